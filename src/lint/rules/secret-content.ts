import { MONITORING } from '../config-connector.ts'
import { child, entries, type Field, isAbsent } from '../field.ts'
import type { Manifests } from '../manifests.ts'
import type { Problem, Rule } from '../rule.ts'

/** Rendered manifests are read by everyone who can read the repository. */
export const secretContent: Rule = {
  id: 'secret-content',
  severity: 'error',
  check: (manifests) =>
    secretValues(manifests)
      .filter(([, field]) => !isAbsent(field) && field.value !== '')
      .map(([name, field]) => secretIn(field, name)),
}

/** Values of Secrets and of notification channels, by the name of their key. */
function secretValues({ ofKind }: Manifests): readonly (readonly [string, Field])[] {
  const secrets = ofKind('', 'Secret').flatMap((root) => [
    ...entries(child(root, 'data')),
    ...entries(child(root, 'stringData')),
  ])
  const channels = ofKind(MONITORING, 'MonitoringNotificationChannel')
    .flatMap((root) => entries(child(root, 'spec', 'sensitiveLabels')))
    .map(([name, field]) => [name, child(field, 'value')] as const)
  return [...secrets, ...channels]
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
