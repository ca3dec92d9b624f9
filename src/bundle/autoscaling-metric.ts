import type { PoolSettings, Settings } from '../config/schema/index.ts'
import { UserError } from '../error.ts'
import { type AutoscalingMetric, MODEL_SERVERS, type ServerMetric } from './model-server.ts'

type EppGeneration = Settings['eppMetrics']

/** Share of the KV cache, or requests for a replica, at which one more replica pays. */
const DEFAULT_TARGET = { 'kv-cache': 0.7, queue: 5, running: 100 } as const
const DEFAULT_SHARE = 0.7

const EXTENSION = {
  'kv-cache': 'inference_pool_average_kv_cache_utilization',
  queue: 'inference_pool_average_queue_size',
  running: 'inference_pool_average_running_requests',
} as const

const POOL_AVERAGES: Readonly<Record<EppGeneration, Readonly<Record<AutoscalingMetric, string>>>> =
  {
    'gaie-legacy': EXTENSION,
    gaie: EXTENSION,
    'llm-d': {
      'kv-cache': 'llm_d_epp_average_kv_cache_utilization',
      queue: 'llm_d_epp_average_queue_size',
      running: 'llm_d_epp_average_running_requests',
    },
  }

/** The gauge in which an endpoint picker of that generation reports the average of a pool. */
export function poolAverage(generation: EppGeneration, metric: AutoscalingMetric): string {
  return POOL_AVERAGES[generation][metric]
}

/**
 * The gauge of the model servers of a pool.
 *
 * @throws UserError `bad-value` where servers of that kind export none
 */
export function serverMetric(
  pool: string,
  { modelServer, autoscaling }: PoolSettings,
): ServerMetric {
  const { metrics } = MODEL_SERVERS[modelServer.kind]
  const found = metrics[autoscaling.metric]
  if (found) return found
  throw new UserError(
    'bad-value',
    `'${modelServer.kind}' exports no metric for pools.${pool}.autoscaling.metric '${autoscaling.metric}'`,
    { hint: `use one of ${Object.keys(metrics).join(', ')}, or source: endpoint-picker` },
  )
}

/** What the autoscaler keeps the metric at: a share from 0 to 1, or requests for a replica. */
export function autoscalingTarget({ autoscaling, modelServer }: PoolSettings): number {
  const { metric, source, target } = autoscaling
  if (target !== undefined) return target
  const share = source === 'model-server' && MODEL_SERVERS[modelServer.kind].metrics[metric]?.share
  return share ? DEFAULT_SHARE : DEFAULT_TARGET[metric]
}
