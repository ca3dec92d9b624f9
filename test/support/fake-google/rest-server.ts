import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { Body } from '../../../src/cloud/object.ts'
import { type Faults, refusalOf } from './faults.ts'
import type { RunningServer } from './grpc-server.ts'
import { type Collection, Refusal, type Store, type StoreRequest, type StoreVerb } from './store.ts'

const HTTP: Readonly<Record<string, number>> = {
  INVALID_ARGUMENT: 400,
  FAILED_PRECONDITION: 400,
  PERMISSION_DENIED: 403,
  NOT_FOUND: 404,
  ALREADY_EXISTS: 409,
  ABORTED: 409,
  RESOURCE_EXHAUSTED: 429,
  INTERNAL: 500,
  UNAVAILABLE: 503,
}

/** A request as it came, for tests that look at what another client sends. */
export interface RestCall {
  readonly method: string
  readonly path: string
  readonly body: Body
}

/**
 * The same services by REST: dashboards and Model Armor as we call them, and the others as gcloud
 * does.
 */
export async function startRestServer(
  store: Store,
  faults: Faults,
  seen: RestCall[],
): Promise<RunningServer> {
  const server = createServer((incoming, outgoing) => {
    answer(incoming, outgoing, { store, faults, seen }).catch((error: unknown) => {
      outgoing.writeHead(599).end(String(error))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  return {
    port: typeof address === 'object' && address !== null ? address.port : 0,
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

interface Context {
  readonly store: Store
  readonly faults: Faults
  readonly seen: RestCall[]
}

async function answer(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  { store, faults, seen }: Context,
): Promise<void> {
  const url = new URL(incoming.url ?? '/', 'http://localhost')
  const body = await bodyOf(incoming)
  seen.push({ method: incoming.method ?? '', path: url.pathname, body })
  const request = storeRequest(incoming.method ?? '', url, body)
  if (request === undefined) {
    outgoing.writeHead(404).end('{}')
    return
  }
  const fault = faults.take(request)
  if (fault === 'hang') return
  if (fault === 'reset') {
    incoming.socket.resetAndDestroy()
    return
  }
  try {
    const refusal = fault && refusalOf(fault, `${request.collection}.${request.verb}`)
    if (refusal !== undefined) throw refusal
    const answered = store.answer(request)
    if (fault === 'lost-answer') incoming.socket.resetAndDestroy()
    else reply(outgoing, 200, answered)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const { status, message, details } = error
    const code = HTTP[status] ?? 500
    reply(outgoing, code, { error: { code, message, status, details: plain(details) } })
  }
}

function plain(details: readonly object[]) {
  return JSON.parse(JSON.stringify(details))
}

function reply(outgoing: ServerResponse, status: number, body: Body): void {
  outgoing.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
}

const VERBS: Readonly<Record<string, StoreVerb>> = {
  GET: 'get',
  PATCH: 'update',
  PUT: 'update',
  DELETE: 'delete',
}

const PATH =
  /^\/v[123]\/(projects\/[^/]+(?:\/locations\/[^/]+)?)\/(metrics|alertPolicies|notificationChannels|dashboards|templates)(?:\/([^/]+))?$/

function storeRequest(method: string, url: URL, body: Body): StoreRequest | undefined {
  const [, parent = '', word = '', id] = PATH.exec(url.pathname) ?? []
  const collection = COLLECTIONS.find((name) => name === word)
  if (collection === undefined) return
  const query = url.searchParams
  const mask = query.get('updateMask')
  const chosen = query.get('templateId')
  if (id !== undefined)
    return {
      verb: VERBS[method] ?? 'get',
      collection,
      name: `${parent}/${collection}/${id}`,
      body,
      ...(mask !== null && { mask: mask.split(',').map(camelCase) }),
    }
  return {
    verb: method === 'POST' ? 'create' : 'list',
    collection,
    parent,
    body,
    ...(chosen !== null && { id: chosen }),
    pageSize: Number(query.get('pageSize') ?? 50),
    pageToken: query.get('pageToken') ?? '',
  }
}

/** gcloud spells masks as the protos do. */
function camelCase(path: string): string {
  return path.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())
}

const COLLECTIONS: readonly Collection[] = [
  'metrics',
  'alertPolicies',
  'notificationChannels',
  'dashboards',
  'templates',
]

async function bodyOf(incoming: IncomingMessage): Promise<Body> {
  const chunks: Buffer[] = []
  for await (const chunk of incoming) chunks.push(Buffer.from(chunk))
  const text = Buffer.concat(chunks).toString('utf8')
  return text === '' ? {} : JSON.parse(text)
}
