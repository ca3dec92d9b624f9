import { child, type Field, items, text } from '../../lint/field.ts'
import { keptPolicies } from '../alerts.ts'
import { type RiskRule, SERIOUS } from '../rule.ts'

export const alertWithoutChannel: RiskRule = {
  id: 'alert-without-channel',
  title: 'An alert tells fewer people',
  reason: 'Without any channel an incident is opened and nobody is told.',
  remedy: 'see that somebody on call is still among the channels',
  severity: SERIOUS,
  *check(comparison) {
    for (const { before, after } of keptPolicies(comparison)) {
      const field = child(after, 'spec', 'notificationChannels')
      const now = channelsOf(after)
      const gone = channelsOf(before).filter((channel) => !now.includes(channel))
      if (gone.length === 0) continue
      const what =
        now.length === 0 ? 'it tells nobody any more' : `it no longer tells ${gone.join(', ')}`
      yield { field, message: what }
    }
  },
}

function channelsOf(policy: Field): readonly string[] {
  return items(child(policy, 'spec', 'notificationChannels')).map(
    (channel) => text(child(channel, 'external')) ?? text(child(channel, 'name')) ?? '',
  )
}
