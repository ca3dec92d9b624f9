import { text } from '../../lint/field.ts'
import { keptConditions, keptPolicies } from '../alerts.ts'
import { NOTABLE, type RiskRule } from '../rule.ts'

export const alertLoosened: RiskRule = {
  id: 'alert-loosened',
  title: 'An alert fires at a later threshold',
  reason: 'What would have woken somebody up no longer does.',
  remedy: 'say in the pull request why the new threshold is enough',
  severity: NOTABLE,
  *check(comparison) {
    for (const policies of keptPolicies(comparison))
      for (const { name, before, after } of keptConditions(policies.before, policies.after)) {
        const loosened = loosenedIn(text(before.query) ?? '', text(after.query) ?? '')
        if (loosened !== undefined) yield { field: after.query, message: `'${name}': ${loosened}` }
      }
  },
}

const COMPARISON = /([<>]=?)\s*(?:bool\s+)?(-?\d+(?:\.\d+)?(?:e[+-]?\d+)?)/gi

/** The first comparison that is met less often, where nothing else of the query changed. */
function loosenedIn(before: string, after: string): string | undefined {
  if (before.replace(COMPARISON, '$1 #') !== after.replace(COMPARISON, '$1 #')) return undefined
  const old = [...before.matchAll(COMPARISON)]
  for (const [i, [, sign = '', limit = '']] of [...after.matchAll(COMPARISON)].entries()) {
    const was = Number(old[i]?.[2])
    const isLooser = sign.startsWith('>') ? Number(limit) > was : Number(limit) < was
    if (isLooser) return `${sign} ${limit}, before ${sign} ${was}`
  }
  return undefined
}
