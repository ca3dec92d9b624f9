import { suite } from 'uvu'
import { hpaShareTarget } from '../../../src/lint/rules/hpa-share-target.ts'
import { hpa, metric } from '../manifests.ts'
import { testRule } from '../test-rule.ts'

const EPP = 'prometheus.googleapis.com|llm_d_epp_average_kv_cache_utilization|gauge'
const VLLM = 'prometheus.googleapis.com|vllm:kv_cache_usage_perc|gauge'
const external = (value: unknown) => [
  hpa({ metrics: [metric('External', EPP, { type: 'Value', value })] }),
]
const pods = (averageValue: unknown) => [
  hpa({ metrics: [metric('Pods', VLLM, { type: 'AverageValue', averageValue })] }),
]

const test = suite('lint rule hpa-share-target')

testRule(test, hpaShareTarget, {
  fires: [
    {
      name: '70',
      manifests: external('70'),
      at: ['spec.metrics[0].external.target.value'],
      says: "'70'",
    },
    { name: '0', manifests: external(0), at: ['spec.metrics[0].external.target.value'] },
    {
      name: '1100m of a model server',
      manifests: pods('1100m'),
      at: ['spec.metrics[0].pods.target.averageValue'],
    },
    {
      name: 'no quantity',
      manifests: pods('70%'),
      at: ['spec.metrics[0].pods.target.averageValue'],
    },
  ],
  silent: [
    ...['700m', '0.7', 0.7, '1'].map((value) => ({
      name: String(value),
      manifests: [...external(value), ...pods(value)],
    })),
    {
      name: 'a queue',
      manifests: [
        hpa({
          metrics: [
            metric('External', 'prometheus.googleapis.com|llm_d_epp_average_queue_size|gauge', {
              value: '70',
            }),
          ],
        }),
      ],
    },
  ],
})

test.run()
