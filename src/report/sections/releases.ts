import { groupBy } from '../../group-by.ts'
import { type Finding, isBlocking } from '../../pull-request/finding.ts'
import { countChanges, shortId } from '../../pull-request/review.ts'
import type { Anchors } from '../anchors.ts'
import { type Html, html } from '../html.ts'
import type { Report, ReportEnvironment } from '../report.ts'
import { countText, cutText } from '../value-text.ts'
import { levelOf } from './severity.ts'

/** More releases than that share a column, and the cells say which. */
const MOST_COLUMNS = 6

/**
 * Environments by release: a row for each environment in the order of promotion, a column for each
 * release, the newest last. A cell says whether the environment has it now, will have it, or both.
 */
export function releaseMatrix({ environments, findings }: Report, anchors: Anchors): Html {
  const releases = releasesOf(environments)
  const shown = releases.slice(-MOST_COLUMNS)
  const hasOthers = releases.length > shown.length
  const held = environments.some(({ place }) => place.now.hold ?? place.after.hold)
  const head = html`<th scope="col" class="number">Step</th><th scope="col">Environment</th>${
    hasOthers ? html`<th scope="col">Older</th>` : undefined
  }${shown.map((id) => html`<th scope="col"><span class="quiet">Release</span> <code title="${id}">${shortId(id)}</code></th>`)}<th scope="col">Changes</th><th scope="col">Findings</th>${
    held ? html`<th scope="col">Hold</th>` : undefined
  }`
  const byEnvironment = groupBy(findings, ({ environment = '' }) => environment)
  const rows = environments.map((environment) => {
    const { name, step } = environment.place
    const others = hasOthers ? otherCell(environment, shown) : undefined
    const cells = shown.map((id) => releaseCell(environment, id))
    return html`<tr id="${anchors.row(name)}"><td class="number">${step}</td><th scope="row">${nameOf(environment, anchors)}</th>${others}${cells}${changesCell(environment)}${findingsCell(byEnvironment.get(name) ?? [])}${held ? holdCell(environment) : undefined}</tr>
`
  })
  return html`<div class="scroll" role="group" aria-label="Environments by release" tabindex="0"><table class="plain matrix">
<caption class="unseen">Environments by release: now, and once this is merged</caption>
<thead><tr>${head}</tr></thead>
<tbody>
${rows}</tbody></table></div>
`
}

/** The oldest first: what the last environment has, before what came into the first one. */
function releasesOf(environments: readonly ReportEnvironment[]): readonly string[] {
  const ids = environments.flatMap(({ place }) => [place.after.release, place.now.release])
  return [...new Set(ids.filter((id) => id !== undefined))].reverse()
}

function nameOf({ place, review }: ReportEnvironment, anchors: Anchors): Html {
  const name = html`<bdi>${place.name}</bdi>`
  return review === undefined
    ? name
    : html`<a href="#${anchors.environment(place.name)}">${name}</a>`
}

function releaseCell({ place }: ReportEnvironment, id: string): Html {
  const [now, after] = [place.now.release === id, place.after.release === id]
  if (now && after) return html`<td><span class="has both">now and after</span></td>`
  if (after) return html`<td><span class="has after">after the merge</span></td>`
  if (now) return html`<td><span class="has now">now</span></td>`
  return html`<td></td>`
}

function otherCell({ place }: ReportEnvironment, shown: readonly string[]): Html {
  const others = [place.now.release, place.after.release].filter(
    (id) => id !== undefined && !shown.includes(id),
  )
  return html`<td>${[...new Set(others)].map((id) => html`<code title="${id ?? ''}">${shortId(id ?? '')}</code> `)}</td>`
}

function holdCell({ place: { now, after } }: ReportEnvironment): Html {
  if (now.hold === undefined && after.hold === undefined) return html`<td class="hold"></td>`
  if (after.hold === undefined)
    return html`<td class="hold"><span class="badge notice">lifted</span> ${cutText(now.hold ?? '', 300)}</td>`
  const word = now.hold === undefined ? 'new' : 'held'
  return html`<td class="hold"><span class="badge warning">${word}</span> ${cutText(after.hold, 300)}</td>`
}

function changesCell({ place, review }: ReportEnvironment): Html {
  if (place.state === 'failed') return html`<td><span class="badge error">not rendered</span></td>`
  if (review === undefined) return html`<td class="quiet">nothing promoted yet</td>`
  const { added, modified, removed } = countChanges(review.changes)
  if (added + modified + removed === 0) return html`<td class="quiet">none</td>`
  return html`<td>${sign(added, '+', 'added')} ${sign(modified, '~', 'changed')} ${sign(removed, '−', 'removed')}</td>`
}

function sign(number: number, mark: string, word: string): Html | undefined {
  if (number === 0) return undefined
  return html`<span class="sign ${word}"><span aria-hidden="true">${mark}${countText(number)}</span><span class="unseen">${countText(number)} ${word}</span></span>`
}

function findingsCell(own: readonly Finding[]): Html {
  const errors = own.filter(isBlocking).length
  const warnings = own.filter((finding) => levelOf(finding) === 'warning').length
  if (errors + warnings === 0) return html`<td class="quiet">none</td>`
  return html`<td>${errors > 0 ? html`<span class="badge error">${errors} to decide</span> ` : undefined}${
    warnings > 0 ? html`<span class="badge warning">${warnings} to look at</span>` : undefined
  }</td>`
}
