import type { SloContext, SloPool } from '../slo/error-ratio.ts'
import type { Slo } from '../slo/slo.ts'
import { servedModels } from './model-armor-settings.ts'
import type { PoolSettings, Settings } from './schema/index.ts'

/** The objectives that are on. */
export function enabledSlos({ slos }: Pick<Settings, 'slos'>): Readonly<Record<string, Slo>> {
  return Object.fromEntries(Object.entries(slos).filter(([, { enabled }]) => enabled))
}

/** What the objectives of a configuration are measured with. */
export function sloContext({
  eppMetrics,
  pools,
}: Pick<Settings, 'eppMetrics' | 'pools'>): SloContext {
  return {
    epp: eppMetrics,
    pools: Object.fromEntries(
      Object.entries(pools).map(([name, pool]) => [
        name,
        { models: servedModels({ [name]: pool }), jobs: scrapeJobs(name, pool) },
      ]),
    ),
  }
}

/** The label `job` is the name of the PodMonitoring, which is ours only where we scrape. */
function scrapeJobs(name: string, { endpointPicker, modelServer }: PoolSettings): SloPool['jobs'] {
  return {
    'endpoint-picker': endpointPicker.scrape ? `${name}-epp` : undefined,
    'model-server': modelServer.scrape ? `${name}-model-server` : undefined,
  }
}
