import { GKE_NETWORKING } from '../../lint/extension.ts'
import { child, items, text } from '../../lint/field.ts'
import { namespaceOf } from '../../lint/manifests.ts'
import { removedOf } from '../comparison.ts'
import { GRAVE, type RiskRule } from '../rule.ts'
import { servedModels } from '../served-models.ts'

export const bodyRoutingRemoved: RiskRule = {
  id: 'body-routing-removed',
  title: 'Nobody reads the model out of requests any more',
  reason: 'Routes that match the header of the model match nothing once no extension sets it.',
  remedy: 'keep the GCPRoutingExtension as long as a route matches X-Gateway-Model-Name',
  severity: GRAVE,
  *check(comparison) {
    const needed = new Map(servedModels(comparison.after).map((one) => [one.gateway, one.model]))
    for (const field of removedOf(comparison, GKE_NETWORKING, 'GCPRoutingExtension'))
      for (const ref of items(child(field, 'spec', 'targetRefs'))) {
        const gateway = `${namespaceOf(field)}/${text(child(ref, 'name'))}`
        const model = needed.get(gateway)
        if (model !== undefined)
          yield {
            field,
            message: `routes of Gateway '${gateway}' still match models, such as '${model}'`,
          }
      }
  },
}
