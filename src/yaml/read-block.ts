import { Cursor, NotSimple } from './cursor.ts'
import type { TextSpan } from './documents.ts'
import { internKey } from './intern.ts'
import type { ScalarNode, YamlNode } from './node.ts'
import { readFlow } from './read-flow.ts'
import { readBlockScalar, readPlain, readQuoted } from './read-scalar.ts'
import type { Tally } from './tally.ts'

/** A key without quotes; whether a colon follows is seen after. */
const PLAIN_KEY = /(?!\.\.\.)[A-Za-z0-9_$./(][^\n\t\r:#]*/y
const QUOTED_KEY = /"[^"\\\n\r]*"|'[^'\n\r]*'/y
const DOCUMENT_START = /---(?: *| +#[^\n]*)\n/y
const SPACES = / */y
const LONGEST_KEY = 1000

const NEWLINE = 10
const SPACE = 32
const COMMENT = 35
const DASH = 45
const COLON = 58

/**
 * Reads one document of the kind that nearly all manifests are: block maps and lists, scalars of all
 * styles, flow collections. Line by line, with regular expressions that run as native code from the
 * first call on: most runs are too short for anything else to get compiled.
 *
 * It never decides that a text is wrong, and never guesses: at anchors, tags, merge keys, tabs and
 * everything else that is rare or doubtful it gives up.
 *
 * @returns nothing for a document without content
 * @throws NotSimple where the `yaml` package has to read this document
 */
export function readBlockDocument(span: TextSpan, tally: Tally): YamlNode | undefined {
  const { source, start } = span
  DOCUMENT_START.lastIndex = start
  const hasMarker = DOCUMENT_START.test(source.text)
  const cursor = new Cursor({ ...span, start: hasMarker ? DOCUMENT_START.lastIndex : start }, tally)
  if (cursor.isAtEnd) return undefined
  const node = readOwnLine(cursor, -1)
  if (!cursor.isAtEnd) throw new NotSimple('something behind the document')
  return node
}

/** A value at the cursor, which is the first content of its line. */
function readOwnLine(cursor: Cursor, parentColumn: number): YamlNode {
  const { text, at } = cursor
  if (isDash(text, at)) return readSeq(cursor)
  const key = readKey(cursor)
  if (key) return readMap(cursor, key)
  if (parentColumn < 0 && !/[[{]/.test(text.charAt(at))) throw new NotSimple('a document of text')
  return readInline(cursor, at, parentColumn)
}

function readMap(cursor: Cursor, firstKey: ScalarNode): YamlNode {
  const { at: offset, column, keys, values } = cursor
  const first = values.count
  cursor.enter(offset)
  let key: ScalarNode | undefined = firstKey
  for (;;) {
    if (key.tag === 'merge') throw new NotSimple('a merge key')
    const value = readEntryValue(cursor, cursor.colon + 1, column)
    keys.push(key)
    values.push(value)
    if (cursor.isAtEnd || cursor.column < column) break
    key = cursor.column === column ? readKey(cursor) : undefined
    if (!key) throw new NotSimple('no key where one is due')
  }
  return cursor.leaveMap(first, offset)
}

/** The value behind a key's colon, or on the lines below. */
function readEntryValue(cursor: Cursor, behindColon: number, column: number): YamlNode {
  const start = skipSpaces(cursor.text, behindColon)
  if (!isLineEnd(cursor.text, start)) return readInline(cursor, start, column)
  cursor.finishLine(behindColon)
  if (!cursor.isAtEnd) {
    if (cursor.column > column) return readOwnLine(cursor, column)
    if (cursor.column === column && isDash(cursor.text, cursor.at)) return readSeq(cursor)
  }
  return cursor.scalar('', 'plain', start)
}

function readSeq(cursor: Cursor): YamlNode {
  const { text, at: offset, column, items } = cursor
  const first = items.count
  cursor.enter(offset)
  while (!cursor.isAtEnd && cursor.column === column && isDash(text, cursor.at)) {
    items.push(readItem(cursor, column))
  }
  if (!cursor.isAtEnd && cursor.column > column) throw new NotSimple('an item that is too deep')
  return cursor.leaveSeq(first, offset)
}

function readItem(cursor: Cursor, column: number): YamlNode {
  const { text, at: dash } = cursor
  const start = skipSpaces(text, dash + 1)
  if (isLineEnd(text, start)) {
    cursor.finishLine(dash + 1)
    if (!cursor.isAtEnd && cursor.column > column) return readOwnLine(cursor, column)
    return cursor.scalar('', 'plain', start)
  }
  // A list or map may begin in the line of the dash; its column is where it begins.
  cursor.at = start
  cursor.column = column + start - dash
  if (isDash(text, start)) return readSeq(cursor)
  const key = readKey(cursor)
  return key ? readMap(cursor, key) : readInline(cursor, start, column)
}

/** A scalar or flow collection, mostly in the line of its key or dash. */
function readInline(cursor: Cursor, start: number, parentColumn: number): YamlNode {
  const { text } = cursor
  switch (text.charAt(start)) {
    case '"':
    case "'": {
      const { node, end } = readQuoted(cursor, start)
      cursor.finishLine(end)
      return node
    }
    case '|':
    case '>':
      return readBlockScalar(cursor, start, parentColumn)
    case '[':
    case '{': {
      const { node, end } = readFlow(cursor, start)
      cursor.finishLine(end)
      return node
    }
    case '-':
    case '?':
    case ':':
      if (isLineEnd(text, start + 1) || text.charCodeAt(start + 1) === SPACE) {
        throw new NotSimple('an indicator in front of a value')
      }
      return readPlain(cursor, start, parentColumn)
    default:
      if (NOT_PLAIN.test(text.charAt(start))) throw new NotSimple('an indicator')
      return readPlain(cursor, start, parentColumn)
  }
}

const NOT_PLAIN = /[\t\r#,\]}&*!%@`]/

/** The key at the cursor, if what is there is a key; the cursor then knows its colon. */
function readKey(cursor: Cursor): ScalarNode | undefined {
  const { text, at } = cursor
  const first = text.charCodeAt(at)
  const isQuoted = first === 34 || first === 39
  const pattern = isQuoted ? QUOTED_KEY : PLAIN_KEY
  pattern.lastIndex = at
  if (!pattern.test(text)) return undefined
  const end = pattern.lastIndex
  if (text.charCodeAt(end) !== COLON) return undefined
  const next = text.charCodeAt(end + 1)
  if (next !== SPACE && next !== NEWLINE && end + 1 < cursor.end) return undefined
  if (text.charCodeAt(end - 1) === SPACE || end - at > LONGEST_KEY) {
    throw new NotSimple('an unusual key')
  }
  cursor.colon = end
  if (!isQuoted) return cursor.scalar(internKey(text.slice(at, end)), 'plain', at)
  const style = first === 34 ? 'double' : 'single'
  return cursor.scalar(internKey(text.slice(at + 1, end - 1)), style, at)
}

function isDash(text: string, at: number): boolean {
  if (text.charCodeAt(at) !== DASH) return false
  const next = text.charCodeAt(at + 1)
  return next === SPACE || next === NEWLINE || Number.isNaN(next)
}

function skipSpaces(text: string, at: number): number {
  if (text.charCodeAt(at) !== SPACE) return at
  if (text.charCodeAt(at + 1) !== SPACE) return at + 1
  SPACES.lastIndex = at
  SPACES.test(text)
  return SPACES.lastIndex
}

/** Whether a line has nothing more here; a comment needs a space in front, as it has after one. */
function isLineEnd(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code === COMMENT) return text.charCodeAt(at - 1) === SPACE
  return code === NEWLINE || Number.isNaN(code)
}
