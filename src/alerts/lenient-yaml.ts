import type { Document, YAMLError } from 'yaml'
import type { Location } from '../error.ts'
import { locate } from '../yaml/locate.ts'
import type { TextSource } from '../yaml/node.ts'
import { parseWithinLimits } from '../yaml/within-limits.ts'

export interface ParsedYaml {
  /** What was parsed; offsets of nodes count in it. */
  readonly text: string
  readonly documents: readonly Document.Parsed[]
  readonly errors: readonly YAMLError[]
  /** The place in the file as it is for an offset into `text`. */
  readonly place: (offset: number) => Location
}

/** Deeper than any key; inside quotes and brackets, white space in front of a line means nothing. */
const INDENT = ' '.repeat(80)

/** A file in which more lines are out of place is broken in another way. */
const MOST_MOVED = 100

/** Each of them costs another reading; of a long text not as many, nor of one that is all mistakes. */
const MOST_CHARACTERS = 1_000_000
const MOST_MISTAKES = 10_000

/**
 * Parses every document of a text with all scalars as text. Go's reader, and so Prometheus, lets
 * lines inside quotes and brackets begin at the column of their key, or further left; the YAML that
 * we have wants them deeper. Such lines are moved to the right and parsed again.
 */
export function parseLeniently(source: TextSource): ParsedYaml {
  const strict = parseMoved(source, new Set())
  let attempt = strict
  let mistakes = strict.errors.length
  const moved = new Set<number>()
  const most = Math.min(MOST_MOVED, MOST_CHARACTERS / source.text.length)
  while (moved.size < most && mistakes < MOST_MISTAKES) {
    const line = lineToMove(attempt)
    if (line === undefined) return attempt.errors.length <= strict.errors.length ? attempt : strict
    if (moved.has(line)) break
    moved.add(line)
    attempt = parseMoved(source, moved)
    mistakes += attempt.errors.length
  }
  return strict
}

function lineToMove({ errors, place }: ParsedYaml): number | undefined {
  for (const { code, message, pos } of errors) {
    const { line } = place(pos[0])
    if (code === 'MISSING_CHAR' && message.includes('closing')) return line + 1
    if (code === 'BAD_INDENT' && message.startsWith('Flow')) return line
  }
  return
}

function parseMoved({ file, text }: TextSource, moved: ReadonlySet<number>): ParsedYaml {
  const current =
    moved.size === 0
      ? text
      : text
          .split('\n')
          .map((row, i) => (moved.has(i + 1) ? INDENT + row : row))
          .join('\n')
  // The package's own counter misses lines of a text that is not well-formed.
  const source = { file, text: current }
  const input = { text: current, originOf: (offset: number) => ({ source, offset }) }
  const options = { schema: 'failsafe', merge: true, prettyErrors: false } as const
  const documents = [...parseWithinLimits(input, options)]
  const moves = new Set(moved)
  return {
    text: current,
    documents,
    errors: documents.flatMap(({ errors }) => errors).filter(isMistake),
    place(offset) {
      const { line, col } = locate({ source, offset })
      const shift = moves.has(line) ? INDENT.length : 0
      return { file, line, col: Math.max(col - shift, 1) }
    },
  }
}

/** Go takes `"text"#comment`, and so do we. */
function isMistake({ message }: YAMLError): boolean {
  return !message.startsWith('Comments must be separated')
}
