import { child, type Field, items, text } from './field.ts'
import type { Manifests } from './manifests.ts'

/** Any name that an endpoint picker gives its metrics. */
const EPP = /^(inference_(model|objective|pool|extension)_|llm_d_epp_)/
/** Averages over the endpoints of a pool: not totals, which is what AverageValue divides. */
const POOL_AVERAGE = /_average_(kv_cache_utilization|queue_size|running_requests)$/
/** Metrics between 0 and 1. */
const SHARE =
  /^((inference_pool|llm_d_epp)_average_kv_cache_utilization|vllm:(kv|gpu)_cache_usage_perc|sglang:token_usage|trtllm_kv_cache_utilization|jetstream_slots_used_percentage)$/

/** A metric of a HorizontalPodAutoscaler of type External or Pods. */
export interface AutoscalerMetric {
  readonly root: Field
  readonly type: 'External' | 'Pods'
  /** Holds `metric` and `target`. */
  readonly source: Field
  /** Name as the API has it, such as `prometheus.googleapis.com|x|gauge`. */
  readonly name: Field
  /** Name as Prometheus has it; nothing for a metric of another kind. */
  readonly series: string | undefined
}

export function autoscalers({ ofKind }: Manifests): readonly Field[] {
  return ofKind('autoscaling', 'HorizontalPodAutoscaler')
}

/** External and Pods metrics of all autoscalers. */
export function autoscalerMetrics(manifests: Manifests): readonly AutoscalerMetric[] {
  return autoscalers(manifests).flatMap((root) =>
    items(child(root, 'spec', 'metrics')).flatMap((metric) => {
      const type = child(metric, 'type').value
      if (type !== 'External' && type !== 'Pods') return []
      const source = child(metric, type.toLowerCase())
      const name = child(source, 'metric', 'name')
      return [{ root, type, source, name, series: seriesOf(text(name) ?? '') } as const]
    }),
  )
}

/** Labels that choose the series of a metric. */
export function selectorLabels({ source }: AutoscalerMetric): Field {
  return child(source, 'metric', 'selector', 'matchLabels')
}

export function isPoolAverage({ series = '' }: AutoscalerMetric): boolean {
  return POOL_AVERAGE.test(series)
}

export function isShare({ series = '' }: AutoscalerMetric): boolean {
  return SHARE.test(series)
}

export function isEppMetric({ series = '' }: AutoscalerMetric): boolean {
  return EPP.test(series)
}

function seriesOf(name: string): string | undefined {
  const [domain, series, kind] = name.split('|')
  return domain === 'prometheus.googleapis.com' && kind !== undefined ? series : undefined
}

/** Value of a Kubernetes quantity such as `700m`, `0.7` or `2k`; nothing where it is none. */
export function quantityOf(value: unknown): number | undefined {
  if (typeof value === 'number') return value
  const [, digits, suffix = ''] = QUANTITY.exec(typeof value === 'string' ? value : '') ?? []
  return digits === undefined ? undefined : Number(digits) * (SUFFIXES[suffix] ?? Number.NaN)
}

const QUANTITY = /^([+-]?[0-9]{1,18}(?:\.[0-9]{1,18})?)(m|k|Ki|M|Mi|G|Gi)?$/
const SUFFIXES: Readonly<Record<string, number>> = {
  '': 1,
  m: 0.001,
  k: 1e3,
  Ki: 1024,
  M: 1e6,
  Mi: 1024 ** 2,
  G: 1e9,
  Gi: 1024 ** 3,
}
