import { UserError } from '../error.ts'
import { locate } from './locate.ts'
import type { TextSource } from './node.ts'

/** One document inside a text: from `start` up to `end`. */
export interface TextSpan {
  readonly source: TextSource
  readonly start: number
  readonly end: number
}

/**
 * The text as kustomize takes it: `\r\n` and `\r` are `\n`, and a byte order mark does not count.
 * Lines keep their numbers, so the result stands in for the original in every position.
 */
export function normalizeSource(source: TextSource): TextSource {
  const { text } = source
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0
  if (start === 0 && !text.includes('\r')) return source
  const lines = text.slice(start).replaceAll('\r\n', '\n')
  const normalized = { ...source, text: lines.replaceAll('\r', '\n') }
  const returns = [...lines.matchAll(/\r(?=---)/g)].map(({ index }) => index)
  if (returns.length > 0) loneReturns.set(normalized, new Set(returns))
  return normalized
}

/** Where a carriage return alone stands in front of dashes: kustomize does not split there. */
const loneReturns = new WeakMap<TextSource, ReadonlySet<number>>()

/**
 * Splits a normalised text at the lines that begin with `---`. A `---` in the first line, or right
 * below another one, begins a piece and is left to the reader, as in kustomize.
 *
 * @throws UserError `bad-yaml` where anything but a comment follows the dashes
 * @see https://github.com/kubernetes-sigs/kustomize/blob/master/kyaml/kio/byteio_reader.go splitDocuments
 */
export function splitDocuments(source: TextSource): readonly TextSpan[] {
  const { text } = source
  const spans: TextSpan[] = []
  const returns = loneReturns.get(source)
  let start = 0
  let dashes = text.indexOf('\n---')
  while (dashes !== -1) {
    const end = text.indexOf('\n', dashes + 4)
    if (returns?.has(dashes)) {
      dashes = text.indexOf('\n---', dashes + 1)
      continue
    }
    // Without a line break behind it this is no separator but the end of what gets read.
    if (end === -1) break
    checkSeparator(source, dashes + 1, end)
    spans.push({ source, start, end: dashes + 1 })
    start = end + 1
    dashes = text.indexOf('\n---', start)
  }
  spans.push({ source, start, end: text.length })
  return spans
}

function checkSeparator(source: TextSource, start: number, end: number): void {
  if (end === start + 3) return
  const line = source.text.slice(start, end)
  if (/^---\s*(?:#|$)/.test(line)) return
  throw new UserError('bad-yaml', `invalid document separator: ${line.trim()}`, {
    at: locate({ source, offset: start }),
    hint: "only a comment may follow '---'; elsewhere, put the text in quotes",
  })
}
