import { suite } from 'uvu'
import { logMetricResource } from '../../../src/lint/rules/log-metric-resource.ts'
import { gateway, logMetric } from '../manifests.ts'
import { testRule } from '../test-rule.ts'

const EXTERNAL = 'resource.type="http_external_regional_lb_rule"'
const GLOBAL = 'resource.type="http_load_balancer"'
const external = gateway('gke-l7-regional-external-managed')
const reading = (filter: string, error: string) => logMetric({ filter, labelExtractors: { error } })

const test = suite('lint rule log-metric-resource')

testRule(test, logMetricResource, {
  fires: [
    {
      name: 'logs of another class',
      manifests: [external, logMetric({ filter: GLOBAL })],
      at: ['spec.filter'],
      says: 'http_load_balancer',
    },
    {
      name: 'a class that only the config knows',
      manifests: [logMetric({ filter: EXTERNAL })],
      context: { gateway: { name: 'g', namespace: 'n', className: 'gke-l7-rilb' } },
      at: ['spec.filter'],
    },
    {
      name: 'statusDetails of a regional one',
      manifests: [external, reading(EXTERNAL, 'EXTRACT(jsonPayload.statusDetails)')],
      at: ['spec.filter'],
      says: 'no statusDetails',
    },
    {
      name: 'proxyStatus of a global one',
      manifests: [reading(GLOBAL, 'EXTRACT(jsonPayload.proxyStatus)')],
      at: ['spec.filter'],
    },
  ],
  silent: [
    {
      name: 'logs of the class',
      manifests: [
        external,
        reading(`${EXTERNAL} AND jsonPayload.proxyStatus:*`, 'EXTRACT(jsonPayload.proxyStatus)'),
      ],
    },
    {
      name: 'logs of two classes, one of which is here',
      manifests: [
        external,
        logMetric({ filter: `${EXTERNAL} OR resource.type="internal_http_lb_rule"` }),
      ],
    },
    {
      name: 'other logs',
      manifests: [external, logMetric({ filter: 'resource.type="k8s_container"' })],
    },
  ],
})

test.run()
