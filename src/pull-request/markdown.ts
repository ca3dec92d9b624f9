import { showHidden } from '../hidden-characters.ts'

/**
 * Text of other people inside Markdown of ours: names, values and messages come out of manifests
 * and must not mention anybody, close an issue, or end our own markup.
 */

/** An inline code span that holds the text as it is, on one line. */
export function code(text: string): string {
  const line = oneLine(text)
  if (line === '') return '` `'
  const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length))
  const ticks = '`'.repeat(longest + 1)
  const pad = /^`|`$|^ .* $/.test(line) ? ' ' : ''
  // A table cell ends at a bar even inside a code span, and a backslash before it may be escaped itself.
  if (line.includes('|')) return `<code>${line.replace(/[^\w\s./-]|w(?=ww\.)/giu, entity)}</code>`
  return `${ticks}${pad}${line}${pad}${ticks}`
}

function entity(char: string): string {
  return `&#${char.codePointAt(0)};`
}

/** A block of lines as they are, whatever runs of backticks they hold. */
export function fence(lines: string, language: string): string {
  const clean = lines.split('\n').map(oneLine).join('\n')
  const longest = Math.max(2, ...[...clean.matchAll(/`+/g)].map(([run]) => run.length))
  const ticks = '`'.repeat(longest + 1)
  return `${ticks}${language}\n${clean}\n${ticks}`
}

/** Plain text: no markup, no mention, no reference, on one line, also where it begins one. */
export function plain(text: string): string {
  return (
    oneLine(text)
      .trim()
      .replace(/[&<>]/g, (char) => ENTITIES[char] ?? char)
      .replace(/[\\`*_{}[\]|~]/g, '\\$&')
      // Word joiner: invisible, and keeps GitHub from reading a mention, an address, an issue or a commit.
      .replace(/@(?=\S)|#(?=\w)/g, '$&\u2060')
      .replace(/:\/\//g, ':\u2060//')
      .replace(/(?<![a-z0-9])www(?=\.)/gi, '$&\u2060')
      .replace(BLOCK_START, '$1\\')
  )
}

/** A heading, a list, a rule, or the line below a heading. */
const BLOCK_START = /^(?=#{1,6}(?:\s|$)|[+-](?:\s|$)|(?:=+|-+)$)|^(\d{1,9})(?=[.)](?:\s|$))/

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

/** No name or message is longer; what is has been made so. */
const MAX_TEXT = 1000

/** Control and direction characters are shown by their code: they hide what a line says. */
function oneLine(text: string): string {
  const line = shorten(text, MAX_TEXT).replace(/\r?\n/g, '⏎').replace(/\t/g, '\\u0009')
  return showHidden(line)
}

/** Text cut to at most `length` UTF-16 units, with an ellipsis where something is missing. */
export function shorten(text: string, length: number): string {
  return text.length <= length
    ? text
    : `${text.slice(0, length - 1).replace(/[\ud800-\udbff]$/, '')}…`
}

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

export function details(summary: string, body: string): string {
  return `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`
}
