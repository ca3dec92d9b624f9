import type { PromqlError } from './parse.ts'

/** Strings, which end at the end of their line at the latest, and comments. */
const STRING_OR_COMMENT = /"(?:\\.|[^"\\\n])*"?|'(?:\\.|[^'\\\n])*'?|`[^`]*`|#[^\n]*/g

/** A query with blanks in the place of its comments; every other character stays where it is. */
export function withoutComments(text: string): string {
  if (!text.includes('#')) return text
  return text.replace(STRING_OR_COMMENT, (found) =>
    found.startsWith('#') ? ' '.repeat(found.length) : found,
  )
}

/**
 * A blank that is none in PromQL, such as the one of a web page that never breaks a line: our parser
 * takes it, and no server does.
 */
export function foreignBlank(text: string): PromqlError | undefined {
  const outside = text.replace(STRING_OR_COMMENT, (found) => 'x'.repeat(found.length))
  const offset = outside.search(/[^\S \t\n\r]/)
  if (offset < 0) return
  const code = text.charCodeAt(offset).toString(16).toUpperCase().padStart(4, '0')
  return {
    offset,
    message: `U+${code} is no blank in PromQL`,
    hint: 'it may have come along from a web page: write a plain space',
  }
}

/**
 * What Prometheus would say of a string literal; nothing where it is good. Our parser lets a string
 * end with the query and takes every escape.
 *
 * @param offset of the literal in its query
 * @see https://prometheus.io/docs/prometheus/latest/querying/basics/#string-literals
 */
export function stringError(literal: string, offset: number): PromqlError | undefined {
  const quote = literal[0] ?? ''
  if (quote === '`')
    return literal.length > 1 && literal.endsWith('`') ? undefined : unclosed(offset, quote)
  for (let i = 1; i < literal.length; i++) {
    if (literal[i] === quote) return
    if (literal[i] !== '\\') continue
    const found = ESCAPE.exec(literal.slice(i, i + 10))?.[0]
    if (found === undefined || !isGoodEscape(found, quote))
      return {
        offset: offset + i,
        message: `unknown escape '${found ?? literal.slice(i, i + 2)}' in a string`,
        hint: 'write the backslash twice, or put the string between backticks',
      }
    i += found.length - 1
  }
  return unclosed(offset, quote)
}

const ESCAPE = /^\\(?:x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|[0-7]{3}|[abfnrtv\\"'])/

function isGoodEscape(sequence: string, quote: string): boolean {
  const kind = sequence[1] ?? ''
  if (kind === '"' || kind === "'") return kind === quote
  if (/[0-7]/.test(kind)) return Number.parseInt(sequence.slice(1), 8) <= 0xff
  if (kind !== 'u' && kind !== 'U') return true
  const code = Number.parseInt(sequence.slice(2), 16)
  return code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
}

function unclosed(offset: number, quote: string): PromqlError {
  return { offset, message: `a string that begins with ${quote} is never closed` }
}
