import { MODEL_ARMOR_LOCATIONS } from '../../config/model-armor-locations.ts'
import { child, type Field, show, text } from '../field.ts'
import { modelArmorExtensions } from '../model-armor.ts'
import type { Problem, Rule } from '../rule.ts'

/** Model Armor is offered in some regions only, and never in a zone. */
export const modelArmorLocation: Rule = {
  id: 'model-armor-location',
  severity: 'warning',
  *check(manifests) {
    for (const { extension, location } of modelArmorExtensions(manifests))
      if (location !== undefined)
        yield* unknownLocation(child(extension, 'googleAPIServiceName'), location)
    for (const root of manifests.ofKind('modelarmor.cnrm.cloud.google.com', 'ModelArmorTemplate')) {
      const field = child(root, 'spec', 'location')
      yield* unknownLocation(field, text(field) ?? '')
    }
  },
}

function* unknownLocation(field: Field, location: string): Generator<Problem> {
  if (MODEL_ARMOR_LOCATIONS.includes(location)) return
  yield {
    field,
    message: `Model Armor is not known to be in ${show(location)}`,
    remedy: `known are ${MODEL_ARMOR_LOCATIONS.join(', ')}; a zone is never one`,
  }
}
