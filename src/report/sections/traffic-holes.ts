import { formatPath } from '../../lint/field.ts'
import { lostShare, type TrafficComparison } from '../../traffic/compare-traffic.ts'
import { formatRequests, formatShare } from '../../traffic/format-traffic.ts'
import type { TrafficRow, UnreachedRule } from '../../traffic/traffic.ts'
import { type Html, html } from '../html.ts'
import { cutText } from '../value-text.ts'

const LONGEST = 1000

/** Requests that get no answer and rules that get no requests, with what says so. */
export function trafficHoles(traffic: TrafficComparison): Html {
  return html`${holes(traffic)}${unreachedRules(traffic.unreached)}`
}

/** Step by step, from the Gateway to the place where there is no answer. */
function holes({ changes, unchanged }: TrafficComparison): Html | undefined {
  const rows = [...changes.flatMap(({ after }) => after ?? []), ...unchanged]
  const lost = rows.filter((row) => lostShare(row) > 0)
  const unmatched = changes.filter(({ after }) => after === undefined)
  if (lost.length + unmatched.length === 0) return undefined
  return html`<h4>Requests without an answer</h4>
<ul class="proofs">
${lost.map((row) => html`<li>${proof(row)}</li>\n`)}${unmatched.map(
  (change) =>
    html`<li><p><bdi>${cutText(formatRequests(change), LONGEST)}</bdi></p><ol><li>Gateway <bdi>${change.gateway}</bdi> takes the request</li><li>no rule of any route matches any more: <strong>404</strong></li></ol></li>\n`,
)}</ul>
`
}

function proof(row: TrafficRow): Html {
  const at = row.rule.resource.locate?.(row.rule.path)
  const place = at && html` (<bdi>${at.file}</bdi>:${at.line})`
  const ends =
    row.hole === undefined
      ? row.shares
          .filter(({ hole }) => hole !== undefined)
          .map(
            ({ backend, share, hole }) =>
              html`<li>${formatShare(share)} go to <bdi>${backend}</bdi>: <strong>500</strong>, ${hole}</li>`,
          )
      : html`<li><strong>500</strong>: ${row.hole}</li>`
  return html`<p><bdi>${cutText(formatRequests({ host: row.host, row }), LONGEST)}</bdi></p><ol><li>Gateway <bdi>${row.gateway}</bdi> takes the request</li><li><bdi>${row.route}</bdi> <code>${formatPath(row.rule.path)}</code> matches first${place}</li>${ends}</ol>`
}

function unreachedRules(rules: readonly UnreachedRule[]): Html | undefined {
  if (rules.length === 0) return undefined
  return html`<h4>Rules without requests</h4>
<ul>
${rules.map(
  ({ route, match, why }) =>
    html`<li><bdi>${route}</bdi>${match === undefined ? undefined : html`, <bdi>${match}</bdi>`}: ${why}</li>\n`,
)}</ul>
`
}
