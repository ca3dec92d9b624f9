import { type Promql, parsePromql } from '../promql/parse.ts'
import { MONITORING } from './config-connector.ts'
import { child, type Field, items, text } from './field.ts'
import type { Manifests } from './manifests.ts'

export function alertPolicies({ ofKind }: Manifests): readonly Field[] {
  return ofKind(MONITORING, 'MonitoringAlertPolicy')
}

/** A PromQL condition of an alert policy. */
export interface PromqlCondition {
  readonly condition: Field
  readonly query: Field
  readonly promql: Promql
}

const known = new WeakMap<Manifests, readonly PromqlCondition[]>()

/** The PromQL conditions of all alert policies; several rules ask, and each query is parsed once. */
export function promqlConditions(manifests: Manifests): readonly PromqlCondition[] {
  const conditions = known.get(manifests) ?? readConditions(manifests)
  known.set(manifests, conditions)
  return conditions
}

function readConditions(manifests: Manifests): readonly PromqlCondition[] {
  return alertPolicies(manifests).flatMap((root) =>
    items(child(root, 'spec', 'conditions')).flatMap((item) => {
      const condition = child(item, 'conditionPrometheusQueryLanguage')
      if (condition.value === undefined) return []
      const query = child(condition, 'query')
      return [{ condition, query, promql: parsePromql(text(query) ?? '') }]
    }),
  )
}
