import { type UserError, userErrorsIn } from '../error.ts'
import type { SourceTree } from '../source-tree.ts'
import { type BuildOptions, type BuildResult, createBuilder } from './build.ts'

/** So many kustomization files are read in a row: by the next build the code for it is no longer at hand. */
const AHEAD = 10

/** What came of one of several directories. */
export type DirectoryBuild = {
  readonly directory: string
} & (
  | { readonly result: BuildResult; readonly errors?: undefined }
  | { readonly result?: undefined; readonly errors: readonly UserError[] }
)

/**
 * Builds directories of one tree, one after the other. Each file is parsed once and each base built
 * once, however many of them use it; a directory that cannot be built does not stop the others.
 *
 * The resources of a directory are let go once the next one is asked for, so a thousand overlays
 * take little more memory than their bases and the largest of them.
 *
 * @param directories paths in the tree; empty for its root
 */
export function* buildAll(
  tree: SourceTree,
  directories: readonly string[],
  options: BuildOptions = {},
): Generator<DirectoryBuild, void, undefined> {
  const builder = createBuilder(tree, options)
  for (let first = 0; first < directories.length; first += AHEAD) {
    const some = directories.slice(first, first + AHEAD)
    for (const directory of some) builder.readAhead(directory)
    for (const directory of some) yield buildOne(builder.build, directory)
  }
}

function buildOne(build: (directory: string) => BuildResult, directory: string): DirectoryBuild {
  try {
    return { directory, result: build(directory) }
  } catch (thrown) {
    const errors = userErrorsIn(thrown)
    if (errors === undefined) throw thrown
    return { directory, errors }
  }
}
