import type { TrafficComparison } from '../../traffic/compare-traffic.ts'
import { formatDestinations, formatRequests, trafficTable } from '../../traffic/format-traffic.ts'
import { type Html, html } from '../html.ts'
import { layoutTraffic, type TrafficLayout } from '../traffic-layout.ts'
import { counted, cutText } from '../value-text.ts'
import { trafficGraph } from './traffic-graph.ts'
import { trafficHoles } from './traffic-holes.ts'

const LONGEST_CELL = 1000

/**
 * Which requests go to which pool, before and after, as a table and as a drawing; and for those that get no
 * answer, what says so.
 *
 * @param id begins the names of places in this section
 */
export function trafficSection(traffic: TrafficComparison, id: string): Html | undefined {
  const { changes, unchanged, unreached } = traffic
  if (changes.length + unchanged.length + unreached.length === 0) return undefined
  if (changes.length === 0)
    return html`<h3>Traffic</h3>
${unchangedTraffic(traffic, id)}`
  return html`<h3>Traffic</h3>
${changedTable(traffic)}${bothGraphs(layoutTraffic(traffic), id)}${trafficHoles(traffic)}${
  unchanged.length === 0
    ? undefined
    : html`<details class="quiet-fold"><summary>${unchangedCount(traffic)}</summary>
${unchangedTable(traffic)}</details>
`
}`
}

/** Where all requests go where they went: told when somebody asks. */
export function unchangedTraffic(traffic: TrafficComparison, id: string): Html {
  const { unchanged } = traffic
  if (unchanged.length === 0) return trafficHoles(traffic)
  const layout = layoutTraffic(traffic)
  return html`<details class="quiet-fold"><summary>${unchangedCount(traffic)}</summary>
<div class="graphs">${figure(layout, 'after', id, 'Before and after')}</div>
${unchangedTable(traffic)}</details>
${trafficHoles(traffic)}`
}

function unchangedCount({ unchanged, changes }: TrafficComparison): string {
  const all = changes.length === 0 ? 'All requests' : counted(unchanged.length, 'other kind')
  return changes.length === 0
    ? `${all} go where they went: ${counted(unchanged.length, 'kind')}`
    : `${all} of requests ${unchanged.length === 1 ? 'goes where it' : 'go where they'} went`
}

function bothGraphs(layout: TrafficLayout, id: string): Html {
  return html`<div class="graphs">
${figure(layout, 'before', id, 'Before')}${figure(layout, 'after', id, 'After')}</div>
<p class="legend"><span>as on the other side</span><span class="was">goes away, or gets another share</span><span class="is">new, or another share</span><span class="lost">no answer</span></p>
`
}

function figure(layout: TrafficLayout, side: 'before' | 'after', id: string, title: string): Html {
  const left =
    layout.left === 0 ? '' : `; ${counted(layout.left, 'more kind')} of requests in the table only`
  const drawing = trafficGraph(
    layout,
    layout[side],
    `${id}-graph-${side}`,
    `Traffic ${title.toLowerCase()}, from Gateways by kinds of requests to pools; the table says the same`,
  )
  return html`<figure class="${side}"><figcaption>${title}${left}</figcaption>
<div class="scroll" role="group" aria-label="Drawing of the traffic: ${title}" tabindex="0">${drawing}</div></figure>
`
}

function changedTable(traffic: TrafficComparison): Html {
  const { head, rows } = trafficTable(traffic)
  return table('Requests that go somewhere else', head, rows)
}

function unchangedTable({ unchanged }: TrafficComparison): Html {
  const rows = unchanged.map((row) => [
    row.gateway,
    formatRequests({ host: row.host, row }),
    formatDestinations(row),
  ])
  return table('Requests that go where they went', ['Gateway', 'Requests', 'Go to'], rows)
}

function table(
  caption: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
): Html {
  return html`<table class="plain">
<caption class="unseen">${caption}</caption>
<thead><tr>${head.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>
<tbody>
${rows.map(([first = '', ...cells]) => html`<tr><th scope="row"><bdi>${cutText(first, LONGEST_CELL)}</bdi></th>${cells.map((cell) => html`<td><bdi>${cutText(cell, LONGEST_CELL)}</bdi></td>`)}</tr>\n`)}</tbody></table>
`
}
