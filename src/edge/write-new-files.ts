import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { UserError } from '../error.ts'

/**
 * Writes files that must not be there yet; one that is there by now is left as it is.
 *
 * @param files paths relative to the root
 * @throws UserError `conflict` for a file that cannot be made
 */
export async function writeNewFiles(
  root: string,
  files: ReadonlyMap<string, string>,
): Promise<void> {
  for (const [path, text] of files) {
    const file = join(root, path)
    await mkdir(dirname(file), { recursive: true })
    try {
      await writeFile(file, text, { flag: 'wx' })
    } catch (cause) {
      throw new UserError('conflict', `'${path}' could not be written`, {
        hint: 'run it again: files that are there are kept',
        cause,
      })
    }
  }
}
