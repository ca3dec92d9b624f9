import { PLAIN_SCALAR } from './lexemes.ts'

const BLANK = /^[ \t\n]+$/
const ENDS_TEXT = /^[,[\]{}]$/

const DEPTHS: ReadonlyMap<string, number> = new Map([
  ['[', 1],
  ['{', 1],
  [']', -1],
  ['}', -1],
])

/**
 * Between brackets, go-yaml has a colon and a dash in front of a comma or a bracket as text, and the
 * `yaml` package as the end of a key and the start of an item: `{a:}` has the key `a:`, and `[cat, -]`
 * two texts.
 *
 * @param lexemes of the package's lexer
 */
export function* withFlowTexts(lexemes: Iterable<string>): Generator<string> {
  const texts = new FlowTexts()
  for (const lexeme of lexemes) yield* texts.take(lexeme)
  yield* texts.held
}

class FlowTexts {
  /** A text or a dash, and what stands behind it until that tells what it is. */
  held: string[] = []
  #depth = 0
  #last = ''

  /** @returns what is known by now */
  take(lexeme: string): readonly string[] {
    if (goesOn(this.held, lexeme)) {
      this.held.push(lexeme)
      return []
    }
    const before = settled(this.held, lexeme)
    const isText = (this.held.at(-1) ?? this.#last) === PLAIN_SCALAR
    this.#last = lexeme
    if (this.#depth > 0 && (isText || lexeme === '-')) {
      this.held = isText ? [lexeme] : [PLAIN_SCALAR, lexeme]
      return before
    }
    this.held = []
    // A text can be a bracket in a block.
    if (!isText) this.#depth += DEPTHS.get(lexeme) ?? 0
    return [...before, lexeme]
  }
}

/** A dash is held with the mark of the text that it may be. */
function isDash([first]: readonly string[]): boolean {
  return first === PLAIN_SCALAR
}

/** Blanks and a colon behind a text, and the nothing that the lexer makes a text of behind a colon or a dash. */
function goesOn(held: readonly string[], lexeme: string): boolean {
  const last = held.at(-1)
  if (last === undefined) return false
  if (held.length === 1) return lexeme === ':' || BLANK.test(lexeme)
  if (last === ':' || last === '-') return lexeme === PLAIN_SCALAR
  if (last === PLAIN_SCALAR) return lexeme === ''
  return BLANK.test(last) && (lexeme === ':' || BLANK.test(lexeme))
}

function settled(held: readonly string[], next: string): readonly string[] {
  const isEnd = ENDS_TEXT.test(next)
  if (isDash(held)) return isEnd ? held.slice(0, 2) : held.slice(1)
  if (!isEnd || !held.includes(':', 1)) return held
  return [held.filter((each) => each !== PLAIN_SCALAR).join('')]
}
