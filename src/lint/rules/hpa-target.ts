import { autoscalers } from '../autoscaler.ts'
import { child, show, text } from '../field.ts'
import { formatId, kindOf, type Manifests, nameOf, namespaceOf } from '../manifests.ts'
import { INFERENCE } from '../pool.ts'
import type { Rule } from '../rule.ts'
import { type Workload, workloadFinder } from '../workloads.ts'

/** An autoscaler scales what a pool selects, whose name need not be that of the pool. */
export const hpaTarget: Rule = {
  id: 'hpa-target',
  severity: 'warning',
  *check(manifests) {
    const serversOf = modelServers(manifests)
    for (const root of autoscalers(manifests)) {
      const field = child(root, 'spec', 'scaleTargetRef', 'name')
      const servers = serversOf.get(`${namespaceOf(root)}/${text(field)}`) ?? []
      const kind = child(root, 'spec', 'scaleTargetRef', 'kind').value
      const isThere = servers.some(
        (server) => nameOf(server.root) === field.value && kindOf(server.root) === kind,
      )
      const [server] = servers
      if (server === undefined || isThere) continue
      yield {
        field,
        message: `${show(field.value)} is the pool; what it selects is ${formatId(server.root)}`,
        remedy: `write kind ${kindOf(server.root)} and name '${nameOf(server.root)}'`,
      }
    }
  },
}

/** What each pool among the manifests selects in its namespace, by `namespace/pool`. */
function modelServers(manifests: Manifests): ReadonlyMap<string, readonly Workload[]> {
  const find = workloadFinder(manifests)
  return new Map(
    manifests.ofKind(INFERENCE, 'InferencePool').map((pool) => {
      const found = find(child(pool, 'spec', 'selector', 'matchLabels'))
      const here = found.filter(({ root }) => namespaceOf(root) === namespaceOf(pool))
      return [`${namespaceOf(pool)}/${nameOf(pool)}`, here]
    }),
  )
}
