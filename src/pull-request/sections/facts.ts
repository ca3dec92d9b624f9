import type { Change, FieldChange } from '../../diff/change.ts'
import { formatPath, formatSides } from '../../diff/format-change.ts'
import { pullRequestOfSubject } from '../../gate/landing.ts'
import { fitParts, type Part } from '../budget.ts'
import { type Arrival, FACTS_BUDGET, type PublishedFacts, type Since } from '../facts.ts'
import { code, plain, shorten } from '../markdown.ts'
import { countChanges, formatCounts, shortId } from '../review.ts'

const MAX_VALUE = 60
/** Of one resource; the rest is counted. */
const MAX_FIELDS = 3

/** Where the files come from, and what is different for somebody who comes back. */
export function formatFacts({ base, arrivals, since }: PublishedFacts): string {
  const made = `- Made from ${word(base.branch)} at ${code(shorten(base.id, 64))}.`
  return fitParts(
    [
      [made, ...arrivals.map(arrivalLine)].join('\n'),
      ...(since === undefined ? [] : ['### Since you last looked', ...sinceParts(since)]),
    ],
    FACTS_BUDGET,
  )
}

/** The same for a comment, which those who follow the pull request are told of. */
export function formatSince(since: Since): string {
  return fitParts(sinceParts(since), FACTS_BUDGET)
}

/** The number of a pull request of our own repository is a link. */
function arrivalLine({ environment, release, commit }: Arrival): string {
  const { subject, author, date, id } = commit
  const number = pullRequestOfSubject(subject)
  const how = number === undefined ? `${code(shortId(id))} by ${word(author)}` : `#${number}`
  return `- **${word(environment)}** has had release ${code(shortId(release))} since ${plain(date.slice(0, 10))} (${how}).`
}

function sinceParts(since: Since): readonly Part[] {
  const { changes = [] } = since
  const more = (left: number) => `- and ${left} more`
  const items = changes.map(formsOf)
  return [
    sentence(since),
    { rank: 0, listing: { open: '', close: '', separator: '\n', items, more } },
  ]
}

function sentence({ review, commit, url, changes }: Since): string {
  const seen =
    review === undefined
      ? `Since ${code(shortId(commit))}, the commit before`
      : `Since the review by ${word(review.by)} (${word(review.state)}, ${code(shortId(commit))})`
  const all = url === undefined ? '' : ` [Every line](${url}).`
  if (changes === undefined) return `${seen}: more is different than can be told here.${all}`
  if (changes.length === 0) return `${seen}: nothing that is deployed is different.${all}`
  return `${seen}: ${formatCounts(countChanges(changes))}.${all}`
}

/** A name, which nothing real has longer. */
function word(text: string): string {
  return plain(shorten(text, 100))
}

/** With its fields, or by name. */
function formsOf(change: Change): readonly [string, string] {
  const name = `- ${code(change.id)}`
  if (change.kind === 'added') return [`${name}: new here`, name]
  if (change.kind === 'removed') return [`${name}: no longer here`, name]
  const was = change.kind === 'moved' ? [`was ${code(change.from)}`] : []
  const fields = change.fields.slice(0, MAX_FIELDS).map(fieldOf)
  const left = change.fields.length - fields.length
  const rest = left > 0 ? [`and ${left} more`] : []
  return [`${name}: ${[...was, ...fields, ...rest].join(', ')}`, name]
}

function fieldOf(field: FieldChange): string {
  const { before, after } = formatSides(field)
  const show = (value: string | undefined) =>
    value === undefined ? 'absent' : code(shorten(value, MAX_VALUE))
  return `${code(shorten(formatPath(field.path), 120))} ${show(before)} → ${show(after)}`
}
