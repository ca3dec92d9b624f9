import { nearest } from '../did-you-mean.ts'
import { RISK_RULE_IDS } from '../risk-rules.ts'
import type { Finding } from './finding.ts'
import { unknownEnvironment } from './unknown-environment.ts'

export interface RiskInput {
  /** Keys of `risk.rules`. */
  readonly rules: readonly string[]
  /** Entries of `risk.suppress`, as far as they could be read. */
  readonly suppressions: readonly {
    readonly rule: string | undefined
    readonly environments: readonly string[]
  }[]
  readonly environments: readonly string[]
}

/** Whether rules and environments that the config names are there. */
export function checkRisk({ rules, suppressions, environments }: RiskInput): readonly Finding[] {
  return [
    ...rules.flatMap((rule) => unknownRule(rule, ['risk', 'rules', rule])),
    ...suppressions.flatMap((one, i) => [
      ...(one.rule === undefined ? [] : unknownRule(one.rule, ['risk', 'suppress', i, 'rule'])),
      ...one.environments.flatMap((name, j) =>
        environments.includes(name)
          ? []
          : [unknownEnvironment(name, environments, ['risk', 'suppress', i, 'environments', j])],
      ),
    ]),
  ]
}

function unknownRule(rule: string, path: readonly (string | number)[]): readonly Finding[] {
  if (RISK_RULE_IDS.some((id) => id === rule)) return []
  const near = nearest(rule, RISK_RULE_IDS)
  return [
    {
      severity: 'error',
      code: 'unknown-field',
      message: `there is no risk rule '${rule}'`,
      hint: near === undefined ? 'docs/risk-rules.md lists them all' : `did you mean '${near}'?`,
      paths: [path],
    },
  ]
}
