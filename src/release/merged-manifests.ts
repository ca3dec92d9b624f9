import type { Environment } from '../config/config.ts'
import { isMap } from '../diff/diff-values.ts'
import { UserError } from '../error.ts'
import { build } from '../kustomize/build.ts'
import type { RemoteTrees } from '../kustomize/remote/remote-trees.ts'
import { layeredTree, memoryTree, type SourceTree } from '../source-tree.ts'
import { emitYaml } from '../yaml/emit.ts'
import { nodeToJson } from '../yaml/json.ts'
import type { JsonValue } from '../yaml/node.ts'
import { readDocuments } from '../yaml/read.ts'
import { isWithoutConfigConnector } from './overrides.ts'
import { readRendered } from './rendered-manifest.ts'
import { PATHS, Sources } from './sources.ts'

/**
 * What was merged for an environment, with the objects of Config Connector also where none runs.
 *
 * With it that is `rendered/<env>/`, which is what the cluster syncs. Without it the overlay leaves
 * those objects out of `rendered/`; so they are built from the overlay, which holds the release that
 * was promoted. What the config says of the next release plays no part in either.
 *
 * @throws UserError `file-not-found` where nothing was rendered yet
 */
export function mergedManifests(
  tree: SourceTree,
  { name, configConnector }: Environment,
  remotes: RemoteTrees,
): readonly JsonValue[] {
  if (tree.kind(PATHS.overlay(name)) !== 'directory') throw nothingMerged(name)
  if (configConnector)
    return new Sources(tree)
      .yamlFiles(PATHS.rendered(name))
      .flatMap(readRendered)
      .map(({ json }) => json)
  const { resources } = build(withConfigConnector(tree, name), PATHS.overlay(name), { remotes })
  return resources.map(({ root }) => nodeToJson(root))
}

/** The tree in which the overlay keeps what it leaves out for a cluster without Config Connector. */
function withConfigConnector(tree: SourceTree, name: string): SourceTree {
  const file = `${PATHS.overlay(name)}/overrides/kustomization.yaml`
  const text = tree.read(file)
  const [node] = text === undefined ? [] : readDocuments({ file, text })
  const kustomization = node && nodeToJson(node)
  if (!isMap(kustomization) || !Array.isArray(kustomization.patches)) return tree
  const patches = kustomization.patches.filter((patch) => !isWithoutConfigConnector(patch))
  const changed = emitYaml({ ...kustomization, patches })
  return layeredTree(memoryTree(new Map([[file, changed]])), tree)
}

function nothingMerged(name: string): UserError {
  return new UserError('file-not-found', `there is no '${PATHS.overlay(name)}'`, {
    hint: `nothing was rendered for '${name}' yet: run 'igw render', and merge what it brings`,
  })
}
