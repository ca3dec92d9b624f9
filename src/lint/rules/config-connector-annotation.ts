import { MONITORING, PROJECT_ANNOTATION } from '../config-connector.ts'
import { child, isAbsent, show, text } from '../field.ts'
import { nameOf } from '../manifests.ts'
import type { Rule } from '../rule.ts'

/** Kinds without a projectRef take the project of their namespace, or its name for one. */
export const configConnectorAnnotation: Rule = {
  id: 'config-connector-annotation',
  severity: 'warning',
  *check({ ofKind }) {
    const annotated = new Set(
      ofKind('', 'Namespace')
        .filter((root) => !isAbsent(child(root, 'metadata', 'annotations', PROJECT_ANNOTATION)))
        .map(nameOf),
    )
    for (const root of ofKind(
      MONITORING,
      'MonitoringAlertPolicy',
      'MonitoringNotificationChannel',
    )) {
      const field = child(root, 'metadata', 'annotations', PROJECT_ANNOTATION)
      const namespace = child(root, 'metadata', 'namespace')
      if (!isAbsent(field) || annotated.has(text(namespace) ?? '')) continue
      yield {
        field,
        message: `no project: unless its namespace has the annotation, ${show(namespace.value)} is taken for one`,
        remedy: `add annotation ${PROJECT_ANNOTATION}`,
      }
    }
  },
}
