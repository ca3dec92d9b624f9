import type { Config, Settings } from '../config/config.ts'
import { parseConfig } from '../config/parse-config.ts'
import { sourceOfSettings } from '../config/settings-source.ts'
import { distinctErrors, UserError, userErrorsIn } from '../error.ts'
import type { GitRemote } from '../kustomize/remote/remote-trees.ts'
import type { PullRequestPlan } from '../ports.ts'
import { lineageOf } from '../pull-request/lineage.ts'
import { planPullRequests, reviewsOfPlans } from '../pull-request/plan.ts'
import type { EnvironmentReview } from '../pull-request/review.ts'
import type { ReviewText } from '../pull-request/review-document.ts'
import { mayHoldAdapter } from '../release/nearby-adapters.ts'
import { pinnedRemotes } from '../release/pinned-remotes.ts'
import { type Release, renderRelease } from '../release/release.ts'
import { overlayBuilder, planOverlay, type RenderedFile } from '../release/render-environment.ts'
import { PATHS, Sources } from '../release/sources.ts'
import { treeId } from '../release/tree-id.ts'
import { ignoredBase } from '../release/users-base.ts'
import { withoutExpired } from '../risk/settings.ts'
import type { SourceTree } from '../source-tree.ts'
import type { TextSource } from '../yaml/node.ts'
import { configNotFound } from './load-config.ts'
import { finishEnvironment } from './render/finish-environment.ts'
import { settleEnvironment } from './render/settle-environment.ts'

export interface RenderRequest {
  readonly configPath: string
  /** Write the new release into every environment, not only the first step of the order. */
  readonly everyEnvironment: boolean
  /** Clone URL of the repository, for GitOps objects where the config names none. */
  readonly repository: string | undefined
  /** Default rule files of the bundle. */
  readonly rules: readonly TextSource[]
  readonly version: string
  /** Such as `2026-11-26`: suppressions of risks end. Without it, none does. */
  readonly today?: string | undefined
  /** Fetches what the config allows; without it, nothing is fetched. */
  readonly git?: GitRemote | undefined
  /** What reviews compare with, where the tree is not the base branch itself. */
  readonly before?: SourceTree | undefined
  /** Keep manifests as they were built, which takes as much memory as all the rest together. */
  readonly keepsManifests?: boolean
}

export interface RenderedEnvironment {
  readonly state: 'rendered'
  readonly name: string
  readonly review: EnvironmentReview
  /** Everything that is generated for it, by path in the repository. */
  readonly files: ReadonlyMap<string, string>
  /** The manifests among the files, as they were built; none where they are not kept. */
  readonly rendered: readonly RenderedFile[]
}

/** What became of one environment. */
export type EnvironmentResult =
  | RenderedEnvironment
  | { readonly state: 'nothing-promoted' | 'failed'; readonly name: string }

export interface RenderResult {
  readonly config: Config | undefined
  readonly environments: readonly EnvironmentResult[]
  readonly plans: readonly PullRequestPlan[]
  /** What the bodies of the plans say, for places that have more room. */
  readonly reviews: readonly ReviewText[]
  /** Blob ids of what the result was made from, by path. */
  readonly inputs: ReadonlyMap<string, string>
  /** Id of the release that the sources make, for the first environments of the order. */
  readonly release: string | undefined
  readonly errors: readonly UserError[]
  readonly warnings: readonly UserError[]
}

/**
 * Everything that `render` decides: the overlays and manifests of each environment, and the pull
 * requests that bring them. Pure: the same sources give the same result, and nothing is written.
 * An environment with errors has no plan; the others stand.
 */
export function render(tree: SourceTree, request: RenderRequest): RenderResult {
  const sources = new Sources(tree)
  const text = sources.read(request.configPath)
  if (text === undefined) return nothing([configNotFound(request.configPath)], [])
  const { config: written, errors, warnings } = parseConfig({ file: request.configPath, text })
  if (written === undefined) return nothing(errors, warnings)
  const { config, errors: expired } = withoutExpired(written, request.today)
  const run = startRun(config, sources, request)
  const environments = renderAll(run)
  const rendered = environments.filter(isRendered)
  const lineage = lineageOf(
    config,
    rendered.map(({ name, review }) => [name, review.previousRelease]),
  )
  const planned = { ...request, config, lineage, environments: rendered }
  return {
    config,
    environments,
    plans: planPullRequests(planned),
    reviews: reviewsOfPlans(planned),
    inputs: sources.inputs,
    release: treeId(run.fresh.files),
    errors: distinctErrors([...expired, ...run.errors]),
    warnings: [...warnings, ...run.warnings, ...ignoredBase(run.fresh.files), ...abandoned(run)],
  }
}

/** The warnings of a run and of its environments; what they share is there once. */
export function warningsOf({ warnings, environments }: RenderResult): readonly UserError[] {
  const own = environments.flatMap((environment) =>
    environment.state === 'rendered' ? environment.review.warnings : [],
  )
  return distinctErrors([...warnings, ...own])
}

/** What all environments of a run share. */
export interface Run {
  readonly config: Config
  readonly sources: Sources
  readonly request: RenderRequest
  /** The release that the sources make, and the shared settings behind it. */
  readonly fresh: { readonly files: ReadonlyMap<string, string>; readonly settings: Settings }
  /** What the sources make of other settings, without the base. */
  readonly releaseOf: (settings: Settings) => Release
  readonly warnings: readonly UserError[]
  /** Collects the mistakes that end an environment. */
  readonly errors: UserError[]
}

function startRun(config: Config, sources: Sources, request: RenderRequest): Run {
  const { settings } = config
  const releaseOf = releaseMaker(config, sources, request.rules)
  const { files, warnings } = releaseOf(settings)
  const base = [...sources.folder(PATHS.base)]
  const inside = base.map(([path, text]) => [`base/${path}`, text] as const)
  const fresh = { files: new Map([...files, ...inside]), settings }
  return { config, sources, request, fresh, releaseOf, warnings, errors: [] }
}

/** What the sources make of settings, without the base; each settings once, and not before it is asked. */
export function releaseMaker(
  { name, settings: { alerts } }: Config,
  sources: Sources,
  rules: readonly TextSource[],
): (settings: Settings) => Release {
  const releases = new Map<string, Release>()
  let ruleFiles: readonly TextSource[] | undefined
  return (settings) => {
    const key = sourceOfSettings(name, settings)
    const known = releases.get(key)
    if (known !== undefined) return known
    ruleFiles ??= [...rules, ...sources.yamlFiles(alerts.files)]
    const release = renderRelease({ name, settings, ruleFiles, base: new Map() })
    releases.set(key, release)
    return release
  }
}

/** All overlays are planned before the first is built, so that they can share what is equal. */
function renderAll(run: Run): readonly EnvironmentResult[] {
  const { config, sources, releaseOf } = run
  const settled = config.environments.map((environment) =>
    attempt(run, environment.name, () => settleEnvironment(run, environment)),
  )
  const planned = settled.map((one) =>
    one.state === 'settled'
      ? attempt(run, one.name, () => {
          const overlay = planOverlay({ ...one, name: config.name, releaseOf, tree: sources.tree })
          return { state: 'planned', settled: one, overlay } as const
        })
      : one,
  )
  const overlays = planned.flatMap((one) => (one.state === 'planned' ? [one.overlay] : []))
  const builder = overlayBuilder(sources.tree, overlays, pinnedRemotes(run.config, run.request.git))
  const earlier = new Map<string, string>()
  return planned.map((one) =>
    one.state === 'planned'
      ? attempt(run, one.settled.name, () => {
          const finished = finishEnvironment({ ...run, earlier }, one.settled, one.overlay, builder)
          for (const { path, text } of finished.rendered)
            if (mayHoldAdapter(path, text)) earlier.set(path, text)
          return run.request.keepsManifests === true ? finished : { ...finished, rendered: [] }
        })
      : one,
  )
}

/** What an environment leaves behind when it goes is deleted by a person: it may still be running. */
function abandoned({ config, sources }: Run): readonly UserError[] {
  const known = new Set(config.environments.map(({ name }) => name))
  const left = sources.tree
    .list('overlays')
    .filter((name) => !known.has(name) && sources.tree.kind(PATHS.release(name)) === 'directory')
  return left.map(
    (name) =>
      new UserError(
        'unknown-environment',
        `'${PATHS.overlay(name)}' is of no environment any more`,
        {
          at: config.locationOf(['environments']),
          hint: `where nothing of it runs: git rm -r ${PATHS.overlay(name)} ${PATHS.rendered(name)} 'gitops/*/${name}*'`,
        },
      ),
  )
}

type Failed = { readonly state: 'failed'; readonly name: string }

/** A mistake of the user ends this environment and no other. */
function attempt<T>(run: Run, name: string, step: () => T): T | Failed {
  try {
    return step()
  } catch (thrown) {
    const errors = userErrorsIn(thrown)
    if (errors === undefined) throw thrown
    run.errors.push(...errors)
    return { state: 'failed', name }
  }
}

function isRendered(result: EnvironmentResult): result is RenderedEnvironment {
  return result.state === 'rendered'
}

function nothing(errors: readonly UserError[], warnings: readonly UserError[]): RenderResult {
  const inputs = new Map<string, string>()
  return {
    config: undefined,
    environments: [],
    plans: [],
    reviews: [],
    inputs,
    release: undefined,
    errors,
    warnings,
  }
}
