import type { MODEL_SERVERS } from '../../config/schema/pool.ts'
import type { Chart, Section } from './chart.ts'
import { SHARE } from './chart.ts'
import { avgBy, inNamespace, quantiles, rate, sumBy } from './promql.ts'

export type ModelServerKind = (typeof MODEL_SERVERS)[number]

/** What the model servers of one kind say about themselves. */
export function modelServerSection(kind: ModelServerKind): Section {
  const { title, charts } = MODEL_SERVER_CHARTS[kind]
  return { title, subtitle: 'By pod, as the model servers count.', charts }
}

const BY_POD = ['pod'] as const

/** Requests of all engines in a pod. */
function requests(title: string, metric: string, ...matchers: readonly string[]): Chart {
  return {
    title,
    unit: '1',
    queries: [sumBy(BY_POD, inNamespace(metric, ...matchers))],
    stacked: true,
  }
}

function share(title: string, metric: string, ...matchers: readonly string[]): Chart {
  return { title, unit: SHARE, queries: [avgBy(BY_POD, inNamespace(metric, ...matchers))] }
}

function latency(title: string, histogram: string): Chart {
  return { title, unit: 's', queries: quantiles(inNamespace(`${histogram}_bucket`)) }
}

function counted(title: string, counter: string, ...labels: readonly string[]): Chart {
  const by = labels.length === 0 ? BY_POD : labels
  return { title, unit: '1/s', queries: [sumBy(by, rate(inNamespace(counter)))], stacked: true }
}

const WAITING = 'Requests waiting'
const RUNNING = 'Requests running'
const KV_CACHE = 'KV cache in use'

/** vLLM renamed two metrics; the newer name wins where both are there. */
const VLLM: readonly Chart[] = [
  requests(WAITING, 'vllm:num_requests_waiting'),
  requests(RUNNING, 'vllm:num_requests_running'),
  {
    title: KV_CACHE,
    unit: SHARE,
    queries: [
      `${avgBy(BY_POD, inNamespace('vllm:kv_cache_usage_perc'))} or ${avgBy(BY_POD, inNamespace('vllm:gpu_cache_usage_perc'))}`,
    ],
  },
  latency('Time to first token', 'vllm:time_to_first_token_seconds'),
  latency('Time between tokens', 'vllm:inter_token_latency_seconds'),
  latency('Whole answer', 'vllm:e2e_request_latency_seconds'),
  counted('Prompt tokens', 'vllm:prompt_tokens_total'),
  counted('Generated tokens', 'vllm:generation_tokens_total'),
  {
    title: 'Prefix cache hits',
    unit: SHARE,
    queries: [
      `${sumBy(BY_POD, rate(inNamespace('vllm:prefix_cache_hits_total')))} / ${sumBy(BY_POD, rate(inNamespace('vllm:prefix_cache_queries_total')))}`,
    ],
  },
  counted('Preemptions', 'vllm:num_preemptions_total'),
  counted('Finished requests', 'vllm:request_success_total', 'finished_reason'),
]

const MODEL_SERVER_CHARTS: Readonly<
  Record<ModelServerKind, { readonly title: string; readonly charts: readonly Chart[] }>
> = {
  vllm: { title: 'vLLM', charts: VLLM },
  sglang: {
    title: 'SGLang',
    charts: [
      requests(WAITING, 'sglang:num_queue_reqs'),
      requests(RUNNING, 'sglang:num_running_reqs'),
      share(KV_CACHE, 'sglang:token_usage'),
    ],
  },
  trtllm: {
    title: 'TensorRT-LLM',
    charts: [
      requests(WAITING, 'trtllm_num_requests_waiting'),
      requests(RUNNING, 'trtllm_num_requests_running'),
      share(KV_CACHE, 'trtllm_kv_cache_utilization'),
    ],
  },
  triton: {
    title: 'Triton with TensorRT-LLM',
    charts: [
      requests(WAITING, 'nv_trt_llm_request_metrics', 'request_type="waiting"'),
      requests(RUNNING, 'nv_trt_llm_request_metrics', 'request_type="scheduled"'),
      share(KV_CACHE, 'nv_trt_llm_kv_cache_block_metrics', 'kv_cache_block_type="fraction"'),
      counted('Finished requests', 'nv_inference_request_success', 'model'),
    ],
  },
  jetstream: {
    title: 'JetStream',
    charts: [
      requests(WAITING, 'jetstream_prefill_backlog_size'),
      share('Slots in use', 'jetstream_slots_used_percentage'),
      latency('Time to first token', 'jetstream_time_to_first_token'),
      latency('Time per output token', 'jetstream_time_per_output_token'),
    ],
  },
  tgi: {
    title: 'Text Generation Inference',
    charts: [
      requests(WAITING, 'tgi_queue_size'),
      requests('Size of the batch', 'tgi_batch_current_size'),
      latency('Whole answer', 'tgi_request_duration'),
      counted('Finished requests', 'tgi_request_success'),
    ],
  },
}
