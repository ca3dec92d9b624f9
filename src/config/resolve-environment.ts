import type { UserError } from '../error.ts'
import { checkSettings, findingError } from './checks/index.ts'
import type { Environment, Overrides } from './config.ts'
import { formatPath } from './format-path.ts'
import { isJsonMap, type JsonMap, jsonMapOf, mergeSettings, without } from './merge-settings.ts'
import { Settings } from './schema/index.ts'
import { OWN_MESSAGES, schemaErrors } from './schema-issue.ts'

export interface ResolvedEnvironment {
  /** Nothing where its overrides do not fit the release. */
  readonly environment: Environment | undefined
  /** Without a place: half of what is wrong is in the release, not in the config. */
  readonly errors: readonly UserError[]
  /** Overrides of what this release does not have: they wait for one that has it. */
  readonly waiting: readonly string[]
}

/**
 * An environment as it is with the release that it has: its own overrides over the shared settings
 * of that release, which may be older than those of the config.
 */
export function resolveEnvironment(
  environment: Environment,
  shared: Settings,
): ResolvedEnvironment {
  const { overrides, waiting } = applicable(environment.overrides, jsonMapOf(shared))
  const value = jsonMapOf(mergeSettings(jsonMapOf(shared), overrides))
  const { data: settings, error } = Settings.safeParse(value, OWN_MESSAGES)
  if (!settings) {
    const document = { value, locationOf: nowhere, keyLocationOf: nowhere }
    const errors = error.issues.flatMap((issue) =>
      schemaErrors(issue, { schema: Settings, document }),
    )
    return { environment: undefined, errors, waiting }
  }
  const broken = checkSettings(settings).filter(({ severity }) => severity === 'error')
  if (broken.length > 0)
    return { environment: undefined, errors: broken.map((one) => findingError(one)), waiting }
  const gatewayNamespace = settings.gateway.namespace ?? environment.namespace
  return { environment: { ...environment, settings, gatewayNamespace }, errors: [], waiting }
}

function nowhere(): undefined {
  return undefined
}

/** An override may speak of a pool, an objective or a section that only newer releases have. */
function applicable(
  overrides: Overrides,
  shared: JsonMap,
): { overrides: Overrides; waiting: readonly string[] } {
  const early = [
    ...earlyNames('pools', overrides, shared),
    ...earlyNames('slos', overrides, shared),
    ...incomplete(overrides, shared),
  ]
  return {
    overrides: without(overrides, early),
    waiting: [...new Set(early.map(formatPath))],
  }
}

/** A part of an objective may look like a whole one: the rest of it is in the newer release. */
function earlyNames(
  section: 'pools' | 'slos',
  overrides: Overrides,
  shared: JsonMap,
): readonly (readonly string[])[] {
  const own = overrides[section]
  const known = isJsonMap(shared[section]) ? shared[section] : {}
  const names = isJsonMap(own) ? Object.keys(own) : []
  return names.filter((name) => !Object.hasOwn(known, name)).map((name) => [section, name])
}

/** Sections that the release lacks and that the override alone does not make whole. */
function incomplete(overrides: Overrides, shared: JsonMap): readonly (readonly PropertyKey[])[] {
  const { error } = Settings.safeParse(mergeSettings(shared, overrides))
  return (error?.issues ?? []).flatMap(({ path }) => {
    const missing = firstMissing(path, shared)
    return missing.length < path.length ? [missing] : []
  })
}

function firstMissing(path: readonly PropertyKey[], map: JsonMap): readonly PropertyKey[] {
  const [step, ...rest] = path
  if (step === undefined) return []
  const inner = map[String(step)]
  return isJsonMap(inner) ? [step, ...firstMissing(rest, inner)] : [step]
}
