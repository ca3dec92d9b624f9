import type { EppGeneration } from './metric-catalogue.ts'

export type LatencySignal = 'duration' | 'timeToFirstToken'

const UP_TO_2_MINUTES: readonly number[] = [
  0.005, 0.025, 0.05, 0.1, 0.2, 0.4, 0.6, 0.8, 1, 1.25, 1.5, 2, 3, 4, 5, 6, 8, 10, 15, 20, 30, 45,
  60, 120,
]

const UP_TO_AN_HOUR: readonly number[] = [
  ...UP_TO_2_MINUTES,
  ...[180, 240, 300, 360, 480, 600, 900, 1200, 1800, 2700, 3600],
]

/**
 * Upper bounds, in seconds, of the latency histograms of the endpoint picker:
 * kubernetes-sigs/gateway-api-inference-extension:pkg/epp/metrics/metrics.go and
 * llm-d/llm-d-router:pkg/epp/metrics/llm_d_router_metrics.go.
 */
export const EPP_BUCKETS: Readonly<
  Record<LatencySignal, Readonly<Record<EppGeneration, readonly number[]>>>
> = {
  duration: { 'gaie-legacy': UP_TO_AN_HOUR, gaie: UP_TO_AN_HOUR, 'llm-d': UP_TO_AN_HOUR },
  timeToFirstToken: { 'gaie-legacy': [], gaie: UP_TO_AN_HOUR, 'llm-d': UP_TO_2_MINUTES },
}

/** Those of vLLM: vllm-project/vllm:vllm/v1/metrics/loggers.py. */
export const VLLM_BUCKETS: Readonly<Record<LatencySignal, readonly number[]>> = {
  duration: [
    0.3, 0.5, 0.8, 1, 1.5, 2, 2.5, 5, 10, 15, 20, 30, 40, 50, 60, 120, 240, 480, 960, 1920, 7680,
  ],
  timeToFirstToken: [
    0.001, 0.005, 0.01, 0.02, 0.04, 0.06, 0.08, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10, 20, 40,
    80, 160, 640, 2560,
  ],
}

/** The bounds on both sides of a value that is none itself; nothing where it is one. */
export function nearestBounds(
  bounds: readonly number[],
  value: number,
): readonly number[] | undefined {
  if (bounds.includes(value)) return
  const below = bounds.findLast((bound) => bound < value)
  const above = bounds.find((bound) => bound > value)
  return [below, above].filter((bound) => bound !== undefined)
}
