import { suite } from 'uvu'
import { hpaMetric } from '../../../src/lint/rules/hpa-metric.ts'
import { hpa, metric } from '../manifests.ts'
import { testRule } from '../test-rule.ts'

const external = (name: string) => [hpa({ metrics: [metric('External', name, {})] })]
const at = ['spec.metrics[0].external.metric.name']

const test = suite('lint rule hpa-metric')

testRule(test, hpaMetric, {
  fires: [
    { name: 'slashes', manifests: external('prometheus.googleapis.com/x/gauge'), at },
    { name: 'no kind', manifests: external('prometheus.googleapis.com|x'), at },
    {
      name: 'upper case',
      manifests: external('prometheus.googleapis.com|DCGM_FI_DEV_GPU_UTIL|gauge'),
      at,
      says: 'lower case',
    },
    {
      name: 'a pool average per pod',
      manifests: [
        hpa({
          metrics: [
            metric('Pods', 'prometheus.googleapis.com|inference_pool_average_queue_size|gauge', {}),
          ],
        }),
      ],
      at: ['spec.metrics[0].pods.metric.name'],
    },
  ],
  silent: [
    {
      name: 'names of the adapter',
      manifests: [
        ...external('prometheus.googleapis.com|x|unknown:counter'),
        ...external('pubsub.googleapis.com|subscription|n'),
      ],
    },
    {
      name: 'a metric of the model server',
      manifests: [
        hpa({
          metrics: [
            metric('Pods', 'prometheus.googleapis.com|vllm:num_requests_waiting|gauge', {}),
          ],
        }),
      ],
    },
  ],
})

test.run()
