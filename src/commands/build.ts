import type { UserError } from '../error.ts'
import { type BuildOptions, build, emitResources } from '../kustomize/build.ts'
import { type Origins, originsOf } from '../resource/origins.ts'
import type { Resource } from '../resource/resource.ts'
import type { SourceTree } from '../source-tree.ts'

export interface BuildOutput {
  /** YAML documents, for standard output. */
  readonly text: string
  readonly resources: readonly Resource[]
  readonly warnings: readonly UserError[]
  /** Where each value was set; only worked out when it is asked for. */
  readonly origins: () => Origins
}

/**
 * Builds any kustomization, as `kustomize build` would.
 *
 * @param directory path in the tree; empty for its root
 * @throws UserError, UserErrors
 */
export function buildDirectory(
  tree: SourceTree,
  directory: string,
  options: BuildOptions = {},
): BuildOutput {
  const { resources, warnings } = build(tree, directory, options)
  return {
    text: emitResources(resources),
    resources,
    warnings,
    origins: () => originsOf(resources),
  }
}
