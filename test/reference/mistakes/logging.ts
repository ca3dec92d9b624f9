import * as assert from 'uvu/assert'
import { at, list, nameOf, ofKind, some } from '../field.ts'
import { outputTexts, type Rendered } from '../rendered.ts'
import { elsewhere, inOutput } from './mistake.ts'

const RESOURCES = {
  'gke-l7-regional-external-managed': 'http_external_regional_lb_rule',
  'gke-l7-rilb': 'internal_http_lb_rule',
} as const

/** The metric that counts errors of the load balancer, which the page calls error_detail_metric. */
function errorMetric({ manifests }: Rendered): unknown {
  const found = some(manifests, 'LoggingLogMetric').filter((metric) =>
    String(at(metric, 'spec', 'filter')).includes('proxyStatus'),
  )
  assert.is(found.length, 1)
  return found[0]
}

function targets({ manifests }: Rendered, kind: string): readonly unknown[] {
  return some(manifests, kind).map((policy) => at(policy, 'spec', 'targetRef'))
}

export const loggingMistakes = [
  inOutput(28, 'the API group of the alpha pool', (rendered) => {
    for (const target of targets(rendered, 'GCPBackendPolicy')) {
      assert.is(at(target, 'kind'), 'InferencePool')
      assert.is(at(target, 'group'), 'inference.networking.k8s.io')
    }
  }),
  inOutput(29, 'a policy that ends answers after 30 seconds', ({ manifests }) => {
    for (const policy of some(manifests, 'GCPBackendPolicy'))
      assert.ok(Number(at(policy, 'spec', 'default', 'timeoutSec')) > 30)
  }),
  inOutput(30, 'one name for the policies of all pools', (rendered) => {
    const pools = Object.keys(rendered.environment.settings.pools).sort()
    assert.ok(pools.length > 1)
    assert.equal(some(rendered.manifests, 'GCPBackendPolicy').map(nameOf).sort(), pools)
    const names = targets(rendered, 'GCPBackendPolicy').map((target) => at(target, 'name'))
    assert.equal([...names].sort(), pools)
  }),
  elsewhere(31, 'promises headers in the logs', 'our output promises nothing about log fields'),
  inOutput(32, 'a GatewayClass that does not exist, and one without pools', (rendered) => {
    const { manifests, environment } = rendered
    const classes = [
      environment.settings.gateway.className,
      ...ofKind(manifests, 'Gateway').map((gateway) => at(gateway, 'spec', 'gatewayClassName')),
    ]
    for (const name of classes) assert.ok(String(name) in RESOURCES, String(name))
  }),
  inOutput(33, 'a log metric that counts everything in the project', (rendered) => {
    const filter = String(at(errorMetric(rendered), 'spec', 'filter'))
    const { gateway } = rendered.environment.settings
    assert.match(filter, `resource.type="${RESOURCES[gateway.className]}"`)
    assert.match(filter, /url_map_name/)
    assert.match(filter, gateway.name)
    assert.match(filter, /status\s*>=\s*500/)
  }),
  inOutput(34, 'proxyStatus as one label, for any class', (rendered) => {
    const extractors = Object(at(errorMetric(rendered), 'spec', 'labelExtractors'))
    const texts = Object.values(extractors).map(String)
    assert.ok(texts.some((text) => text.startsWith('REGEXP_EXTRACT(jsonPayload.proxyStatus')))
    assert.not(texts.includes('EXTRACT(jsonPayload.proxyStatus)'))
    assert.not.match(texts.join(), 'statusDetails')
    const labels = list(errorMetric(rendered), 'spec', 'metricDescriptor', 'labels')
    const keys = labels.map((label) => String(at(label, 'key')))
    assert.equal(keys.sort(), Object.keys(extractors).sort())
  }),
  inOutput(35, 'gcloud logging metrics create fails the second time', (rendered) => {
    assert.type(at(errorMetric(rendered), 'spec', 'resourceID'), 'string')
    for (const [file, text] of outputTexts()) assert.not.match(text, 'logging metrics create', file)
  }),
]
