import { suite } from 'uvu'
import { hpaSelector } from '../../../src/lint/rules/hpa-selector.ts'
import { hpa, metric } from '../manifests.ts'
import { testRule } from '../test-rule.ts'

const KV = 'prometheus.googleapis.com|inference_pool_average_kv_cache_utilization|gauge'
const good = {
  'metric.labels.name': 'llm',
  'resource.labels.cluster': 'c',
  'resource.labels.location': 'us-central1',
  'resource.labels.namespace': 'shop',
  reducer: 'REDUCE_MAX',
}
const labels = 'spec.metrics[0].external.metric.selector.matchLabels'
const external = (matchLabels?: Readonly<Record<string, unknown>>) => [
  hpa({ metrics: [metric('External', KV, {}, matchLabels)] }),
]

const test = suite('lint rule hpa-selector')

testRule(test, hpaSelector, {
  fires: [
    {
      name: 'a slash in a value',
      manifests: external({ ...good, 'metric.labels.model_name': 'meta/llama' }),
      at: [`${labels}['metric.labels.model_name']`],
      says: 'meta/llama',
    },
    {
      name: 'a plain label',
      manifests: external({ ...good, name: 'llm' }),
      at: [`${labels}.name`],
    },
    {
      name: 'a reducer that is none',
      manifests: external({ ...good, reducer: 'MAX' }),
      at: [`${labels}.reducer`],
    },
    {
      name: 'a label of the resource on a Pods metric',
      manifests: [hpa({ metrics: [metric('Pods', KV, {}, { 'resource.labels.cluster': 'c' })] })],
      at: ["spec.metrics[0].pods.metric.selector.matchLabels['resource.labels.cluster']"],
    },
  ],
  silent: [
    { name: 'a scoped pool average', manifests: external(good) },
    {
      name: 'a Pods metric without selector',
      manifests: [hpa({ metrics: [metric('Pods', KV, {})] })],
    },
    {
      name: 'a metric of another system',
      manifests: [
        hpa({ metrics: [metric('External', 'pubsub.googleapis.com|subscription|num', {})] }),
      ],
    },
  ],
})

test.run()
