import { type Cursor, NotSimple, sliceTrimmed } from './cursor.ts'
import { endOfLines } from './end-of-lines.ts'
import type { ScalarNode } from './node.ts'

const PLAIN_RUN = /[^\n:#\t\r]*/y
const SINGLE = /'[^'\r]*(?:''[^'\r]*)*'/y
const DOUBLE = /"[^"\\\r]*(?:\\[^\n][^"\\\r]*)*"/y
const ESCAPE = /\\(?:x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|[\s\S])/g
const INDENT = / */y

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['0', '\0'],
  ['a', '\x07'],
  ['b', '\b'],
  ['t', '\t'],
  ['n', '\n'],
  ['v', '\v'],
  ['f', '\f'],
  ['r', '\r'],
  ['e', '\x1b'],
  [' ', ' '],
  ['"', '"'],
  ['\\', '\\'],
  ['N', '\x85'],
  ['_', '\xa0'],
  ['L', '\u2028'],
  ['P', '\u2029'],
])

/**
 * Reads a plain scalar that starts here, over several lines if those below are indented deeper than
 * its parent.
 */
export function readPlain(cursor: Cursor, start: number, parentColumn: number): ScalarNode {
  const { text } = cursor
  const end = plainEnd(text, start)
  // A comment ends the scalar, whatever follows.
  if (text.charCodeAt(end) === 35) {
    const node = cursor.scalar(sliceTrimmed(text, start, end), 'plain', start)
    cursor.finishLine(end - 1)
    return node
  }
  const first = sliceTrimmed(text, start, end)
  const before = end + 1
  cursor.toContent(before)
  if (cursor.isAtEnd || cursor.column <= parentColumn) return cursor.scalar(first, 'plain', start)
  return readPlainLines(cursor, { start, parentColumn, before, first })
}

interface PlainStart {
  readonly start: number
  readonly parentColumn: number
  /** Where the second line starts. */
  readonly before: number
  readonly first: string
}

function readPlainLines(
  cursor: Cursor,
  { start, parentColumn, before, first }: PlainStart,
): ScalarNode {
  const { text } = cursor
  let value = first
  let lineStart = before
  while (!cursor.isAtEnd && cursor.column > parentColumn) {
    value += foldedBreaks(text.slice(lineStart, cursor.at - cursor.column))
    if (/[-?:] /y.test(text.slice(cursor.at, cursor.at + 2))) throw new NotSimple('an indicator')
    const end = plainEnd(text, cursor.at)
    if (text.charCodeAt(end) === 35) throw new NotSimple('a comment behind a plain line')
    value += sliceTrimmed(text, cursor.at, end)
    lineStart = end + 1
    cursor.toContent(lineStart)
  }
  return cursor.scalar(value, 'plain', start)
}

/** What the line breaks between two lines of a scalar are worth, given the lines in between. */
function foldedBreaks(between: string): string {
  if (between === '') return ' '
  if (between.includes('#')) throw new NotSimple('a comment inside a plain scalar')
  return between.replaceAll(' ', '')
}

/** Where a plain scalar ends in its line: at the line break, or at the `#` of a comment. */
function plainEnd(text: string, start: number): number {
  let at = start
  for (;;) {
    PLAIN_RUN.lastIndex = at
    PLAIN_RUN.test(text)
    at = PLAIN_RUN.lastIndex
    const stop = text.charCodeAt(at)
    if (stop === 10 || Number.isNaN(stop)) return at
    if (stop === 35) {
      if (text.charCodeAt(at - 1) === 32) return at
    } else if (stop !== 58 || isBlankOrEnd(text.charCodeAt(at + 1))) {
      throw new NotSimple('a colon or a tab in a plain scalar')
    }
    at++
  }
}

function isBlankOrEnd(code: number): boolean {
  return code === 32 || code === 10 || code === 9 || Number.isNaN(code)
}

/** Reads a quoted scalar that starts here; the cursor is left alone. */
export function readQuoted(
  cursor: Cursor,
  start: number,
): { readonly node: ScalarNode; readonly end: number } {
  const { text } = cursor
  const isDouble = text.charCodeAt(start) === 34
  const pattern = isDouble ? DOUBLE : SINGLE
  pattern.lastIndex = start
  const isClosed = pattern.test(text)
  const end = pattern.lastIndex
  if (!isClosed || end > cursor.end) throw new NotSimple('a quoted scalar without an end')
  const inner = text.slice(start + 1, end - 1)
  const joined = inner.includes('\n') ? joinLines(inner) : inner
  const value = isDouble ? unescapeAll(joined) : joined.replaceAll("''", "'")
  return { node: cursor.scalar(value, isDouble ? 'double' : 'single', start), end }
}

/** As go-yaml does, which does not mind lines that are left of the parent. */
function joinLines(inner: string): string {
  if (inner.includes('\t')) throw new NotSimple('a tab that may be next to a line break')
  // Blanks around a line break do not count, and an escaped one is not a blank.
  if (inner.includes('\\ \n') || inner.includes('\\\n')) throw new NotSimple('an escaped line end')
  const lines = inner.split('\n')
  let joined = ''
  let breaks = 0
  for (const [i, line] of lines.entries()) {
    const content = sliceSpaces(line, i > 0, i < lines.length - 1)
    if (i > 0) breaks++
    if (content === '' && i > 0 && i < lines.length - 1) continue
    if (breaks > 0) joined += breaks === 1 ? ' ' : '\n'.repeat(breaks - 1)
    joined += content
    breaks = 0
  }
  return joined
}

function sliceSpaces(line: string, atStart: boolean, atEnd: boolean): string {
  let start = 0
  let end = line.length
  while (atStart && start < end && line.charCodeAt(start) === 32) start++
  while (atEnd && end > start && line.charCodeAt(end - 1) === 32) end--
  return line.slice(start, end)
}

function unescapeAll(text: string): string {
  if (!text.includes('\\')) return text
  return text.replace(ESCAPE, (sequence) => {
    const short = ESCAPES.get(sequence.charAt(1))
    if (short !== undefined) return short
    const code = Number.parseInt(sequence.slice(2), 16)
    if (Number.isNaN(code) || (code >= 0xd800 && code <= 0xdfff)) {
      throw new NotSimple('an unusual escape')
    }
    return String.fromCharCode(code)
  })
}

const HEADER = /[|>]([1-9]?)([+-]?)(?: +#[^\n]*| *)\n/y

/** Reads a literal or folded block whose header starts here. */
export function readBlockScalar(cursor: Cursor, start: number, parentColumn: number): ScalarNode {
  const { text } = cursor
  HEADER.lastIndex = start
  const header = HEADER.exec(text)
  if (!header) throw new NotSimple('an unusual block header')
  const [, digit = '', chomp = ''] = header
  const bodyStart = HEADER.lastIndex
  const indent =
    digit === '' ? detectIndent(text, bodyStart) : Math.max(parentColumn, 0) + Number(digit)
  if (indent <= parentColumn) throw new NotSimple('a block without content')
  const { lines, pad } = patternsFor(indent)
  lines.lastIndex = bodyStart
  lines.test(text)
  const bodyEnd = lines.lastIndex
  if (text.charCodeAt(bodyEnd - 1) !== 10) throw new NotSimple('a block that ends with the text')
  const body = `\n${text.slice(bodyStart, bodyEnd)}`.replace(pad, '\n').slice(1)
  const isLiteral = text.charCodeAt(start) === 124
  const value = chompBlock(isLiteral ? body : foldBlock(body), chomp)
  cursor.toContent(bodyEnd)
  if (!cursor.isAtEnd && cursor.column > parentColumn)
    throw new NotSimple('a line left of its block')
  return cursor.scalar(value, isLiteral ? 'literal' : 'folded', start)
}

/** The indent of a block: that of its first line with content. */
function detectIndent(text: string, bodyStart: number): number {
  let lineStart = bodyStart
  while (text.charCodeAt(lineStart) === 10) lineStart++
  INDENT.lastIndex = lineStart
  INDENT.test(text)
  const indent = INDENT.lastIndex - lineStart
  // A line of spaces may not be deeper than the content that comes after it.
  if (text.charCodeAt(lineStart + indent) === 9) throw new NotSimple('a tab in front of a block')
  if (text.charCodeAt(lineStart + indent) === 10) throw new NotSimple('a line of spaces in a block')
  return indent
}

function foldBlock(body: string): string {
  if (/(?:^|\n)[ \t]/.test(body) || body.startsWith('\n'))
    throw new NotSimple('a folded block with deeper lines')
  const content = body.slice(0, endOfLines(body))
  const folded = content.replace(/\n+/g, (breaks) => (breaks.length === 1 ? ' ' : breaks.slice(1)))
  return folded + body.slice(content.length)
}

function chompBlock(body: string, chomp: string): string {
  if (chomp === '+') return body
  const end = endOfLines(body)
  if (end === 0) return ''
  return chomp === '-' ? body.slice(0, end) : body.slice(0, end + 1)
}

interface BlockPatterns {
  /** All lines that belong to a block of this indent. */
  readonly lines: RegExp
  /** A line break with the indent behind it. */
  readonly pad: RegExp
}

const patterns: BlockPatterns[] = []

function patternsFor(indent: number): BlockPatterns {
  const known = patterns[indent]
  if (known) return known
  const made = {
    lines: new RegExp(`(?: {${indent}}[^\\n]*(?:\\n|$)| *\\n)*`, 'y'),
    pad: new RegExp(`\\n {0,${indent}}`, 'g'),
  }
  patterns[indent] = made
  return made
}
