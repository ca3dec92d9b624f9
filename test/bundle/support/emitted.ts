import type { Settings } from '../../../src/config/schema/index.ts'
import { EPP_METRICS } from '../../../src/promql/metric-catalogue.ts'
import { errorRatioRecord } from '../../../src/slo/slo-rules.ts'

/**
 * Names of histograms end in `_bucket`, `_count` and `_sum` in queries.
 *
 * @see the metrics pages of the model servers; of Triton those of its TensorRT-LLM backend
 */
const MODEL_SERVERS: Readonly<Record<string, readonly string[]>> = {
  vllm: [
    'vllm:num_requests_waiting',
    'vllm:num_requests_running',
    'vllm:kv_cache_usage_perc',
    'vllm:gpu_cache_usage_perc',
    'vllm:time_to_first_token_seconds',
    'vllm:inter_token_latency_seconds',
    'vllm:e2e_request_latency_seconds',
    'vllm:prompt_tokens_total',
    'vllm:generation_tokens_total',
    'vllm:prefix_cache_hits_total',
    'vllm:prefix_cache_queries_total',
    'vllm:num_preemptions_total',
    'vllm:request_success_total',
  ],
  sglang: ['sglang:num_queue_reqs', 'sglang:num_running_reqs', 'sglang:token_usage'],
  trtllm: [
    'trtllm_num_requests_waiting',
    'trtllm_num_requests_running',
    'trtllm_kv_cache_utilization',
  ],
  triton: [
    'nv_trt_llm_request_metrics',
    'nv_trt_llm_kv_cache_block_metrics',
    'nv_inference_request_success',
  ],
  jetstream: [
    'jetstream_prefill_backlog_size',
    'jetstream_slots_used_percentage',
    'jetstream_time_to_first_token',
    'jetstream_time_per_output_token',
  ],
  tgi: ['tgi_queue_size', 'tgi_batch_current_size', 'tgi_request_duration', 'tgi_request_success'],
}

/** @see https://docs.cloud.google.com/load-balancing/docs/metrics */
const LOAD_BALANCER = [
  'request_count',
  'total_latencies',
  'backend_latencies',
  'request_bytes_count',
  'response_bytes_count',
]

const LOAD_BALANCERS: Readonly<Record<string, string>> = {
  'gke-l7-regional-external-managed': 'loadbalancing_googleapis_com:https_external_regional',
  'gke-l7-rilb': 'loadbalancing_googleapis_com:https_internal',
}

/** Of those that both the managed package of GKE and the exporter have. */
const DCGM = [
  'DCGM_FI_DEV_GPU_UTIL',
  'DCGM_FI_DEV_FB_USED',
  'DCGM_FI_DEV_FB_FREE',
  'DCGM_FI_PROF_PIPE_TENSOR_ACTIVE',
  'DCGM_FI_PROF_DRAM_ACTIVE',
  'DCGM_FI_DEV_GPU_TEMP',
  'DCGM_FI_DEV_POWER_USAGE',
]

/** Every metric that something in a configuration emits or records. */
export function emittedMetrics(settings: Settings): ReadonlySet<string> {
  const { eppMetrics, pools, gateway, observability } = settings
  const kinds = Object.values(pools).map(({ modelServer }) => modelServer.kind)
  const base = LOAD_BALANCERS[gateway.className]
  const names = [
    ...EPP_METRICS.flatMap((metric) => metric.names[eppMetrics] ?? []),
    ...kinds.flatMap((kind) => MODEL_SERVERS[kind] ?? []),
    ...LOAD_BALANCER.map((tail) => `${base}_${tail}`),
    ...(observability.dcgm === 'off' ? [] : DCGM),
    ...['5m', '30m', '1h', '2h', '6h', '1d', '3d'].map(errorRatioRecord),
    'slo:error_budget:left',
  ]
  const parts = ['', '_bucket', '_sum', '_count']
  return new Set(names.flatMap((name) => parts.map((part) => name + part)))
}
