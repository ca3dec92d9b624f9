/** Metric names of the endpoint picker by its version. */
export type EppGeneration = 'gaie-legacy' | 'gaie' | 'llm-d'

export type MetricType = 'counter' | 'gauge' | 'histogram'

/** One signal of the endpoint picker and what it is called in each generation that has it. */
export interface EppMetric {
  readonly type: MetricType
  readonly names: Readonly<Partial<Record<EppGeneration, string>>>
  /** Labels that are called otherwise in some generations. */
  readonly labels?: readonly Readonly<Partial<Record<EppGeneration, string>>>[]
  /** First version that emits it, where that is not the first of the generation. */
  readonly since?: string
}

/** One signal of a model server and the names that older versions had for it. */
export interface ServerMetric {
  readonly name: string
  readonly type: MetricType
  readonly before?: readonly string[]
}

/**
 * Endpoint picker metrics: kubernetes-sigs/gateway-api-inference-extension:pkg/epp/metrics/metrics.go
 * until v1.5 and llm-d/llm-d-router:docs/metrics.md from v0.9, which still emits the old names beside
 * the new ones.
 */
export const EPP_METRICS: readonly EppMetric[] = [
  perRequest('request_total', 'request_total', 'counter'),
  perRequest('request_error_total', 'request_error_total', 'counter'),
  perRequest('request_duration_seconds', 'request_duration_seconds', 'histogram'),
  perRequest('request_sizes', 'request_size_bytes', 'histogram'),
  perRequest('response_sizes', 'response_size_bytes', 'histogram'),
  perRequest('input_tokens', 'request_input_tokens', 'histogram'),
  perRequest('output_tokens', 'request_output_tokens', 'histogram'),
  perRequest('running_requests', 'request_running', 'gauge'),
  perRequest('normalized_time_per_output_token_seconds', 'request_ntpot_seconds', 'histogram'),
  newPerRequest('prompt_cached_tokens', 'request_cached_tokens'),
  newPerRequest('request_ttft_seconds', 'request_ttft_seconds'),
  newPerRequest('request_tpot_seconds', 'request_streaming_tpot_seconds'),
  onlyLlmD('request_streaming_itl_seconds', 'histogram'),
  pool('average_kv_cache_utilization', 'average_kv_cache_utilization'),
  pool('average_queue_size', 'average_queue_size'),
  pool('ready_pods', 'ready_endpoints'),
  {
    ...pool('per_pod_queue_size', 'per_endpoint_queue_size'),
    labels: [podLabel('model_server_pod', 'model_server_endpoint')],
  },
  {
    type: 'gauge',
    names: {
      gaie: 'inference_pool_average_running_requests',
      'llm-d': 'llm_d_epp_average_running_requests',
    },
    since: 'v1.5',
  },
  extension('scheduler_e2e_duration_seconds', 'histogram'),
  extension('plugin_duration_seconds', 'histogram'),
  extension('prefix_indexer_size', 'gauge'),
  extension('prefix_indexer_hit_ratio', 'histogram'),
  extension('prefix_indexer_hit_bytes', 'histogram'),
  extension('info', 'gauge'),
  {
    ...newExtension('scheduler_attempts_total', 'counter', 'v1.3'),
    labels: [podLabel('pod_name', 'endpoint_name')],
  },
  newExtension('model_rewrite_decisions_total', 'counter', 'v1.3'),
  newExtension('flow_control_request_queue_duration_seconds', 'histogram', 'v1.1'),
  newExtension('flow_control_queue_size', 'gauge', 'v1.1'),
  newExtension('flow_control_queue_bytes', 'gauge', 'v1.4'),
  newExtension('flow_control_pool_saturation', 'gauge', 'v1.5'),
  newExtension('flow_control_dispatch_cycle_duration_seconds', 'histogram', 'v1.4'),
  newExtension('flow_control_request_enqueue_duration_seconds', 'histogram', 'v1.4'),
  onlyLlmD('flow_control_requests_total', 'counter', 'v0.10'),
  onlyLlmD('flow_control_stale_endpoints', 'gauge', 'v0.10'),
  onlyLlmD('flow_control_capacity_utilization_requests', 'gauge', 'after v0.10'),
  onlyLlmD('flow_control_capacity_utilization_bytes', 'gauge', 'after v0.10'),
  onlyLlmD('flow_control_global_capacity_utilization_requests', 'gauge', 'after v0.10'),
  onlyLlmD('flow_control_global_capacity_utilization_bytes', 'gauge', 'after v0.10'),
  onlyLlmD('request_processing_duration_seconds', 'histogram', 'v0.10'),
  onlyLlmD('response_processing_duration_seconds', 'histogram', 'v0.10'),
  onlyLlmD('datalayer_poll_errors_total', 'counter'),
  onlyLlmD('datalayer_extract_errors_total', 'counter'),
  onlyLlmD('inflight_requests', 'gauge', 'v0.10'),
  onlyLlmD('inflight_tokens', 'gauge', 'v0.10'),
  onlyLlmD('pd_decision_total', 'counter'),
  onlyLlmD('disagg_decision_total', 'counter'),
  onlyLlmD('extproc_streams_total', 'counter'),
  onlyLlmD('extproc_streams_inflight', 'gauge'),
]

/** Families of names whose members are not listed one by one. */
export const OPEN_FAMILIES: readonly RegExp[] = [
  /^llm_d_epp_(std_dev|kv_cache|prefix_indexer)_/,
  /^llm_d_router_epp_kv_cache_/,
  /^llm_d_inference_scheduler_/,
]

/** How the metrics of a model server begin. */
export const SERVER_PREFIXES: Readonly<Record<string, string>> = {
  vllm: 'vllm:',
  sglang: 'sglang:',
  trtllm: 'trtllm_',
  triton: 'nv_',
  jetstream: 'jetstream_',
  tgi: 'tgi_',
}

/** Names that model servers have changed; the rest of what they emit is theirs to list. */
export const SERVER_METRICS: readonly ServerMetric[] = [
  {
    name: 'vllm:kv_cache_usage_perc',
    type: 'gauge',
    before: ['vllm:gpu_cache_usage_perc'],
  },
  {
    name: 'vllm:request_time_per_output_token_seconds',
    type: 'histogram',
    before: ['vllm:time_per_output_token_seconds'],
  },
  {
    name: 'vllm:request_queue_time_seconds',
    type: 'histogram',
    before: ['vllm:time_in_queue_requests'],
  },
  {
    name: 'vllm:prefix_cache_queries_total',
    type: 'counter',
    before: ['vllm:gpu_prefix_cache_queries_total'],
  },
  {
    name: 'vllm:prefix_cache_hits_total',
    type: 'counter',
    before: ['vllm:gpu_prefix_cache_hits_total'],
  },
]

/** Names that model servers have given up, with what says something alike. */
export const REMOVED_SERVER_METRICS: Readonly<Record<string, string>> = {
  'vllm:gpu_prefix_cache_hit_rate':
    'the rate of vllm:prefix_cache_hits_total by that of vllm:prefix_cache_queries_total',
  'vllm:cpu_prefix_cache_hit_rate':
    'the rate of vllm:prefix_cache_hits_total by that of vllm:prefix_cache_queries_total',
  'vllm:cpu_cache_usage_perc': 'vllm:kv_cache_usage_perc, as there is no swapping to memory',
  'vllm:num_requests_swapped': 'vllm:num_preemptions_total, as there is no swapping to memory',
  'vllm:model_forward_time_milliseconds': 'vllm:request_inference_time_seconds',
  'vllm:model_execute_time_milliseconds': 'vllm:request_inference_time_seconds',
}

function perRequest(tail: string, llmD: string, type: MetricType): EppMetric {
  const names = {
    'gaie-legacy': `inference_model_${tail}`,
    gaie: `inference_objective_${tail}`,
    'llm-d': `llm_d_epp_${llmD}`,
  }
  return { type, names }
}

function newPerRequest(tail: string, llmD: string): EppMetric {
  const names = { gaie: `inference_objective_${tail}`, 'llm-d': `llm_d_epp_${llmD}` }
  return { type: 'histogram', names, since: 'v1.2' }
}

function pool(tail: string, llmD: string): EppMetric {
  const name = `inference_pool_${tail}`
  return {
    type: 'gauge',
    names: { 'gaie-legacy': name, gaie: name, 'llm-d': `llm_d_epp_${llmD}` },
  }
}

function podLabel(before: string, llmD: string): Readonly<Record<EppGeneration, string>> {
  return { 'gaie-legacy': before, gaie: before, 'llm-d': llmD }
}

function extension(tail: string, type: MetricType): EppMetric {
  const name = `inference_extension_${tail}`
  return { type, names: { 'gaie-legacy': name, gaie: name, 'llm-d': `llm_d_epp_${tail}` } }
}

function newExtension(tail: string, type: MetricType, since: string): EppMetric {
  const names = { gaie: `inference_extension_${tail}`, 'llm-d': `llm_d_epp_${tail}` }
  return { type, names, since }
}

function onlyLlmD(tail: string, type: MetricType, since?: string): EppMetric {
  return { type, names: { 'llm-d': `llm_d_epp_${tail}` }, ...(since !== undefined && { since }) }
}
