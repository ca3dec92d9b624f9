import type * as z from 'zod'
import type { SoundFacts, SoundSettings } from './checks/finding.ts'
import type { Overrides } from './config.ts'
import { isJsonMap, type JsonMap, without } from './merge-settings.ts'
import { environmentShape } from './schema/environment.ts'
import { EnvironmentFacts, PartialSettings, settingsShape } from './schema/index.ts'

const PartialFacts = EnvironmentFacts.partial()

/** What is left of a config when the parts with mistakes are taken out. */
export interface SoundParts {
  /** As they were written. */
  readonly shared: JsonMap
  readonly settings: SoundSettings
  readonly environments: readonly SoundOverrides[]
}

export interface SoundOverrides {
  readonly name: string
  readonly facts: SoundFacts
  readonly overrides: Overrides
}

/**
 * Takes the smallest section around each mistake out, so that the others can still be checked
 * against each other: a user should read all mistakes at once.
 */
export function soundParts(config: JsonMap, issues: readonly z.core.$ZodIssue[]): SoundParts {
  const good = without(config, issues.flatMap(sectionsOf))
  const sound = without(good, aboutBrokenPools(config, good))
  const shared = pick(sound, settingsShape)
  const environments = isJsonMap(sound.environments) ? sound.environments : {}
  return {
    shared,
    settings: PartialSettings.safeParse(shared).data ?? {},
    environments: Object.entries(environments).flatMap(([name, value]) =>
      isJsonMap(value)
        ? [
            {
              name,
              facts: PartialFacts.safeParse(pick(value, environmentShape)).data ?? {},
              overrides: lackingBase(pick(value, settingsShape), config, sound),
            },
          ]
        : [],
    ),
  }
}

function sectionsOf(issue: z.core.$ZodIssue): readonly (readonly PropertyKey[])[] {
  const inList = issue.path.some((step) => typeof step === 'number')
  if (issue.code === 'unrecognized_keys' && !inList)
    return issue.keys.map((key) => [...issue.path, key])
  const own = issue.path[0] === 'environments' ? 2 : 0
  // A pool or an objective is a section of its own, elsewhere it is what stands at the top.
  const isNamed = issue.path[own] === 'pools' || issue.path[own] === 'slos'
  return [issue.path.slice(0, own + (isNamed ? 2 : 1))]
}

/** Objectives that name pools or models: while a pool is taken out, it would look as if it were missing. */
function aboutBrokenPools(config: JsonMap, sound: JsonMap): readonly (readonly string[])[] {
  const pools = childMap(sound, 'pools')
  if (Object.keys(childMap(config, 'pools')).every((name) => Object.hasOwn(pools, name))) return []
  const slos = childMap(sound, 'slos')
  return Object.keys(slos)
    .filter((name) => ['pools', 'models'].some((key) => key in childMap(slos, name)))
    .map((name) => ['slos', name])
}

function pick(map: JsonMap, shape: object): JsonMap {
  return Object.fromEntries(Object.entries(map).filter(([key]) => Object.hasOwn(shape, key)))
}

/** Overrides of a section that was taken out would look incomplete; so would those of no pool. */
function lackingBase(overrides: Overrides, config: JsonMap, sound: JsonMap): Overrides {
  const gone = Object.keys(overrides).filter(
    (key) => Object.hasOwn(config, key) && !Object.hasOwn(sound, key),
  )
  const baseless = ['pools', 'slos'].flatMap((section) => {
    const base = childMap(sound, section)
    const names = Object.keys(childMap(overrides, section))
    return names.filter((name) => !Object.hasOwn(base, name)).map((name) => [section, name])
  })
  return without(overrides, [...gone.map((key) => [key]), ...baseless])
}

function childMap(map: JsonMap, key: string): JsonMap {
  const child = map[key]
  return isJsonMap(child) ? child : {}
}
