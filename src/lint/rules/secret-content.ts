import { MONITORING } from '../config-connector.ts'
import { child, entries, type Field, isAbsent } from '../field.ts'
import type { Problem, Rule } from '../rule.ts'

/** Rendered manifests are read by everyone who can read the repository. */
export const secretContent: Rule = {
  id: 'secret-content',
  severity: 'error',
  *check({ ofKind }) {
    for (const root of ofKind('', 'Secret'))
      for (const key of ['data', 'stringData'])
        for (const [name, field] of entries(child(root, key)))
          if (field.value !== '') yield secretIn(field, name)
    for (const root of ofKind(MONITORING, 'MonitoringNotificationChannel'))
      for (const [name, field] of entries(child(root, 'spec', 'sensitiveLabels'))) {
        const value = child(field, 'value')
        if (!isAbsent(value)) yield secretIn(value, name)
      }
  },
}

/** Never shows the value: findings end up in logs and pull requests. */
function secretIn(field: Field, name: string): Problem {
  return {
    field,
    message: `the secret '${name}' would be committed with the manifest`,
    remedy:
      'let the cluster or a secret manager fill it, and replace the secret: it counts as known',
  }
}
