import { child, type Field, show, text } from '../field.ts'
import { type Manifests, nameOf, namespaceOf } from '../manifests.ts'
import { scrapeEndpoints } from '../pod-monitoring.ts'
import type { Problem, Rule } from '../rule.ts'

const ACCOUNT = 'kubernetes.io/service-account.name'
const TOKEN = 'kubernetes.io/service-account-token'

/**
 * The chain from a PodMonitoring to the token of an account. A name prefix or suffix of kustomize
 * changes the names of Secrets and accounts, but neither of these two references.
 */
export const podMonitoringSecret: Rule = {
  id: 'pod-monitoring-secret',
  severity: 'warning',
  *check(manifests) {
    for (const { root, endpoint } of scrapeEndpoints(manifests)) {
      const field = child(endpoint, 'authorization', 'credentials', 'secret', 'name')
      const namespace =
        text(child(endpoint, 'authorization', 'credentials', 'secret', 'namespace')) ??
        namespaceOf(root)
      if (field.value === undefined || has(manifests, 'Secret', text(field), namespace)) continue
      yield missing(field, `Secret ${show(field.value)}`, namespace)
    }
    for (const secret of manifests.ofKind('', 'Secret')) yield* badAccount(manifests, secret)
  },
}

function* badAccount(manifests: Manifests, secret: Field): Generator<Problem> {
  if (child(secret, 'type').value !== TOKEN) return
  const field = child(secret, 'metadata', 'annotations', ACCOUNT)
  if (has(manifests, 'ServiceAccount', text(field), namespaceOf(secret))) return
  yield missing(
    field,
    `ServiceAccount ${show(field.value)}, whose token ${nameOf(secret)} is to hold,`,
    namespaceOf(secret),
  )
}

function has(
  { named }: Manifests,
  kind: string,
  name: string | undefined,
  namespace: string,
): boolean {
  return named('', kind, name ?? '').some((root) => namespaceOf(root) === namespace)
}

function missing(field: Field, what: string, namespace: string): Problem {
  return {
    field,
    message: `${what} is not among the manifests of namespace ${show(namespace)}`,
    remedy: 'write the name that the object has after namePrefix and nameSuffix',
  }
}
