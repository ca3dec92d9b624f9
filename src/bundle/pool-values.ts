import { logSampleRateKey } from '../alerts/log-sampling.ts'
import type { PoolSettings } from '../config/schema/index.ts'
import { autoscalingTarget } from './autoscaling-metric.ts'

/** Keys in `values.yaml` of what environments usually want different for one pool. */
export interface PoolKeys {
  readonly minReplicas: string
  readonly maxReplicas: string
  readonly autoscalingTarget: string
  readonly timeoutSeconds: string
  readonly logSampleRate: string
}

/** The keys of a pool all begin with its name. */
export function poolKeys(pool: string): PoolKeys {
  return {
    minReplicas: `${pool}-min-replicas`,
    maxReplicas: `${pool}-max-replicas`,
    autoscalingTarget: `${pool}-autoscaling-target`,
    timeoutSeconds: `${pool}-timeout-seconds`,
    logSampleRate: logSampleRateKey(pool),
  }
}

export function poolValues(
  name: string,
  pool: PoolSettings,
): readonly (readonly [string, string])[] {
  const keys = poolKeys(name)
  const { autoscaling } = pool
  const scaling = [
    [keys.minReplicas, String(autoscaling.minReplicas)],
    [keys.maxReplicas, String(autoscaling.maxReplicas)],
    [keys.autoscalingTarget, formatQuantity(autoscalingTarget(pool))],
  ] as const
  const policy = [
    [keys.timeoutSeconds, String(pool.timeoutSeconds)],
    [keys.logSampleRate, String(logSampleRate(pool))],
  ] as const
  return [...(autoscaling.enabled ? scaling : []), ...(pool.policies === 'bundle' ? policy : [])]
}

/** Millionths of the requests; off is none of them, so that an environment alone can switch it. */
function logSampleRate({ logging }: PoolSettings): number {
  return logging.enabled ? Math.round(logging.samplePercent * 10_000) : 0
}

/** A Kubernetes quantity: `0.7` is `700m`. */
function formatQuantity(value: number): string {
  return Number.isInteger(value) ? String(value) : `${Math.round(value * 1000)}m`
}
