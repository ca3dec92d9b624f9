import { alertPolicies } from '../lint/alert-policy.ts'
import { MONITORING } from '../lint/config-connector.ts'
import { child, type Field, items, text } from '../lint/field.ts'
import { formatId, type Manifests } from '../lint/manifests.ts'
import { type Comparison, keptOf } from './comparison.ts'

export const ALERT_POLICY = 'MonitoringAlertPolicy'

/** Alert policies that are there on both sides. */
export function keptPolicies(comparison: Comparison) {
  return keptOf(comparison, MONITORING, ALERT_POLICY)
}

/** A condition with its query or filter, whatever sort it is. */
export interface AlertCondition {
  readonly name: string
  readonly condition: Field
  /** The PromQL or MQL query, or the filter. */
  readonly query: Field
  /** Seconds for which it has to hold, as Google's APIs write them. */
  readonly duration: Field
}

const SORTS = [
  'conditionPrometheusQueryLanguage',
  'conditionThreshold',
  'conditionAbsent',
  'conditionMonitoringQueryLanguage',
] as const

export function conditionsOf(policy: Field): readonly AlertCondition[] {
  return items(child(policy, 'spec', 'conditions')).flatMap((item) =>
    SORTS.flatMap((sort) => {
      const condition = child(item, sort)
      if (condition.value === undefined) return []
      const query = child(condition, 'query')
      return [
        {
          name: text(child(condition, 'alertRule')) ?? text(child(item, 'displayName')) ?? '',
          condition,
          query: query.value === undefined ? child(condition, 'filter') : query,
          duration: child(condition, 'duration'),
        },
      ]
    }),
  )
}

/** Conditions of both sides that have the same name. */
export function keptConditions(before: Field, after: Field) {
  const old = new Map(conditionsOf(before).map((one) => [one.name, one]))
  return conditionsOf(after).flatMap((one) => {
    const was = old.get(one.name)
    return was === undefined ? [] : [{ name: one.name, before: was, after: one }]
  })
}

const USER_METRIC = /logging(?:_googleapis_com:user_|\.googleapis\.com\/user\/)([A-Za-z0-9_./-]+)/g

/** Log-based metrics that alert policies read, each with a policy that does, as `LoggingLogMetric` names them. */
export function readLogMetrics(manifests: Manifests): ReadonlyMap<string, Field> {
  const found = new Map<string, Field>()
  for (const policy of alertPolicies(manifests))
    for (const { query } of conditionsOf(policy))
      for (const [, name = ''] of (text(query) ?? '').matchAll(USER_METRIC))
        found.set(`${formatId(policy)} ${plainName(name)}`, query)
  return found
}

/** PromQL writes every special character of a metric's name as `_`. */
export function plainName(name: string): string {
  return name.replace(/[^A-Za-z0-9]/g, '_')
}
