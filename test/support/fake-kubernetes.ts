import type { IncomingMessage, ServerResponse } from 'node:http'
import { createServer, type Server } from 'node:https'
import type { AddressInfo } from 'node:net'
import { type Certificate, selfSigned } from './certificate.ts'

export interface KubernetesObject {
  readonly apiVersion: string
  readonly kind: string
  readonly metadata: {
    readonly name: string
    readonly namespace?: string
    readonly [key: string]: unknown
  }
  readonly [field: string]: unknown
}

/** What a call gets instead of its answer; nothing where it is answered. */
export type Fault = (path: string, call: number) => FaultAnswer | undefined
export type FaultAnswer =
  | { readonly status: number; readonly message: string; readonly headers?: Record<string, string> }
  | 'reset'
  | 'hang'

const CLUSTER_SCOPED = /^(Namespace|APIService|Cluster\w+)$/

/**
 * The read side of an API server over TLS: discovery, get, list with selectors and pages, and the
 * Status objects that it answers errors with. Objects may change while somebody waits.
 */
export class FakeKubernetes {
  /** What calls have to carry. */
  token: string
  readonly certificate: Certificate
  /** `GET /apis/…` of every call. */
  readonly calls: { readonly path: string; readonly accept: string }[] = []
  /** Kinds whose CRD is there although no object is. */
  readonly kinds = new Set<string>()
  fault: Fault = () => undefined
  /** Runs before each answer: for states that change over time. */
  beforeCall: (path: string) => void = () => {}
  readonly #objects = new Map<string, KubernetesObject>()
  readonly #server: Server
  #paged = 0

  private constructor(token: string) {
    this.token = token
    this.certificate = selfSigned(['127.0.0.1', 'localhost'])
    this.#server = createServer(this.certificate, (request, response) =>
      this.#answer(request, response),
    )
  }

  static async start(token = 'cluster-token'): Promise<FakeKubernetes> {
    const fake = new FakeKubernetes(token)
    await new Promise<void>((resolve) => fake.#server.listen(0, '127.0.0.1', resolve))
    return fake
  }

  get url(): string {
    const address = this.#server.address()
    return `https://127.0.0.1:${portOf(address)}`
  }

  put(...objects: readonly KubernetesObject[]): void {
    for (const object of objects) {
      this.kinds.add(`${object.apiVersion}/${object.kind}`)
      this.#objects.set(keyOf(object), object)
    }
  }

  /** The stored object with some fields replaced. */
  patch(kind: string, name: string, fields: Readonly<Record<string, unknown>>): void {
    const found = this.find(kind, name)
    this.#objects.set(keyOf(found), { ...found, ...fields })
  }

  find(kind: string, name: string): KubernetesObject {
    const found = [...this.#objects.values()].find(
      (one) => one.kind === kind && one.metadata.name === name,
    )
    if (found === undefined) throw new Error(`there is no ${kind} ${name}`)
    return found
  }

  remove(kind: string, name: string): void {
    this.#objects.delete(keyOf(this.find(kind, name)))
  }

  /** Takes a kind away with all its objects, as an API server without its CRD. */
  forget(kind: string): void {
    for (const key of this.kinds) if (key.endsWith(`/${kind}`)) this.kinds.delete(key)
  }

  /** A kubeconfig for it, as `gcloud container clusters get-credentials` would write one. */
  kubeconfig(user: object = { token: this.token }, server = this.url): string {
    const authority = Buffer.from(this.certificate.cert).toString('base64')
    return JSON.stringify({
      apiVersion: 'v1',
      kind: 'Config',
      clusters: [{ name: 'gke', cluster: { server, 'certificate-authority-data': authority } }],
      users: [{ name: 'gke', user }],
      contexts: [{ name: 'gke', context: { cluster: 'gke', user: 'gke' } }],
      'current-context': 'gke',
    })
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections()
    await new Promise((resolve) => this.#server.close(resolve))
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    const path = request.url ?? ''
    const accept = request.headers.accept ?? ''
    this.beforeCall(path)
    this.calls.push({ path, accept })
    const fault = this.fault(path, this.calls.length)
    if (fault === 'hang') return
    if (fault === 'reset') request.socket.destroy()
    else if (fault !== undefined) sendStatus(response, fault.status, fault.message, fault.headers)
    else if (request.headers.authorization !== `Bearer ${this.token}`)
      sendStatus(response, 401, 'Unauthorized')
    else this.#send(response, path, accept)
  }

  #send(response: ServerResponse, path: string, accept: string): void {
    const answer = this.#read(new URL(path, this.url))
    const isMetadata = accept.includes('as=PartialObjectMetadata')
    if (answer === undefined) sendStatus(response, 404, `${path} not found`)
    else if ('code' in answer && typeof answer.code === 'number')
      send(response, answer.code, answer)
    else send(response, 200, isMetadata ? metadataOf(answer) : answer)
  }

  #read(url: URL): object | undefined {
    const parts = url.pathname
      .split('/')
      .filter((part) => part !== '')
      .map(decodeURIComponent)
    if (parts[0] === 'version') return { major: '1', minor: '34', gitVersion: 'v1.34.1-gke.100' }
    const [apiVersion, rest] =
      parts[0] === 'api'
        ? [parts[1] ?? '', parts.slice(2)]
        : [`${parts[1]}/${parts[2]}`, parts.slice(3)]
    if (rest.length === 0) return this.#discovery(apiVersion)
    const [namespace, plural, name] =
      rest[0] === 'namespaces' && rest.length > 2
        ? [rest[1], rest[2], rest[3]]
        : [undefined, rest[0], rest[1]]
    const all = [...this.#objects.values()].filter(
      (one) =>
        one.apiVersion === apiVersion &&
        pluralOf(one.kind) === plural &&
        this.kinds.has(`${apiVersion}/${one.kind}`) &&
        one.metadata.namespace === namespace,
    )
    if (name !== undefined) return all.find((one) => one.metadata.name === name)
    return this.#list(all, url)
  }

  #discovery(apiVersion: string): object | undefined {
    const kinds = [...this.kinds]
      .filter((key) => key.startsWith(`${apiVersion}/`))
      .map((key) => key.slice(apiVersion.length + 1))
    if (kinds.length === 0) return undefined
    const resources = kinds.flatMap((kind) => {
      const name = pluralOf(kind)
      const namespaced = !CLUSTER_SCOPED.test(kind)
      return [
        { name, singularName: '', namespaced, kind, verbs: ['get', 'list'] },
        { name: `${name}/status`, singularName: '', namespaced, kind, verbs: ['get'] },
      ]
    })
    return { kind: 'APIResourceList', apiVersion: 'v1', groupVersion: apiVersion, resources }
  }

  /** The second page can be asked for once; then its token has expired. */
  #list(all: readonly KubernetesObject[], url: URL): object {
    const wanted = (url.searchParams.get('labelSelector') ?? '')
      .split(',')
      .filter((part) => part !== '')
      .map((part) => part.split('='))
    const matching = all.filter(({ metadata }) => {
      const labels = Object(metadata.labels)
      return wanted.every(([key = '', value]) => labels[key] === value)
    })
    const size = Math.min(Number(url.searchParams.get('limit') ?? 500), this.pageSize)
    const start = Number(url.searchParams.get('continue') ?? 0)
    if (start > 0 && this.expireFirstPage && this.#paged++ === 0)
      return statusObject(410, 'The provided continue parameter is too old')
    const items = matching.slice(start, start + size)
    const more = start + size < matching.length ? { continue: String(start + size) } : {}
    return { kind: 'List', apiVersion: 'v1', metadata: { resourceVersion: '1', ...more }, items }
  }

  pageSize = 500
  expireFirstPage = false
}

function keyOf({ apiVersion, kind, metadata }: KubernetesObject): string {
  return [apiVersion, kind, metadata.namespace ?? '', metadata.name].join('|')
}

/** As the CRDs of these kinds have it. */
export function pluralOf(kind: string): string {
  const name = kind.toLowerCase()
  if (name.endsWith('s')) return name
  return /[^aeiou]y$/.test(name) ? `${name.slice(0, -1)}ies` : `${name}s`
}

function metadataOf(object: object): object {
  const metadata = 'metadata' in object ? object.metadata : undefined
  return { kind: 'PartialObjectMetadata', apiVersion: 'meta.k8s.io/v1', metadata }
}

function statusObject(code: number, message: string): object {
  const reason = { 401: 'Unauthorized', 403: 'Forbidden', 404: 'NotFound', 410: 'Expired' }[code]
  return { kind: 'Status', apiVersion: 'v1', status: 'Failure', message, reason, code }
}

function sendStatus(
  response: ServerResponse,
  code: number,
  message: string,
  headers: Record<string, string> = {},
): void {
  send(response, code, statusObject(code, message), headers)
}

function send(
  response: ServerResponse,
  status: number,
  body: object,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers })
  response.end(JSON.stringify(body))
}

function portOf(address: string | AddressInfo | null): number {
  if (address === null || typeof address === 'string') throw new Error('not listening')
  return address.port
}
