import { styleOfString } from './quoting.ts'

/** goyaml.v2 breaks a line at the first space behind this column. */
export const WIDTH = 80

/** Characters that goyaml.v2 escapes inside double quotes. */
const ESCAPED = /["\\\u2028\u2029]|[^\x20-\x7e\xa0-\ud7ff\ue000-\ufefe\uff00-\ufffd]/gu

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['\0', '\\0'],
  ['\x07', '\\a'],
  ['\b', '\\b'],
  ['\t', '\\t'],
  ['\n', '\\n'],
  ['\v', '\\v'],
  ['\f', '\\f'],
  ['\r', '\\r'],
  ['\x1b', '\\e'],
  ['"', '\\"'],
  ['\\', '\\\\'],
  ['\x85', '\\N'],
  ['\xa0', '\\_'],
  ['\u2028', '\\L'],
  ['\u2029', '\\P'],
])

/** Where a string starts (characters from the line's start), and the indent of its further lines. */
export interface Place {
  readonly column: number
  readonly indent: number
}

/** A string as a value: quoted as needed, folded behind column 80, or as a literal block. */
export function formatString(text: string, { column, indent }: Place): string {
  const style = styleOfString(text, false)
  switch (style) {
    case 'plain':
      return column + text.length > WIDTH ? fold(text, column, indent, style) : text
    case 'single':
      return `'${indentSeparators(fold(text.replaceAll("'", "''"), column + 1, indent, style), indent)}'`
    case 'double':
      return `"${fold(escapeAll(text), column + 1, indent, style)}"`
    case 'literal':
      return literalBlock(text, indent)
  }
}

/** A string as a key in front of its colon: on one line, whatever its length. */
export function formatSimpleKey(text: string): string {
  switch (styleOfString(text, true)) {
    case 'single':
      return `'${text.replaceAll("'", "''")}'`
    case 'double':
      return `"${escapeAll(text)}"`
    default:
      return text
  }
}

function escapeAll(text: string): string {
  // goyaml.v2 looks for a byte order mark at the start of the text instead of at each character.
  if (text.startsWith('\ufeff')) return text.replace(/./gsu, escapeCharacter)
  return text.replace(ESCAPED, escapeCharacter)
}

function escapeCharacter(char: string): string {
  const short = ESCAPES.get(char)
  if (short) return short
  const code = char.codePointAt(0) ?? 0
  const hex = code.toString(16).toUpperCase()
  if (code <= 0xff) return `\\x${hex.padStart(2, '0')}`
  return code <= 0xffff ? `\\u${hex.padStart(4, '0')}` : `\\U${hex.padStart(8, '0')}`
}

/**
 * Breaks a line at the first space **behind** column 80, so lines get longer than that; a space next
 * to another one stays, apart from double quotes, where a backslash can hold the line's start.
 */
function fold(
  text: string,
  startColumn: number,
  indent: number,
  style: 'plain' | 'single' | 'double',
): string {
  if (startColumn + text.length <= WIDTH) return text
  const first = style === 'plain' ? 0 : 1
  const last = style === 'plain' ? text.length : text.length - 1
  let folded = ''
  let lineStart = 0
  let at = text.indexOf(' ', WIDTH + 1 - startColumn)
  while (at !== -1 && at < last) {
    const isBeforeSpace = text.charCodeAt(at + 1) === 32
    const isBehindSpace = text.charCodeAt(at - 1) === 32
    if (at < first || isBehindSpace || (isBeforeSpace && style !== 'double')) {
      at = text.indexOf(' ', at + 1)
      continue
    }
    folded += `${text.slice(lineStart, at)}\n${' '.repeat(indent)}${isBeforeSpace ? '\\' : ''}`
    lineStart = at + 1
    // An indent behind the width leaves no room: every space breaks.
    const room = Math.max(0, WIDTH + 1 - indent - (isBeforeSpace ? 1 : 0))
    at = text.indexOf(' ', lineStart + room)
  }
  return folded + text.slice(lineStart)
}

/** The block without its last line break: the caller ends every value with one. */
function literalBlock(text: string, indent: number): string {
  const hint = /^[ \n\u2028\u2029]/.test(text) ? '2' : ''
  const chomp = chompHint(text)
  const pad = ' '.repeat(indent)
  // An empty line gets no blanks; what follows a Unicode line separator does.
  const lines = text.replace(/^(?=[^\n\u2028\u2029])/gm, pad)
  return `|${hint}${chomp}\n${chomp === '-' ? lines : lines.slice(0, -1)}`
}

function chompHint(text: string): string {
  if (!/[\n\u2028\u2029]$/.test(text)) return '-'
  return text.length === 1 || /[\n\u2028\u2029]{2}$/.test(text) ? '+' : ''
}

/** goyaml.v2 begins a line behind a Unicode line separator, but only as far as blanks go. */
function indentSeparators(text: string, indent: number): string {
  return /[\u2028\u2029]/.test(text)
    ? text.replace(/[\u2028\u2029]+(?![\u2028\u2029]|$)/g, `$&${' '.repeat(indent)}`)
    : text
}
