import { type EppNames, eppNames, type FlowControlNames } from '../../promql/epp-names.ts'
import type { EppGeneration } from '../../promql/metric-catalogue.ts'
import type { Chart, Section } from './chart.ts'
import { SHARE } from './chart.ts'
import { inNamespace, maxBy, quantiles, rate, sumBy } from './promql.ts'

/** What the endpoint picker says about requests and pools, in the names of its generation. */
export function endpointPickerSections(generation: EppGeneration): readonly Section[] {
  const names = eppNames(generation)
  return [
    {
      title: 'Requests',
      subtitle: 'By model, as the endpoint picker counts them.',
      charts: requestCharts(names),
    },
    { title: 'Latency', subtitle: LATENCY_SUBTITLES[generation], charts: latencyCharts(names) },
    { title: 'Tokens', subtitle: 'By model, in a second.', charts: tokenCharts(names) },
    {
      title: 'Pools',
      subtitle:
        'Averages keep their last value while no endpoint is ready: read them next to the count.',
      charts: poolCharts(names),
    },
    ...(names.flowControl ? [flowControlSection(names.flowControl)] : []),
  ]
}

const QUANTILES = 'Median, p95 and p99.'

const LATENCY_SUBTITLES: Readonly<Record<EppGeneration, string>> = {
  'gaie-legacy': QUANTILES,
  gaie: `${QUANTILES} Single tokens are only timed while the endpoint picker predicts latencies.`,
  'llm-d': QUANTILES,
}

const BY_MODEL = ['model_name'] as const

function requestCharts(names: EppNames): readonly Chart[] {
  const requests = rate(inNamespace(names.requests))
  const errors = rate(inNamespace(names.errors))
  return [
    { title: 'Requests', unit: '1/s', queries: [sumBy(BY_MODEL, requests)], stacked: true },
    {
      title: 'Share of failed requests',
      unit: SHARE,
      queries: [`${sumBy(BY_MODEL, errors)} / ${sumBy(BY_MODEL, requests)}`],
    },
    {
      title: 'Errors by code',
      unit: '1/s',
      queries: [sumBy(['error_code'], errors)],
      stacked: true,
    },
    {
      title: 'Requests in progress',
      unit: '1',
      queries: [sumBy(BY_MODEL, inNamespace(names.running))],
      stacked: true,
    },
  ]
}

function latencyCharts(names: EppNames): readonly Chart[] {
  return [
    latency('Whole answer', names.duration),
    ...(names.timeToFirstToken ? [latency('Time to first token', names.timeToFirstToken)] : []),
    ...(names.timePerToken ? [latency('Time per output token', names.timePerToken)] : []),
    latency('Whole answer divided by its tokens', names.normalizedTimePerToken),
  ]
}

function latency(title: string, histogram: string): Chart {
  return { title, unit: 's', queries: quantiles(inNamespace(`${histogram}_bucket`), BY_MODEL) }
}

function tokenCharts(names: EppNames): readonly Chart[] {
  const tokens = (histogram: string) => sumBy(BY_MODEL, rate(inNamespace(`${histogram}_sum`)))
  const input = tokens(names.inputTokens)
  return [
    { title: 'Input tokens', unit: '1/s', queries: [input], stacked: true },
    { title: 'Output tokens', unit: '1/s', queries: [tokens(names.outputTokens)], stacked: true },
    ...(names.cachedTokens
      ? [
          {
            title: 'Share of input tokens from the cache',
            unit: SHARE,
            queries: [`${tokens(names.cachedTokens)} / ${input}`],
          },
        ]
      : []),
  ]
}

/** Each replica of the endpoint picker exports the same pool gauges: a sum would count them twice. */
function poolCharts(names: EppNames): readonly Chart[] {
  const gauge = (metric: string) => [maxBy(['name'], inNamespace(metric))]
  const hits = (part: string) => `sum(${rate(inNamespace(`${names.prefixHitRatio}_${part}`))})`
  return [
    { title: 'Ready endpoints', unit: '1', queries: gauge(names.ready) },
    { title: 'KV cache in use', unit: SHARE, queries: gauge(names.kvCache) },
    { title: 'Queue of an endpoint, average', unit: '1', queries: gauge(names.queue) },
    {
      title: 'Queue of each endpoint',
      unit: '1',
      queries: [maxBy(['name', names.endpointLabel], inNamespace(names.endpointQueue))],
    },
    {
      title: 'Time to choose an endpoint',
      unit: 's',
      queries: quantiles(inNamespace(`${names.scheduling}_bucket`)),
    },
    {
      title: 'Prefix cache hits, average',
      unit: SHARE,
      queries: [`${hits('sum')} / ${hits('count')}`],
    },
  ]
}

function flowControlSection(names: FlowControlNames): Section {
  const refused = inNamespace(`${names.queueDuration}_count`, 'outcome!="Dispatched"')
  return {
    title: 'Flow control',
    subtitle: 'Empty while the feature gate flowControl of the endpoint picker is off.',
    charts: [
      {
        title: 'Requests held back',
        unit: '1',
        queries: [sumBy(['inference_pool', 'priority'], inNamespace(names.queueSize))],
        stacked: true,
      },
      {
        title: 'Time held back',
        unit: 's',
        queries: quantiles(inNamespace(`${names.queueDuration}_bucket`), ['inference_pool']),
      },
      {
        title: 'Requests refused or evicted',
        unit: '1/s',
        queries: [sumBy(['inference_pool', 'outcome'], rate(refused))],
        stacked: true,
      },
      {
        // Newer versions have one series for each stage; older ones no such label.
        title: 'Saturation (1 closes the gate; also while nothing is ready)',
        unit: '1',
        queries: [maxBy(['inference_pool', 'stage'], inNamespace(names.saturation))],
      },
    ],
  }
}
