import { environmentValues, valuesManifest } from '../bundle/values.ts'
import type { Environment, Settings } from '../config/config.ts'
import { sourceOfSettings } from '../config/settings-source.ts'
import type { UserError } from '../error.ts'
import { createBuilder } from '../kustomize/build.ts'
import type { Resource } from '../resource/resource.ts'
import { layeredTree, memoryTree, type SourceTree } from '../source-tree.ts'
import { emitNode } from '../yaml/emit.ts'
import type { JsonValue } from '../yaml/node.ts'
import { overlayFiles } from './overlay.ts'
import { overrideFiles } from './overrides.ts'
import type { Release } from './release.ts'
import { renderedNames } from './rendered-files.ts'
import { type RenderedManifest, renderedManifest } from './rendered-manifest.ts'
import { PATHS } from './sources.ts'
import { treeId } from './tree-id.ts'

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
  readonly resource: Resource
}

export interface EnvironmentOutput {
  /** Git tree id of the release. */
  readonly releaseId: string
  /** Everything below `overlays/<env>/` and `rendered/<env>/`, by path in the repository. */
  readonly files: ReadonlyMap<string, string>
  readonly rendered: readonly RenderedFile[]
  readonly warnings: readonly UserError[]
}

/**
 * The overlay of one environment around a release, and what it builds to.
 *
 * @throws UserErrors for what is wrong in the user's base or Component, at its place
 */
export function renderEnvironment(input: EnvironmentInput): EnvironmentOutput {
  const { environment, release, tree } = input
  const overlay = prefixed(PATHS.overlay(environment.name), [
    ...overlayFiles({
      environment,
      values: valuesManifest(valuesOf(input)),
      overrides: overridesOf(input),
      hasBase: release.files.has('base/kustomization.yaml'),
      component: componentOf(environment.name, tree),
    }),
    ...prefixed('release', release.files),
  ])
  const builder = createBuilder(layeredTree(memoryTree(overlay), tree))
  const { resources, warnings } = builder.build(PATHS.overlay(environment.name))
  const rendered = placeManifests(environment, resources)
  const texts = rendered.map(({ path, resource }) => [path, emitNode(resource.root)] as const)
  return {
    releaseId: treeId(release.files),
    files: new Map([...overlay, ...texts]),
    rendered,
    warnings,
  }
}

/** Keys of the release's settings too: its replacements read them even where a feature is off here. */
function valuesOf({ name, environment, release }: EnvironmentInput): ReadonlyMap<string, string> {
  return new Map([
    ...environmentValues({ name, environment, settings: release.settings }),
    ...environmentValues({ name, environment, settings: environment.settings }),
  ])
}

function overridesOf(input: EnvironmentInput): ReadonlyMap<string, string> {
  const { name, environment, release, releaseOf } = input
  const equal =
    sourceOfSettings(name, release.settings) === sourceOfSettings(name, environment.settings)
  const [shared, own] = [releaseOf(release.settings), releaseOf(environment.settings)]
  const differ = !equal && treeId(shared.files) !== treeId(own.files)
  const none = new Map<string, JsonValue>()
  return overrideFiles({
    shared: differ ? buildAlone(input, shared) : none,
    own: differ ? buildAlone(input, own) : none,
    notificationChannels: environment.notificationChannels,
    configConnector: environment.configConnector,
  })
}

/** What a release alone builds to in this environment, without base and Components. */
function buildAlone(input: EnvironmentInput, { files }: Release): ReadonlyMap<string, JsonValue> {
  const { environment } = input
  const overlay = overlayFiles({
    environment,
    values: valuesManifest(valuesOf(input)),
    overrides: new Map(),
    hasBase: false,
    component: undefined,
  })
  const tree = memoryTree(prefixed('overlay', [...overlay, ...prefixed('release', files)]))
  const { resources } = createBuilder(tree).build('overlay')
  return new Map(
    resources.map(({ root }) => renderedManifest(root)).map(({ id, json }) => [id, json]),
  )
}

function componentOf(name: string, tree: SourceTree): string | undefined {
  const folder = PATHS.environment(name)
  const names = ['kustomization.yaml', 'kustomization.yml', 'Kustomization']
  const present = names.some((file) => tree.kind(`${folder}/${file}`) === 'file')
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
  }))
}

function prefixed(
  folder: string,
  files: Iterable<readonly [string, string]>,
): ReadonlyMap<string, string> {
  return new Map([...files].map(([path, text]) => [`${folder}/${path}`, text]))
}
