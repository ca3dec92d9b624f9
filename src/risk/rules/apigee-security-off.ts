import { child } from '../../lint/field.ts'
import { keptOf } from '../comparison.ts'
import { GRAVE, type RiskRule } from '../rule.ts'

export const apigeeSecurityOff: RiskRule = {
  id: 'apigee-security-off',
  title: 'Apigee lets calls without a key pass',
  reason: 'Without defaultSecurityEnabled only operations that a product names are verified.',
  remedy: "keep 'defaultSecurityEnabled: true', and name what may be called without a key",
  severity: GRAVE,
  *check(comparison) {
    for (const { before, after } of keptOf(
      comparison,
      'apim.googleapis.com',
      'ApigeeBackendService',
    )) {
      const field = child(after, 'spec', 'defaultSecurityEnabled')
      if (child(before, 'spec', 'defaultSecurityEnabled').value === true && field.value !== true)
        yield { field, message: 'defaultSecurityEnabled is no longer on' }
    }
  },
}
