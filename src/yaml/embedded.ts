import type { Origin, TextSource } from './node.ts'

/**
 * The place in a file of an offset into a text that stands there as one scalar, such as an inline
 * patch. What cannot be followed, as the lines of a folded block, is at the scalar's start.
 */
export function outerOrigin(text: TextSource, within: Origin, offset: number): Origin {
  const outer = within.source.text
  const { source, offset: start } = within
  const offsets = charOffsets(outer, start)
  if (offsets === undefined) return within
  const content = offsets.map((at) => outer[at] ?? '').join('')
  // The text may have lost blanks at its ends.
  const lead = content.length - content.trimStart().length
  const skipped = /^\s/.test(text.text) ? 0 : lead
  return { source, offset: offsets[offset + skipped] ?? offsets.at(-1) ?? start }
}

/** For each character of a scalar its offset in the file; an escape is at its last character. */
function charOffsets(outer: string, start: number): readonly number[] | undefined {
  switch (outer[start]) {
    case '|':
      return literalOffsets(outer, start)
    case "'":
      return quotedOffsets(outer, start, /''|[^'\n]/y)
    case '"':
      return quotedOffsets(outer, start, /\\[^xuU\n]|[^"\\\n]/y)
    default:
      return undefined
  }
}

function literalOffsets(outer: string, start: number): readonly number[] | undefined {
  const header = /\|[^\n]*\n/y
  header.lastIndex = start
  if (!header.test(outer)) return undefined
  const indent = /^\n*( *)/.exec(outer.slice(header.lastIndex))?.[1]?.length ?? 0
  const offsets: number[] = []
  for (let line = header.lastIndex; line < outer.length; ) {
    const end = lineEnd(outer, line)
    const isBlank = outer.slice(line, end).trim() === ''
    if (!isBlank && /^ */.exec(outer.slice(line, line + indent))?.[0].length !== indent) break
    for (let at = Math.min(line + indent, end); at <= end; at++) offsets.push(at)
    line = end + 1
  }
  return offsets
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end === -1 ? text.length : end
}

function quotedOffsets(outer: string, start: number, char: RegExp): readonly number[] {
  const offsets: number[] = []
  char.lastIndex = start + 1
  while (char.test(outer)) offsets.push(char.lastIndex - 1)
  return offsets
}
