import type { Origin, TextSource } from './node.ts'

/**
 * The place in a file of an offset into a text that stands there as one scalar, such as an inline
 * patch. In whatever style it is written, only blanks, line breaks and escapes are other than in the
 * text, so both are walked side by side.
 */
export function outerOrigin(text: TextSource, within: Origin, offset: number): Origin {
  const offsets = offsetsOf(text, within)
  return { source: within.source, offset: offsets[offset] ?? offsets.at(-1) ?? within.offset }
}

const known = new WeakMap<TextSource, readonly number[]>()

/** For each character of a text its offset in the file, and one more for its end. */
function offsetsOf(text: TextSource, within: Origin): readonly number[] {
  const before = known.get(text)
  if (before) return before
  const offsets = align(text.text, within.source.text, within.offset)
  known.set(text, offsets)
  return offsets
}

/** What is skipped, and then one character as it is written: for a blank, and for any other. */
interface Style {
  readonly blank: RegExp
  readonly solid: RegExp
}

const QUOTED: Style = {
  // A backslash before the end of a line is nothing at all.
  blank: /((?:\\\r?\n[ \t]*)?)([ \t\r\n]|\\(?:x.{2}|u.{4}|[^\r\n])|)/suy,
  solid: /((?:[ \t\r\n]|\\[ \t\r\nntr])*)(\\(?:x.{2}|u.{4}|U.{8}|.)|.|)/suy,
}
const SINGLE_QUOTED: Style = { blank: /()([ \t\r\n]|)/y, solid: /([ \t\r\n]*)(''|.|)/suy }
const PLAIN_OR_BLOCK: Style = { blank: /()([ \t\r\n]|)/y, solid: /([ \t\r\n]*)(.|)/suy }

function align(text: string, outer: string, start: number): readonly number[] {
  const { blank, solid } = styleOf(outer[start])
  const offsets: number[] = []
  let at = contentStart(outer, start)
  for (const char of text) {
    const pattern = /[ \t\r\n]/.test(char) ? blank : solid
    pattern.lastIndex = at
    const skipped = pattern.exec(outer)?.[1]?.length ?? 0
    // Both halves of a character of two are where it begins.
    for (let i = 0; i < char.length; i++) offsets.push(at + skipped)
    at = pattern.lastIndex
  }
  return [...offsets, at]
}

function styleOf(first: string | undefined): Style {
  if (first === '"') return QUOTED
  return first === "'" ? SINGLE_QUOTED : PLAIN_OR_BLOCK
}

/** Behind the quote, or behind the line with the header of a block. */
function contentStart(outer: string, start: number): number {
  switch (outer[start]) {
    case '|':
    case '>': {
      const end = outer.indexOf('\n', start)
      return end === -1 ? outer.length : end + 1
    }
    case '"':
    case "'":
      return start + 1
    default:
      return start
  }
}
