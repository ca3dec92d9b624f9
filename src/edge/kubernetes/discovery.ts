import type { ObjectName } from '../../ports/verification.ts'
import { at, listAt, textAt } from '../../verify/json.ts'
import type { Lookup } from '../../verify/objects/judge-lookup.ts'
import type { ApiAnswer } from './api-client.ts'

/** Where the API server keeps an object. */
export interface ObjectPath {
  readonly path: string
  /** What one has to be allowed: `get gateways.gateway.networking.k8s.io in namespace chat`. */
  readonly permission: string
}

export type Discovery = (object: ObjectName) => Promise<Lookup<ObjectPath>>

interface ServedKind {
  readonly plural: string
  readonly isNamespaced: boolean
}

/**
 * Asks the API server what it calls each kind, once for each group and version. A group that is not
 * there is asked for again: its CRD may be on the way.
 *
 * @see https://kubernetes.io/docs/reference/using-api/api-concepts/
 */
export function discovery(get: (path: string) => Promise<ApiAnswer>): Discovery {
  const asked = new Map<string, Promise<Lookup<ReadonlyMap<string, ServedKind>>>>()
  const kindsOf = (apiVersion: string) => {
    const known = asked.get(apiVersion)
    if (known !== undefined) return known
    const answer = get(rootOf(apiVersion)).then((one) => readKinds(one, apiVersion))
    asked.set(apiVersion, answer)
    answer.then(
      ({ kind }) => kind === 'found' || asked.delete(apiVersion),
      () => asked.delete(apiVersion),
    )
    return answer
  }
  return async (object) => {
    const kinds = await kindsOf(object.apiVersion)
    if (kinds.kind !== 'found') return kinds
    const served = kinds.value.get(object.kind)
    return served === undefined
      ? { kind: 'unknown-kind' }
      : { kind: 'found', value: pathOf(object, served) }
  }
}

function rootOf(apiVersion: string): string {
  return apiVersion.includes('/') ? `/apis/${apiVersion}` : `/api/${apiVersion}`
}

function readKinds(answer: ApiAnswer, apiVersion: string): Lookup<ReadonlyMap<string, ServedKind>> {
  if (answer.kind === 'unreachable') return { kind: 'unavailable', message: answer.message }
  const { status, json } = answer
  if (status === 404) return { kind: 'unknown-kind' }
  const message = textAt(json, 'message') ?? `HTTP ${status}`
  if (status === 403) return { kind: 'forbidden', permission: `get ${rootOf(apiVersion)}`, message }
  if (status >= 300) return { kind: 'unavailable', message }
  const kinds = listAt(json, 'resources').flatMap((resource) => {
    const [plural, kind] = [textAt(resource, 'name'), textAt(resource, 'kind')]
    const isNamespaced = at(resource, 'namespaced') === true
    // `gateways/status` is the same kind once more.
    return plural === undefined || kind === undefined || plural.includes('/')
      ? []
      : [[kind, { plural, isNamespaced }] as const]
  })
  return { kind: 'found', value: new Map(kinds) }
}

function pathOf(
  { apiVersion, name, namespace = 'default' }: ObjectName,
  { plural, isNamespaced }: ServedKind,
): ObjectPath {
  const group = apiVersion.includes('/') ? `.${apiVersion.split('/')[0]}` : ''
  const place = isNamespaced ? `/namespaces/${encodeURIComponent(namespace)}` : ''
  return {
    path: `${rootOf(apiVersion)}${place}/${plural}/${encodeURIComponent(name)}`,
    permission: `get ${plural}${group}${isNamespaced ? ` in namespace ${namespace}` : ''}`,
  }
}
