import type { Selector } from './selectors.ts'

/** A piece of a query, by offsets, and what takes its place. */
export interface Edit {
  readonly from: number
  readonly to: number
  readonly text: string
}

/** Puts matchers, separated by commas, in front of those that a selector has. */
export function insertMatchers({ braces, to }: Selector, matchers: string): Edit {
  return braces === undefined
    ? { from: to, to, text: `{${matchers}}` }
    : { from: braces.from + 1, to: braces.from + 1, text: `${matchers},` }
}

/** @param edits in the order of the text, none inside another */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = ''
  let at = 0
  for (const edit of edits) {
    result += text.slice(at, edit.from) + edit.text
    at = edit.to
  }
  return result + text.slice(at)
}
