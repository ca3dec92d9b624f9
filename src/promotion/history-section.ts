import type { CommitInfo } from '../ports.ts'
import { foldListing, type Listing, type Part } from '../pull-request/budget.ts'
import { code, plain, shorten } from '../pull-request/markdown.ts'
import { shortId } from '../pull-request/review.ts'
import type { Promotion, PromotionHistory } from './facts.ts'
import { pullRequestOf, type ReleaseAt } from './lineage.ts'

/** More commits than that are folded. */
const OPEN_COMMITS = 10

/** What the release brings that the target did not have, and what it takes away. */
export function historyParts({ step, history, rollback }: Promotion): readonly Part[] {
  const { commits, skipped, lost } = history
  const to = plain(step.to)
  const parts = [
    commitPart(history),
    skipped.length === 0
      ? ''
      : `Releases between, which **${to}** never had: ${skipped.map(nameOf).join(', ')}.`,
    lost.length === 0 ? '' : `⚠️ **Changes made in ${to} alone are undone by this:**`,
    listOf(1, lost),
  ]
  const isEmpty = commits.length + skipped.length + lost.length === 0
  return isEmpty
    ? []
    : [`### ${rollback === undefined ? 'What is in it' : 'What is taken back'}`, ...parts]
}

function commitPart({ commits, isCut }: PromotionHistory): Part {
  const { listing } = listOf(3, commits)
  const count = `${commits.length}${isCut ? '+' : ''} commits`
  const cut = isCut ? { ...listing, close: '\n- and older ones' } : listing
  return { rank: 3, listing: commits.length > OPEN_COMMITS ? foldListing(count, cut) : cut }
}

function listOf(rank: number, commits: readonly CommitInfo[]) {
  const items = commits.map((commit): readonly [string] => [line(commit)])
  const more = (left: number) => `- and ${left} more`
  const listing: Listing = { open: '', close: '', separator: '\n', items, more }
  return { rank, listing }
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
