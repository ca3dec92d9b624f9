import type { TextSpan } from './documents.ts'
import { syntaxError } from './syntax-error.ts'
import { yamlPackage } from './yaml-package.ts'

/**
 * Refuses tabs where go-yaml takes none and the `yaml` package does: at the start of a line, even of
 * an empty one, and behind a dash or a question mark.
 *
 * @throws UserError `bad-yaml`
 * @see https://github.com/go-yaml/yaml/blob/v3/scannerc.go yaml_parser_scan_to_next_token
 */
export function refuseTabs({ source, start, end }: TextSpan): void {
  const text = source.text.slice(start, end)
  if (!text.includes('\t')) return
  const line = new Line()
  for (const { token, offset, isPlain } of tokensOf(text)) {
    if (isPlain) line.scalar()
    else if (!/^[ \t]+$/.test(token)) line.token(token)
    else if (line.blanks(token)) {
      throw syntaxError({ code: 'TAB_AS_INDENT', message: '' }, { source, offset: start + offset })
    }
  }
}

/** What is known of the line that the lexer is in. */
class Line {
  #indent = 0
  #previous = '\n'
  /** How many flow collections are open. */
  #depth = 0
  /** The indentation of the scalar without quotes that may go on here. */
  #scalarIndent: number | undefined

  scalar(): void {
    this.#previous = 'scalar'
    this.#scalarIndent = this.#indent
  }

  token(token: string): void {
    this.#previous = token
    if (token === '\n') {
      this.#indent = 0
      return
    }
    this.#scalarIndent = undefined
    if (token === '[' || token === '{') this.#depth++
    if (token === ']' || token === '}') this.#depth--
  }

  /** Whether a tab among the blanks is out of place. */
  blanks(blanks: string): boolean {
    const isFirst = this.#previous === '\n'
    if (isFirst) this.#indent = blanks.length
    const tab = blanks.indexOf('\t')
    if (tab === -1 || this.#depth > 0) return false
    if (!isFirst) return this.#previous === '-' || this.#previous === '?'
    return this.#scalarIndent === undefined || tab <= this.#scalarIndent
  }
}

/** In front of a scalar without quotes the lexer puts a mark, and others elsewhere. */
const PLAIN_MARK = '\u001f'
const MARKS = ['\u0002', '\u0018', PLAIN_MARK, '\ufeff']

function* tokensOf(text: string) {
  const { Lexer } = yamlPackage()
  let offset = 0
  let isPlain = false
  for (const token of new Lexer().lex(text)) {
    if (MARKS.includes(token)) {
      isPlain = token === PLAIN_MARK
      continue
    }
    yield { token, offset, isPlain }
    offset += token.length
    isPlain = false
  }
}
