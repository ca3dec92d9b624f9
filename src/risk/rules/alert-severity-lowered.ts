import { child, text } from '../../lint/field.ts'
import { keptPolicies } from '../alerts.ts'
import { NOTABLE, type RiskRule } from '../rule.ts'

const RANK: Readonly<Record<string, number>> = { CRITICAL: 3, ERROR: 2, WARNING: 1 }

export const alertSeverityLowered: RiskRule = {
  id: 'alert-severity-lowered',
  title: 'An alert is taken less seriously',
  reason: 'A lower severity may go to another channel, or wake nobody.',
  remedy: 'see who gets alerts of that severity',
  severity: NOTABLE,
  *check(comparison) {
    for (const { before, after } of keptPolicies(comparison)) {
      const field = child(after, 'spec', 'severity')
      const [old = '', now = ''] = [text(child(before, 'spec', 'severity')), text(field)]
      if ((RANK[now] ?? 0) < (RANK[old] ?? 0))
        yield { field, message: `its severity is ${now || 'none'}, before ${old}` }
    }
  },
}
