import type { ScalarNode, ScalarStyle, TextSource } from './node.ts'
import { resolvePlain } from './scalar.ts'

/** Thrown where a text is beyond the fast reader; the `yaml` package then reads that document. */
export class NotSimple extends Error {
  override readonly name = 'NotSimple'
}

/** Empty lines, comment lines, and the indent of the first line that is neither. */
const TO_CONTENT = /(?: *(?:#[^\n]*)?\n)* */y

/** What may follow a value in its line. */
const LINE_REST = / *(?: #[^\n]*)?(?:\n|$)/y

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

  constructor(source: TextSource, start: number, end: number) {
    this.source = source
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
    if (lineStart >= this.end) {
      this.at = this.end
      return
    }
    TO_CONTENT.lastIndex = lineStart
    TO_CONTENT.test(this.text)
    const at = TO_CONTENT.lastIndex
    // A comment in the last line, without a line break behind it.
    if (at < this.end && this.text.charCodeAt(at) === 35) {
      if (this.text.indexOf('\n', at) !== -1) throw new NotSimple('a comment out of place')
      this.at = this.end
      return
    }
    this.at = at
    this.column = at === lineStart ? 0 : at - 1 - this.text.lastIndexOf('\n', at - 1)
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

  scalar(text: string, style: ScalarStyle, offset: number): ScalarNode {
    const tag = style === 'plain' ? resolvePlain(text) : 'str'
    return { kind: 'scalar', text, tag, style, source: this.source, offset }
  }
}

/** The text between two offsets without the spaces at its end; other blanks are part of it. */
export function sliceTrimmed(text: string, start: number, end: number): string {
  let last = end
  while (last > start && text.charCodeAt(last - 1) === 32) last--
  return text.slice(start, last)
}
