import { type Part, tableListing } from '../budget.ts'
import type { Lineage } from '../lineage.ts'
import { code, plain } from '../markdown.ts'
import { type EnvironmentReview, shortId } from '../review.ts'

/** More names than that are counted. */
const MAX_NAMES = 5

/** Where the release of each environment comes from, where else it is, and where it goes next. */
export function lineageParts(
  environments: readonly EnvironmentReview[],
  lineage: Lineage,
): readonly Part[] {
  const rows = environments.map((environment) => rowOf(environment, lineage))
  const listing = tableListing(HEAD, rows, (left) => `…and ${left} more`)
  return rows.length === 0 ? [] : ['### Lineage', { rank: 4, listing }]
}

const HEAD = ['Environment', 'Release', 'Comes from', 'Already in', 'Next']

function rowOf({ name, release }: EnvironmentReview, lineage: Lineage): readonly string[] {
  const step = lineage.order.findIndex((names) => names.includes(name))
  const others = [...lineage.releases].filter(([other, id]) => other !== name && id === release)
  return [
    plain(name),
    code(shortId(release)),
    originOf(release, lineage.order[step - 1], step, lineage),
    others.length === 0 ? 'no other' : listOf(others.map(([other]) => plain(other))),
    step === -1 ? '' : nextOf(release, lineage.order[step + 1], lineage),
  ]
}

function originOf(
  release: string,
  before: readonly string[] | undefined,
  step: number,
  lineage: Lineage,
): string {
  if (step === 0) return 'the sources'
  if (before === undefined) return 'no step of the order'
  return listOf(before.map((name) => withOther(name, release, lineage, 'by now')))
}

function nextOf(release: string, next: readonly string[] | undefined, lineage: Lineage): string {
  if (next === undefined) return 'the last step'
  return listOf(next.map((name) => withOther(name, release, lineage, 'now')))
}

/** `staging (has 73d4c55a87 now)`, unless that is the release in question. */
function withOther(name: string, release: string, { releases }: Lineage, when: string): string {
  const other = releases.get(name)
  if (other === release) return plain(name)
  return other === undefined
    ? `${plain(name)} (has none)`
    : `${plain(name)} (has ${code(shortId(other))} ${when})`
}

function listOf(names: readonly string[]): string {
  const told = names.slice(0, MAX_NAMES).join(', ')
  return names.length > MAX_NAMES ? `${told} and ${names.length - MAX_NAMES} more` : told
}
