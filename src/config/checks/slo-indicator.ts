import { nearestBounds } from '../../promql/histogram-buckets.ts'
import { histogramOf } from '../../slo/error-ratio.ts'
import type { Slo } from '../../slo/slo.ts'
import { servedModels } from '../model-armor-settings.ts'
import type { Finding, SoundSettings } from './finding.ts'

interface NamedSlo {
  readonly name: string
  readonly slo: Slo
  readonly settings: SoundSettings
}

/** What is wrong with what an objective is measured by; one mistake often makes the next. */
export function checkIndicator(named: NamedSlo): readonly Finding[] {
  const found =
    named.slo.indicator === 'availability' ? availabilityProblem(named) : latencyProblem(named)
  if (found === undefined) return []
  const { field, ...finding } = found
  const at = ['slos', named.name]
  return [{ severity: 'error', ...finding, paths: [[...at, field], [...at, 'indicator'], at] }]
}

type Problem = Omit<Finding, 'paths' | 'severity'> & {
  readonly severity?: 'warning'
  readonly field: keyof Slo
}

function availabilityProblem({ name, slo }: NamedSlo): Problem | undefined {
  const isMeasured = slo.source === 'endpoint-picker'
  if (isMeasured && slo.thresholdSeconds === undefined) return
  const field = isMeasured ? 'thresholdSeconds' : 'source'
  return {
    code: 'conflict',
    message: `objective '${name}' is about availability and has ${isMeasured ? 'a thresholdSeconds' : 'the model server as source'}`,
    hint: "write 'indicator: latency' or 'indicator: time-to-first-token', or leave it out",
    field,
  }
}

function latencyProblem(named: NamedSlo): Problem | undefined {
  const { name, slo } = named
  if (slo.thresholdSeconds === undefined)
    return {
      code: 'missing-field',
      message: `objective '${name}' is about ${slo.indicator} and does not say what is in time`,
      hint: "add 'thresholdSeconds', such as 2",
      field: 'thresholdSeconds',
    }
  return sourceProblem(named) ?? boundProblem(named, slo.thresholdSeconds) ?? rarelyMeasured(named)
}

function sourceProblem({ name, slo, settings }: NamedSlo): Problem | undefined {
  const { eppMetrics, pools = {} } = settings
  if (slo.source === 'model-server') {
    const others = Object.entries(pools)
      .filter(([pool]) => slo.pools.length === 0 || slo.pools.includes(pool))
      .filter(([, { modelServer }]) => modelServer.kind !== 'vllm')
    const bases = new Set(Object.values(pools).flatMap(({ models }) => models.map((m) => m.name)))
    const adapters = slo.models.filter(
      (model) => servedModels(pools).includes(model) && !bases.has(model),
    )
    if (others.length > 0)
      return {
        code: 'conflict',
        message: `objective '${name}' is measured by vLLM, which is not what ${list(others.map(([pool]) => pool))} runs`,
        hint: "name pools with vLLM in 'pools', or write 'source: endpoint-picker'",
        field: 'source',
      }
    if (adapters.length > 0)
      return {
        code: 'conflict',
        message: `objective '${name}' is measured by vLLM, which counts ${list(adapters)} under the name of the base model`,
        hint: "name the base model, or write 'source: endpoint-picker'",
        field: 'models',
      }
    return
  }
  if (eppMetrics === undefined || histogramOf(slo, eppMetrics) !== undefined) return
  return {
    code: 'conflict',
    message: `objective '${name}' needs the ${slo.indicator}, which an endpoint picker of generation '${eppMetrics}' does not measure`,
    hint: "write 'source: model-server' where the pools run vLLM, or 'indicator: latency'",
    field: 'indicator',
  }
}

function boundProblem({ name, slo, settings }: NamedSlo, seconds: number): Problem | undefined {
  const { eppMetrics } = settings
  const histogram = eppMetrics && histogramOf(slo, eppMetrics)
  const bounds = histogram && nearestBounds(histogram.bounds, seconds)
  if (bounds === undefined) return
  return {
    code: 'bad-value',
    message: `objective '${name}' has a threshold of ${seconds} seconds, which is no bucket bound of the histogram: nobody can tell how many requests were faster`,
    hint: `write ${bounds.join(' or ')}`,
    field: 'thresholdSeconds',
  }
}

/** kubernetes-sigs/gateway-api-inference-extension records it in that plugin and nowhere else. */
function rarelyMeasured({ name, slo, settings }: NamedSlo): Problem | undefined {
  const { indicator, source } = slo
  if (settings.eppMetrics !== 'gaie' || source === 'model-server') return
  if (indicator !== 'time-to-first-token') return
  return {
    severity: 'warning',
    code: 'conflict',
    message: `objective '${name}' has data only while the endpoint picker predicts latencies: otherwise one of generation 'gaie' measures no first token`,
    hint: "write 'source: model-server' unless that plugin is on",
    field: 'source',
  }
}

function list(names: readonly string[]): string {
  return names.map((name) => `'${name}'`).join(', ')
}
