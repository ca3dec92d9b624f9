import { writeSync } from 'node:fs'
import { atPath } from '../system-error.ts'

const STANDARD_OUTPUT = 1
export const STANDARD_ERROR = 2
const NAMES = { 1: 'standard output', 2: 'standard error' } as const

/**
 * Writes text to standard output, or to standard error. Not through `process.stdout`: making that stream takes as long as
 * building a small overlay. Where the reader has gone, as in `igw build | head`, nothing is left to do.
 */
export function print(text: string, file: 1 | 2 = STANDARD_OUTPUT): void {
  const bytes = Buffer.from(text)
  for (let at = 0; at < bytes.length; ) {
    try {
      at += writeSync(file, bytes, at)
    } catch (error) {
      if (codeOf(error) === 'EPIPE') return
      if (codeOf(error) !== 'EAGAIN') throw atPath(NAMES[file], error)
      // A pipe that is full and does not block: the stream waits for its reader.
      const stream = file === STANDARD_OUTPUT ? process.stdout : process.stderr
      stream.on('error', ignoreAbsence).write(bytes.subarray(at))
      return
    }
  }
}

function ignoreAbsence(error: Error): void {
  if (codeOf(error) !== 'EPIPE') throw error
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined
}
