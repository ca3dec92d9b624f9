import type * as z from 'zod'
import type { Config, Environment } from './config.ts'
import type { ConfigDocument } from './config-document.ts'
import { completeEnvironment } from './environment.ts'
import { jsonMapOf, mergeSettings } from './merge-settings.ts'
import { type ConfigFile, EnvironmentFacts, Settings } from './schema/index.ts'
import type { SoundParts } from './sound-parts.ts'

/** The config of a file without mistakes. */
export function completeConfig(
  data: z.output<typeof ConfigFile>,
  parts: SoundParts,
  { locationOf }: ConfigDocument,
): Config {
  const settings = Settings.parse(jsonMapOf(parts.shared))
  const names = parts.environments.map(({ name }) => name)
  const order = data.promotion?.order ?? [names]
  const promotion = order.map((step) => (typeof step === 'string' ? [step] : step))
  const environments = parts.environments.map(({ name, facts, overrides }): Environment => {
    const own = Settings.parse(jsonMapOf(mergeSettings(jsonMapOf(settings), overrides)))
    return completeEnvironment({
      name,
      facts: EnvironmentFacts.parse(facts),
      overrides,
      settings: own,
      promotion,
    })
  })
  const place = (name: string) => promotion.flat().indexOf(name)
  return {
    name: data.name,
    settings,
    environments: environments.toSorted((a, b) => place(a.name) - place(b.name)),
    promotion,
    promotionSteps: data.promotion?.steps ?? {},
    gitops: data.gitops,
    pullRequests: data.pullRequests,
    remotes: data.remotes,
    schemas: data.schemas,
    verify: data.verify,
    risk: data.risk,
    locationOf,
  }
}
