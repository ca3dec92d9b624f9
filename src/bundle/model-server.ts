import type { PoolSettings } from '../config/schema/index.ts'

type Kind = PoolSettings['modelServer']['kind']
export type AutoscalingMetric = PoolSettings['autoscaling']['metric']

export interface ModelServerFacts {
  readonly port: number
  readonly metricsPort: number
  readonly metricsPath: string
  readonly healthPath: string
  /** A gauge for each signal that the server exports, with the labels that single it out. */
  readonly metrics: Readonly<Partial<Record<AutoscalingMetric, ServerMetric>>>
}

export interface ServerMetric {
  readonly name: string
  readonly labels?: Readonly<Record<string, string>>
  /** A share from 0 to 1 where other servers count requests. */
  readonly share?: boolean
}

const TRITON = 'nv_trt_llm_request_metrics'

/**
 * Ports, health paths and metric names by kind of model server.
 *
 * @see kubernetes-sigs/gateway-api-inference-extension:docs/proposals/003-model-server-protocol
 * @see https://nvidia.github.io/TensorRT-LLM/latest/examples/prometheus_metrics.html
 */
export const MODEL_SERVERS: Readonly<Record<Kind, ModelServerFacts>> = {
  vllm: {
    port: 8000,
    metricsPort: 8000,
    metricsPath: '/metrics',
    healthPath: '/health',
    metrics: {
      'kv-cache': { name: 'vllm:kv_cache_usage_perc' },
      queue: { name: 'vllm:num_requests_waiting' },
      running: { name: 'vllm:num_requests_running' },
    },
  },
  sglang: {
    port: 30000,
    metricsPort: 30000,
    metricsPath: '/metrics',
    healthPath: '/health',
    metrics: {
      'kv-cache': { name: 'sglang:token_usage' },
      queue: { name: 'sglang:num_queue_reqs' },
      running: { name: 'sglang:num_running_reqs' },
    },
  },
  trtllm: {
    port: 8000,
    metricsPort: 8000,
    // Its own /metrics is JSON; Prometheus metrics need return_perf_metrics in its options.
    metricsPath: '/prometheus/metrics',
    healthPath: '/health',
    metrics: {
      'kv-cache': { name: 'trtllm_kv_cache_utilization' },
      queue: { name: 'trtllm_num_requests_waiting' },
      running: { name: 'trtllm_num_requests_running' },
    },
  },
  triton: {
    port: 8000,
    metricsPort: 8002,
    metricsPath: '/metrics',
    healthPath: '/v2/health/ready',
    metrics: {
      'kv-cache': {
        name: 'nv_trt_llm_kv_cache_block_metrics',
        labels: { kv_cache_block_type: 'fraction' },
      },
      queue: { name: TRITON, labels: { request_type: 'waiting' } },
      running: { name: TRITON, labels: { request_type: 'scheduled' } },
    },
  },
  jetstream: {
    port: 8000,
    metricsPort: 9090,
    metricsPath: '/metrics',
    healthPath: '/v1/health',
    metrics: {
      queue: { name: 'jetstream_prefill_backlog_size' },
      running: { name: 'jetstream_slots_used_percentage', share: true },
    },
  },
  tgi: {
    port: 8080,
    metricsPort: 8080,
    metricsPath: '/metrics',
    healthPath: '/health',
    metrics: {
      queue: { name: 'tgi_queue_size' },
      running: { name: 'tgi_batch_current_size' },
    },
  },
}
