import { child, show } from '../field.ts'
import { modelArmorExtensions, parseModelArmorSettings, templateLocation } from '../model-armor.ts'
import type { Rule } from '../rule.ts'

/** A service of Model Armor has the templates of its own region only. */
export const modelArmorRegion: Rule = {
  id: 'model-armor-region',
  severity: 'error',
  *check(manifests) {
    for (const { extension, location, settings } of modelArmorExtensions(manifests)) {
      const service = child(extension, 'googleAPIServiceName')
      if (location === undefined) {
        yield {
          field: service,
          message: `${show(service.value)} names no region`,
          remedy: "write 'modelarmor.REGION.rep.googleapis.com'",
        }
        continue
      }
      const others = templatesOutside(parseModelArmorSettings(settings) ?? [], location)
      for (const template of others)
        yield {
          field: settings,
          message: `template ${show(template)} is not in '${location}', the region of the service`,
          remedy: `use a template in '${location}'`,
        }
    }
  },
}

function templatesOutside(list: readonly unknown[], location: string): readonly string[] {
  const names = list.flatMap((item) =>
    Object.entries(Object(item)).flatMap(([key, value]) =>
      key.endsWith('_template_id') && typeof value === 'string' ? [value] : [],
    ),
  )
  return [...new Set(names)].filter((name) => {
    const found = templateLocation(name)
    return found !== undefined && found !== location
  })
}
