import type { EnvironmentKind } from '../config/environment-kind.ts'
import type { RiskRuleId } from '../config/risk-rules.ts'
import type { Field } from '../lint/field.ts'
import type { Comparison } from './comparison.ts'

/** `error` asks for a decision, `warning` for a look, `notice` is only said. */
export type RiskSeverity = 'error' | 'warning' | 'notice'

export type SeverityByKind = Readonly<Record<EnvironmentKind, RiskSeverity | 'off'>>

/** One thing that a rule found. */
export interface Danger {
  /** What it is about, on the side where it stands. */
  readonly field: Field
  /** What changes, with the values of both sides. */
  readonly message: string
}

/** What may go wrong when one state of an environment follows another; see `lint/` for one state alone. */
export interface RiskRule {
  /** Name of the file that holds the rule. */
  readonly id: RiskRuleId
  /** What the rule looks for, as the heading of a list has it. */
  readonly title: string
  /** Why that matters: what happens in the cluster or in Google Cloud. */
  readonly reason: string
  /** What to do about it. */
  readonly remedy: string
  readonly severity: SeverityByKind
  /** Whether it also looks at an environment that is new: then nothing is lost, but something may be let in. */
  readonly ofNew?: true
  readonly check: (comparison: Comparison) => Iterable<Danger>
}

/** Loses something, or lets something through, wherever it happens. */
export const GRAVE: SeverityByKind = {
  production: 'error',
  staging: 'error',
  development: 'warning',
}

/** Hurts users; elsewhere it may be what somebody tries out. */
export const SERIOUS: SeverityByKind = {
  production: 'error',
  staging: 'warning',
  development: 'notice',
}

/** Often meant so, and worth a look. */
export const NOTABLE: SeverityByKind = {
  production: 'warning',
  staging: 'notice',
  development: 'notice',
}

/** Only good to know. */
export const QUIET: SeverityByKind = {
  production: 'notice',
  staging: 'notice',
  development: 'notice',
}
