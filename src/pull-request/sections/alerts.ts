import type { Change } from '../../diff/change.ts'
import { formatPath } from '../../diff/format-change.ts'
import type { Part } from '../budget.ts'
import { code, shorten } from '../markdown.ts'

const KINDS: readonly (readonly [prefix: string, title: string])[] = [
  ['MonitoringAlertPolicy.', 'Alert policies'],
  ['LoggingLogMetric.', 'Log metrics'],
]

/** Each is among the changes, too: more than that are no overview. */
const MOST = 20
const MOST_ADDED = 5

/** Alert policies and log metrics by name: what tells of a bad release is part of the release. */
export function alertParts(changes: readonly Change[]): readonly Part[] {
  const sections = KINDS.flatMap(([prefix, title]) => {
    const own = changes.filter(({ id }) => id.startsWith(prefix))
    return own.length === 0 ? [] : [sectionOf(title, own)]
  })
  return sections.length === 0 ? [] : ['### Alerts and log metrics', ...sections]
}

function sectionOf(title: string, own: readonly Change[]): Part {
  const added = own.filter(({ kind }) => kind === 'added')
  // Many new ones say nothing one by one: the list of what is added has their names.
  const told = added.length > MOST_ADDED ? own.filter(({ kind }) => kind !== 'added') : own
  const lines = [
    ...told.slice(0, MOST).map((change) => `- ${describe(change)}`),
    ...(told.length > MOST ? [`- and ${told.length - MOST} more`] : []),
    ...(told === own ? [] : [`- ${added.length} added`]),
  ]
  const items = lines.map((line): readonly [string] => [line])
  const more = (left: number) => `- and ${left} more`
  const open = `**${title}**\n\n`
  return { rank: 2, listing: { open, close: '', separator: '\n', items, more } }
}

function describe(change: Change): string {
  const name = code(change.id.slice(change.id.indexOf('/') + 1))
  if (change.kind === 'added' || change.kind === 'removed') return `${name}: ${change.kind}`
  const fields = change.fields.map(({ path }) => shorten(formatPath(path), 80))
  const shown = fields.slice(0, 3).map(code).join(', ')
  const more = fields.length > 3 ? ` and ${fields.length - 3} more` : ''
  const moved = change.kind === 'moved' ? `was ${code(change.from)}` : ''
  return `${name}: ${[moved, shown].filter((text) => text !== '').join(', ')}${more}`
}
