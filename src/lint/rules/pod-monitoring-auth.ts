import { child, type Field, isAbsent, show } from '../field.ts'
import { kindOf } from '../manifests.ts'
import { scrapeEndpoints } from '../pod-monitoring.ts'
import type { Problem, Rule } from '../rule.ts'

const WAYS = ['authorization', 'basicAuth', 'oauth2'] as const

/** How a scrape signs in: one way at most, with a secret of the monitoring's own namespace. */
export const podMonitoringAuth: Rule = {
  id: 'pod-monitoring-auth',
  severity: 'error',
  *check(manifests) {
    for (const { root, endpoint } of scrapeEndpoints(manifests)) {
      const used = WAYS.filter((way) => !isAbsent(child(endpoint, way)))
      if (used.length > 1)
        yield {
          field: endpoint,
          message: `the endpoint has ${used.join(' and ')}`,
          remedy: 'keep one of them',
        }
      yield* unindented(endpoint)
      const namespace = child(endpoint, 'authorization', 'credentials', 'secret', 'namespace')
      if (kindOf(root) === 'PodMonitoring' && !isAbsent(namespace))
        yield {
          field: namespace,
          message: `a PodMonitoring reads secrets of its own namespace only, found ${show(namespace.value)}`,
          remedy: 'remove the namespace',
        }
    }
  },
}

/** The documentation of the exporter prints them beside `authorization`, where they are nothing. */
function* unindented(endpoint: Field): Generator<Problem> {
  for (const key of ['type', 'credentials']) {
    const field = child(endpoint, key)
    if (field.value !== undefined)
      yield {
        field,
        message: `an endpoint has no '${key}'`,
        remedy: 'indent it below authorization',
      }
  }
}
