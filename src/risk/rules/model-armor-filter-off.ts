import { child } from '../../lint/field.ts'
import { GRAVE, type RiskRule } from '../rule.ts'
import { filtersOf, keptTemplates } from '../templates.ts'

export const modelArmorFilterOff: RiskRule = {
  id: 'model-armor-filter-off',
  title: 'A filter of Model Armor is switched off',
  reason: 'What only this filter found passes.',
  remedy: 'lower its confidence instead, or say in the suppression what takes its place',
  severity: GRAVE,
  *check(comparison) {
    for (const { before, after } of keptTemplates(comparison)) {
      const now = filtersOf(after)
      for (const [name, { enabled }] of filtersOf(before)) {
        const filter = now.get(name)
        if (enabled && filter?.enabled !== true)
          yield {
            field: filter?.field ?? child(after, 'spec', 'filterConfig'),
            message: `the filter '${name}' is off`,
          }
      }
    }
  },
}
