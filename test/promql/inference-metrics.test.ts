import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { unknownMetrics } from '../../src/promql/inference-metrics.ts'
import { EPP_METRICS, type EppGeneration } from '../../src/promql/metric-catalogue.ts'
import { parsePromql } from '../../src/promql/parse.ts'

const test = suite('unknownMetrics')

function find(query: string, epp: EppGeneration, modelServers: readonly string[] = ['vllm']) {
  return unknownMetrics(parsePromql(query), { epp, modelServers })
}

const cases = [
  {
    name: "the page's alerts on a newer endpoint picker",
    query: 'rate(inference_model_request_error_total[5m]) > 1',
    epp: 'gaie',
    hint: /'inference_objective_request_error_total'/,
  },
  {
    name: 'a part of a histogram',
    query: 'rate(inference_model_request_duration_seconds_bucket[5m])',
    epp: 'llm-d',
    hint: /'llm_d_epp_request_duration_seconds_bucket'/,
  },
  {
    name: 'names of llm-d on an older endpoint picker',
    query: 'llm_d_epp_ready_endpoints == 0',
    epp: 'gaie-legacy',
    hint: /'inference_pool_ready_pods'/,
  },
  {
    name: 'a deprecated name, which is still there',
    query: 'inference_pool_ready_pods == 0',
    epp: 'llm-d',
    message: /deprecated/,
    hint: /'llm_d_epp_ready_endpoints'/,
  },
  {
    name: 'what vLLM calls otherwise today',
    query: 'rate(vllm:time_in_queue_requests_sum[5m])',
    epp: 'gaie',
    hint: /'vllm:request_queue_time_seconds_sum'/,
  },
  {
    name: 'what vLLM has given up',
    query: 'vllm:num_requests_swapped > 0',
    epp: 'gaie',
    message: /no longer emits/,
    hint: /vllm:num_preemptions_total/,
  },
  {
    name: 'what the generation has no counterpart of',
    query: 'llm_d_epp_flow_control_stale_endpoints > 0',
    epp: 'gaie',
    message: /does not emit/,
  },
  {
    name: 'a name that nobody ever had',
    query: 'inference_objective_requests_total > 0',
    epp: 'gaie',
    message: /no endpoint picker emits/,
  },
  {
    name: 'an older name of vLLM',
    query: 'vllm:gpu_cache_usage_perc > 0.9',
    epp: 'gaie',
    hint: /'vllm:kv_cache_usage_perc'/,
  },
  {
    name: 'a model server that no pool runs',
    query: 'sglang:token_usage > 0.9',
    epp: 'gaie',
    message: /no pool runs sglang/,
  },
] as const

for (const { name, query, epp, ...want } of cases)
  test(`warns of ${name}`, () => {
    const [found, ...others] = find(query, epp)
    assert.is(others.length, 0)
    assert.is(found?.offset, query.search(/inference_|llm_d_|vllm:|sglang:/))
    if ('message' in want) assert.match(found?.message ?? '', want.message)
    if ('hint' in want) assert.match(found?.hint ?? '', want.hint)
  })

test('knows every name in its own generation', () => {
  for (const { names, type } of EPP_METRICS)
    for (const epp of ['gaie-legacy', 'gaie', 'llm-d'] as const) {
      const name = names[epp]
      if (name === undefined) continue
      const query = type === 'histogram' ? `${name}_bucket + ${name}_count` : name
      assert.equal(find(query, epp), [], query)
    }
})

test('no name stands twice in one generation', () => {
  for (const epp of ['gaie-legacy', 'gaie', 'llm-d'] as const) {
    const names = EPP_METRICS.flatMap((metric) => metric.names[epp] ?? [])
    assert.is(new Set(names).size, names.length, epp)
  }
})

test('does not judge metrics of others', () => {
  assert.equal(find('up == 0 and kube_pod_info and DCGM_FI_DEV_GPU_UTIL > 1', 'llm-d'), [])
})

test.run()
