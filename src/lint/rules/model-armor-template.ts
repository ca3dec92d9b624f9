import { child, isAbsent, items } from '../field.ts'
import { oneOf } from '../limits.ts'
import type { Rule } from '../rule.ts'

const CONFIDENCE = ['LOW_AND_ABOVE', 'MEDIUM_AND_ABOVE', 'HIGH']
const SWITCH = ['ENABLED', 'DISABLED']
const FILTERS = ['SEXUALLY_EXPLICIT', 'HATE_SPEECH', 'HARASSMENT', 'DANGEROUS']

/** Words of a ModelArmorTemplate, whose CRD has no enums: the API would refuse it later. */
export const modelArmorTemplate: Rule = {
  id: 'model-armor-template',
  severity: 'error',
  *check({ ofKind }) {
    for (const root of ofKind('modelarmor.cnrm.cloud.google.com', 'ModelArmorTemplate')) {
      const filters = child(root, 'spec', 'filterConfig')
      for (const filter of items(child(filters, 'raiSettings', 'raiFilters'))) {
        yield* oneOf(child(filter, 'filterType'), FILTERS)
        yield* oneOf(child(filter, 'confidenceLevel'), CONFIDENCE)
      }
      const injection = child(filters, 'piAndJailbreakFilterSettings')
      yield* oneOf(child(injection, 'confidenceLevel'), CONFIDENCE)
      for (const settings of [
        injection,
        child(filters, 'maliciousURIFilterSettings'),
        child(filters, 'sdpSettings', 'basicConfig'),
      ])
        yield* oneOf(child(settings, 'filterEnforcement'), SWITCH)
      const sdp = child(filters, 'sdpSettings')
      if (!isAbsent(child(sdp, 'basicConfig')) && !isAbsent(child(sdp, 'advancedConfig')))
        yield {
          field: sdp,
          message: 'sensitive data protection has both basicConfig and advancedConfig',
          remedy: 'keep one of the two',
        }
      yield* oneOf(child(root, 'spec', 'templateMetadata', 'enforcementType'), [
        'INSPECT_ONLY',
        'INSPECT_AND_BLOCK',
      ])
    }
  },
}
