import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import { checkRequest, checkResponse } from './contract/contract.ts'
import type { ApiRequest, ApiResponse } from './strict-shared.ts'

/** One request that reached the proxy, and how it ended. */
export interface JournalEntry {
  readonly method: string
  readonly path: string
  readonly body: unknown
  readonly status: number | 'reset' | 'hang'
}

/** What goes wrong instead of, or after, a request. */
export type Fault =
  | { readonly kind: 'answer'; readonly response: ApiResponse }
  /** The write takes place, but the answer says 502. */
  | { readonly kind: 'forward-then-502' }
  /** The write takes place, but the connection breaks before the answer. */
  | { readonly kind: 'forward-then-reset' }
  | { readonly kind: 'reset' }
  /** No answer ever comes, whether the write takes place or not. */
  | { readonly kind: 'hang' }
  | { readonly kind: 'forward-then-hang' }
  /** Somebody else does something first; then the request goes on. */
  | { readonly kind: 'before'; readonly act: () => Promise<void> }

export interface FaultRule {
  readonly method: string
  readonly path: RegExp
  readonly fault: Fault
  /** How many requests it hits; 1 unless said otherwise. */
  readonly times?: number
  /** How many matching requests pass before. */
  readonly skip?: number
}

export interface Proxy {
  readonly journal: JournalEntry[]
  /** Requests and answers that are not as GitHub describes them, and why. */
  readonly violations: Set<string>
  addFault(rule: FaultRule): void
  clearFaults(): void
  /** Asks for a fault at each request that comes; nothing: no longer. */
  intercept(ask: ((request: ApiRequest) => Fault | undefined) | undefined): void
  /** When no request is under way any more. */
  settled(): Promise<void>
  close(): Promise<void>
}

interface ProxyOptions {
  readonly port: number
  /** Path in front of all others, as on a GitHub server: `/api/v3`. */
  readonly prefix: string
  readonly handle: (request: ApiRequest) => Promise<ApiResponse>
}

/** Listens in front of an API, keeps a journal, and fails where it is told to. */
export async function startProxy({ port, prefix, handle }: ProxyOptions): Promise<Proxy> {
  const journal: JournalEntry[] = []
  const violations = new Set<string>()
  const faults: ArmedFault[] = []
  const sockets = new Set<Socket>()
  let asked: ((request: ApiRequest) => Fault | undefined) | undefined
  let underWay = 0
  const server = createServer((incoming, outgoing) => {
    underWay++
    answer(incoming, outgoing)
      .catch((error: unknown) => {
        outgoing.writeHead(599).end(String(error))
        process.stderr.write(`proxy: ${error instanceof Error ? error.stack : String(error)}\n`)
      })
      .finally(() => underWay--)
  })
  server.on('connection', (socket) => sockets.add(socket))

  async function answer(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const request = await readRequest(incoming, prefix)
    const { method, path, body } = request
    for (const problem of await checkRequest(request)) violations.add(problem)
    const fault = asked?.(request) ?? takeFault(faults, request)
    const response = await respond(request, fault, checked)
    journal.push({
      ...{ method, path, body },
      status: typeof response === 'string' ? response : response.status,
    })
    if (response === 'hang') return
    if (response === 'reset') {
      incoming.socket.resetAndDestroy()
      return
    }
    send(outgoing, response)
  }

  /** Holds the answers of the fake to the same description as the requests. */
  async function checked(request: ApiRequest): Promise<ApiResponse> {
    const response = await handle(request)
    for (const problem of checkResponse(request, response)) violations.add(problem)
    return response
  }

  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  return {
    journal,
    violations,
    addFault: (rule) => {
      faults.push({ rule, skip: rule.skip ?? 0, left: rule.times ?? 1 })
    },
    clearFaults: () => {
      faults.length = 0
    },
    intercept: (ask) => {
      asked = ask
    },
    settled: async () => {
      while (underWay > 0) await new Promise((resolve) => setImmediate(resolve))
    },
    close: async () => {
      for (const socket of sockets) socket.destroy()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

interface ArmedFault {
  readonly rule: FaultRule
  skip: number
  left: number
}

function takeFault(faults: readonly ArmedFault[], { method, path }: ApiRequest): Fault | undefined {
  for (const armed of faults) {
    const { rule } = armed
    if (armed.left === 0 || rule.method !== method || !rule.path.test(path)) continue
    if (armed.skip > 0) {
      armed.skip--
      continue
    }
    armed.left--
    return rule.fault
  }
  return undefined
}

async function respond(
  request: ApiRequest,
  fault: Fault | undefined,
  handle: (request: ApiRequest) => Promise<ApiResponse>,
): Promise<ApiResponse | 'reset' | 'hang'> {
  if (fault?.kind === 'answer') return fault.response
  if (fault?.kind === 'reset' || fault?.kind === 'hang') return fault.kind
  if (fault?.kind === 'before') await fault.act()
  const response = await handle(request)
  if (fault?.kind === 'forward-then-reset') return 'reset'
  if (fault?.kind === 'forward-then-hang') return 'hang'
  if (fault?.kind === 'forward-then-502') return { status: 502, body: { message: 'Bad Gateway' } }
  return response
}

/** A text goes out as it is: what stands in front of GitHub answers with a page. */
function send(outgoing: ServerResponse, { status, headers, body }: ApiResponse): void {
  const type = typeof body === 'string' ? 'text/html' : 'application/json; charset=utf-8'
  outgoing.writeHead(status, { 'content-type': type, ...headers })
  if (status === 204) outgoing.end()
  else outgoing.end(typeof body === 'string' ? body : JSON.stringify(body))
}

async function readRequest(incoming: IncomingMessage, prefix: string): Promise<ApiRequest> {
  const chunks: Uint8Array[] = []
  for await (const chunk of incoming) if (chunk instanceof Uint8Array) chunks.push(chunk)
  const text = Buffer.concat(chunks).toString('utf8')
  const url = new URL(incoming.url ?? '/', 'http://localhost')
  const whole = decodeURIComponent(url.pathname)
  const below = whole.startsWith(`${prefix}/`) ? whole.slice(prefix.length) : `/outside${whole}`
  // GraphQL has its own place beside the REST API of a GitHub server.
  const path = whole === prefix.replace(/\/v3$/, '/graphql') ? '/graphql' : below
  return {
    method: incoming.method ?? 'GET',
    path,
    query: url.searchParams,
    body: text === '' ? undefined : JSON.parse(text),
    token: /^(?:token|bearer) (.+)$/i.exec(incoming.headers.authorization ?? '')?.[1],
  }
}
