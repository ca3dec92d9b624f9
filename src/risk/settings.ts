import type { Config, RiskSettings, RiskSuppression } from '../config/config.ts'
import type { EnvironmentKind } from '../config/environment-kind.ts'
import type { RiskRuleId } from '../config/risk-rules.ts'
import { UserError } from '../error.ts'
import type { RiskRule, RiskSeverity } from './rule.ts'

/** How serious a rule is in an environment of some kind: as the config says, else as the rule does. */
export function severityOf(
  { id, severity }: RiskRule,
  kind: EnvironmentKind,
  { rules }: RiskSettings,
): RiskSeverity | 'off' {
  const own = rules[id]
  return (typeof own === 'string' ? own : own?.[kind]) ?? severity[kind]
}

export interface SuppressionQuery {
  readonly rule: RiskRuleId
  readonly resource: string
  readonly environment: string
}

/** The first suppression that covers a finding. */
export function suppressionOf(
  { suppress }: RiskSettings,
  { rule, resource, environment }: SuppressionQuery,
): RiskSuppression | undefined {
  return suppress.find(
    (one) =>
      one.rule === rule &&
      (one.environments === undefined || one.environments.includes(environment)) &&
      (one.resource === undefined || isMatch(resource, one.resource)),
  )
}

/** `*` stands for any text; without one the whole id has to be equal. */
function isMatch(id: string, pattern: string): boolean {
  const [first = '', ...rest] = pattern.split('*')
  if (!id.startsWith(first)) return false
  if (rest.length === 0) return id === pattern
  const last = rest.at(-1) ?? ''
  let at = first.length
  for (const part of rest.slice(0, -1)) {
    const found = id.indexOf(part, at)
    if (found === -1) return false
    at = found + part.length
  }
  return id.length - last.length >= at && id.endsWith(last)
}

/**
 * A config without the suppressions whose time is over, and an error for each: somebody wanted to be
 * asked again.
 *
 * @param today `2026-11-26`; without it, no time is over
 */
export function withoutExpired(
  config: Config,
  today: string | undefined,
): { readonly config: Config; readonly errors: readonly UserError[] } {
  const { suppress } = config.risk
  const isOver = ({ until }: RiskSuppression) =>
    today !== undefined && until !== undefined && until < today
  const errors = suppress.flatMap((one, i) => (isOver(one) ? [expired(one, i, config)] : []))
  const kept = suppress.filter((one) => !isOver(one))
  return { config: { ...config, risk: { ...config.risk, suppress: kept } }, errors }
}

function expired({ rule, until }: RiskSuppression, i: number, { locationOf }: Config): UserError {
  return new UserError('bad-value', `the suppression of '${rule}' ended on ${until}`, {
    at: locationOf(['risk', 'suppress', i, 'until']),
    hint: 'look again: delete it, or give it a new date and a reason that still holds',
  })
}
