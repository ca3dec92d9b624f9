import { join } from 'node:path/posix'
import { formatError, type UserError } from '../error.ts'
import { type BuildOptions, emitResources } from '../kustomize/build.ts'
import { buildAll } from '../kustomize/build-all.ts'
import type { SourceTree } from '../source-tree.ts'

/** What a directory builds to, or why it does not. */
export interface DirectoryOutput {
  /** Where it goes below the output folder. */
  readonly path: string
  /** YAML documents; nothing where there are errors. */
  readonly text: string | undefined
  readonly errors: readonly UserError[]
  /** Those that no directory before it had: most are of the bases that all share. */
  readonly warnings: readonly UserError[]
}

/**
 * Builds many kustomizations of one tree, one after the other, so that what is made of one can be
 * written before the next is begun.
 *
 * @param directories paths in the tree
 */
export function* buildDirectories(
  tree: SourceTree,
  directories: readonly string[],
  options: BuildOptions = {},
): Generator<DirectoryOutput, void, undefined> {
  const paths = outputPaths(directories)
  const told = new Set<string>()
  let position = 0
  for (const { result, errors = [] } of buildAll(tree, directories, options)) {
    const warnings = (result?.warnings ?? []).filter((warning) => {
      const text = formatError(warning)
      return !told.has(text) && told.add(text)
    })
    const text = result && emitResources(result.resources)
    yield { path: paths[position++] ?? '', text, errors, warnings }
  }
}

/**
 * Names of files for directories: their paths below the one that holds them all, so
 * `overlays/dev` and `overlays/prod` go to `dev.yaml` and `prod.yaml`.
 */
export function outputPaths(directories: readonly string[]): readonly string[] {
  const parts = directories.map((directory) => directory.split('/'))
  const shortest = Math.min(...parts.map(({ length }) => length)) - 1
  let common = 0
  while (common < shortest && parts.every((each) => each[common] === parts[0]?.[common])) common++
  return parts.map((each) => `${join(...each.slice(common))}.yaml`)
}
