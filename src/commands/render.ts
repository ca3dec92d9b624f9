import type { Config, Environment, Settings } from '../config/config.ts'
import { parseConfig } from '../config/parse-config.ts'
import { resolveEnvironment } from '../config/resolve-environment.ts'
import { settingsFromSource, sourceOfSettings } from '../config/settings-source.ts'
import { diffManifests, type Manifests } from '../diff/diff-manifests.ts'
import { UserError, UserErrors, userErrorsIn } from '../error.ts'
import { gitOpsFiles } from '../gitops/gitops-files.ts'
import { type SyncTarget, syncedPath } from '../gitops/sync-target.ts'

import type { PullRequestPlan } from '../ports.ts'
import { planPullRequests } from '../pull-request/plan.ts'
import type { EnvironmentReview } from '../pull-request/review.ts'
import { lintEnvironment } from '../release/lint-environment.ts'
import { type Release, renderRelease } from '../release/release.ts'
import {
  type EnvironmentOutput,
  renderEnvironment,
  type SettledRelease,
} from '../release/render-environment.ts'
import { readRendered } from '../release/rendered-manifest.ts'
import { filesBelow, PATHS, Sources } from '../release/sources.ts'
import { treeId } from '../release/tree-id.ts'
import type { SourceTree } from '../source-tree.ts'
import type { TextSource } from '../yaml/node.ts'

export interface RenderRequest {
  readonly configPath: string
  /** Write the new release into every environment, not only the first step of the order. */
  readonly everyEnvironment: boolean
  /** Clone URL of the repository, for GitOps objects where the config names none. */
  readonly repository: string | undefined
  /** Default rule files of the bundle. */
  readonly rules: readonly TextSource[]
  readonly version: string
}

export interface RenderedEnvironment {
  readonly state: 'rendered'
  readonly name: string
  readonly review: EnvironmentReview
  readonly output: EnvironmentOutput
  /** Objects for the GitOps engine, by path in the repository. */
  readonly gitops: ReadonlyMap<string, string>
}

/** What became of one environment. */
export type EnvironmentResult =
  | RenderedEnvironment
  | { readonly state: 'nothing-promoted' | 'failed'; readonly name: string }

export interface RenderResult {
  readonly config: Config | undefined
  readonly environments: readonly EnvironmentResult[]
  readonly plans: readonly PullRequestPlan[]
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
  const parsed = parseConfig({ file: request.configPath, text })
  if (parsed.config === undefined) return nothing(parsed.errors, parsed.warnings)
  const run = startRun(parsed.config, sources, request)
  const results = parsed.config.environments.map((environment) => renderOne(run, environment))
  const environments = results.map(({ environment }) => environment)
  return {
    config: parsed.config,
    environments,
    plans: planPullRequests({
      ...request,
      config: parsed.config,
      environments: environments.filter(isRendered),
    }),
    inputs: sources.inputs,
    release: treeId(run.fresh.files),
    errors: results.flatMap(({ errors }) => errors),
    warnings: [...parsed.warnings, ...run.warnings],
  }
}

/** What all environments of a run share. */
interface Run {
  readonly config: Config
  readonly sources: Sources
  readonly request: RenderRequest
  readonly fresh: SettledRelease
  readonly releaseOf: (settings: Settings) => Release
  readonly warnings: readonly UserError[]
}

function startRun(config: Config, sources: Sources, request: RenderRequest): Run {
  const { name, settings } = config
  const ruleFiles = [...request.rules, ...sources.yamlFiles(settings.alerts.files)]
  const releases = new Map<string, Release>()
  const releaseOf = (wanted: Settings) => {
    const key = sourceOfSettings(name, wanted)
    const release =
      releases.get(key) ?? renderRelease({ name, settings: wanted, ruleFiles, base: new Map() })
    releases.set(key, release)
    return release
  }
  const { files, warnings } = releaseOf(settings)
  const base = [...sources.folder(PATHS.base)].map(
    ([path, text]) => [`base/${path}`, text] as const,
  )
  const fresh = { files: new Map([...files, ...base]), settings }
  return { config, sources, request, fresh, releaseOf, warnings }
}

interface EnvironmentOutcome {
  readonly environment: EnvironmentResult
  readonly errors: readonly UserError[]
}

function renderOne(run: Run, { name }: Environment): EnvironmentOutcome {
  try {
    return renderKnown(run, name)
  } catch (thrown) {
    const errors = userErrorsIn(thrown)
    if (errors === undefined) throw thrown
    return { environment: { state: 'failed', name }, errors }
  }
}

function renderKnown(run: Run, name: string): EnvironmentOutcome {
  const { config, sources } = run
  const current = currentRelease(run, name)
  const isFirst = run.request.everyEnvironment || config.promotion[0]?.includes(name) === true
  const release = isFirst ? run.fresh : current
  const written = config.environments.find((environment) => environment.name === name)
  if (release === undefined || written === undefined)
    return { environment: { state: 'nothing-promoted', name }, errors: [] }
  for (const path of filesBelow(sources.tree, PATHS.environment(name))) sources.read(path)
  const resolved = resolveEnvironment(written, release.settings)
  if (resolved.environment === undefined)
    return { environment: { state: 'failed', name }, errors: resolved.errors }
  const { environment } = resolved
  const output = renderEnvironment({
    name: config.name,
    environment,
    release,
    releaseOf: run.releaseOf,
    tree: sources.tree,
  })
  const findings = lintEnvironment(output.rendered, environment)
  if (findings.errors.length > 0)
    return { environment: { state: 'failed', name }, errors: findings.errors }
  const target = syncTarget(run, environment, output)
  const review: EnvironmentReview = {
    name,
    release: output.releaseId,
    previousRelease: current && treeId(current.files),
    changes: diffManifests(renderedBefore(sources.tree, name), manifestsOf(output)),
    warnings: [
      ...waitingOverrides(run, name, resolved.waiting),
      ...output.warnings,
      ...findings.warnings,
    ],
    engine: ENGINES[config.gitops.engine],
    syncedPath: syncedPath(target),
  }
  const gitops = gitOpsFiles(target, config.gitops)
  return { environment: { state: 'rendered', name, review, output, gitops }, errors: [] }
}

/** An override of something that only a newer release has is no mistake: it waits for that one. */
function waitingOverrides(
  { config }: Run,
  name: string,
  waiting: readonly string[],
): readonly UserError[] {
  return waiting.map(
    (path) =>
      new UserError('bad-value', `the release in '${name}' has no '${path}' to override yet`, {
        at: config.locationOf(['environments', name]),
        hint: 'it applies once a release that has it is promoted',
      }),
  )
}

const ENGINES = {
  argocd: 'Argo CD',
  flux: 'Flux',
  both: 'Argo CD or Flux',
  none: 'whatever you run',
} as const

/** The release that the environment has on the base branch. */
function currentRelease({ sources }: Run, name: string): SettledRelease | undefined {
  const files = sources.folder(PATHS.release(name))
  const text = files.get('source.yaml')
  if (text === undefined) return undefined
  const file = `${PATHS.release(name)}/source.yaml`
  const { source, errors } = settingsFromSource({ file, text })
  if (source === undefined) throw new UserErrors(errors)
  return { files, settings: source.settings }
}

function syncTarget(
  run: Run,
  environment: Environment,
  { rendered }: EnvironmentOutput,
): SyncTarget {
  const { config } = run
  return {
    name: config.name,
    environment: environment.name,
    repository: repositoryOf(run),
    branch: config.gitops.branch,
    cluster: environment.cluster.name,
    namespace: environment.namespace,
    sync: config.gitops.sync,
    resources: rendered.map(({ path, ...resource }) => ({
      ...resource,
      file: path.slice(path.lastIndexOf('/') + 1),
    })),
  }
}

/** @throws UserError `missing-field` where a GitOps engine would not know what to clone */
function repositoryOf({ config, request }: Run): string {
  const url = config.gitops.repository ?? request.repository
  if (url !== undefined || config.gitops.engine === 'none') return url ?? ''
  throw new UserError('missing-field', 'the URL of this repository is not known', {
    at: config.locationOf(['gitops', 'repository']),
    hint: "set 'gitops.repository' to its clone URL",
  })
}

/** What is rendered on the base branch; a file that a person broke counts as absent. */
function renderedBefore(tree: SourceTree, name: string): Manifests {
  const manifests = filesBelow(tree, PATHS.rendered(name)).flatMap((file) => {
    try {
      return readRendered({ file, text: tree.read(file) ?? '' })
    } catch (thrown) {
      if (userErrorsIn(thrown) === undefined) throw thrown
      return []
    }
  })
  return new Map(manifests.map(({ id, json }) => [id, json]))
}

function manifestsOf({ rendered }: EnvironmentOutput): Manifests {
  return new Map(rendered.map(({ id, json }) => [id, json]))
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
    inputs,
    release: undefined,
    errors,
    warnings,
  }
}

function configNotFound(path: string): UserError {
  return new UserError('config-not-found', `there is no '${path}'`, {
    hint: "write one with 'igw init', or name it with --config",
  })
}
