import type { Location } from '../error.ts'
import { outerOrigin } from './embedded.ts'
import type { Origin, TextSource } from './node.ts'

const lineStarts = new WeakMap<TextSource, readonly number[]>()

/**
 * The file, line and column (both from 1) of a node. Lines are counted on the first call for a
 * source and remembered, because almost no node is ever asked.
 */
export function locate({ source, offset }: Origin): Location {
  if (source.within) return locate(outerOrigin(source, source.within, offset))
  const starts = lineStarts.get(source) ?? findLineStarts(source)
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return { file: source.file, line: low + 1, col: offset - (starts[low] ?? 0) + 1 }
}

function findLineStarts(source: TextSource): readonly number[] {
  const starts = [0]
  for (let at = source.text.indexOf('\n'); at !== -1; at = source.text.indexOf('\n', at + 1)) {
    starts.push(at + 1)
  }
  lineStarts.set(source, starts)
  return starts
}
