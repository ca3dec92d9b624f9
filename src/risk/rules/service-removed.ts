import { extensionsOf } from '../../lint/extension.ts'
import { child, items, text } from '../../lint/field.ts'
import { type Manifests, nameOf, namespaceOf } from '../../lint/manifests.ts'
import { INFERENCE, routeBackends } from '../../lint/pool.ts'
import { removedOf } from '../comparison.ts'
import { GRAVE, type RiskRule } from '../rule.ts'

export const serviceRemoved: RiskRule = {
  id: 'service-removed',
  title: 'A Service is removed that something still sends requests to',
  reason: 'A route, an endpoint picker or an extension without its Service fails every request.',
  remedy: 'change what refers to it in the same pull request, or keep the Service',
  severity: GRAVE,
  *check(comparison) {
    const used = usedServices(comparison.after)
    for (const field of removedOf(comparison, '', 'Service')) {
      const user = used.get(`${namespaceOf(field)}/${nameOf(field)}`)
      if (user !== undefined) yield { field, message: `${user} still refers to it` }
    }
  },
}

/** Who uses a Service, by its namespace and name. */
function usedServices(after: Manifests): ReadonlyMap<string, string> {
  const used = new Map<string, string>()
  const add = (namespace: string, name: string | undefined, user: string) => {
    if (name !== undefined) used.set(`${namespace}/${name}`, user)
  }
  for (const { root, ref } of routeBackends(after))
    if ((text(child(ref, 'kind')) ?? 'Service') === 'Service')
      add(
        text(child(ref, 'namespace')) ?? namespaceOf(root),
        text(child(ref, 'name')),
        `HTTPRoute '${nameOf(root)}'`,
      )
  for (const root of after.ofKind(INFERENCE, 'InferencePool'))
    add(
      namespaceOf(root),
      text(child(root, 'spec', 'endpointPickerRef', 'name')),
      `InferencePool '${nameOf(root)}'`,
    )
  for (const { root, extension } of extensionsOf(after))
    for (const ref of items({ ...extension, value: [child(extension, 'backendRef').value] }))
      if ((text(child(ref, 'kind')) ?? 'Service') === 'Service')
        add(namespaceOf(root), text(child(ref, 'name')), `extension '${nameOf(root)}'`)
  return used
}
