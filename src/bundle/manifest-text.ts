/**
 * A value as block YAML for people: keys in the order they were written, comments above. What the
 * build prints is another matter, see the kustomize engine.
 */
export function formatManifest(value: object, comment?: string): string {
  return `${formatComment(comment)}${blockOf(value, '').join('\n')}\n`
}

/** Lines of a comment, each with `#` in front; nothing where there is no comment. */
export function formatComment(comment: string | undefined): string {
  if (comment === undefined) return ''
  return comment
    .split('\n')
    .map((line) => (line === '' ? '#\n' : `# ${line}\n`))
    .join('')
}

function blockOf(value: object, indent: string): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => itemLines(item, indent))
  return Object.entries(value)
    .filter(([, inner]) => inner !== undefined)
    .flatMap(([key, inner]) => entryLines(formatString(key), inner, indent))
}

function entryLines(key: string, value: unknown, indent: string): string[] {
  if (isFilled(value)) {
    // Items of a list stand in the column of their key, as kustomize prints them too.
    const inner = Array.isArray(value) ? indent : `${indent}  `
    return [`${indent}${key}:`, ...blockOf(value, inner)]
  }
  return [`${indent}${key}: ${formatScalar(value, `${indent}  `)}`]
}

function itemLines(item: unknown, indent: string): string[] {
  if (!isFilled(item)) return [`${indent}- ${formatScalar(item, `${indent}  `)}`]
  const [first = '', ...rest] = blockOf(item, `${indent}  `)
  return [`${indent}- ${first.trimStart()}`, ...rest]
}

function isFilled(value: unknown): value is object {
  return typeof value === 'object' && value !== null && Object.keys(value).length > 0
}

function formatScalar(value: unknown, indent: string): string {
  if (typeof value === 'string') {
    return isBlockText(value) ? formatLiteral(value, indent) : formatString(value)
  }
  if (Array.isArray(value)) return '[]'
  return typeof value === 'object' && value !== null ? '{}' : String(value)
}

// Only what every YAML version reads as the string that it is; all else is quoted.
const PLAIN = /^(?:(?:[A-Za-z/_]|\.\.?\/)[ -~]*|[0-9]+(?:ms|s|m|h))$/
const NOT_PLAIN = /: |:$| #| $|^(?:y|n|yes|no|on|off|true|false|null|none)$/i

/** What no reader takes as it is, or takes for the end of a line. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const ESCAPED = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/

function doubleQuoted(text: string): string {
  return JSON.stringify(text.toWellFormed()).replace(
    new RegExp(ESCAPED, 'g'),
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

function formatString(text: string): string {
  if (PLAIN.test(text) && !NOT_PLAIN.test(text)) return text
  // A control character has no other place than double quotes.
  return /[^ -~\u00a0-\ud7ff\ue000-\ufffd]/.test(text) || ESCAPED.test(text)
    ? doubleQuoted(text)
    : `'${text.replaceAll("'", "''")}'`
}

function isBlockText(text: string): boolean {
  // A carriage return would be the end of a line.
  if (ESCAPED.test(text) || text.includes('\r')) return false
  return /^\S[^\t]*\n/.test(text) && !/[ \t]\n| $|\n\n$/.test(text)
}

function formatLiteral(text: string, indent: string): string {
  const body = text.endsWith('\n') ? text.slice(0, -1) : text
  const lines = body.split('\n').map((line) => (line === '' ? '' : `${indent}${line}`))
  return `${text.endsWith('\n') ? '|' : '|-'}\n${lines.join('\n')}`
}
