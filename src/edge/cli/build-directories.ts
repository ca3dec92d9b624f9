import { mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { buildDirectories, type DirectoryOutput } from '../../commands/build-directories.ts'
import { distinctErrors, type UserError, UserErrors, userErrorsIn } from '../../error.ts'
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
 * @throws the error of the system where a file cannot be written; what was found until then is reported
 */
export async function writeDirectories(
  { tree, directories }: BuildTrees,
  output: string,
  options: BuildOptions,
): Promise<number> {
  const found: Found = { errors: [], warnings: [], failed: 0 }
  const outputs = buildDirectories(tree, directories, options)
  try {
    await writeAll(outputs, output, options.remotes === undefined, found)
  } catch (thrown) {
    // With remote bases all of it is built again.
    if (userErrorsIn(thrown) === undefined) report(found)
    throw thrown
  }
  report(found)
  return found.failed
}

/** What is told at the end. */
interface Found {
  readonly errors: UserError[]
  readonly warnings: UserError[]
  failed: number
}

async function writeAll(
  outputs: Iterable<DirectoryOutput>,
  root: string,
  isWithoutRemotes: boolean,
  found: Found,
): Promise<void> {
  const files = new Output(root)
  try {
    for (const { path, text, errors, warnings } of outputs) {
      const needsRemotes = errors.some(({ code }) => code === 'remote-refused')
      if (needsRemotes && isWithoutRemotes) throw new UserErrors(errors)
      found.errors.push(...errors)
      found.warnings.push(...warnings)
      if (text === undefined) found.failed++
      else await files.write(path, text)
    }
  } finally {
    await files.finish()
  }
}

function report({ warnings, errors }: Found): void {
  reportWarnings(warnings)
  reportErrors(distinctErrors(errors))
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
