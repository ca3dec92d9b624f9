import { GRAVE, type RiskRule } from '../rule.ts'
import { gatewaysWith, screenedModels } from '../screening.ts'
import { servedModels } from '../served-models.ts'

export const modelUnscreened: RiskRule = {
  id: 'model-unscreened',
  title: 'A model is served without being screened',
  reason: 'Model Armor only checks models that its settings list; requests for any other pass.',
  remedy: 'list the model with its templates, as clients name it, adapters too',
  severity: GRAVE,
  *check({ before, after }) {
    const [old, now] = [screenedModels(before), screenedModels(after)]
    const screened = gatewaysWith(after, 'model-armor')
    for (const [key, { gateway, model, settings }] of old)
      if (!now.has(key) && screened.has(gateway))
        yield {
          field: settings,
          message: `model '${model}' is no longer in the settings of Model Armor`,
        }
    const served = new Set(servedModels(before).map(({ gateway, model }) => `${gateway} ${model}`))
    for (const { gateway, model, field } of servedModels(after)) {
      const key = `${gateway} ${model}`
      if (!served.has(key) && screened.has(gateway) && !now.has(key))
        yield {
          field,
          message: `model '${model}' gets a route and is not in the settings of Model Armor`,
        }
    }
  },
}
