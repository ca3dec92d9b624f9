import { suite } from 'uvu'
import { hpaTargetType } from '../../../src/lint/rules/hpa-target-type.ts'
import { hpa, metric } from '../manifests.ts'
import { testRule } from '../test-rule.ts'

const KV = 'prometheus.googleapis.com|inference_pool_average_kv_cache_utilization|gauge'
const target = 'spec.metrics[0].external.target'
const of = (...metrics: readonly object[]) => [hpa({ metrics })]

const test = suite('lint rule hpa-target-type')

testRule(test, hpaTargetType, {
  fires: [
    {
      name: 'AverageValue of a pool average, as on the page',
      manifests: of(metric('External', KV, { type: 'AverageValue', averageValue: '70' })),
      at: [`${target}.type`],
      says: 'an average of the pool',
    },
    ...['llm_d_epp_average_queue_size', 'inference_pool_average_running_requests'].map((name) => ({
      name,
      manifests: of(
        metric('External', `prometheus.googleapis.com|${name}|gauge`, {
          type: 'AverageValue',
          averageValue: '5',
        }),
      ),
      at: [`${target}.type`],
    })),
    {
      name: 'Value of a Pods metric',
      manifests: of(metric('Pods', 'x', { type: 'Value', value: '1' })),
      at: ['spec.metrics[0].pods.target.type'],
    },
    {
      name: 'Value without a value',
      manifests: of(metric('External', KV, { type: 'Value', averageValue: '700m' })),
      at: [`${target}.value`],
    },
  ],
  silent: [
    {
      name: 'Value of a pool average',
      manifests: of(metric('External', KV, { type: 'Value', value: '700m' })),
    },
    {
      name: 'AverageValue of a total',
      manifests: of(
        metric('External', 'prometheus.googleapis.com|llm_d_epp_per_endpoint_queue_size|gauge', {
          type: 'AverageValue',
          averageValue: '5',
        }),
      ),
    },
    {
      name: 'AverageValue of a Pods metric, and another type',
      manifests: of(metric('Pods', 'x', { type: 'AverageValue', averageValue: '1' }), {
        type: 'Resource',
        resource: {},
      }),
    },
  ],
})

test.run()
