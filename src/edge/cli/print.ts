import { writeSync } from 'node:fs'

const STANDARD_OUTPUT = 1

/**
 * Writes text to standard output. Not through `process.stdout`: making that stream takes as long as
 * building a small overlay. Where the reader has gone, as in `igw build | head`, nothing is left to do.
 */
export function print(text: string): void {
  const bytes = Buffer.from(text)
  for (let at = 0; at < bytes.length; ) {
    try {
      at += writeSync(STANDARD_OUTPUT, bytes, at)
    } catch (error) {
      if (codeOf(error) === 'EPIPE') return
      if (codeOf(error) !== 'EAGAIN') throw error
      // A pipe that is full and does not block: the stream waits for its reader.
      process.stdout.write(bytes.subarray(at))
      return
    }
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined
}
