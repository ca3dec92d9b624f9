import { code, plain, table } from '../pull-request/markdown.ts'
import { shortId } from '../pull-request/review.ts'
import { PATHS } from '../release/sources.ts'
import type { Promotion } from './facts.ts'
import { formatDate } from './lineage.ts'

/** The two tree ids side by side: equal ids are equal files, names and bytes. */
export function proofSection(promotion: Promotion): string {
  const { step, pinned, release, rollback } = promotion
  const after = [code(`${PATHS.release(step.to)}/`), 'after the merge', code(release)]
  const before = rollback === undefined ? sourceRow(promotion) : historyRow(promotion)
  const check = `git rev-parse origin/${pinned.branch}:${PATHS.release(step.from)}`
  return [
    '### The same release',
    '',
    table(['Folder', 'Where', 'Git tree'], [before, after]),
    '',
    rollback === undefined
      ? `Equal trees are equal files, byte for byte. ${code(check)} prints the first, and the same with this branch and ${code(PATHS.release(step.to))} the second.`
      : 'Equal trees are equal files, byte for byte: nothing of the release is made anew.',
  ].join('\n')
}

function sourceRow({ step, pinned, release }: Promotion): readonly string[] {
  return [code(`${PATHS.release(step.from)}/`), `on ${plain(pinned.branch)}`, code(release)]
}

function historyRow({ step, release, rollback }: Promotion): readonly string[] {
  const had = rollback?.hadAt
  const where =
    had === undefined ? 'in the history' : `at ${code(shortId(had.id))}, ${formatDate(had)}`
  return [code(`${PATHS.release(step.to)}/`), where, code(release)]
}
