import { join } from 'node:path/posix'
import { formatError, type UserError, userErrorsIn } from '../error.ts'
import { type BuildOptions, emitResources } from '../kustomize/build.ts'
import { buildAll } from '../kustomize/build-all.ts'
import type { Resource } from '../resource/resource.ts'
import type { SourceTree } from '../source-tree.ts'
import { PrintedParts } from '../yaml/printed-parts.ts'

/** So few are printed before it pays to look for what they have in common. */
const FEW = 8

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
  const parts = directories.length > FEW ? new PrintedParts() : undefined
  let position = 0
  for (const { result, errors } of buildAll(tree, directories, options)) {
    const warnings = (result?.warnings ?? []).filter((warning) => {
      const text = formatError(warning)
      return !told.has(text) && told.add(text)
    })
    const path = paths[position++] ?? ''
    const printed = result ? print(result.resources, parts) : { text: undefined, errors }
    yield { path, ...printed, warnings }
  }
}

function print(
  resources: readonly Resource[],
  parts: PrintedParts | undefined,
): Pick<DirectoryOutput, 'text' | 'errors'> {
  try {
    return { text: emitResources(resources, parts), errors: [] }
  } catch (thrown) {
    const errors = userErrorsIn(thrown)
    if (errors === undefined) throw thrown
    return { text: undefined, errors }
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
