import type { Change } from '../../diff/change.ts'
import { formatPath } from '../../diff/format-change.ts'
import { code, shorten } from '../markdown.ts'

const KINDS: readonly (readonly [prefix: string, title: string])[] = [
  ['MonitoringAlertPolicy.', 'Alert policies'],
  ['LoggingLogMetric.', 'Log metrics'],
]

const MOST = 20
const MOST_ADDED = 5

/** Alert policies and log metrics by name: what tells of a bad release is part of the release. */
export function alertSection(changes: readonly Change[]): string {
  const sections = KINDS.flatMap(([prefix, title]) => {
    const own = changes.filter(({ id }) => id.startsWith(prefix))
    if (own.length === 0) return []
    const added = own.filter(({ kind }) => kind === 'added')
    // Many new ones say nothing one by one: the list of what is added has their names.
    const told = added.length > MOST_ADDED ? own.filter(({ kind }) => kind !== 'added') : own
    const lines = told.slice(0, MOST).map((change) => `- ${describe(change)}`)
    const more = [
      ...(told.length > MOST ? [`- and ${told.length - MOST} more`] : []),
      ...(told === own ? [] : [`- ${added.length} added`]),
    ]
    return [[`**${title}**`, '', ...lines, ...more].join('\n')]
  })
  return sections.length === 0 ? '' : ['### Alerts and log metrics', ...sections].join('\n\n')
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
