import { MONITORING } from '../../lint/config-connector.ts'
import { child, text } from '../../lint/field.ts'
import { ALERT_POLICY } from '../alerts.ts'
import { type RiskRule, SERIOUS } from '../rule.ts'

export const alertRemoved: RiskRule = {
  id: 'alert-removed',
  title: 'An alert is removed',
  reason: 'Nobody is told any more when it happens.',
  remedy: 'see which other alert covers it',
  severity: SERIOUS,
  // A policy under another name is still a policy: that it moved is another rule's to say.
  *check({ changed }) {
    for (const { before, after } of changed(MONITORING, ALERT_POLICY))
      if (before !== undefined && after === undefined)
        yield {
          field: before,
          message: `'${text(child(before, 'spec', 'displayName'))}' will be deleted`,
        }
  },
}
