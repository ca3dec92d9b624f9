import type { CommitInfo } from '../ports.ts'
import { code, details, plain, shorten } from '../pull-request/markdown.ts'
import { shortId } from '../pull-request/review.ts'
import type { Promotion } from './facts.ts'
import { pullRequestOf, type ReleaseAt } from './lineage.ts'

const MOST = 30

/** What the release brings that the target did not have, and what it takes away. */
export function historySection({ step, history, rollback }: Promotion): string {
  const { commits, isCut, skipped, lost } = history
  const title = rollback === undefined ? 'What is in it' : 'What is taken back'
  const parts = [
    ...(commits.length === 0 ? [] : [list(commits, isCut)]),
    ...(skipped.length === 0
      ? []
      : [
          `Releases between, which **${plain(step.to)}** never had: ${skipped.map(nameOf).join(', ')}.`,
        ]),
    ...(lost.length === 0
      ? []
      : [
          `⚠️ **Changes made in ${plain(step.to)} alone are undone by this:**\n\n${lost.map(line).join('\n')}`,
        ]),
  ]
  return parts.length === 0 ? '' : [`### ${title}`, ...parts].join('\n\n')
}

function list(commits: readonly CommitInfo[], isCut: boolean): string {
  const lines = commits.slice(0, MOST).map(line)
  const left = commits.length - lines.length
  const more = left > 0 || isCut ? [`- and ${isCut ? 'more than ' : ''}${left} more`] : []
  const text = [...lines, ...more].join('\n')
  return commits.length > 10 ? details(`${commits.length}${isCut ? '+' : ''} commits`, text) : text
}

/** `- #12 Title (Rita, 2026-01-31, 0123456789)`; the number of our own repository is a link. */
function line(commit: CommitInfo): string {
  const { id, subject, author, date } = commit
  const number = pullRequestOf(commit)
  const title = plain(shorten(subject.replace(/ \(#\d+\)$/, ''), 160))
  const link = number === undefined ? '' : `#${number} `
  return `- ${link}${title} (${plain(author)}, ${date.slice(0, 10)}, ${code(shortId(id))})`
}

function nameOf({ release = '', commit }: ReleaseAt): string {
  return `${code(shortId(release))} (${commit.date.slice(0, 10)})`
}
