import type { Config, Environment } from '../config/config.ts'
import { UserError } from '../error.ts'
import { groupBy } from '../group-by.ts'
import { PATHS } from '../release/sources.ts'
import type { JsonValue } from '../yaml/node.ts'
import type { EnvironmentDifference, Side } from './compare-environments.ts'
import { type Declaration, declarationOfPath, declarationsOfValue } from './declarations.ts'

/** One of the two environments, and how its own files make it what it is. */
export interface ExplainedEnvironment {
  readonly environment: Environment
  /** What its `values.yaml` holds, by key. */
  readonly values: ReadonlyMap<string, string>
  /** Overrides of settings that shape manifests, as paths below the environment. */
  readonly overrides: readonly (readonly string[])[]
  /** Whether its overrides, or the user's Component, change a field; built when it is asked. */
  readonly changedBy: (field: FieldOf) => 'overrides' | 'component' | undefined
}

/** A field of a resource; an empty path is the resource as a whole. */
export interface FieldOf {
  readonly id: string
  readonly path: string
}

export interface ExplainedDifference extends EnvironmentDifference {
  /** Never empty: what nothing explains is an error. */
  readonly declarations: readonly Declaration[]
}

export interface Explanation {
  readonly differences: readonly ExplainedDifference[]
  /** `undeclared-difference`, one for each field that nothing in the config explains. */
  readonly errors: readonly UserError[]
}

/**
 * Says of each difference between two environments with one release which part of the config, or
 * which file of the user, declares it.
 */
export function explainDifferences(
  config: Config,
  differences: readonly EnvironmentDifference[],
  from: ExplainedEnvironment,
  to: ExplainedEnvironment,
): Explanation {
  const explained: ExplainedDifference[] = []
  const errors: UserError[] = []
  for (const difference of differences) {
    const declarations = declarationsOf(config, difference, from, to)
    if (declarations.length > 0) explained.push({ ...difference, declarations })
    else errors.push(undeclared(difference, from, to))
  }
  return { differences: explained, errors }
}

function declarationsOf(
  config: Config,
  difference: EnvironmentDifference,
  from: ExplainedEnvironment,
  to: ExplainedEnvironment,
): readonly Declaration[] {
  const byValues = declaredByValues(config, difference, from, to)
  const idIn = (own: ExplainedEnvironment, other: ExplainedEnvironment) =>
    translated(difference.id, other.environment, own.environment)
  const sides = [
    { own: from, side: difference.from, id: idIn(from, to) },
    { own: to, side: difference.to, id: idIn(to, from) },
  ]
  const byFiles = sides.flatMap(({ own, side, id }) =>
    declaredByFile(config, { id, path: difference.path }, own, side),
  )
  return distinct([...byValues, ...byFiles])
}

/** Keys of `values.yaml` that differ, and whose texts the field holds on either side. */
function declaredByValues(
  config: Config,
  difference: EnvironmentDifference,
  from: ExplainedEnvironment,
  to: ExplainedEnvironment,
): readonly Declaration[] {
  const readsValues = [
    [difference.from, from],
    [difference.to, to],
  ] as const
  const reads = readsValues.some(
    ([side, { environment }]) => side?.file === `${PATHS.overlay(environment.name)}/values.yaml`,
  )
  if (!reads) return []
  const texts = [textOf(difference.from), textOf(difference.to)] as const
  const environments = [from.environment, to.environment]
  return differingKeys(texts, from.values, to.values).flatMap((key) =>
    declarationsOfValue(config, environments, key),
  )
}

/** Those whose texts the two fields hold; a text inside of a longer one that is held counts once. */
function differingKeys(
  texts: readonly [string, string],
  from: ReadonlyMap<string, string>,
  to: ReadonlyMap<string, string>,
): readonly string[] {
  const pairs = [...from].flatMap(([key, a]) => {
    const b = to.get(key)
    return b === undefined || a === b ? [] : [{ key, a, b }]
  })
  const exact = pairs.filter(
    ({ key, a, b }) => a === texts[0] && b === texts[1] && !COMPOSED.has(key),
  )
  if (exact.length > 0) return exact.map(({ key }) => key)
  let [one, other] = texts
  const found: string[] = []
  const longestFirst = groupBy(pairs, ({ a, b }) => `${a}\0${b}`)
  for (const same of [...longestFirst.values()].toSorted((x, y) => rankOf(y) - rankOf(x))) {
    const [{ a, b } = { a: '', b: '' }] = same
    if (a === '' || b === '' || !one.includes(a) || !other.includes(b)) continue
    found.push(...same.map(({ key }) => key))
    one = one.replaceAll(a, '\0')
    other = other.replaceAll(b, '\0')
  }
  return found
}

/** Made of other values, so that those tell more; by itself where they do not differ. */
const COMPOSED: ReadonlySet<string> = new Set(['model-armor-settings'])

interface DifferingValue {
  readonly key: string
  readonly a: string
  readonly b: string
}

function rankOf([first]: readonly DifferingValue[]): number {
  if (first === undefined || COMPOSED.has(first.key)) return 0
  return first.a.length + first.b.length
}

function declaredByFile(
  config: Config,
  { id, path }: FieldOf,
  { environment, overrides, changedBy }: ExplainedEnvironment,
  side: Side | undefined,
): readonly Declaration[] {
  const { name } = environment
  const file = side?.file ?? ''
  if (file === `${PATHS.overlay(name)}/base/kustomization.yaml`)
    return [declarationOfPath(config, name, ['namespace'])]
  const component = `${PATHS.environment(name)}/`
  if (side !== undefined && file.startsWith(component))
    return [{ name: file, at: { file, line: side.line, col: 1 } }]
  switch (changedBy({ id, path })) {
    case 'component':
      return [{ name: component }]
    case 'overrides':
      return ownPaths(config, { id, path }, environment, overrides)
    case undefined:
      return []
  }
}

/** The id that a resource of one environment has in another one, by its names. */
function translated(id: string, from: Environment, to: Environment): string {
  const slash = id.indexOf('/') + 1
  const words = id.slice(slash).split(/([-.])/)
  const last = words.at(-1)
  if (last === from.namespace) words[words.length - 1] = to.namespace
  const renamed = words.map((word) => (word === from.name ? to.name : word))
  return id.slice(0, slash) + renamed.join('')
}

/** Channels and Config Connector become patches as well, without being settings. */
function ownPaths(
  config: Config,
  { id, path }: FieldOf,
  { name, configConnector }: Environment,
  overrides: ExplainedEnvironment['overrides'],
): readonly Declaration[] {
  const of = (steps: readonly string[]) => declarationOfPath(config, name, steps)
  if (path.startsWith('spec.notificationChannels')) return [of(['notificationChannels'])]
  if (!configConnector && /\.cnrm\.cloud\.google\.com\//.test(id))
    return [of(['configConnector', 'enabled'])]
  return overrides.map(of)
}

function textOf(side: Side | undefined): string {
  return side === undefined ? '' : formatSide(side.value)
}

/** A value on one line, as a table and a message show it. */
export function formatSide(value: JsonValue): string {
  if (typeof value === 'string') return value
  return JSON.stringify(value, (_, inner) => (typeof inner === 'bigint' ? Number(inner) : inner))
}

function distinct(declarations: readonly Declaration[]): readonly Declaration[] {
  return [...new Map(declarations.map((one) => [one.name, one])).values()]
}

function undeclared(
  { id, path, from: one, to: other }: EnvironmentDifference,
  from: ExplainedEnvironment,
  to: ExplainedEnvironment,
): UserError {
  const [a, b] = [from.environment.name, to.environment.name]
  const field = path === '' ? id : `'${path}' of ${id}`
  const show = isSecret({ id, path }) ? hidden : shown
  const message = `${field} is ${show(one)} in '${a}' and ${show(other)} in '${b}', and nothing in the config says so`
  const file = other?.file ?? one?.file ?? ''
  return new UserError('undeclared-difference', message, {
    at: file === '' ? undefined : { file, line: other?.line ?? one?.line ?? 1, col: 1 },
    hint: `write it down in 'environments.${b}' or patch it in ${PATHS.environment(b)}/, or make it part of the release`,
  })
}

/** What a Secret holds is for no pull request and no log. */
export function isSecret({ id, path }: FieldOf): boolean {
  return id.startsWith('Secret.v1/') && /^(data|stringData|$)/.test(path)
}

function hidden(side: Side | undefined): string {
  return side === undefined ? 'absent' : '(hidden)'
}

function shown(side: Side | undefined): string {
  if (side === undefined) return 'absent'
  const text = formatSide(side.value)
  return `'${text.length > 120 ? `${text.slice(0, 119)}…` : text}'`
}
