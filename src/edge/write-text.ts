import { writeFileSync } from 'node:fs'
import { atPath } from './system-error.ts'

/**
 * Writes a file, over what is there.
 *
 * @throws the error of the system, with the path in it whatever went wrong
 */
export function writeText(path: string, text: string): void {
  try {
    writeFileSync(path, text)
  } catch (error) {
    throw atPath(path, error)
  }
}
