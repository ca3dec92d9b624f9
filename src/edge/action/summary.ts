import * as core from '@actions/core'
import type { RenderResult } from '../../commands/render.ts'
import { type RunSummary, summaryRow } from '../../commands/summary.ts'
import type { PullRequestPlan } from '../../ports.ts'
import { plain, table } from '../../pull-request/markdown.ts'
import {
  foldReviews,
  formatReviews,
  type ReviewText,
  SUMMARY_BUDGET,
} from '../../pull-request/review-document.ts'
import { writeReport } from '../write-report.ts'
import type { ActionInputs } from './inputs.ts'

/** The runner drops a whole summary above 1 MiB. */
const MAX_BYTES = 1_000_000

/** The job summary: the table of environments, then the whole review of each pull request. */
export async function writeSummary(
  result: RenderResult,
  summary: RunSummary,
  why: string | undefined,
): Promise<void> {
  const rows = summary.environments.map((one) => summaryRow(one, summary.pullRequests).map(plain))
  const told = new Set(result.plans.filter((plan) => says(plan, summary)).map(({ key }) => key))
  const parts = [
    '## Inference gateway',
    table(['Environment', 'Release', 'Changes', 'Pull request'], rows),
    ...(why === undefined ? [] : [plain(why)]),
    ...foldReviews(
      result.reviews.filter(({ key }) => told.has(key)),
      SUMMARY_BUDGET,
    ),
  ]
  await writeMarkdown(parts)
}

/** Parts of a summary in their order; those that no longer fit are left out. */
export async function writeMarkdown(parts: readonly string[]): Promise<void> {
  if (process.env.GITHUB_STEP_SUMMARY === undefined) return
  await core.summary.addRaw(fitting(parts).join('\n\n'), true).write()
}

/** Every review in full, in a file of its own. */
export function writeReview({ review }: ActionInputs, reviews: readonly ReviewText[]): void {
  if (review !== undefined) writeReport(review, formatReviews(reviews))
}

/** A pull request that stays as it is needs a row and no text. */
function says(
  { key, environments }: PullRequestPlan,
  { pullRequests, ...summary }: RunSummary,
): boolean {
  const written = pullRequests.some((one) => one.key === key && one.operation !== 'unchanged')
  const changes = summary.environments
    .filter(({ name }) => environments.includes(name))
    .some(({ added = 0, modified = 0, removed = 0 }) => added + modified + removed > 0)
  return written || (changes && pullRequests.length === 0)
}

function fitting(parts: readonly string[]): readonly string[] {
  let used = 0
  const kept = parts.filter((part) => {
    used += Buffer.byteLength(part) + 2
    return used <= MAX_BYTES
  })
  return kept.length === parts.length ? kept : [...kept, '(cut: the summary would be too long)']
}
