import type { Config, Environment } from '../config/config.ts'
import type { Change, FieldOrigin } from '../diff/change.ts'
import { type DiffResource, diffResources } from '../diff/diff-resources.ts'
import { isMap } from '../diff/json.ts'
import { ALREADY_SEALED, newSealingKey, type Sealer, sealer } from '../diff/seal.ts'
import { userErrorsIn } from '../error.ts'
import type { FieldPath, LintResource } from '../lint/field.ts'
import { assess, type RiskFinding } from '../risk/assess.ts'
import { compareEnvironment } from '../risk/comparison.ts'
import type { SourceTree } from '../source-tree.ts'
import type { TrafficComparison } from '../traffic/compare-traffic.ts'
import { detached } from '../traffic/detached.ts'
import { locate } from '../yaml/locate.ts'
import type { JsonValue, TextSource, YamlNode } from '../yaml/node.ts'
import { readDocuments } from '../yaml/read.ts'
import { originFinder } from './field-origin.ts'
import { adaptersNearby } from './nearby-adapters.ts'
import { nodeAt } from './node-at.ts'
import type { RenderedFile } from './render-environment.ts'
import { renderedManifest } from './rendered-manifest.ts'
import { filesBelow, PATHS } from './sources.ts'

/** What a reviewer has to know of one environment: what changes, and what that may break. */
export interface RenderedComparison {
  readonly changes: readonly Change[]
  readonly risks: readonly RiskFinding[]
  readonly traffic: TrafficComparison
  /** Whether the base branch has nothing of this environment that is applied. */
  readonly isFirst: boolean
}

export interface ComparisonInput {
  readonly config: Pick<Config, 'settings' | 'locationOf' | 'risk' | 'environments'>
  readonly environment: Environment
  /** The base branch, with its rendered files. */
  readonly tree: SourceTree
  /** What it is made from, where that is not the base branch: people change a value there. */
  readonly sources?: SourceTree | undefined
  readonly overlay: ReadonlyMap<string, string>
  readonly rendered: readonly RenderedFile[]
  /** With what other environments have rendered; by default that of the tree. */
  readonly others?: (() => SourceTree) | undefined
  readonly ruleFiles: readonly TextSource[]
  /** To know secrets of other runs again; by default those of this run only. */
  readonly sealer?: Sealer | undefined
}

/**
 * Compares what an environment builds to with what the base branch has rendered. Files with equal text
 * are not even parsed: mostly that is all of them.
 */
export function compareRendered(input: ComparisonInput): RenderedComparison {
  const seals = input.sealer ?? sealer(newSealingKey())
  const after = input.rendered.map((file) => afterSide(file, input, seals))
  const { same, before } = beforeSide(input, seals)
  const kept = after.filter(({ path }) => same.has(path))
  const changed = after.filter(({ path }) => !same.has(path))
  const changes = diffResources(before, changed, { sealer: ALREADY_SEALED })
  const made = new Map([...before, ...changed].map((one) => [one.json, one]))
  const comparison = compareEnvironment({
    environment: input.environment,
    before: lintResources([...kept, ...before]),
    after: lintResources(after),
    changes,
    adaptersNearby: () =>
      adaptersNearby({
        ...input,
        environments: input.config.environments,
        tree: input.others?.() ?? input.tree,
      }),
    resourceOf: (json) => lintResource(made.get(json)),
  })
  const risks = assess(comparison, input.config.risk)
  const isFirst = same.size === 0 && before.length === 0
  return { changes, risks, traffic: detached(comparison.traffic()), isFirst }
}

/**
 * The changes between two sets of rendered files by path, such as two states of a proposal, without
 * where they come from.
 */
export function changesBetween(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): readonly Change[] {
  const { seal } = sealer(newSealingKey())
  const [old, now] = [before, after].map((files) =>
    [...files].flatMap(([file, text]) =>
      manifestsIn({ file, text }).map(({ id, json }) => ({ id, json: seal(json) })),
    ),
  )
  return diffResources(old ?? [], now ?? [], { sealer: ALREADY_SEALED })
}

interface Side extends DiffResource {
  readonly path: string
  readonly originOf: (path: FieldPath) => FieldOrigin | undefined
}

function lintResources(sides: readonly Side[]): readonly LintResource[] {
  return sides.flatMap((side) => lintResource(side) ?? [])
}

function lintResource(side: Side | undefined): LintResource | undefined {
  if (side === undefined || !isMap(side.json)) return undefined
  return { manifest: side.json, locate: (path) => side.originOf(path)?.at }
}

function afterSide(file: RenderedFile, input: ComparisonInput, { seal }: Sealer): Side {
  const { root } = file.resource
  const find = originFinder({ ...input, tree: input.sources ?? input.tree })
  return {
    id: file.id,
    path: file.path,
    json: seal(file.json),
    originOf: (path) => {
      const { node, value } = nodeAt(root, path)
      if (node.source.file === '') return undefined
      return find({ at: locate(node), manifest: file.json, value })
    },
  }
}

/** What is rendered on the base branch; a file that a person broke counts as absent. */
function beforeSide(
  { tree, environment, rendered }: ComparisonInput,
  { seal }: Sealer,
): { readonly same: ReadonlySet<string>; readonly before: readonly Side[] } {
  const now = new Map(rendered.map(({ path, text }) => [path, text]))
  const same = new Set<string>()
  const before: Side[] = []
  for (const path of filesBelow(tree, PATHS.rendered(environment.name))) {
    const text = tree.read(path) ?? ''
    if (now.get(path) === text) same.add(path)
    else
      for (const { id, json, node } of manifestsIn({ file: path, text }))
        before.push({ id, path, json: seal(json), originOf: (steps) => placeIn(node, steps) })
  }
  return { same, before }
}

function placeIn(root: YamlNode, path: FieldPath): FieldOrigin {
  return { kind: 'file', at: locate(nodeAt(root, path).node) }
}

interface ReadManifest {
  readonly id: string
  readonly json: JsonValue
  readonly node: YamlNode
}

function manifestsIn(source: TextSource): readonly ReadManifest[] {
  try {
    return readDocuments(source).map((node) => ({ ...renderedManifest(node), node }))
  } catch (thrown) {
    if (userErrorsIn(thrown) === undefined) throw thrown
    return []
  }
}
