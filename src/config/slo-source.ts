import type { SloSource } from '../slo/error-ratio.ts'
import type { Slo } from '../slo/slo.ts'
import { servedModels } from './model-armor-settings.ts'
import type { PoolSettings, Settings } from './schema/index.ts'

/** The objectives that are on. */
export function enabledSlos({ slos }: Pick<Settings, 'slos'>): Readonly<Record<string, Slo>> {
  return Object.fromEntries(Object.entries(slos).filter(([, { enabled }]) => enabled))
}

/** What the objectives of a configuration are measured with. */
export function sloSource({
  eppMetrics,
  pools,
}: Pick<Settings, 'eppMetrics' | 'pools'>): SloSource {
  return {
    epp: eppMetrics,
    pools: Object.fromEntries(
      Object.entries(pools).map(([name, pool]) => [
        name,
        { models: servedModels({ [name]: pool }), job: scrapeJob(name, pool) },
      ]),
    ),
  }
}

/** The label `job` is the name of the PodMonitoring, which is ours only where we scrape. */
function scrapeJob(name: string, { endpointPicker }: PoolSettings): string | undefined {
  return endpointPicker.scrape ? `${name}-epp` : undefined
}
