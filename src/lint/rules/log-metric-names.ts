import { LOGGING } from '../config-connector.ts'
import { child, type Field, text } from '../field.ts'
import { formatId, nameOf } from '../manifests.ts'
import type { Rule } from '../rule.ts'

/** PromQL writes every special character of a metric as '_': two names can become one. */
export const logMetricNames: Rule = {
  id: 'log-metric-names',
  severity: 'error',
  *check({ ofKind }) {
    const owners = new Map<string, Field>()
    for (const root of ofKind(LOGGING, 'LoggingLogMetric')) {
      const id = child(root, 'spec', 'resourceID')
      const name = text(id) ?? nameOf(root)
      const project = text(child(root, 'spec', 'projectRef', 'external')) ?? ''
      const key = `${project.replace(/^projects\//, '')} ${name.replaceAll(/[^A-Za-z0-9_]/g, '_')}`
      const owner = owners.get(key)
      if (owner)
        yield {
          field: id.value === undefined ? child(root, 'metadata', 'name') : id,
          message: `'${name}' is the same metric in PromQL as that of ${formatId(owner)}`,
          remedy: 'choose a name that differs in letters or digits',
        }
      else owners.set(key, root)
    }
  },
}
