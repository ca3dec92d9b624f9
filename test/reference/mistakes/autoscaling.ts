import * as assert from 'uvu/assert'
import { quantityOf } from '../../../src/lint/autoscaler.ts'
import { at, list, nameOf, namespaceOf, some } from '../field.ts'
import type { Rendered } from '../rendered.ts'
import { elsewhere, inOutput } from './mistake.ts'

const HPA = 'HorizontalPodAutoscaler'

/** The External metrics of all autoscalers, of which the example has one. */
function externals({ manifests }: Rendered): readonly unknown[] {
  const found = some(manifests, HPA).flatMap((hpa) =>
    list(hpa, 'spec', 'metrics').filter((metric) => at(metric, 'type') === 'External'),
  )
  assert.ok(found.length > 0)
  return found.map((metric) => at(metric, 'external'))
}

const AVERAGES = {
  'gaie-legacy': 'inference_pool_average_kv_cache_utilization',
  gaie: 'inference_pool_average_kv_cache_utilization',
  'llm-d': 'llm_d_epp_average_kv_cache_utilization',
} as const

export const autoscalingMistakes = [
  inOutput(42, 'AverageValue of an average', (rendered) => {
    for (const metric of externals(rendered)) assert.is(at(metric, 'target', 'type'), 'Value')
  }),
  inOutput(43, 'a target between 0 and 100', (rendered) => {
    for (const metric of externals(rendered)) {
      const target = quantityOf(at(metric, 'target', 'value')) ?? 0
      assert.ok(target > 0 && target <= 1, String(target))
    }
  }),
  inOutput(44, 'a selector without location, and no reducer', (rendered) => {
    const { cluster, namespace } = rendered.environment
    for (const metric of externals(rendered)) {
      const labels = at(metric, 'metric', 'selector', 'matchLabels')
      assert.is(at(labels, 'resource.labels.location'), cluster.location)
      assert.is(at(labels, 'resource.labels.cluster'), cluster.name)
      assert.is(at(labels, 'resource.labels.namespace'), namespace)
      assert.is(at(labels, 'reducer'), 'REDUCE_MAX')
    }
  }),
  inOutput(45, 'the pool as scale target', ({ manifests, environment }) => {
    for (const hpa of some(manifests, HPA)) {
      const pool = environment.settings.pools[nameOf(hpa)]
      assert.is(at(hpa, 'spec', 'scaleTargetRef', 'name'), pool?.scaleTarget?.name)
      assert.is.not(at(hpa, 'spec', 'scaleTargetRef', 'name'), nameOf(hpa))
    }
  }),
  inOutput(46, 'no behavior', ({ manifests }) => {
    for (const hpa of some(manifests, HPA)) {
      const { scaleUp, scaleDown } = Object(at(hpa, 'spec', 'behavior'))
      assert.is(at(scaleUp, 'policies', 0, 'type'), 'Pods')
      assert.ok(Number(at(scaleDown, 'stabilizationWindowSeconds')) >= 300)
    }
  }),
  inOutput(47, 'no PodMonitoring for the endpoint picker', ({ manifests, environment }) => {
    const found = some(manifests, 'PodMonitoring').filter(
      (monitoring) => at(monitoring, 'spec', 'endpoints', 0, 'authorization') !== undefined,
    )
    assert.is(found.length, Object.keys(environment.settings.pools).length)
    const secrets = some(manifests, 'Secret')
    for (const monitoring of found) {
      assert.is(namespaceOf(monitoring), environment.namespace)
      const credentials = at(monitoring, 'spec', 'endpoints', 0, 'authorization', 'credentials')
      const name = at(credentials, 'secret', 'name')
      assert.ok(
        secrets.some((secret) => nameOf(secret) === name),
        String(name),
      )
    }
  }),
  inOutput(48, 'a metric that newer endpoint pickers call otherwise', (rendered) => {
    const name = AVERAGES[rendered.environment.settings.eppMetrics]
    for (const metric of externals(rendered))
      assert.is(at(metric, 'metric', 'name'), `prometheus.googleapis.com|${name}|gauge`)
  }),
  inOutput(49, 'no HealthCheckPolicy', ({ manifests, environment }) => {
    const targets = some(manifests, 'HealthCheckPolicy').map((policy) =>
      at(policy, 'spec', 'targetRef', 'name'),
    )
    assert.equal([...targets].sort(), Object.keys(environment.settings.pools).sort())
    for (const policy of some(manifests, 'HealthCheckPolicy'))
      assert.match(JSON.stringify(at(policy, 'spec', 'default', 'config')), '"/health"')
  }),
  elsewhere(
    50,
    'leaves out body-based routing and NeMo Guardrails',
    'optional products that we do not install',
  ),
]
