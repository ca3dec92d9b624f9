import { LOGGING } from '../config-connector.ts'
import { child, show, text } from '../field.ts'
import { gatewaysOf } from '../gateway.ts'
import type { Rule } from '../rule.ts'

/** Type of the monitored resource in the logs of each class. */
const RESOURCES: Readonly<Record<string, string>> = {
  'gke-l7-regional-external-managed': 'http_external_regional_lb_rule',
  'gke-l7-rilb': 'internal_http_lb_rule',
  'gke-l7-global-external-managed': 'http_load_balancer',
  'gke-l7-gxlb': 'http_load_balancer',
}
const TYPE = /resource\.type\s{0,3}=\s{0,3}"([a-z_]+)"/g

/** The logs of a load balancer have a resource type of its class, and fields of its family. */
export const logMetricResource: Rule = {
  id: 'log-metric-resource',
  severity: 'warning',
  *check(manifests) {
    const classes = gatewaysOf(manifests).map(({ className }) => className)
    const expected = new Set(
      classes.map((name) => RESOURCES[name]).filter((type) => type !== undefined),
    )
    for (const root of manifests.ofKind(LOGGING, 'LoggingLogMetric')) {
      const field = child(root, 'spec', 'filter')
      const filter = text(field) ?? ''
      const types = [...filter.matchAll(TYPE)].map(([, type = '']) => type).filter(isLoadBalancer)
      const foreign = types.filter((type) => !expected.has(type))
      if (expected.size > 0 && foreign.length > 0 && foreign.length === types.length)
        yield {
          field,
          message: `no Gateway here writes logs of ${foreign.map(show).join(', ')}`,
          remedy: `write resource.type="${[...expected].join('" or "')}" for ${[...new Set(classes)].join(', ')}`,
        }
      const read = `${filter} ${JSON.stringify(child(root, 'spec', 'labelExtractors').value ?? {})}`
      const isGlobal = types.includes('http_load_balancer')
      const wrong = isGlobal ? 'proxyStatus' : 'statusDetails'
      if (types.length > 0 && read.includes(wrong))
        yield {
          field,
          message: `logs of ${show(types[0])} have no ${wrong}`,
          remedy: `read jsonPayload.${isGlobal ? 'statusDetails' : 'proxyStatus'}`,
        }
    }
  },
}

function isLoadBalancer(type: string): boolean {
  return Object.values(RESOURCES).includes(type)
}
