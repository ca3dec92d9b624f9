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
    if (isPlain) line.scalar(token)
    else if (!/^[ \t]+$/.test(token)) line.token(token)
    else if (line.blanks(token)) {
      throw syntaxError({ code: 'TAB_AS_INDENT', message: '' }, { source, offset: start + offset })
    }
  }
}

/** What is known of the line that the lexer is in. */
class Line {
  #column = 0
  #previous = '\n'
  /** How many flow collections are open. */
  #depth = 0
  readonly #blocks = new Blocks()
  /** The column of the block around a scalar without quotes, which may go on here. */
  #aroundScalar: number | undefined

  scalar(text: string): void {
    this.#place()
    this.#pass(text, 'scalar')
    this.#aroundScalar = this.#blocks.column
  }

  token(token: string): void {
    if (token === '\n') {
      this.#column = 0
      this.#previous = token
      this.#blocks.endLine()
      return
    }
    this.#aroundScalar = undefined
    if (this.#depth === 0 && /^[-?:]$/.test(token)) this.#blocks.indicator(token, this.#column)
    else if (!token.startsWith('#')) this.#place()
    if (token === '[' || token === '{') this.#depth++
    if (token === ']' || token === '}') this.#depth--
    this.#pass(token, token)
  }

  /** Whether a tab among the blanks is out of place. */
  blanks(blanks: string): boolean {
    const tab = blanks.indexOf('\t')
    const column = this.#column + tab
    this.#column += blanks.length
    if (tab === -1) return false
    const isInFlow = this.#depth > 0
    if (this.#previous !== '\n') return !isInFlow && /^[-?]$/.test(this.#previous)
    return this.#aroundScalar === undefined ? !isInFlow : column <= this.#aroundScalar
  }

  #place(): void {
    if (this.#depth === 0) this.#blocks.content(this.#column)
  }

  #pass(text: string, kind: string): void {
    const last = text.lastIndexOf('\n')
    this.#column = last === -1 ? this.#column + text.length : text.length - last - 1
    this.#previous = kind
  }
}

/** The columns at which the blocks around the lexer begin, as go-yaml counts them. */
class Blocks {
  #columns: number[] = []
  /** Where something began that is a key once there is a colon. */
  #key: number | undefined
  #isFirst = true

  /** Of the innermost. */
  get column(): number {
    return this.#columns.at(-1) ?? -1
  }

  endLine(): void {
    this.#key = undefined
    this.#isFirst = true
  }

  content(column: number): void {
    this.#leave(column)
    this.#key ??= column
  }

  /** @param indicator a dash, a question mark or a colon */
  indicator(indicator: string, column: number): void {
    this.#leave(column)
    const begins = indicator === ':' ? this.#key : column
    if (begins !== undefined && begins > this.column) this.#columns.push(begins)
    this.#key = undefined
  }

  /** What begins a line further left is behind the blocks that are further right. */
  #leave(column: number): void {
    if (this.#isFirst) this.#columns = this.#columns.filter((each) => each <= column)
    this.#isFirst = false
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
