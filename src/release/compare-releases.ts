import type { ComponentFiles } from '../bundle/index.ts'
import type { Environment } from '../config/config.ts'
import type { Manifests } from '../diff/json.ts'
import { createBuilder } from '../kustomize/build.ts'
import { memoryTree } from '../source-tree.ts'
import { overlayFiles } from './overlay.ts'
import { type Release, releaseKustomization } from './release.ts'
import { renderedManifest } from './rendered-manifest.ts'

export interface ReleaseComparison {
  readonly environment: Environment
  /** Text of `values.yaml`. */
  readonly values: string
  readonly shared: Release
  readonly own: Release
}

/**
 * What two releases build to in one environment, without base and Components. Only folders with
 * different files are built: the others would be equal.
 */
export function compareReleases(comparison: ReleaseComparison): {
  readonly shared: Manifests
  readonly own: Manifests
} {
  const { shared, own } = comparison
  const changed = changedFolders(shared, own)
  return {
    shared: buildFolders(comparison, shared, changed),
    own: buildFolders(comparison, own, changed),
  }
}

/** These patch one another, so none of them builds to the same without the rest. */
const EXTENSION = ['traffic-extension', 'apigee', 'model-armor'].map((name) => `components/${name}`)

function changedFolders(shared: Release, own: Release): ReadonlySet<string> {
  const names = new Set([...shared.folders.keys(), ...own.folders.keys()])
  const changed = [...names].filter(
    (name) => !sameFiles(shared.folders.get(name), own.folders.get(name)),
  )
  const touched = changed.some((name) => EXTENSION.includes(name))
  return new Set(touched ? [...changed, ...EXTENSION] : changed)
}

function sameFiles(a: ComponentFiles | undefined, b: ComponentFiles | undefined): boolean {
  if (a === undefined || b === undefined) return a === b
  return a.size === b.size && [...a].every(([path, text]) => b.get(path) === text)
}

function buildFolders(
  { environment, values }: ReleaseComparison,
  { folders }: Release,
  wanted: ReadonlySet<string>,
): Manifests {
  const present = [...folders].filter(([name]) => wanted.has(name))
  if (present.length === 0) return new Map()
  const files = new Map([
    ...overlayFiles({
      environment,
      values,
      overrides: new Map(),
      hasBase: false,
      component: undefined,
    }),
    ['release/kustomization.yaml', releaseKustomization(present.map(([name]) => name))] as const,
    ...present.flatMap(([name, inner]) =>
      [...inner].map(([path, text]) => [`release/${name}/${path}`, text] as const),
    ),
  ])
  const { resources } = createBuilder(memoryTree(files)).build('')
  return new Map(
    resources.map(({ root }) => renderedManifest(root)).map(({ id, json }) => [id, json]),
  )
}
