import { MARKS, PLAIN_SCALAR } from './lexemes.ts'

/**
 * Looks at quoted texts while they are read: where a line stands further left, the package ends them
 * before it, and takes `"x \\"` and `'x'''` for closed then.
 */
export class Quotes {
  /** Behind the first that is not closed. */
  unclosed: number | undefined
  #end = 0
  #last = ''

  #look(lexeme: string): void {
    if (!MARKS.has(lexeme)) this.#end += lexeme.length
    if (this.#last !== PLAIN_SCALAR && isUnclosed(lexeme)) this.unclosed ??= this.#end
    this.#last = lexeme
  }

  *watch(lexemes: Iterable<string>): Generator<string> {
    for (const lexeme of lexemes) {
      this.#look(lexeme)
      yield lexeme
    }
  }
}

function isUnclosed(lexeme: string): boolean {
  const last = lexeme.length - 1
  if (lexeme.startsWith('"'))
    return last === 0 || !lexeme.endsWith('"') || runLength(lexeme, '\\', last) % 2 === 1
  return lexeme.startsWith("'") && Math.min(last, runLength(lexeme, "'", last + 1)) % 2 === 0
}

/** How many of a sign stand before an end. */
function runLength(text: string, sign: string, end: number): number {
  let start = end
  while (start > 0 && text.charAt(start - 1) === sign) start--
  return end - start
}
