import { suite } from 'uvu'
import { hpaScope } from '../../../src/lint/rules/hpa-scope.ts'
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
const { 'resource.labels.location': _location, ...withoutLocation } = good
const { reducer: _reducer, ...withoutReducer } = good

const test = suite('lint rule hpa-scope')

testRule(test, hpaScope, {
  fires: [
    {
      name: 'no location, as on the page',
      manifests: external(withoutLocation),
      at: [labels],
      says: 'without resource.labels.location',
    },
    {
      name: 'no reducer',
      manifests: external(withoutReducer),
      at: [labels],
      says: 'without a reducer',
    },
    { name: 'no selector', manifests: external(), at: [labels, labels] },
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
