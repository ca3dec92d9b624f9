import type { Change } from '../../diff/change.ts'
import { formatPath } from '../../diff/format-change.ts'
import type { EnvironmentReview } from '../../pull-request/review.ts'
import type { Anchors } from '../anchors.ts'
import { type Html, html } from '../html.ts'
import { cutText } from '../value-text.ts'

const KINDS: readonly (readonly [prefix: string, title: string])[] = [
  ['MonitoringAlertPolicy.', 'Alert policy'],
  ['LoggingLogMetric.', 'Log metric'],
  ['ClusterRules.', 'Rules'],
  ['GlobalRules.', 'Rules'],
  ['Rules.', 'Rules'],
]

const MOST_FIELDS = 8

/** Alert policies and log metrics that change: what tells of a bad release is part of the release. */
export function alertSection(
  { name, changes }: EnvironmentReview,
  anchors: Anchors,
): Html | undefined {
  const own = changes.flatMap((change) => {
    const kind = KINDS.find(([prefix]) => change.id.startsWith(prefix))
    return kind === undefined ? [] : [{ change, title: kind[1] }]
  })
  if (own.length === 0) return undefined
  return html`<h3>Alerts and log metrics</h3>
<table class="plain">
<caption class="unseen">Alerts and log metrics that change</caption>
<thead><tr><th scope="col">Name</th><th scope="col">What changes</th></tr></thead>
<tbody>
${own.map(({ change, title }) => {
  const anchor = anchors.change(name, change.id) ?? ''
  const label = change.id.slice(change.id.indexOf('/') + 1)
  return html`<tr><th scope="row"><a href="#${anchor}"><bdi>${cutText(label, 300)}</bdi></a> <span class="quiet">${title}</span></th><td>${what(change)}</td></tr>\n`
})}</tbody></table>
`
}

function what(change: Change): Html {
  if (change.kind === 'added' || change.kind === 'removed') return html`${change.kind}`
  const paths = [...new Set(change.fields.map(({ path }) => formatPath(path)))]
  const more = paths.length > MOST_FIELDS ? ` and ${paths.length - MOST_FIELDS} more` : ''
  const moved = change.kind === 'moved' ? html`was <bdi>${change.from}</bdi> ` : undefined
  return html`${moved}${paths.slice(0, MOST_FIELDS).map((path, i) => html`${i === 0 ? '' : ', '}<code>${cutText(path, 200)}</code>`)}${more}`
}
