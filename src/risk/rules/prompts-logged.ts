import { child } from '../../lint/field.ts'
import { type RiskRule, SERIOUS } from '../rule.ts'
import { keptTemplates } from '../templates.ts'

export const promptsLogged: RiskRule = {
  id: 'prompts-logged',
  title: 'Prompts and answers are written to logs',
  reason:
    'What people type, personal data included, is then in Cloud Logging for everyone who may read logs.',
  remedy: 'log without content, or route these logs to a bucket with its own access and retention',
  severity: SERIOUS,
  *check(comparison) {
    for (const { before, after } of keptTemplates(comparison)) {
      const path = ['spec', 'templateMetadata', 'logSanitizeOperations'] as const
      const field = child(after, ...path)
      if (field.value === true && child(before, ...path).value !== true)
        yield { field, message: 'each check is logged with prompt and answer' }
    }
  },
}
