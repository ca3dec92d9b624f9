import { request as httpRequest, type IncomingMessage } from 'node:http'
import { request as httpsRequest, type RequestOptions } from 'node:https'
import { parseJson } from '../../verify/json.ts'
import { credentialFailure } from './credential-failure.ts'
import { type Connection, type KubeconfigOptions, openKubeconfig } from './kubeconfig.ts'

/** What came back from the API server, or why nothing did. */
export type ApiAnswer =
  | {
      readonly kind: 'answered'
      readonly status: number
      readonly json: unknown
      readonly retryAfterSeconds: number | undefined
    }
  | { readonly kind: 'unreachable'; readonly code: string | undefined; readonly message: string }

export interface ApiClient {
  readonly server: string
  readonly context: string
  /** @throws UserError `cluster-auth` where there is no credential */
  get(path: string, accept?: string): Promise<ApiAnswer>
  /** Which credential it is that calls carry. */
  readonly generation: number
  /** Forgets a credential that was refused; the next call asks for a new one. */
  renew(refused: number): void
}

export interface ApiClientOptions extends KubeconfigOptions {
  readonly timeoutMs: number
}

/** A plugin may ask a person who is not there. */
const CREDENTIAL_TIMEOUT_MS = 60_000
/** Credentials are looked at again after this: the client knows which have run out. */
const CREDENTIAL_MS = 30_000

/** @throws UserError `kubeconfig` */
export function apiClient(options: ApiClientOptions): ApiClient {
  let connection = openKubeconfig(options)
  let generation = 1
  let credential: { readonly options: Promise<RequestOptions>; readonly at: number } | undefined
  // One plugin process for many calls at once, not one for each.
  const authorized = (): Promise<RequestOptions> => {
    if (credential === undefined || credential.at + CREDENTIAL_MS < Date.now())
      credential = { options: credentialOf(connection), at: Date.now() }
    return credential.options
  }
  return {
    server: connection.server,
    context: connection.context,
    get generation() {
      return generation
    },
    renew(refused) {
      // Ten calls that are refused at once need one new credential.
      if (refused !== generation) return
      generation++
      connection = openKubeconfig(options)
      credential = undefined
    },
    async get(path, accept = 'application/json') {
      const { headers, ...tls } = await authorized()
      const url = connection.server.replace(/\/$/, '') + path
      return send(url, {
        ...tls,
        headers: { ...headers, accept, 'user-agent': 'inference-gateway-gitops' },
        timeout: options.timeoutMs,
        signal: AbortSignal.timeout(options.timeoutMs),
      })
    },
  }
}

async function credentialOf({ config, user }: Connection): Promise<RequestOptions> {
  const options: RequestOptions = { headers: {} }
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    const give = () => reject(new Error(`no answer after ${CREDENTIAL_TIMEOUT_MS / 1000} s`))
    timer = setTimeout(give, CREDENTIAL_TIMEOUT_MS)
  })
  try {
    await Promise.race([config.applyToHTTPSOptions(options), late])
    // A hundred objects over ten connections, not over a hundred.
    if (typeof options.agent === 'object') Object.assign(options.agent, { keepAlive: true })
    return options
  } catch (thrown) {
    throw credentialFailure(thrown, user)
  } finally {
    clearTimeout(timer)
  }
}

function send(url: string, options: RequestOptions): Promise<ApiAnswer> {
  const request = url.startsWith('https:') ? httpsRequest : httpRequest
  return new Promise((resolve) => {
    const call = request(url, options, (response) => {
      readAll(response).then(
        (text) => resolve(answerOf(response, text)),
        (error) => resolve(unreachable(error)),
      )
    })
    call.on('error', (error) => resolve(unreachable(error)))
    call.end()
  })
}

async function readAll(response: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of response) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks).toString('utf8')
}

function answerOf({ statusCode = 0, headers }: IncomingMessage, text: string): ApiAnswer {
  const seconds = Number(headers['retry-after'])
  return {
    kind: 'answered',
    status: statusCode,
    json: parseJson(text),
    retryAfterSeconds: Number.isFinite(seconds) ? seconds : undefined,
  }
}

function unreachable(error: NodeJS.ErrnoException): ApiAnswer {
  const isLate = error.name === 'TimeoutError' || error.name === 'AbortError'
  const message = isLate ? 'no answer in time' : error.message
  return { kind: 'unreachable', code: isLate ? 'ETIMEDOUT' : error.code, message }
}
