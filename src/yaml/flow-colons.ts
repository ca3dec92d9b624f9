/** What the package's lexer puts in front of a text without quotes. */
export const PLAIN_SCALAR = '\x1f'

/** What may stand between a text and a colon, and the start of the empty text that the lexer sees behind it. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: the lexer's own mark
const BEHIND_TEXT = /^[ \t\n]*(?::\x1f?)?$/

const DEPTHS: ReadonlyMap<string, number> = new Map([
  ['[', 1],
  ['{', 1],
  [']', -1],
  ['}', -1],
])

/**
 * Between brackets a colon in front of a comma or a bracket is part of the text before it for go-yaml, and
 * for the `yaml` package the end of a key: `{a:}` has the key `a:`, and `[a:]` that text.
 *
 * @param lexemes of the package's lexer
 */
export function* withFlowColons(lexemes: Iterable<string>): Generator<string> {
  let depth = 0
  /** A text between brackets, and what stands behind it, until that tells where it ends. */
  let held: string[] = []
  let last = ''
  for (const lexeme of lexemes) {
    if (held.length > 0) {
      const behind = held.slice(1).join('')
      if (BEHIND_TEXT.test(behind + lexeme)) {
        held.push(lexeme)
        continue
      }
      if (behind.includes(':') && /^[,[\]{}]$/.test(lexeme)) {
        yield held.filter((each) => each !== PLAIN_SCALAR).join('')
      } else yield* held
      held = []
    } else if (depth > 0 && last === PLAIN_SCALAR) {
      held = [lexeme]
      continue
    }
    // Behind the mark is a text, which can be a bracket in a block.
    if (last !== PLAIN_SCALAR) depth += DEPTHS.get(lexeme) ?? 0
    last = lexeme
    yield lexeme
  }
  yield* held
}
