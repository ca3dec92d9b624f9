import type { TextEdit } from '../diff/describe-text.ts'
import { hideSeals } from '../diff/seal.ts'

/** A line of two texts that stand beside each other; nothing on the side where there is none. */
export type TextRow =
  | { readonly kind: 'same'; readonly text: string }
  | {
      readonly kind: 'changed'
      readonly before: string | undefined
      readonly after: string | undefined
    }
  /** Lines that both texts have and that nobody needs to see. */
  | { readonly kind: 'gap'; readonly lines: number }

/** Lines around a difference. */
const CONTEXT = 3

/** Two texts line by line; what is the same far from any difference is left out and counted. */
export function sideBySide(edits: readonly TextEdit[]): readonly TextRow[] {
  const rows: TextRow[] = []
  let removed: readonly string[] = []
  for (const [i, { kind, text }] of edits.entries()) {
    const lines = linesOf(text)
    if (kind === 'removed') {
      removed = lines
      if (edits[i + 1]?.kind === 'added') continue
    }
    if (kind === 'same') rows.push(...quiet(lines, i === 0, i === edits.length - 1))
    else rows.push(...paired(removed, kind === 'added' ? lines : []))
    removed = []
  }
  return rows
}

function linesOf(text: string): readonly string[] {
  return text.replace(/\n$/, '').split('\n').map(hideSeals)
}

function paired(before: readonly string[], after: readonly string[]): readonly TextRow[] {
  return Array.from({ length: Math.max(before.length, after.length) }, (_, i) => {
    const [old, now] = [before[i], after[i]]
    // Only a secret can differ and look the same.
    const shown = old === now ? now?.replace('(secret)', '(secret, changed)') : now
    return { kind: 'changed', before: old, after: shown } as const
  })
}

function quiet(lines: readonly string[], isFirst: boolean, isLast: boolean): readonly TextRow[] {
  const rows = lines.map((text) => ({ kind: 'same', text }) as const)
  const [head, tail] = [isFirst ? 0 : CONTEXT, isLast ? 0 : CONTEXT]
  const hidden = rows.length - head - tail
  if (hidden < 2) return rows
  const gap = { kind: 'gap', lines: hidden } as const
  return [...rows.slice(0, head), gap, ...rows.slice(rows.length - tail)]
}
