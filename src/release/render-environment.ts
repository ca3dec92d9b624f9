import { hasOwnChannels } from '../alerts/own-channels.ts'
import { structureOf } from '../bundle/structure.ts'
import { environmentValues, valuesManifest } from '../bundle/values.ts'
import type { Environment, Settings } from '../config/config.ts'
import type { UserError } from '../error.ts'
import { type Builder, createBuilder } from '../kustomize/build.ts'
import type { RemoteTrees } from '../kustomize/remote/remote-trees.ts'
import type { Resource } from '../resource/resource.ts'
import { layeredTree, linkedTree, memoryTree, type SourceTree } from '../source-tree.ts'
import { emitNode } from '../yaml/emit.ts'
import type { JsonValue } from '../yaml/node.ts'
import { compareReleases } from './compare-releases.ts'
import { overlayFiles } from './overlay.ts'
import { overrideFiles } from './overrides.ts'
import type { Release } from './release.ts'
import { renderedNames } from './rendered-files.ts'
import { type RenderedManifest, renderedManifest } from './rendered-manifest.ts'
import { PATHS } from './sources.ts'
import { treeId } from './tree-id.ts'
import { hasBase, hasKustomization } from './users-base.ts'

/** A release and the shared settings that it was made from. */
export interface SettledRelease {
  readonly files: ReadonlyMap<string, string>
  readonly settings: Settings
}

export interface EnvironmentInput {
  /** Short name of the config. */
  readonly name: string
  /** With the settings that hold in it, given the release. */
  readonly environment: Environment
  readonly release: SettledRelease
  /** What a release of some settings looks like, without the base; for overrides. */
  readonly releaseOf: (settings: Settings) => Release
  /** The user's repository, for Components of environments. */
  readonly tree: SourceTree
}

export interface RenderedFile extends RenderedManifest {
  /** Path in the repository. */
  readonly path: string
  readonly text: string
  readonly resource: Resource
}

export interface Rendering {
  readonly rendered: readonly RenderedFile[]
  readonly warnings: readonly UserError[]
}

/** An overlay that was planned, and the release inside. */
export interface PlannedOverlay {
  readonly environment: Environment
  readonly release: SettledRelease
  /** Everything below `overlays/<env>/`, by path in the repository. */
  readonly files: ReadonlyMap<string, string>
}

/** The overlay of one environment around a release. */
export function planOverlay(input: EnvironmentInput): PlannedOverlay {
  const { environment, release, tree } = input
  const values = valuesManifest(valuesOf(input))
  const files = prefixed(PATHS.overlay(environment.name), [
    ...overlayFiles({
      environment,
      values,
      overrides: overridesOf(input, values),
      hasBase: hasBase(release.files),
      component: componentOf(environment.name, tree),
    }),
    ...prefixed('release', release.files),
  ])
  return { environment, release, files }
}

/**
 * What builds the overlays of a run. Environments with the same release share its files: they are
 * read and parsed once, under the path of the first of them.
 */
export function overlayBuilder(
  tree: SourceTree,
  overlays: readonly PlannedOverlay[],
  remotes: RemoteTrees,
): Builder {
  const first = new Map<string, string>()
  const links = new Map<string, string>()
  for (const { environment, release } of overlays) {
    const [id, path] = [treeId(release.files), PATHS.release(environment.name)]
    const target = first.get(id)
    if (target === undefined) first.set(id, path)
    else links.set(path, target)
  }
  const files = new Map(overlays.flatMap((overlay) => [...overlay.files]))
  return createBuilder(linkedTree(layeredTree(memoryTree(files), tree), links), { remotes })
}

/**
 * What an overlay builds to, a file for each resource.
 *
 * @throws UserErrors for what is wrong in the user's base or Component, at its place
 */
export function renderOverlay(builder: Builder, { environment }: PlannedOverlay): Rendering {
  const { resources, warnings } = builder.build(PATHS.overlay(environment.name))
  return { rendered: placeManifests(environment, resources), warnings: warnings.filter(isOfUser) }
}

/** Of the files of an overlay only the base is by the user: nobody can act on the others. */
function isOfUser({ at }: UserError): boolean {
  return at === undefined || !/^overlays\/[^/]+\/(?!release\/base\/)/.test(at.file)
}

/** Keys of the release's settings too: its replacements read them even where a feature is off here. */
function valuesOf({ name, environment, release }: EnvironmentInput): ReadonlyMap<string, string> {
  return new Map([
    ...environmentValues({ name, environment, settings: release.settings }),
    ...environmentValues({ name, environment, settings: environment.settings }),
  ])
}

function overridesOf(input: EnvironmentInput, values: string): ReadonlyMap<string, string> {
  const { environment, release, releaseOf } = input
  const [shared, own] = [release.settings, environment.settings]
  const equal = JSON.stringify(structureOf(shared)) === JSON.stringify(structureOf(own))
  const none = new Map<string, JsonValue>()
  return overrideFiles({
    ...(equal
      ? { shared: none, own: none }
      : compareReleases({ environment, values, shared: releaseOf(shared), own: releaseOf(own) })),
    notificationChannels: environment.notificationChannels,
    hasOwnChannels: hasOwnChannels(own.slos),
    configConnector: environment.configConnector,
  })
}

function componentOf(name: string, tree: SourceTree): string | undefined {
  const folder = PATHS.environment(name)
  const present = hasKustomization((name) => tree.kind(`${folder}/${name}`) === 'file')
  return present ? `../../${folder}` : undefined
}

function placeManifests(
  environment: Environment,
  resources: readonly Resource[],
): readonly RenderedFile[] {
  const manifests = resources.map((resource) => ({ ...renderedManifest(resource.root), resource }))
  const names = renderedNames(manifests, environment.namespace)
  return manifests.map((manifest, i) => ({
    ...manifest,
    path: `${PATHS.rendered(environment.name)}/${names[i]}`,
    text: emitNode(manifest.resource.root),
  }))
}

function prefixed(
  folder: string,
  files: Iterable<readonly [string, string]>,
): ReadonlyMap<string, string> {
  return new Map([...files].map(([path, text]) => [`${folder}/${path}`, text]))
}
