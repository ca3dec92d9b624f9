import type { Budget } from './budget.ts'
import { details, plain } from './markdown.ts'

/** A review that can be told in any length. */
export interface ReviewText {
  /** Identity of the pull request, as in its plan. */
  readonly key: string
  /** As the pull request is called. */
  readonly title: string
  /** Whether nothing that is deployed changes. */
  readonly isIdle: boolean
  readonly text: (budget: Budget) => string
}

/** The runner drops a whole summary above 1 MiB; it may have had other lines before. */
export const SUMMARY_BUDGET: Budget = {
  limit: 900_000,
  sizeOf: (text) => new TextEncoder().encode(text).length,
}

/** For a file that nobody cuts. */
export const UNLIMITED: Budget = { limit: Number.POSITIVE_INFINITY, sizeOf: (text) => text.length }

/** Reviews one after another, each under its title and in full. */
export function formatReviews(reviews: readonly ReviewText[]): string {
  const told = reviews.filter(({ isIdle }) => !isIdle)
  if (told.length === 0) return 'Nothing that is deployed changes.\n'
  return `${told.map(({ title, text }) => `# ${plain(title)}\n\n${text(UNLIMITED)}`).join('\n\n')}\n`
}

/** What a fold and an empty line take around a review. */
const FRAME = 200

/**
 * Reviews, each folded below its title, within one budget for all: one that needs less than its
 * share leaves the rest to those that follow.
 */
export function foldReviews(
  reviews: readonly ReviewText[],
  { limit, sizeOf }: Budget,
): readonly string[] {
  let left = limit
  return reviews.map(({ title, text }, i) => {
    const heading = plain(title)
    const share = left / (reviews.length - i) - sizeOf(heading) - FRAME
    const folded = details(heading, text({ limit: Math.max(0, share), sizeOf }))
    left -= sizeOf(folded)
    return folded
  })
}
