/** Names of gRPC status codes; REST answers use them too. */
export type StatusName = (typeof STATUS_NAMES)[number]

/** By number. @see https://grpc.io/docs/guides/status-codes/ */
const STATUS_NAMES = [
  'OK',
  'CANCELLED',
  'UNKNOWN',
  'INVALID_ARGUMENT',
  'DEADLINE_EXCEEDED',
  'NOT_FOUND',
  'ALREADY_EXISTS',
  'PERMISSION_DENIED',
  'RESOURCE_EXHAUSTED',
  'FAILED_PRECONDITION',
  'ABORTED',
  'OUT_OF_RANGE',
  'UNIMPLEMENTED',
  'INTERNAL',
  'UNAVAILABLE',
  'DATA_LOSS',
  'UNAUTHENTICATED',
] as const

/** Why Google did not do what it was asked for. */
export interface GoogleFailure {
  readonly status: StatusName
  readonly text: string
  /** Word of an ErrorInfo, such as `SERVICE_DISABLED`. */
  readonly reason: string | undefined
  /** What an ErrorInfo says beside: `permission`, `service`. */
  readonly info: ReadonlyMap<string, string>
  /** How long the service asks to wait. */
  readonly retryAfterMs: number | undefined
}

/** The failure inside something that a client threw, or nothing where it is a mistake of our code. */
export function failureOf(thrown: unknown): GoogleFailure | undefined {
  if (!(thrown instanceof Error)) return
  const { code, details, statusDetails, status, retryAfterMs } = fieldsOf(thrown)
  const named = STATUS_NAMES.find((name) => name === status)
  const numbered = typeof code === 'number' ? STATUS_NAMES[code] : undefined
  const found = named ?? numbered ?? (isNetworkError(thrown) ? 'UNAVAILABLE' : undefined)
  if (found === undefined) return
  const list = Array.isArray(statusDetails) ? statusDetails.map(fieldsOf) : []
  const errorInfo = list.find(({ reason }) => typeof reason === 'string')
  return {
    status: found,
    text: oneLine(typeof details === 'string' && details !== '' ? details : thrown.message),
    reason: textOf(errorInfo?.reason),
    info: new Map(
      Object.entries(fieldsOf(errorInfo?.metadata)).map(([key, value]) => [key, String(value)]),
    ),
    retryAfterMs: typeof retryAfterMs === 'number' ? retryAfterMs : retryDelayMs(list),
  }
}

/** An answer of a REST API that is an error, in the words of gRPC. */
export class RestError extends Error {
  override readonly name = 'RestError'
  readonly status: StatusName
  readonly statusDetails: readonly unknown[]
  readonly retryAfterMs: number | undefined

  constructor(http: number, answer: unknown, retryAfter: string | null) {
    const { error } = fieldsOf(answer)
    const { message, status, details } = fieldsOf(error)
    super(typeof message === 'string' ? message : `HTTP ${http}`)
    this.status = STATUS_NAMES.find((name) => name === status) ?? statusOfHttp(http)
    this.statusDetails = Array.isArray(details) ? details : []
    this.retryAfterMs = /^[0-9]+$/.test(retryAfter ?? '') ? Number(retryAfter) * 1000 : undefined
  }
}

/** @see https://cloud.google.com/apis/design/errors#handling_errors */
function statusOfHttp(http: number): StatusName {
  const known: Readonly<Record<number, StatusName>> = {
    400: 'INVALID_ARGUMENT',
    401: 'UNAUTHENTICATED',
    403: 'PERMISSION_DENIED',
    404: 'NOT_FOUND',
    409: 'ABORTED',
    429: 'RESOURCE_EXHAUSTED',
    500: 'INTERNAL',
    501: 'UNIMPLEMENTED',
    504: 'DEADLINE_EXCEEDED',
  }
  return known[http] ?? (http >= 500 ? 'UNAVAILABLE' : 'UNKNOWN')
}

/** RetryInfo: `retryDelay` as text in REST, as seconds and nanoseconds in gRPC. */
function retryDelayMs(details: readonly Fields[]): number | undefined {
  const delay = details.map(({ retryDelay }) => retryDelay).find((one) => one !== undefined)
  if (typeof delay === 'string') return Number.parseFloat(delay) * 1000
  if (delay === undefined) return
  const { seconds = 0, nanos = 0 } = fieldsOf(delay)
  return Number(seconds) * 1000 + Number(nanos) / 1e6
}

/** Codes of Node and undici for a connection that broke or never was. */
const NETWORK = /^(ECONN|ETIMEDOUT|EPIPE|ENOTFOUND|EAI_AGAIN|ENETUNREACH|UND_ERR_|ERR_STREAM)/

function isNetworkError(error: Error): boolean {
  const { code, cause } = fieldsOf(error)
  if (typeof code === 'string' && NETWORK.test(code)) return true
  return cause instanceof Error && isNetworkError(cause)
}

type Fields = Readonly<Record<string, unknown>>

/** Own fields and those of the class. */
function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? Object(value) : {}
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
