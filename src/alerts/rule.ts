import type { Location } from '../error.ts'
import type { Text } from './rule-yaml.ts'

export type TextMap = ReadonlyMap<string, Text>

/** An alert rule as Prometheus reads it; values are text, checked later where they are used. */
export interface AlertRule {
  readonly kind: 'alert'
  readonly name: Text
  readonly expr: Text
  readonly for?: Text
  readonly keepFiringFor?: Text
  readonly labels: TextMap
  readonly annotations: TextMap
  readonly at: Location
}

export interface RecordingRule {
  readonly kind: 'record'
  readonly name: Text
  readonly expr: Text
  readonly labels: TextMap
  readonly at: Location
}

export type Rule = AlertRule | RecordingRule

/** A rule group with those of its rules that could be read. */
export interface RuleGroup {
  readonly file: string
  readonly name: Text
  readonly interval?: Text
  /** Prometheus 3: labels that every rule of the group gets. */
  readonly labels: TextMap
  readonly rules: readonly Rule[]
}
