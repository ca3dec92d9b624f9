import { unreachable } from '../error.ts'
import type { EppGeneration } from './metric-catalogue.ts'

/** Metric names of one generation of the endpoint picker; absent where it has no such metric. */
export interface EppNames {
  readonly requests: string
  readonly errors: string
  readonly duration: string
  readonly inputTokens: string
  readonly outputTokens: string
  readonly cachedTokens?: string
  readonly running: string
  readonly normalizedTimePerToken: string
  readonly timeToFirstToken?: string
  readonly timePerToken?: string
  readonly kvCache: string
  readonly queue: string
  readonly ready: string
  readonly endpointQueue: string
  /** Label of `endpointQueue` that names the model server. */
  readonly endpointLabel: string
  readonly scheduling: string
  readonly prefixHitRatio: string
  readonly flowControl?: FlowControlNames
}

export interface FlowControlNames {
  readonly queueSize: string
  readonly queueDuration: string
  readonly saturation: string
}

/** @see the metrics of kubernetes-sigs/gateway-api-inference-extension and llm-d/llm-d-router, `docs/metrics.md` */
export function eppNames(generation: EppGeneration): EppNames {
  switch (generation) {
    case 'gaie-legacy':
      return extensionNames('inference_model')
    case 'gaie':
      return {
        ...extensionNames('inference_objective'),
        cachedTokens: 'inference_objective_prompt_cached_tokens',
        timeToFirstToken: 'inference_objective_request_ttft_seconds',
        timePerToken: 'inference_objective_request_tpot_seconds',
        flowControl: flowControlNames('inference_extension'),
      }
    case 'llm-d':
      return LLM_D
    default:
      return unreachable(generation)
  }
}

/** The tails never changed between the two generations of the extension, the prefix of requests did. */
function extensionNames(requests: string): EppNames {
  return {
    requests: `${requests}_request_total`,
    errors: `${requests}_request_error_total`,
    duration: `${requests}_request_duration_seconds`,
    inputTokens: `${requests}_input_tokens`,
    outputTokens: `${requests}_output_tokens`,
    running: `${requests}_running_requests`,
    normalizedTimePerToken: `${requests}_normalized_time_per_output_token_seconds`,
    kvCache: 'inference_pool_average_kv_cache_utilization',
    queue: 'inference_pool_average_queue_size',
    ready: 'inference_pool_ready_pods',
    endpointQueue: 'inference_pool_per_pod_queue_size',
    endpointLabel: 'model_server_pod',
    scheduling: 'inference_extension_scheduler_e2e_duration_seconds',
    prefixHitRatio: 'inference_extension_prefix_indexer_hit_ratio',
  }
}

const LLM_D: EppNames = {
  requests: 'llm_d_epp_request_total',
  errors: 'llm_d_epp_request_error_total',
  duration: 'llm_d_epp_request_duration_seconds',
  inputTokens: 'llm_d_epp_request_input_tokens',
  outputTokens: 'llm_d_epp_request_output_tokens',
  cachedTokens: 'llm_d_epp_request_cached_tokens',
  running: 'llm_d_epp_request_running',
  normalizedTimePerToken: 'llm_d_epp_request_ntpot_seconds',
  timeToFirstToken: 'llm_d_epp_request_ttft_seconds',
  timePerToken: 'llm_d_epp_request_streaming_tpot_seconds',
  kvCache: 'llm_d_epp_average_kv_cache_utilization',
  queue: 'llm_d_epp_average_queue_size',
  ready: 'llm_d_epp_ready_endpoints',
  endpointQueue: 'llm_d_epp_per_endpoint_queue_size',
  endpointLabel: 'model_server_endpoint',
  scheduling: 'llm_d_epp_scheduler_e2e_duration_seconds',
  prefixHitRatio: 'llm_d_epp_prefix_indexer_hit_ratio',
  flowControl: flowControlNames('llm_d_epp'),
}

function flowControlNames(prefix: string): FlowControlNames {
  return {
    queueSize: `${prefix}_flow_control_queue_size`,
    queueDuration: `${prefix}_flow_control_request_queue_duration_seconds`,
    saturation: `${prefix}_flow_control_pool_saturation`,
  }
}
