import { suite } from 'uvu'
import { alertMetric } from '../../../src/lint/rules/alert-metric.ts'
import { alert } from '../manifests.ts'
import { testRule } from '../test-rule.ts'

const at = ['spec.conditions[0].conditionPrometheusQueryLanguage.query']
const context = { eppMetrics: 'llm-d', modelServers: ['vllm'] } as const

const test = suite('lint rule alert-metric')

testRule(test, alertMetric, {
  fires: [
    {
      name: 'names of the page',
      manifests: [alert({ query: 'inference_model_request_total > 1' })],
      context,
      at,
      says: 'inference_model_request_total',
    },
    {
      name: 'a model server that is not in use',
      manifests: [alert({ query: 'sglang:num_queue_reqs > 1' })],
      context,
      at,
    },
  ],
  silent: [
    {
      name: 'names of the generation',
      manifests: [alert({ query: 'llm_d_epp_request_total > vllm:num_requests_waiting' })],
      context,
    },
    {
      name: 'a generation that nobody told',
      manifests: [alert({ query: 'inference_model_request_total > 1' })],
    },
  ],
})

test.run()
