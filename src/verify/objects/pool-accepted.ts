import { formatReference, generationOf, judgeConditions, reportsIn } from '../conditions.ts'
import { listAt, textAt } from '../json.ts'
import { GATEWAY_GROUP, manifestsOf, POOL_GROUP, type Target } from '../target.ts'
import { failed, waiting, worst } from '../verdict.ts'
import { isOneOf, type ObjectCheck } from './object-check.ts'

export const poolAccepted: ObjectCheck = {
  id: 'pool-accepted',
  title: 'each Gateway that routes to the pool accepted it',
  claims: isOneOf(POOL_GROUP, 'InferencePool'),
  comparesSpec: true,
  judge(live, { name, namespace }, target) {
    const reports = reportsIn(live, 'parents', 'parentRef')
    const types = ['Accepted', 'ResolvedRefs']
    const wanted = { types, generation: generationOf(live) }
    const verdicts = reports
      // Before a controller takes a pool its status may hold a parent that stands for none.
      .filter(({ reference }) => textAt(reference, 'kind') !== 'Status')
      .map(({ reference, conditions }) =>
        judgeConditions(conditions, wanted, formatReference(reference, namespace)),
      )
    const gateways = gatewaysTo(name, target)
    if (gateways.length === 0 && isRouted(target))
      return failed('no HTTPRoute routes to it', "add it to 'backendRefs' of a route in base/")
    const silent = gateways
      .filter((gateway) => !reports.some((one) => textAt(one.reference, 'name') === gateway))
      .map((gateway) => waiting(`Gateway ${gateway}: no status yet`))
    const all = [...verdicts, ...silent]
    return all.length === 0 ? waiting('no Gateway reports about it yet') : worst(all)
  },
}

/** Routes may be in another repository; then nothing is known of them here. */
function isRouted(target: Target): boolean {
  return manifestsOf(target, GATEWAY_GROUP, 'HTTPRoute').length > 0
}

/** Names of the Gateways that the rendered routes lead from to this pool. */
function gatewaysTo(pool: string, target: Target): readonly string[] {
  const routes = manifestsOf(target, GATEWAY_GROUP, 'HTTPRoute').filter(({ json }) =>
    listAt(json, 'spec', 'rules').some((rule) =>
      listAt(rule, 'backendRefs').some(
        (backend) =>
          textAt(backend, 'kind') === 'InferencePool' && textAt(backend, 'name') === pool,
      ),
    ),
  )
  const names = routes.flatMap(({ json }) =>
    listAt(json, 'spec', 'parentRefs').flatMap((parent) => textAt(parent, 'name') ?? []),
  )
  return [...new Set(names)]
}
