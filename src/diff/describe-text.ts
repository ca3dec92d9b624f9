import { diffArrays, diffWordsWithSpace } from 'diff'
import type { JsonValue } from '../yaml/node.ts'
import type { FieldChange } from './change.ts'
import { diffShaped, parseJson } from './diff-fields.ts'

/** A run of lines or words that both texts have, or only one of them. */
export interface TextEdit {
  readonly kind: 'same' | 'removed' | 'added'
  readonly text: string
}

/** What is different inside of two texts. */
export type TextDifference =
  | { readonly kind: 'json'; readonly fields: readonly FieldChange[] }
  /** Runs of whole lines, each with the line feed at its end. */
  | { readonly kind: 'lines'; readonly edits: readonly TextEdit[] }
  | { readonly kind: 'words'; readonly edits: readonly TextEdit[] }

/** Past these, a text is no longer compared inside. */
const MOST_EDITS = 2000
const LONGEST_TEXT = 500_000
const LONGEST_LINE = 5000
/** Two short values say more side by side. */
const SHORTEST_LINE = 40

/**
 * What changed inside of a text: fields where both are JSON, lines where one has several, words of a long
 * line such as a query. Nothing where showing both values whole is as good, or all that can be afforded.
 */
export function describeText(before: JsonValue, after: JsonValue): TextDifference | undefined {
  if (typeof before !== 'string' || typeof after !== 'string') return undefined
  if (Math.max(before.length, after.length) > LONGEST_TEXT) return undefined
  const [old, now] = [parseJson(before), parseJson(after)]
  if (old !== undefined && now !== undefined) {
    const fields = diffShaped(old, now)
    if (fields.length > 0) return { kind: 'json', fields }
  }
  return /\n./.test(before) || /\n./.test(after) ? lines(before, after) : words(before, after)
}

function lines(before: string, after: string): TextDifference | undefined {
  const edits = diffArrays(linesOf(before), linesOf(after), { maxEditLength: MOST_EDITS })
  return edits && { kind: 'lines', edits: edits.map((edit) => run(edit, edit.value.join(''))) }
}

function words(before: string, after: string): TextDifference | undefined {
  const longest = Math.max(before.length, after.length)
  if (longest < SHORTEST_LINE || longest > LONGEST_LINE) return undefined
  const edits = diffWordsWithSpace(before, after, { maxEditLength: MOST_EDITS })
  return edits && { kind: 'words', edits: edits.map((edit) => run(edit, edit.value)) }
}

function linesOf(text: string): string[] {
  return text === '' ? [] : text.split(/(?<=\n)/)
}

function run(edit: { added?: boolean; removed?: boolean }, text: string): TextEdit {
  return { kind: edit.added ? 'added' : edit.removed ? 'removed' : 'same', text }
}
