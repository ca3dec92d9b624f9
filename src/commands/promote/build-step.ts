import { structureOf } from '../../bundle/structure.ts'
import type { Config, Environment } from '../../config/config.ts'
import { isJsonMap, jsonMapOf, mergeSettings } from '../../config/merge-settings.ts'
import { resolveEnvironment } from '../../config/resolve-environment.ts'
import { Settings } from '../../config/schema/index.ts'
import type { Change } from '../../diff/change.ts'
import { type UserError, UserErrors, userErrorsIn } from '../../error.ts'
import type { Builder } from '../../kustomize/build.ts'
import type { GitRemote } from '../../kustomize/remote/remote-trees.ts'
import {
  type ComparedEnvironment,
  compareEnvironments,
  type EnvironmentDifference,
} from '../../promotion/compare-environments.ts'
import { overridePaths } from '../../promotion/declarations.ts'
import {
  type ExplainedDifference,
  type ExplainedEnvironment,
  explainDifferences,
  type FieldOf,
} from '../../promotion/explain.ts'
import type { PromotionStep } from '../../promotion/steps.ts'
import { pinnedRemotes } from '../../release/pinned-remotes.ts'
import {
  overlayBuilder,
  type PlannedOverlay,
  planOverlay,
  renderOverlay,
  type SettledRelease,
} from '../../release/render-environment.ts'
import { PATHS, type Sources } from '../../release/sources.ts'
import { nodeToJson } from '../../yaml/json.ts'
import type { JsonValue, TextSource } from '../../yaml/node.ts'
import { readDocuments } from '../../yaml/read.ts'
import { finishEnvironment } from '../render/finish-environment.ts'
import { waitingOverride } from '../render/settle-environment.ts'
import { type RenderedEnvironment, releaseMaker } from '../render.ts'

export interface StepInput {
  readonly config: Config
  /** Of the pinned commit. */
  readonly sources: Sources
  readonly step: PromotionStep
  readonly release: SettledRelease
  /** The release that the target has, as far as it can be read. */
  readonly previous: SettledRelease | undefined
  /** Git tree id of it. */
  readonly previousRelease: string | undefined
  readonly repository: string | undefined
  readonly rules: readonly TextSource[]
  readonly git: GitRemote | undefined
}

export interface BuiltStep {
  readonly target: RenderedEnvironment
  /** Every field that differs between source and target once both have the release. */
  readonly differences: readonly ExplainedDifference[]
  /** What a render of the target would change, with the release that it has. */
  readonly pending: readonly Change[]
}

/**
 * Builds the target of a promotion with its new release, and the source with the same one, and
 * holds the two against each other.
 *
 * @throws UserErrors where the target cannot be built, or differs in something that nothing declares
 */
export function buildStep(input: StepInput): BuiltStep {
  const from = builtOverlay(input, input.step.from)
  const to = builtOverlay(input, input.step.to)
  const target = finished(input, to)
  const differences = provenDifferences(input, from, to)
  return { target, differences, pending: pendingChanges(input) }
}

function finished(
  { config, sources, repository, previousRelease }: StepInput,
  { overlay, builder, waiting: warnings }: BuiltOverlay,
): RenderedEnvironment {
  const { environment } = overlay
  const settled = { state: 'settled', name: environment.name, environment } as const
  const run = { config, sources, request: { repository } }
  return finishEnvironment(run, { ...settled, previousRelease, warnings }, overlay, builder)
}

/** With a release that no longer builds there is nothing to tell apart. */
function pendingChanges(input: StepInput): readonly Change[] {
  const { previous, step } = input
  if (previous === undefined) return []
  try {
    return finished(input, builtOverlay({ ...input, release: previous }, step.to)).review.changes
  } catch (thrown) {
    if (userErrorsIn(thrown) === undefined) throw thrown
    return []
  }
}

interface BuiltOverlay {
  readonly overlay: PlannedOverlay
  /**
   * Its own: a release that reads what lies outside of it would else read the same for both, and
   * seem to build to the same.
   */
  readonly builder: Builder
  readonly waiting: readonly UserError[]
}

/** @throws UserErrors where the overrides of the environment do not fit the release */
function builtOverlay(input: StepInput, name: string): BuiltOverlay {
  const { config, sources, release, rules } = input
  const written = config.environments.find((one) => one.name === name)
  if (written === undefined) throw new Error(`no environment '${name}'`)
  const { environment, errors, waiting } = resolveEnvironment(written, release.settings)
  if (environment === undefined) throw new UserErrors(errors)
  const releaseOf = releaseMaker(config, sources, rules)
  const { tree } = sources
  const overlay = planOverlay({ name: config.name, environment, release, releaseOf, tree })
  const builder = overlayBuilder(tree, [overlay], pinnedRemotes(config, input.git))
  return { overlay, builder, waiting: waiting.map((path) => waitingOverride(config, name, path)) }
}

/** @throws UserErrors `undeclared-difference` */
function provenDifferences(
  input: StepInput,
  from: BuiltOverlay,
  to: BuiltOverlay,
): readonly ExplainedDifference[] {
  const [one, other] = [explained(input, from), explained(input, to)]
  const differences = compareEnvironments(one.compared, other.compared)
  const result = explainDifferences(input.config, differences, one.own, other.own)
  if (result.errors.length > 0) throw new UserErrors(result.errors)
  return result.differences
}

interface Explained {
  readonly compared: ComparedEnvironment
  readonly own: ExplainedEnvironment
}

function explained(input: StepInput, { overlay, builder }: BuiltOverlay): Explained {
  const { environment, release } = overlay
  const compared = { name: environment.name, rendered: renderOverlay(builder, overlay).rendered }
  const layers = ownLayers(input, overlay, compared)
  const own = {
    environment,
    values: valuesOf(overlay),
    overrides: shapingOverrides(environment, release),
    changedBy: (field: FieldOf) => layers.find(({ changes }) => changes(field))?.kind,
  }
  return { compared, own }
}

interface OwnLayer {
  readonly kind: 'component' | 'overrides'
  readonly changes: (field: FieldOf) => boolean
}

/**
 * What an overlay builds to without the user's Component, and without the overrides too: the fields
 * in which one differs from the next are changed by what was left out. Built when it is first asked.
 */
function ownLayers(
  { sources, config, git }: StepInput,
  overlay: PlannedOverlay,
  whole: ComparedEnvironment,
): readonly OwnLayer[] {
  const { name } = overlay.environment
  const rendered = (lines: readonly RegExp[]) => {
    const path = `${PATHS.overlay(name)}/kustomization.yaml`
    const text = overlay.files.get(path) ?? ''
    const kept = text.split('\n').filter((line) => !lines.some((pattern) => pattern.test(line)))
    const files = new Map([...overlay.files, [path, kept.join('\n')]])
    const bare = { ...overlay, files }
    const other = overlayBuilder(sources.tree, [bare], pinnedRemotes(config, git))
    return { name, rendered: renderOverlay(other, bare).rendered }
  }
  const shared = lazily(() => rendered([COMPONENT]))
  const bare = lazily(() => rendered([COMPONENT, OVERRIDES]))
  const component = lazily(() => compareEnvironments(shared(), whole))
  const overrides = lazily(() => compareEnvironments(bare(), shared()))
  return [
    { kind: 'component', changes: (field) => component().some((one) => touches(one, field)) },
    { kind: 'overrides', changes: (field) => overrides().some((one) => touches(one, field)) },
  ]
}

const COMPONENT = /^- \.\.\/\.\.\/environments\//
const OVERRIDES = /^- overrides$/

/** The same field, one inside of it, or one around it. */
function touches(one: EnvironmentDifference, { id, path }: FieldOf): boolean {
  return one.id === id && (isWithin(one.path, path) || isWithin(path, one.path))
}

function isWithin(inner: string, outer: string): boolean {
  return outer === '' || inner === outer || /^[.[]/.test(inner.slice(outer.length))
    ? inner.startsWith(outer)
    : false
}

function valuesOf({ environment, files }: PlannedOverlay): ReadonlyMap<string, string> {
  const file = `${PATHS.overlay(environment.name)}/values.yaml`
  const [node] = readDocuments({ file, text: files.get(file) ?? '' })
  const json: JsonValue = node ? nodeToJson(node) : null
  const data = isJsonMap(json) ? json.data : undefined
  return new Map(Object.entries(isJsonMap(data) ? data : {}).map(([k, v]) => [k, String(v)]))
}

/** The overrides that no value can express, each by itself. */
function shapingOverrides(
  { overrides }: Environment,
  { settings }: SettledRelease,
): readonly (readonly string[])[] {
  const shared = jsonMapOf(settings)
  const before = JSON.stringify(structureOf(settings))
  return overridePaths(overrides).filter((path) => {
    const value = path.reduce<JsonValue>(
      (at, key) => (isJsonMap(at) ? (at[key] ?? null) : null),
      overrides,
    )
    const alone = path.reduceRight<JsonValue>((inner, key) => ({ [key]: inner }), value)
    const merged = mergeSettings(shared, isJsonMap(alone) ? alone : {})
    const { data } = Settings.safeParse(merged)
    // What only fits together with others is a matter of shape more likely than of values.
    return data === undefined || JSON.stringify(structureOf(data)) !== before
  })
}

function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
