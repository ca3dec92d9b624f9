import { child } from '../field.ts'
import { modelArmorExtensions } from '../model-armor.ts'
import type { Rule } from '../rule.ts'

const MULTI_REGIONS = ['us', 'eu']

/** Every known setup has Model Armor in the region of the Gateway; another may work, and is slower. */
export const modelArmorGatewayRegion: Rule = {
  id: 'model-armor-gateway-region',
  severity: 'warning',
  *check(manifests) {
    const { region } = manifests.context
    if (region === undefined) return
    for (const { extension, location } of modelArmorExtensions(manifests)) {
      if (location === undefined || location === region) continue
      if (MULTI_REGIONS.includes(location)) continue
      yield {
        field: child(extension, 'googleAPIServiceName'),
        message: `the service is in '${location}', the Gateway in '${region}'`,
        remedy: `use the service and a template in '${region}'`,
      }
    }
  },
}
