import { type Cursor, NotSimple, sliceTrimmed } from './cursor.ts'
import type { ScalarNode, YamlNode } from './node.ts'
import { readQuoted } from './read-scalar.ts'

/** What a flow collection can have between its parts; comments are for the `yaml` package. */
const BLANKS = /[ \n]*/y
const PLAIN = /[A-Za-z0-9_$./(+-][^\n\t\r,[\]{}:#?]*/y

const LONGEST_KEY = 1000

/** A node, and where it ended. */
interface Read<Node extends YamlNode> {
  readonly node: Node
  readonly end: number
}

/** Reads a flow collection that starts here, on one line or on several, whatever their indent. */
export function readFlow(cursor: Cursor, start: number): Read<YamlNode> {
  const read =
    cursor.text.charCodeAt(start) === 123 ? readFlowMap(cursor, start) : readFlowSeq(cursor, start)
  if (read.end > cursor.end) throw new NotSimple('a flow collection without an end')
  return read
}

function readFlowMap(cursor: Cursor, start: number): Read<YamlNode> {
  const { text, keys, values } = cursor
  const first = values.count
  cursor.enter(start)
  let at = skipBlanks(text, start + 1)
  while (text.charCodeAt(at) !== 125) {
    const key = readFlowScalar(cursor, at)
    if (text.charCodeAt(key.end) !== 58 || key.node.tag === 'merge')
      throw new NotSimple('a flow key')
    const written = text.slice(at, key.end)
    if (written.includes('\n') || written.length > LONGEST_KEY)
      throw new NotSimple('a long flow key')
    const value = readFlowValue(cursor, skipBlanks(text, key.end + 1))
    keys.push(key.node)
    values.push(value.node)
    at = nextItem(text, value.end, 125)
  }
  return { node: cursor.leaveMap(first, start), end: at + 1 }
}

function readFlowSeq(cursor: Cursor, start: number): Read<YamlNode> {
  const { text, items } = cursor
  const first = items.count
  cursor.enter(start)
  let at = skipBlanks(text, start + 1)
  while (text.charCodeAt(at) !== 93) {
    const item = readFlowValue(cursor, at)
    items.push(item.node)
    at = nextItem(text, item.end, 93)
  }
  return { node: cursor.leaveSeq(first, start), end: at + 1 }
}

/** Where the next item starts, or the bracket that closes the collection. */
function nextItem(text: string, itemEnd: number, close: number): number {
  const at = skipBlanks(text, itemEnd)
  const code = text.charCodeAt(at)
  if (code === close) return at
  if (code !== 44) throw new NotSimple('no comma in a flow collection')
  return skipBlanks(text, at + 1)
}

function readFlowValue(cursor: Cursor, at: number): Read<YamlNode> {
  const code = cursor.text.charCodeAt(at)
  if (code === 123 || code === 91) return readFlow(cursor, at)
  return readFlowScalar(cursor, at)
}

function readFlowScalar(cursor: Cursor, start: number): Read<ScalarNode> {
  const { text } = cursor
  const first = text.charCodeAt(start)
  if (first === 34 || first === 39) return readQuoted(cursor, start)
  const end = plainEnd(text, start)
  const code = text.charCodeAt(end)
  if (
    code === 35 ||
    code === 63 ||
    (code === 10 && !isFlowEnd(text.charCodeAt(skipBlanks(text, end))))
  ) {
    throw new NotSimple('an open flow scalar')
  }
  if (/^-(?:$|[ ])/.test(text.slice(start, end)))
    throw new NotSimple('an item in a flow collection')
  const value = sliceTrimmed(text, start, end)
  if (value.length !== end - start && code === 58) throw new NotSimple('a flow key')
  return { node: cursor.scalar(value, 'plain', start), end }
}

/** Where a text without quotes ends, blanks behind it included. */
function plainEnd(text: string, start: number): number {
  let end = start
  for (;;) {
    PLAIN.lastIndex = end
    // Behind a colon inside of the text anything may follow that the text itself may have.
    if (!PLAIN.test(text)) throw new NotSimple('an unusual flow scalar')
    end = PLAIN.lastIndex
    if (text.charCodeAt(end) !== 58 || /[ \n]/.test(text.charAt(end + 1))) return end
    end++
    // Unlike a blank, this does not make a key of the text before the colon.
    if (/[,[\]{}]/.test(text.charAt(end))) return end
  }
}

function isFlowEnd(code: number): boolean {
  return code === 44 || code === 93 || code === 125
}

function skipBlanks(text: string, at: number): number {
  BLANKS.lastIndex = at
  BLANKS.test(text)
  return BLANKS.lastIndex
}
