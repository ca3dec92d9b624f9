import { child, type Field, isMapping, items, text } from '../lint/field.ts'
import { type Comparison, keptOf } from './comparison.ts'

/** ModelArmorTemplates that are there on both sides. */
export function keptTemplates(comparison: Comparison) {
  return keptOf(comparison, 'modelarmor.cnrm.cloud.google.com', 'ModelArmorTemplate')
}

/** One filter of a template. */
export interface TemplateFilter {
  readonly field: Field
  readonly enabled: boolean
  /** 1 lets most pass, 3 the least; 0 where the filter has no such thing. */
  readonly strictness: number
  readonly confidence: string
}

const STRICTNESS: Readonly<Record<string, number>> = {
  HIGH: 1,
  MEDIUM_AND_ABOVE: 2,
  LOW_AND_ABOVE: 3,
}

/** The filters of a template by name: `HATE_SPEECH`, `piAndJailbreakFilterSettings`, … */
export function filtersOf(root: Field): ReadonlyMap<string, TemplateFilter> {
  const config = child(root, 'spec', 'filterConfig')
  const found = new Map<string, TemplateFilter>()
  for (const field of items(child(config, 'raiSettings', 'raiFilters')))
    found.set(text(child(field, 'filterType')) ?? '', filter(field, true))
  for (const name of [
    'piAndJailbreakFilterSettings',
    'maliciousURIFilterSettings',
    'maliciousUriFilterSettings',
  ])
    addFilter(found, name, child(config, name))
  const sdp = child(config, 'sdpSettings')
  addFilter(found, 'sdpSettings.basicConfig', child(sdp, 'basicConfig'))
  const advanced = child(sdp, 'advancedConfig')
  if (isMapping(advanced)) found.set('sdpSettings.advancedConfig', filter(advanced, true))
  return found
}

function addFilter(found: Map<string, TemplateFilter>, name: string, field: Field): void {
  if (isMapping(field))
    found.set(name, filter(field, child(field, 'filterEnforcement').value === 'ENABLED'))
}

function filter(field: Field, enabled: boolean): TemplateFilter {
  const confidence = text(child(field, 'confidenceLevel')) ?? ''
  return { field, enabled, confidence, strictness: STRICTNESS[confidence] ?? 0 }
}
