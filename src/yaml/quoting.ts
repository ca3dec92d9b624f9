import { parseNumber } from './number.ts'
import { formatTimestamp } from './timestamp.ts'

/** How goyaml.v2 writes a string. */
export type StringStyle = 'plain' | 'single' | 'double' | 'literal'

/** Words that YAML 1.1 takes for something else than a string. */
const WORDS = new Set([
  ...['', '~', 'null', 'Null', 'NULL'],
  ...['y', 'Y', 'yes', 'Yes', 'YES', 'true', 'True', 'TRUE', 'on', 'On', 'ON'],
  ...['n', 'N', 'no', 'No', 'NO', 'false', 'False', 'FALSE', 'off', 'Off', 'OFF'],
  ...['.nan', '.NaN', '.NAN', '.inf', '.Inf', '.INF', '+.inf', '+.Inf', '+.INF'],
  ...['-.inf', '-.Inf', '-.INF'],
])
const LONGEST_WORD = 5

const BASE_60 = /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+(?:\.[0-9_]*)?$/

/**
 * Text that nothing below can object to, apart from the words: most of what gets written. Between
 * a harmless start and end there are single colons, and spaces that no colon or `#` is next to.
 */
const SIMPLE = /^[A-Za-z/_$(][!"$-9;-~]*(?:(?: +|:)[!"$-9;-~]+)*$/

/** Whether a text is written as it is: the quick half of `styleOfString`. */
export function isBare(text: string): boolean {
  return SIMPLE.test(text) && !(text.length <= LONGEST_WORD && WORDS.has(text))
}

const NOT_PLAIN =
  /^[ #,[\]{}&*!|>'"%@`]|^(?:---|\.\.\.)|^[-?:](?: |$)|:(?: |$)|[ \u2028\u2029]#| $|[\n\u2028\u2029]/

/** What goyaml.v2 cannot print as it is, tabs and everything above U+FFFF included. */
const SPECIAL = /[^\n\x20-\x7e\xa0-\ud7ff\ue000-\ufefe\uff00-\ufffd]/

const SPACE_THEN_BREAK = / [\n\u2028\u2029]/
const BREAK_THEN_SPACE = /[\n\u2028\u2029] /

/**
 * The style in which goyaml.v2 writes a string. It depends on the text only, and on whether it is a
 * key that stands before its colon, where blocks are not allowed.
 *
 * @see https://github.com/go-yaml/yaml/blob/v2/emitterc.go yaml_emitter_select_scalar_style
 */
export function styleOfString(text: string, isSimpleKey: boolean): StringStyle {
  if (isBare(text)) return 'plain'
  if (text.includes('\n')) return !isSimpleKey && isBlockAllowed(text) ? 'literal' : 'double'
  if (SPECIAL.test(text) || isReadAsOther(text)) return 'double'
  if (!NOT_PLAIN.test(text)) return 'plain'
  return BREAK_THEN_SPACE.test(text) || SPACE_THEN_BREAK.test(text) ? 'double' : 'single'
}

/** Whether go-yaml can write a text as a block; its two versions agree. */
export function isBlockAllowed(text: string): boolean {
  return !SPECIAL.test(text) && !text.endsWith(' ') && !SPACE_THEN_BREAK.test(text)
}

/** Whether a text is a word that YAML 1.1 takes for a boolean, null, or a special number. */
export function isWord(text: string): boolean {
  return text.length <= LONGEST_WORD && WORDS.has(text)
}

/** Whether YAML 1.1 would read the bare text as a number, a boolean, null or a time. */
function isReadAsOther(text: string): boolean {
  if (isWord(text)) return true
  const first = text.charCodeAt(0)
  if (first > 57 || first < 43) return false
  return (
    parseNumber(text) !== undefined || formatTimestamp(text) !== undefined || BASE_60.test(text)
  )
}
