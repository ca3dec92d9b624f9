import { child } from '../field.ts'
import type { Rule } from '../rule.ts'

/** Logging each check writes prompts and answers of people to the logs. */
export const modelArmorContentLogs: Rule = {
  id: 'model-armor-content-logs',
  severity: 'warning',
  *check({ ofKind }) {
    for (const root of ofKind('modelarmor.cnrm.cloud.google.com', 'ModelArmorTemplate')) {
      const field = child(root, 'spec', 'templateMetadata', 'logSanitizeOperations')
      if (field.value !== true) continue
      yield {
        field,
        message: 'prompts and answers are written to Cloud Logging in full',
        remedy: 'set modelArmor.template.logPromptsAndResponses to false unless that is agreed on',
      }
    }
  },
}
