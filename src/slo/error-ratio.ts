import { eppNames } from '../promql/epp-names.ts'
import { EPP_BUCKETS, type LatencySignal, VLLM_BUCKETS } from '../promql/histogram-buckets.ts'
import type { EppGeneration } from '../promql/metric-catalogue.ts'
import { quote } from '../promql/strings.ts'
import type { Slo } from './slo.ts'

/** A pool as far as its requests have to be told from those of others. */
export interface SloPool {
  /** Every name that a request may ask for, adapters included. */
  readonly models: readonly string[]
  /** Value of the label `job` of what measures; nothing where somebody else scrapes it. */
  readonly jobs: Readonly<Record<Slo['source'], string | undefined>>
}

/** What an objective is measured in. */
export interface SloContext {
  readonly epp: EppGeneration
  /** The pools of the Gateway, by name. */
  readonly pools: Readonly<Record<string, SloPool>>
}

/** The label by which each grouping has a budget of its own. */
export const GROUPING_LABELS = { gateway: [], pool: ['job'], model: ['model_name'] } as const

/**
 * The share of bad requests within a window, as PromQL. No sample where there are no requests, or
 * fewer than the objective wants; 0 where none was bad, although a counter of errors only exists
 * from the first error on.
 *
 * @param window a PromQL duration, such as `5m`
 * @param floor requests in a second that must be exceeded
 */
export function errorRatio(
  slo: Slo,
  context: SloContext,
  window: string,
  floor: number = slo.minRequestsPerSecond,
): string {
  const names = eppNames(context.epp)
  const histogram = histogramOf(slo, context.epp)
  const matchers = [...requestMatchers(slo, context), ...streamingOnly(slo, context.epp)]
  const sum = (metric: string, ...more: readonly string[]) =>
    sumOf(slo, `rate(${selector(metric, [...matchers, ...more])}[${window}])`)
  if (histogram === undefined) {
    const all = sum(names.requests)
    const bad = sum(names.errors, ...serverErrors(slo))
    // A request that is refused early may be counted as an error before it is counted at all.
    return `clamp_max((${bad} or 0 * ${all}) / (${all} > ${floor}), 1)`
  }
  const inTime = sum(`${histogram.name}_bucket`, atMost(slo.thresholdSeconds ?? 0))
  return `1 - ${inTime} / (${sum(`${histogram.name}_count`)} > ${floor})`
}

export interface Histogram {
  readonly name: string
  /** Upper bounds of its buckets, in seconds. */
  readonly bounds: readonly number[]
}

/** The histogram behind a latency objective; nothing where it is about errors, or there is none. */
export function histogramOf({ indicator, source }: Slo, epp: EppGeneration): Histogram | undefined {
  if (indicator === 'availability') return
  const signal = indicator === 'latency' ? 'duration' : 'timeToFirstToken'
  if (source === 'model-server') return { name: VLLM[signal], bounds: VLLM_BUCKETS[signal] }
  const name = eppNames(epp)[signal]
  return name === undefined ? undefined : { name, bounds: EPP_BUCKETS[signal][epp] }
}

/** The one kind of model server whose histograms and bounds are known. */
const VLLM: Readonly<Record<LatencySignal, string>> = {
  duration: 'vllm:e2e_request_latency_seconds',
  timeToFirstToken: 'vllm:time_to_first_token_seconds',
}

function sumOf({ per }: Slo, expression: string): string {
  const labels = GROUPING_LABELS[per]
  return labels.length === 0 ? `sum(${expression})` : `sum by (${labels}) (${expression})`
}

function selector(metric: string, matchers: readonly string[]): string {
  return matchers.length === 0 ? metric : `${metric}{${matchers.join(',')}}`
}

/** Request metrics know the model, but not the pool; whom the collector asked tells that. */
function requestMatchers({ models, pools, source }: Slo, context: SloContext): readonly string[] {
  const chosen = pools.flatMap((name) => context.pools[name] ?? [])
  const jobs = chosen.map((pool) => pool.jobs[source])
  const ofPools = jobs.every((job) => job !== undefined)
    ? oneOf('job', jobs)
    : oneOf('model_name', [...new Set(chosen.flatMap((pool) => pool.models))])
  return [...oneOf('model_name', models), ...ofPools]
}

function oneOf(label: string, values: readonly string[]): readonly string[] {
  const [first] = values
  if (first === undefined) return []
  return values.length === 1
    ? [`${label}=${quote(first)}`]
    : [`${label}=~${quote(values.map(escapeRegExp).join('|'))}`]
}

function serverErrors({ ignoreErrors }: Slo): readonly string[] {
  return ignoreErrors.length === 0
    ? []
    : [`error_code!~${quote(ignoreErrors.map(escapeRegExp).join('|'))}`]
}

/** Without streaming the first token of llm-d's router is the whole answer. */
function streamingOnly({ indicator, source }: Slo, epp: EppGeneration): readonly string[] {
  const isLabelled = source === 'endpoint-picker' && epp === 'llm-d'
  return isLabelled && indicator === 'time-to-first-token' ? ['streaming="true"'] : []
}

/** A bucket of two seconds is `le="2"` or `le="2.0"`, by who scraped it. */
function atMost(seconds: number): string {
  return Number.isInteger(seconds)
    ? `le=~${quote(`${seconds}(\\.0)?`)}`
    : `le=${quote(String(seconds))}`
}

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
