import { templateLocation } from '../../lint/model-armor.ts'
import { NOTABLE, type RiskRule } from '../rule.ts'
import { screenedModels } from '../screening.ts'

export const modelArmorTemplateChanged: RiskRule = {
  id: 'model-armor-template-changed',
  title: 'A model is screened by another template',
  reason:
    'Another template blocks other things; a missing one, or one of another region, fails every request.',
  remedy: 'see that the template is there, in the region of the Gateway, and as strict',
  severity: NOTABLE,
  *check({ before, after }) {
    const old = screenedModels(before)
    for (const [key, now] of screenedModels(after)) {
      const was = old.get(key)
      if (was === undefined) continue
      for (const side of ['prompt', 'response'] as const) {
        const [from, to] = [was[side], now[side]]
        if (from === to) continue
        const where =
          to && from && templateLocation(to) !== templateLocation(from) ? ', in another region' : ''
        yield {
          field: now.settings,
          message: to
            ? `the ${side}s of '${now.model}' are screened by '${to}'${where}`
            : `the ${side}s of '${now.model}' are screened no more`,
        }
      }
    }
  },
}
