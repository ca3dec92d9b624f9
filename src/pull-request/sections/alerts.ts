import type { Change } from '../../diff/change.ts'
import { formatPath } from '../../diff/format-change.ts'
import { code, shorten } from '../markdown.ts'

const KINDS: readonly (readonly [prefix: string, title: string])[] = [
  ['MonitoringAlertPolicy.', 'Alert policies'],
  ['LoggingLogMetric.', 'Log metrics'],
]

const MOST = 20

/** Alert policies and log metrics by name: what tells of a bad release is part of the release. */
export function alertSection(changes: readonly Change[]): string {
  const sections = KINDS.flatMap(([prefix, title]) => {
    const own = changes.filter(({ id }) => id.startsWith(prefix))
    if (own.length === 0) return []
    const lines = own.slice(0, MOST).map((change) => `- ${describe(change)}`)
    const more = own.length > MOST ? [`- and ${own.length - MOST} more`] : []
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
