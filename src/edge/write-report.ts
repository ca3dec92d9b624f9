import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { UserError } from '../error.ts'

/**
 * Writes a file that somebody asked for by its path, over what is there, with the folders above it.
 *
 * @throws UserError `bad-input` where that cannot be
 */
export function writeReport(path: string, text: string): void {
  try {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause)
    throw new UserError('bad-input', `'${path}' cannot be written: ${why}`, {
      hint: 'name a file in a folder that this user may write to',
      cause,
    })
  }
}
