import { child, type Field, items, number, text } from '../lint/field.ts'
import { GATEWAY_API } from '../lint/gateway.ts'
import { type Manifests, namespaceOf } from '../lint/manifests.ts'
import { ANY_HOST, intersectHosts } from './hostname.ts'

/** How a route hangs on one Gateway that it names. */
export interface Attachment {
  /** `namespace/name`. */
  readonly gateway: string
  /** Hosts that reach the route there; `*` for all. */
  readonly hosts: readonly string[]
  /** Why no listener takes the route; nothing where one does, or where the Gateway is not known. */
  readonly refused: string | undefined
}

/** Every Gateway that a route names, with the hosts that reach the route through it. */
export function attachmentsOf(route: Field, manifests: Manifests): readonly Attachment[] {
  const parents = items(child(route, 'spec', 'parentRefs')).filter(
    (ref) => (text(child(ref, 'kind')) ?? 'Gateway') === 'Gateway',
  )
  return parents.map((ref) => attach(route, ref, manifests))
}

function attach(route: Field, ref: Field, manifests: Manifests): Attachment {
  const namespace = text(child(ref, 'namespace')) ?? namespaceOf(route)
  const name = text(child(ref, 'name')) ?? ''
  const own = hostsOf(route)
  const gateway = `${namespace}/${name}`
  const found = manifests
    .named(GATEWAY_API, 'Gateway', name)
    .find((root) => namespaceOf(root) === namespace)
  // It may be in another repository: then nothing can be said against it.
  if (found === undefined) return { gateway, hosts: own, refused: undefined }
  let candidates = items(child(found, 'spec', 'listeners'))
  for (const { keep, why } of tests(route, ref, found, manifests)) {
    const left = candidates.filter(keep)
    if (left.length === 0) return { gateway, hosts: [], refused: why }
    candidates = left
  }
  const hosts = candidates.flatMap((listener) => commonHosts(own, listener))
  if (hosts.length > 0) return { gateway, hosts: [...new Set(hosts)], refused: undefined }
  const why = `no listener takes ${own.map((host) => `'${host}'`).join(', ')}`
  return { gateway, hosts: [], refused: why }
}

interface ListenerTest {
  readonly keep: (listener: Field) => boolean
  /** What is said where it keeps none. */
  readonly why: string
}

function tests(
  route: Field,
  ref: Field,
  gateway: Field,
  manifests: Manifests,
): readonly ListenerTest[] {
  const [section, port] = [text(child(ref, 'sectionName')), number(child(ref, 'port'))]
  return [
    {
      keep: (listener) => section === undefined || text(child(listener, 'name')) === section,
      why: `the Gateway has no listener '${section}'`,
    },
    {
      keep: (listener) => port === undefined || child(listener, 'port').value === port,
      why: `the Gateway has no listener on port ${port}`,
    },
    { keep: takesHttp, why: 'no listener takes an HTTPRoute' },
    {
      keep: (listener) => takesNamespace(listener, route, gateway, manifests),
      why: `no listener takes routes from namespace '${namespaceOf(route)}'`,
    },
  ]
}

function takesHttp(listener: Field): boolean {
  const protocol = text(child(listener, 'protocol')) ?? 'HTTP'
  if (protocol !== 'HTTP' && protocol !== 'HTTPS') return false
  const kinds = items(child(listener, 'allowedRoutes', 'kinds'))
  return kinds.length === 0 || kinds.some((kind) => text(child(kind, 'kind')) === 'HTTPRoute')
}

function takesNamespace(
  listener: Field,
  route: Field,
  gateway: Field,
  { named }: Manifests,
): boolean {
  const namespaces = child(listener, 'allowedRoutes', 'namespaces')
  const from = text(child(namespaces, 'from')) ?? 'Same'
  const namespace = namespaceOf(route)
  if (from === 'All') return true
  if (from === 'Same') return namespace === namespaceOf(gateway)
  if (from !== 'Selector') return false
  const [object] = named('', 'Namespace', namespace)
  // Labels of a namespace that is not among the manifests may be anything.
  if (object === undefined) return true
  const wanted = child(namespaces, 'selector', 'matchLabels')
  const labels = child(object, 'metadata', 'labels')
  return Object.entries(Object(wanted.value)).every(
    ([key, value]) => child(labels, key).value === value,
  )
}

function hostsOf(route: Field): readonly string[] {
  const hosts = items(child(route, 'spec', 'hostnames')).flatMap((host) => text(host) ?? [])
  return hosts.length === 0 ? [ANY_HOST] : hosts
}

function commonHosts(own: readonly string[], listener: Field): readonly string[] {
  const host = text(child(listener, 'hostname')) ?? ANY_HOST
  return own.flatMap((one) => intersectHosts(one, host === '' ? ANY_HOST : host) ?? [])
}
