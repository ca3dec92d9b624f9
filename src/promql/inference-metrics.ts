import {
  EPP_METRICS,
  type EppGeneration,
  type EppMetric,
  OPEN_FAMILIES,
  REMOVED_SERVER_METRICS,
  SERVER_METRICS,
  SERVER_PREFIXES,
} from './metric-catalogue.ts'
import type { Promql, PromqlError } from './parse.ts'
import { selectorsOf } from './selectors.ts'

/** What emits metrics in a deployment. */
export interface MetricSources {
  readonly epp: EppGeneration
  /** Kinds of model servers in use, such as `vllm`. */
  readonly modelServers: readonly string[]
}

const EPP_PREFIX =
  /^(inference_model_|inference_objective_|inference_pool_|inference_extension_|llm_d_epp_|llm_d_router_epp_|llm_d_inference_scheduler_)/

/**
 * Metrics of a query that nothing in the deployment emits, so that the query stays empty without
 * any error. Names of other systems are not judged.
 */
export function unknownMetrics(query: Promql, sources: MetricSources): readonly PromqlError[] {
  return selectorsOf(query).flatMap(({ metric, nameAt }) => {
    const problem = metric === undefined ? undefined : problemOf(metric, sources)
    return problem === undefined ? [] : [{ offset: nameAt, ...problem }]
  })
}

type Problem = Pick<PromqlError, 'message' | 'hint'>

function problemOf(name: string, sources: MetricSources): Problem | undefined {
  return EPP_PREFIX.test(name) ? eppProblem(name, sources.epp) : serverProblem(name, sources)
}

function eppProblem(name: string, epp: EppGeneration): Problem | undefined {
  const { base, part } = histogramPart(name)
  const rows = EPP_METRICS.filter(({ names }) => Object.values(names).includes(base))
  const row = rows[0]
  if (row === undefined) {
    if (OPEN_FAMILIES.some((family) => family.test(name)) && epp === 'llm-d') return
    return { message: `no endpoint picker emits '${name}'`, ...nearest(name, epp) }
  }
  const current = row.names[epp]
  if (current === base) return
  if (current === undefined)
    return { message: `an endpoint picker of generation '${epp}' does not emit '${name}'` }
  // The router of llm-d emits the names of the generation before it too, for now.
  const stillThere = epp === 'llm-d' && row.names.gaie === base
  const message = stillThere
    ? `'${name}' is deprecated`
    : `an endpoint picker of generation '${epp}' does not emit '${name}'`
  return { message, hint: `its name is '${current}${part}' there` }
}

/** `x_bucket` is the histogram `x`; a counter such as `x_count` would be listed under its own name. */
function histogramPart(name: string): { readonly base: string; readonly part: string } {
  const part = /_(bucket|sum|count)$/.exec(name)?.[0] ?? ''
  const base = part === '' ? name : name.slice(0, -part.length)
  const isHistogram = EPP_METRICS.some(
    ({ type, names }) => type === 'histogram' && Object.values(names).includes(base),
  )
  return isHistogram ? { base, part } : { base: name, part: '' }
}

function nearest(name: string, epp: EppGeneration): { readonly hint?: string } {
  const tail = name.replace(EPP_PREFIX, '').replace(/_(bucket|sum|count)$/, '')
  const match = EPP_METRICS.find(({ names }) =>
    Object.values(names).some((one) => one.endsWith(tail)),
  )
  const hint = nameIn(match, epp)
  return hint === undefined || tail === '' ? {} : { hint: `did you mean '${hint}'?` }
}

function nameIn(metric: EppMetric | undefined, epp: EppGeneration): string | undefined {
  return metric?.names[epp]
}

function serverProblem(name: string, { modelServers }: MetricSources): Problem | undefined {
  const server = Object.entries(SERVER_PREFIXES).find(([, prefix]) => name.startsWith(prefix))?.[0]
  if (server === undefined) return
  if (!modelServers.includes(server))
    return { message: `'${name}' is a metric of ${server}, and no pool runs ${server}` }
  const base = name.replace(/_(bucket|sum|count)$/, '')
  const instead = REMOVED_SERVER_METRICS[base]
  if (instead !== undefined)
    return { message: `${server} no longer emits '${name}'`, hint: `look at ${instead}` }
  const renamed = SERVER_METRICS.find(({ before }) => before?.includes(base))
  if (renamed === undefined) return
  return {
    message: `${server} no longer emits '${name}'`,
    hint: `its name is '${renamed.name}${name.slice(base.length)}' in newer versions`,
  }
}
