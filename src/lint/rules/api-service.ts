import { child, type Field, show, text } from '../field.ts'
import { type Manifests, nameOf, namespaceOf } from '../manifests.ts'
import type { Problem, Rule } from '../rule.ts'

const AUTH_READER = 'extension-apiserver-authentication-reader'

/** Places that `namespace:` of kustomize moves although they belong elsewhere. */
export const apiService: Rule = {
  id: 'api-service',
  severity: 'error',
  *check(manifests) {
    yield* strayServices(manifests)
    for (const root of manifests.ofKind('rbac.authorization.k8s.io', 'RoleBinding')) {
      if (
        child(root, 'roleRef', 'name').value !== AUTH_READER ||
        namespaceOf(root) === 'kube-system'
      )
        continue
      yield {
        field: child(root, 'metadata', 'namespace'),
        message: `role '${AUTH_READER}' is in kube-system, the binding '${nameOf(root)}' in ${show(namespaceOf(root))}`,
        remedy: "write 'kube-system', and keep it out of a build with 'namespace:'",
      }
    }
  },
}

function* strayServices({ ofKind, named }: Manifests): Generator<Problem> {
  for (const root of ofKind('apiregistration.k8s.io', 'APIService')) {
    const service = child(root, 'spec', 'service')
    const namespace = child(service, 'namespace')
    const homes: readonly Field[] = named('', 'Service', text(child(service, 'name')) ?? '')
    if (homes.length === 0 || homes.some((home) => namespaceOf(home) === namespace.value)) continue
    yield {
      field: namespace,
      message: `namespace ${show(namespace.value)} has no Service ${show(child(service, 'name').value)}; it is in ${show(namespaceOf(homes[0] ?? root))}`,
      remedy: "write the namespace of the Service, and keep both out of a build with 'namespace:'",
    }
  }
}
