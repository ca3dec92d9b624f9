import { limitOf, overLimit } from '../limits.ts'
import type { TextSpan } from './documents.ts'
import { locate } from './locate.ts'
import { mapOf } from './map.ts'
import type {
  MapNode,
  Origin,
  ScalarNode,
  ScalarStyle,
  SeqNode,
  TextSource,
  YamlNode,
} from './node.ts'
import { resolvePlain } from './scalar.ts'
import type { Tally } from './tally.ts'
import { tooDeep } from './within-limits.ts'

/** Thrown where a text is beyond the fast reader; the `yaml` package then reads that document. */
export class NotSimple extends Error {
  override readonly name = 'NotSimple'
}

const NEWLINE = 10
const SPACE = 32
const COMMENT = 35

/** What may follow a value in its line. */
const LINE_REST = / *(?: #[^\n]*)?(?:\n|$)/y

/**
 * What open collections hold so far, in one list: a list of each one's own would have room for 17
 * things, and few ever have as many.
 */
class Pending<T> {
  readonly #list: T[] = []
  count = 0

  push(value: T): void {
    this.#list[this.count++] = value
  }

  /** Takes out what was pushed since there were so many. */
  take(count: number): readonly T[] {
    const taken = this.#list.slice(count, this.count)
    this.count = count
    return taken
  }
}

/**
 * Where the fast reader is: always at the first character of a line's content, or at the end. Lines
 * without content are never seen.
 */
export class Cursor {
  readonly source: TextSource
  readonly text: string
  readonly end: number
  /** Offset of the content, and its column. */
  at: number
  column = 0
  /** Offset of the colon behind the last key. */
  colon = 0
  /** What was read of the collections that are not at their end, the innermost last. */
  readonly keys = new Pending<ScalarNode>()
  readonly values = new Pending<YamlNode>()
  readonly items = new Pending<YamlNode>()
  /** Lists and maps that are not at their end. */
  #depth = 0
  readonly #most = { depth: limitOf('yaml-depth'), keys: limitOf('mapping-keys') }

  readonly #tally: Tally

  constructor({ source, start, end }: TextSpan, tally: Tally) {
    this.source = source
    this.#tally = tally
    this.text = source.text
    this.end = end
    this.at = start
    this.toContent(start)
  }

  /** Whether nothing is left to read. */
  get isAtEnd(): boolean {
    return this.at >= this.end
  }

  /** Goes to the first content at or behind the start of a line. */
  toContent(lineStart: number): void {
    const { text, end } = this
    let start = lineStart
    while (start < end) {
      let at = start
      while (text.charCodeAt(at) === SPACE) at++
      const code = text.charCodeAt(at)
      if (code !== NEWLINE && code !== COMMENT && at < end) {
        this.at = at
        this.column = at - start
        return
      }
      const lineEnd = code === NEWLINE ? at : text.indexOf('\n', at)
      start = lineEnd === -1 ? end : lineEnd + 1
    }
    this.at = end
  }

  /** Goes on behind a value that ended here: nothing but a comment may be left of its line. */
  finishLine(valueEnd: number): void {
    if (this.text.charCodeAt(valueEnd) === 10) {
      this.toContent(valueEnd + 1)
      return
    }
    LINE_REST.lastIndex = valueEnd
    if (!LINE_REST.test(this.text)) throw new NotSimple('something behind a value')
    this.toContent(LINE_REST.lastIndex)
  }

  /**
   * A list or a map begins.
   *
   * @throws UserError `limit`
   */
  enter(offset: number): void {
    if (++this.#depth > this.#most.depth) throw tooDeep({ source: this.source, offset })
  }

  /**
   * A map ends; its entries are those since there were so many.
   *
   * @throws UserError `limit`
   */
  leaveMap(first: number, offset: number): MapNode {
    this.#depth--
    const { source } = this
    const keys = this.keys.take(first)
    this.#tally.add(keys.length, { source, offset })
    if (keys.length > this.#most.keys) throw tooManyKeys(keys.length, { source, offset })
    return mapOf(keys, this.values.take(first), { source, offset })
  }

  leaveSeq(first: number, offset: number): SeqNode {
    this.#depth--
    const { source } = this
    const items = this.items.take(first)
    this.#tally.add(items.length, { source, offset })
    return { kind: 'seq', items, source, offset }
  }

  scalar(text: string, style: ScalarStyle, offset: number): ScalarNode {
    const tag = style === 'plain' ? resolvePlain(text) : 'str'
    return { kind: 'scalar', text, tag, style, source: this.source, offset }
  }
}

export function tooManyKeys(count: number, at: Origin): Error {
  return overLimit('mapping-keys', 'this map', count, locate(at))
}

/** The text between two offsets without the spaces at its end; other blanks are part of it. */
export function sliceTrimmed(text: string, start: number, end: number): string {
  let last = end
  while (last > start && text.charCodeAt(last - 1) === 32) last--
  return text.slice(start, last)
}
