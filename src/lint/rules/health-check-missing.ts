import { child, show, text } from '../field.ts'
import { nameOf, namespaceOf } from '../manifests.ts'
import { INFERENCE, isPool, policyTargets } from '../pool.ts'
import type { Rule } from '../rule.ts'

/** Without a policy the load balancer asks for '/', which most model servers answer with 404. */
export const healthCheckMissing: Rule = {
  id: 'health-check-missing',
  severity: 'warning',
  *check(manifests) {
    const checked = new Set(
      policyTargets(manifests)
        .filter(({ root, ref }) => child(root, 'kind').value === 'HealthCheckPolicy' && isPool(ref))
        .map(
          ({ root, ref }) =>
            `${text(child(ref, 'namespace')) ?? namespaceOf(root)}/${text(child(ref, 'name'))}`,
        ),
    )
    for (const root of manifests.ofKind(INFERENCE, 'InferencePool')) {
      if (checked.has(`${namespaceOf(root)}/${nameOf(root)}`)) continue
      yield {
        field: child(root, 'metadata', 'name'),
        message: `no HealthCheckPolicy for pool ${show(nameOf(root))} among the manifests`,
        remedy: 'add one with the health path of the model server, unless its chart makes it',
      }
    }
  },
}
