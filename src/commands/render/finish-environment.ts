import type { Environment } from '../../config/config.ts'
import { rethrow, throwAll, UserError } from '../../error.ts'
import { gitOpsFiles } from '../../gitops/gitops-files.ts'
import { type SyncTarget, syncedPath } from '../../gitops/sync-target.ts'
import type { Builder } from '../../kustomize/build.ts'
import { compareRendered } from '../../release/compare-rendered.ts'
import { lintEnvironment } from '../../release/lint-environment.ts'
import { releaseIn } from '../../release/release-in.ts'
import {
  type PlannedOverlay,
  type RenderedFile,
  type Rendering,
  renderOverlay,
} from '../../release/render-environment.ts'
import { treeId } from '../../release/tree-id.ts'
import { toUsersBase } from '../../release/users-base.ts'
import { layeredTree, memoryTree } from '../../source-tree.ts'
import type { RenderedEnvironment, Run } from '../render.ts'
import type { SettledEnvironment } from './settle-environment.ts'

/** The part of a run that the last stage needs. */
export interface FinishingRun extends Pick<Run, 'config' | 'sources'> {
  readonly request: Pick<Run['request'], 'repository' | 'before'>
  /** Files by path with metrics adapters that the environments before this one get. */
  readonly earlier?: ReadonlyMap<string, string> | undefined
}

/**
 * Builds an overlay, checks what comes out of it and compares it with what the base branch has.
 *
 * @throws UserErrors for what is wrong in the user's manifests, or what our linter refuses
 */
export function finishEnvironment(
  run: FinishingRun,
  settled: Omit<SettledEnvironment, 'release'>,
  overlay: PlannedOverlay,
  builder: Builder,
): RenderedEnvironment {
  const { name, environment } = settled
  const { before = run.sources.tree } = run.request
  const { gitops } = run.config
  const { rendered, warnings } = checkedRendering(run, environment, overlay, builder)
  const target = syncTarget(run, environment, rendered)
  return {
    state: 'rendered',
    name,
    review: {
      name,
      release: treeId(overlay.release.files),
      previousRelease:
        run.request.before === undefined ? settled.previousRelease : releaseIn(before, name),
      ...compareRendered({
        config: run.config,
        environment,
        tree: before,
        others: () => layeredTree(memoryTree(run.earlier ?? new Map()), before),
        sources: run.sources.tree,
        overlay: overlay.files,
        rendered,
        ruleFiles: run.sources.yamlFiles(environment.settings.alerts.files),
      }),
      warnings: [...settled.warnings, ...warnings],
      engine: ENGINES[gitops.engine],
      syncedPath: syncedPath(target),
    },
    rendered,
    files: new Map([
      ...overlay.files,
      ...rendered.map(({ path, text }) => [path, text] as const),
      ...gitOpsFiles(target, gitops),
    ]),
  }
}

/** What an overlay builds to, with all mistakes and warnings where the user can mend them. */
function checkedRendering(
  { sources: { tree } }: FinishingRun,
  environment: Environment,
  overlay: PlannedOverlay,
  builder: Builder,
): Rendering {
  const place = (error: UserError) => toUsersBase(error, tree, overlay.release.files)
  try {
    const { rendered, warnings } = renderOverlay(builder, overlay)
    const findings = lintEnvironment(rendered, environment)
    throwAll(findings.errors)
    return { rendered, warnings: [...warnings, ...findings.warnings].map(place) }
  } catch (thrown) {
    return rethrow(thrown, place)
  }
}

const ENGINES = {
  argocd: 'Argo CD',
  flux: 'Flux',
  both: 'Argo CD or Flux',
  none: 'whatever you run',
} as const

function syncTarget(
  run: FinishingRun,
  { name, cluster, namespace }: Environment,
  rendered: readonly RenderedFile[],
): SyncTarget {
  const { gitops } = run.config
  return {
    name: run.config.name,
    environment: name,
    repository: repositoryOf(run),
    branch: gitops.branch,
    cluster: cluster.name,
    namespace,
    sync: gitops.sync,
    resources: rendered.map(({ path, ...resource }) => ({
      ...resource,
      file: path.slice(path.lastIndexOf('/') + 1),
    })),
  }
}

/** @throws UserError `missing-field` where a GitOps engine would not know what to clone */
function repositoryOf({ config, request }: FinishingRun): string {
  const url = config.gitops.repository ?? request.repository
  if (url !== undefined || config.gitops.engine === 'none') return url ?? ''
  throw new UserError('missing-field', 'the URL of this repository is not known', {
    at: config.locationOf(['gitops', 'repository']),
    hint: "set 'gitops.repository' to its clone URL",
  })
}
