import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { buildDirectories } from '../../commands/build-directories.ts'
import { distinctErrors, type UserError, UserErrors } from '../../error.ts'
import type { BuildOptions } from '../../kustomize/build.ts'
import type { BuildTrees } from '../disk-tree.ts'
import { reportErrors, reportWarnings } from './report.ts'

/**
 * Builds several directories in one process and writes a file for each. A directory that cannot be
 * built gets none, and the others do; what is wrong is reported at the end, once where they share it.
 *
 * @returns how many could not be built
 * @throws UserErrors `remote-refused` where remote bases are needed and the options have none
 */
export function writeDirectories(
  { tree, directories }: BuildTrees,
  output: string,
  options: BuildOptions,
): number {
  const allErrors: UserError[] = []
  const allWarnings: UserError[] = []
  const folders = new Set<string>()
  let failed = 0
  for (const { path, text, errors, warnings } of buildDirectories(tree, directories, options)) {
    const needsRemotes = errors.some(({ code }) => code === 'remote-refused')
    if (needsRemotes && options.remotes === undefined) throw new UserErrors(errors)
    allErrors.push(...errors)
    allWarnings.push(...warnings)
    if (text === undefined) failed++
    else writeBelow(folders, join(output, path), text)
  }
  reportWarnings(allWarnings)
  reportErrors(distinctErrors(allErrors))
  return failed
}

/** @param folders those that are there already */
function writeBelow(folders: Set<string>, file: string, text: string): void {
  const folder = dirname(file)
  if (!folders.has(folder)) mkdirSync(folder, { recursive: true })
  folders.add(folder)
  writeFileSync(file, text)
}
