/** A block scalar as it stands in the text. */
export interface WrittenBlock {
  /** From its `|` or `>` to behind the last line that may belong to it. */
  readonly text: string
  /** Column of what it belongs to, from which an indentation indicator counts. */
  readonly parentColumn: number
}

const HEADER = /^[|>](?=[-+]?(?<indicator>[1-9])?)(?=[1-9]?(?<chomp>[-+])?)[^\n]*\n?/

/**
 * A block with the end that go-yaml gives it, where spaces beyond the indent are text as well, and a
 * line that the file breaks off has no end. The `yaml` package loses some of both.
 *
 * @param value what the package makes of it
 */
export function withGoYamlEnd(value: string, { text, parentColumn }: WrittenBlock): string {
  const header = HEADER.exec(text)
  const { indicator, chomp } = header?.groups ?? {}
  const lines = text.slice(header?.[0].length).split('\n')
  const content = lines.findLastIndex((line) => /[^ ]/.test(line))
  const indent = indentOf(lines, parentColumn, indicator)
  const tail = lines.slice(content + 1).map((line) => line.slice(indent))
  const start = content === -1 ? [] : [upTo(value, lines[content] ?? '')]
  const kept = [...start, ...tail].join('\n')
  if (chomp === '+') return kept
  const chomped = kept.slice(0, endWithout(kept, '\n'))
  return chomp === '-' || chomped === '' || chomped === kept ? chomped : `${chomped}\n`
}

/** That of the first line with something, if no indicator says more. */
function indentOf(
  lines: readonly string[],
  parentColumn: number,
  indicator: string | undefined,
): number {
  if (indicator !== undefined) return Math.max(parentColumn, 0) + Number(indicator)
  const first = lines.find((line) => /[^ ]/.test(line))
  return first?.search(/[^ ]/) ?? Number.POSITIVE_INFINITY
}

/** The value as far as its last line with something in it, whose spaces at the end are text. */
function upTo(value: string, line: string): string {
  return value.slice(0, endWithout(value, ' \n')) + line.slice(endWithout(line, ' '))
}

/** Where a text ends without some signs; an expression would take the square of a long run inside. */
function endWithout(text: string, signs: string): number {
  let end = text.length
  while (end > 0 && signs.includes(text.charAt(end - 1))) end--
  return end
}
