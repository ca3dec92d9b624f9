import { mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { buildDirectories } from '../../commands/build-directories.ts'
import { distinctErrors, type UserError, UserErrors } from '../../error.ts'
import type { BuildOptions } from '../../kustomize/build.ts'
import type { BuildTrees } from '../disk-tree.ts'
import { BackgroundWriter } from './background-writer.ts'
import { reportErrors, reportWarnings } from './report.ts'

/**
 * Builds several directories in one process and writes a file for each. A directory that cannot be
 * built gets none, and the others do; what is wrong is reported at the end, once where they share it.
 *
 * @returns how many could not be built
 * @throws UserErrors `remote-refused` where remote bases are needed and the options have none
 */
export async function writeDirectories(
  { tree, directories }: BuildTrees,
  output: string,
  options: BuildOptions,
): Promise<number> {
  const allErrors: UserError[] = []
  const allWarnings: UserError[] = []
  const files = new Output(output)
  let failed = 0
  try {
    for (const { path, text, errors, warnings } of buildDirectories(tree, directories, options)) {
      const needsRemotes = errors.some(({ code }) => code === 'remote-refused')
      if (needsRemotes && options.remotes === undefined) throw new UserErrors(errors)
      allErrors.push(...errors)
      allWarnings.push(...warnings)
      if (text === undefined) failed++
      else await files.write(path, text)
    }
  } finally {
    await files.finish()
  }
  reportWarnings(allWarnings)
  reportErrors(distinctErrors(allErrors))
  return failed
}

/** The folder that the files go to. */
class Output {
  readonly #root: string
  /** Those that are there already. */
  readonly #folders = new Set<string>()
  readonly #writer = new BackgroundWriter()

  constructor(root: string) {
    this.#root = root
  }

  async write(path: string, text: string): Promise<void> {
    const file = join(this.#root, path)
    const folder = dirname(file)
    if (!this.#folders.has(folder)) mkdirSync(folder, { recursive: true })
    this.#folders.add(folder)
    await this.#writer.write(file, text)
  }

  finish(): Promise<void> {
    return this.#writer.finish()
  }
}
