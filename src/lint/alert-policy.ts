import { MONITORING } from './config-connector.ts'
import { child, type Field, items, text } from './field.ts'
import type { Manifests } from './manifests.ts'

export function alertPolicies({ ofKind }: Manifests): readonly Field[] {
  return ofKind(MONITORING, 'MonitoringAlertPolicy')
}

/** A PromQL condition of an alert policy. */
export interface PromqlCondition {
  readonly root: Field
  readonly condition: Field
  readonly query: Field
  readonly promql: string
}

/** The PromQL conditions of all alert policies. */
export function promqlConditions(manifests: Manifests): readonly PromqlCondition[] {
  return alertPolicies(manifests).flatMap((root) =>
    items(child(root, 'spec', 'conditions')).flatMap((item) => {
      const condition = child(item, 'conditionPrometheusQueryLanguage')
      if (condition.value === undefined) return []
      const query = child(condition, 'query')
      return [{ root, condition, query, promql: text(query) ?? '' }]
    }),
  )
}
