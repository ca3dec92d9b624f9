import { suite } from 'uvu'
import { alertReadyGuard } from '../../../src/lint/rules/alert-ready-guard.ts'
import { alert } from '../manifests.ts'
import { testRule } from '../test-rule.ts'

const at = ['spec.conditions[0].conditionPrometheusQueryLanguage.query']
const of = (query: string) => [alert({ query })]

const test = suite('lint rule alert-ready-guard')

testRule(test, alertReadyGuard, {
  fires: [
    {
      name: 'the KV cache alone',
      manifests: of('max by (name) (llm_d_epp_average_kv_cache_utilization) > 0.9'),
      at,
      says: 'keeps its last value',
    },
    { name: 'the queue alone', manifests: of('inference_pool_average_queue_size > 50'), at },
  ],
  silent: [
    {
      name: 'with a guard',
      manifests: of(
        'max by (name) (inference_pool_average_kv_cache_utilization) > 0.9 and on (name) max by (name) (inference_pool_ready_pods) > 0',
      ),
    },
    { name: 'another metric', manifests: of('up == 0') },
  ],
})

test.run()
