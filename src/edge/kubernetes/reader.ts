import { atMost } from '../../at-most.ts'
import { UserError } from '../../error.ts'
import type { ClusterReader, ObjectName } from '../../ports/verification.ts'
import { listAt, textAt } from '../../verify/json.ts'
import type { Lookup } from '../../verify/objects/judge-lookup.ts'
import { type ApiAnswer, type ApiClient, type ApiClientOptions, apiClient } from './api-client.ts'
import { type Discovery, discovery } from './discovery.ts'
import { getPatiently } from './retry.ts'
import { unreachableCluster } from './unreachable.ts'

const AT_ONCE = 10
const PAGE = 500
const METADATA_ONLY = 'application/json;as=PartialObjectMetadata;g=meta.k8s.io;v=v1'

/**
 * Reads from the cluster that kubectl would talk to.
 *
 * @throws UserError `kubeconfig`
 */
export function clusterReader(options: ApiClientOptions): ClusterReader {
  const client = apiClient(options)
  const limited = atMost(AT_ONCE)
  const get = (path: string, accept?: string) =>
    limited(() => getAuthorized(client, path, accept).catch(unavailable))
  const resources = discovery((path) => get(path))
  return {
    connect: () => connect(client),
    get: (object, metadataOnly) =>
      getObject(object, { get, resources, accept: metadataOnly ? METADATA_ONLY : undefined }),
    pods: (labels, namespace) => listPods(labels, namespace, get),
  }
}

async function connect(client: ApiClient): Promise<string> {
  const answer = await getAuthorized(client, '/version')
  if (answer.kind === 'answered' && answer.status < 300) return client.server
  throw unreachableCluster(client, answer)
}

/** A credential may run out while something is waited for: once, a new one is asked for. */
async function getAuthorized(client: ApiClient, path: string, accept?: string): Promise<ApiAnswer> {
  const { generation } = client
  const answer = await getPatiently(client, path, accept)
  if (answer.kind !== 'answered' || answer.status !== 401) return answer
  client.renew(generation)
  return getPatiently(client, path, accept)
}

/** What was connected once may come back: a plugin that fails now is looked at like a server. */
function unavailable(thrown: unknown): ApiAnswer {
  if (!(thrown instanceof UserError)) throw thrown
  return { kind: 'unreachable', code: undefined, message: thrown.message }
}

interface Reading {
  readonly get: (path: string, accept?: string) => Promise<ApiAnswer>
  readonly resources: Discovery
  readonly accept: string | undefined
}

async function getObject(object: ObjectName, { get, resources, accept }: Reading): Promise<Lookup> {
  const found = await resources(object)
  if (found.kind !== 'found') return found
  const { path, permission } = found.value
  return lookupOf(await get(path, accept), permission)
}

/** All pods with the labels, in pages; a list that changed too much meanwhile is begun again. */
async function listPods(
  labels: Readonly<Record<string, string>>,
  namespace: string,
  get: Reading['get'],
): Promise<Lookup<readonly unknown[]>> {
  const selector = Object.entries(labels).map(([key, value]) => `${key}=${value}`)
  const path = `/api/v1/namespaces/${encodeURIComponent(namespace)}/pods`
  const permission = `list pods in namespace ${namespace}`
  let pods: readonly unknown[] = []
  let token = ''
  for (;;) {
    const query = new URLSearchParams({ labelSelector: selector.join(','), limit: String(PAGE) })
    if (token !== '') query.set('continue', token)
    const answer = await get(`${path}?${query}`)
    const isExpired = answer.kind === 'answered' && answer.status === 410 && token !== ''
    if (!isExpired) {
      const page = lookupOf(answer, permission)
      if (page.kind !== 'found') return page
      pods = [...pods, ...listAt(page.value, 'items')]
      token = textAt(page.value, 'metadata', 'continue') ?? ''
      if (token === '') return { kind: 'found', value: pods }
    } else {
      pods = []
      token = ''
    }
  }
}

/** What an answer about an object means. */
function lookupOf(answer: ApiAnswer, permission: string): Lookup {
  if (answer.kind === 'unreachable') return { kind: 'unavailable', message: answer.message }
  const { status, json } = answer
  if (status < 300) return { kind: 'found', value: json }
  const message = textAt(json, 'message') ?? `HTTP ${status}`
  if (status === 404) return { kind: 'absent' }
  if (status === 403) return { kind: 'forbidden', permission, message }
  return { kind: 'unavailable', message: `HTTP ${status}: ${message}` }
}
