import { groupBy } from '../group-by.ts'
import { foldListing, type Part, tableListing } from '../pull-request/budget.ts'
import { code, plain, shorten } from '../pull-request/markdown.ts'
import type { Side } from './compare-environments.ts'
import type { Declaration } from './declarations.ts'
import { type ExplainedDifference, formatSide, isSecret } from './explain.ts'
import type { Promotion } from './facts.ts'

const MAX_VALUE = 70
/** Of what two long texts share, this much is shown around what differs. */
const AROUND = 8
/** Of one difference; more that bear on it are told by the table of fields. */
const MAX_DECLARATIONS = 10

/** Differences with the same declarations; numbered, so that a row can name them shortly. */
interface Group {
  readonly number: number
  readonly declarations: readonly Declaration[]
  readonly members: readonly ExplainedDifference[]
}

/** More reasons than that are folded. */
const OPEN_GROUPS = 5

/** The differences by what declares them, a line for each; then every field, folded. */
export function differenceParts(promotion: Promotion): readonly Part[] {
  const { step, differences } = promotion
  const title = `### Differences between ${plain(step.from)} and ${plain(step.to)}`
  if (differences.length === 0) return [title, 'None: both build to the same manifests.']
  const count = differences.length === 1 ? '1 field differs' : `${differences.length} fields differ`
  return [
    title,
    `With the same release ${count}, and the config declares each of them.`,
    groupPart(groupsOf(differences)),
    fieldPart(promotion),
  ]
}

function groupPart(groups: readonly Group[]): Part {
  const rows = groups.map(({ number, declarations, members }) => [
    String(number),
    declarations.slice(0, MAX_DECLARATIONS).map(formatDeclaration).join(', '),
    String(members.length),
    exampleOf(members),
  ])
  const head = ['', 'Declared by', 'Fields', 'Such as']
  const listing = tableListing(head, rows, (left) => `and ${left} more`)
  const folded = foldListing(`${groups.length} reasons why`, listing)
  return { rank: 4, listing: groups.length > OPEN_GROUPS ? folded : listing }
}

/** Every field that differs, folded; of those without room, the number. */
function fieldPart({ step, differences }: Promotion): Part {
  const groups = new Map(
    groupsOf(differences).flatMap(({ number, members }) => members.map((one) => [one, number])),
  )
  const rows = [...groupBy(differences, ({ id }) => id)].flatMap(([id, members]) => [
    [`**${code(shortName(id))}**`, '', '', ''],
    ...members.map((one) => [
      one.path === '' ? 'the resource' : code(shorten(one.path, 120)),
      ...valuesOf(one),
      String(groups.get(one) ?? ''),
    ]),
  ])
  const head = ['Field', plain(step.from), plain(step.to), 'By']
  const listing = tableListing(head, rows, (left) => `…and ${left} more rows`)
  return { rank: 4, listing: foldListing('Every field that differs between the two', listing) }
}

function groupsOf(differences: readonly ExplainedDifference[]): readonly Group[] {
  const byNames = groupBy(differences, ({ declarations }) =>
    declarations.map(({ name }) => name).join('\n'),
  )
  return [...byNames.values()]
    .toSorted((a, b) => b.length - a.length)
    .map((members, i) => ({
      number: i + 1,
      declarations: members[0]?.declarations ?? [],
      members,
    }))
}

/** `environments.prod.region` with its line; a file of the user's is its own place. */
function formatDeclaration({ name, at }: Declaration): string {
  if (at === undefined) return code(name)
  return name === at.file ? code(`${name}:${at.line}`) : `${code(name)} (line ${at.line})`
}

function exampleOf(members: readonly ExplainedDifference[]): string {
  const [first] = members.toSorted((a, b) => sizeOf(a) - sizeOf(b))
  if (first === undefined) return ''
  const [from = '', to = ''] = valuesOf(first)
  return `${code(shorten(first.path === '' ? shortName(first.id) : first.path, 60))}: ${from} → ${to}`
}

function sizeOf({ from, to }: ExplainedDifference): number {
  return [from, to].reduce((sum, side) => sum + (side ? formatSide(side.value).length : 0), 0)
}

/** `Deployment web.shop` of `Deployment.v1.apps/web.shop`. */
function shortName(id: string): string {
  return id.replace(/^([^./]+)[^/]*\//, '$1 ')
}

function valuesOf(difference: ExplainedDifference): readonly string[] {
  const { from, to } = difference
  if (isSecret(difference)) return [from, to].map((side) => (side ? '(hidden)' : 'absent'))
  const [one, other] = differingParts(textOf(from), textOf(to))
  return [show(one), show(other)]
}

function textOf(side: Side | undefined): string | undefined {
  return side === undefined ? undefined : formatSide(side.value)
}

function show(text: string | undefined): string {
  return text === undefined ? 'absent' : code(shorten(text, MAX_VALUE))
}

/** Of two long texts what is not the same in both, with a little around it. */
function differingParts(
  one: string | undefined,
  other: string | undefined,
): readonly [string | undefined, string | undefined] {
  if (one === undefined || other === undefined) return [one, other]
  if (Math.max(one.length, other.length) <= MAX_VALUE) return [one, other]
  const shortest = Math.min(one.length, other.length)
  let start = 0
  while (start < shortest && one[start] === other[start]) start++
  let end = 0
  while (end < shortest - start && one.at(-1 - end) === other.at(-1 - end)) end++
  const cut = (text: string) => {
    const [from, to] = [
      Math.max(0, start - AROUND),
      Math.min(text.length, text.length - end + AROUND),
    ]
    return `${from > 0 ? '…' : ''}${text.slice(from, to).toWellFormed()}${to < text.length ? '…' : ''}`
  }
  return [cut(one), cut(other)]
}
