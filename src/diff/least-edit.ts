import { diffArrays } from 'diff'

/** A stretch of two lists: equal, or gone on the one side and new on the other. Indexes count from 0. */
export type Stretch =
  | {
      readonly kind: 'same'
      readonly before: number
      readonly after: number
      readonly length: number
    }
  | {
      readonly kind: 'changed'
      readonly gone: readonly number[]
      readonly fresh: readonly number[]
    }

/** How many insertions and deletions are searched for before all that is left counts as changed. */
const MOST_EDITS = 1000

/** The least edit that makes the one list of texts of the other, stretch by stretch. */
export function leastEdit(before: readonly string[], after: readonly string[]): readonly Stretch[] {
  const shorter = Math.min(before.length, after.length)
  let start = 0
  while (start < shorter && before[start] === after[start]) start += 1
  let end = 0
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end += 1
  const gone = indexes(start, before.length - end)
  const fresh = indexes(start, after.length - end)
  const [behindGone, behindFresh] = [before.length - end, after.length - end]
  return [
    { kind: 'same', before: 0, after: 0, length: start },
    ...middle({ before, after, gone, fresh, start }),
    { kind: 'same', before: behindGone, after: behindFresh, length: end },
  ]
}

interface Middle {
  readonly before: readonly string[]
  readonly after: readonly string[]
  readonly gone: readonly number[]
  readonly fresh: readonly number[]
  readonly start: number
}

function middle({ before, after, gone, fresh, start }: Middle): readonly Stretch[] {
  const whole: Stretch = { kind: 'changed', gone, fresh }
  // Mostly one element is another, came or went: there is nothing to search.
  if (gone.length * fresh.length <= 1) return [whole]
  const [old, now] = [gone.map((i) => before[i] ?? ''), fresh.map((j) => after[j] ?? '')]
  const edits = diffArrays(old, now, { maxEditLength: MOST_EDITS })
  if (edits === undefined) return [whole]
  const at = { before: start, after: start }
  return edits.map(({ value: { length }, added, removed }) => {
    const { before: i, after: j } = at
    if (!added) at.before += length
    if (!removed) at.after += length
    if (added) return { kind: 'changed', gone: [], fresh: indexes(j, j + length) }
    if (removed) return { kind: 'changed', gone: indexes(i, i + length), fresh: [] }
    return { kind: 'same', before: i, after: j, length }
  })
}

function indexes(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from }, (_, n) => from + n)
}
