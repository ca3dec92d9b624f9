import { trafficTable } from '../../traffic/format-traffic.ts'
import { type Part, tableListing } from '../budget.ts'
import { plain, shorten } from '../markdown.ts'
import type { EnvironmentReview } from '../review.ts'

const LONGEST_CELL = 300

/** Which requests go somewhere else; nothing where all go where they went. */
export function trafficParts(
  { name, traffic }: EnvironmentReview,
  named: boolean,
): readonly Part[] {
  const { head, rows } = trafficTable(traffic)
  if (rows.length === 0) return []
  const cells = rows.map((row) => row.map((cell) => plain(shorten(cell, LONGEST_CELL))))
  const listing = tableListing(head, cells, (left) => `and ${left} more kinds of requests`)
  const heading = named ? `### Traffic in ${plain(name)}` : '### Traffic'
  return [{ rank: 1, listing: { ...listing, open: `${heading}\n\n${listing.open}` } }]
}
