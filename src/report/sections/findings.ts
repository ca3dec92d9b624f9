import { hideSeals } from '../../diff/seal.ts'
import { groupBy } from '../../group-by.ts'
import type { Finding } from '../../pull-request/finding.ts'
import { type Anchors, ruleKey } from '../anchors.ts'
import { type Html, html } from '../html.ts'
import { counted, countText, cutText } from '../value-text.ts'
import { type Level, levelOf, severityBadge } from './severity.ts'

const LONGEST = 2000
/** More places of one rule are folded. */
const OPEN_PLACES = 12

const TITLES: readonly (readonly [Level, string])[] = [
  ['error', 'To decide before merging'],
  ['warning', 'To look at'],
  ['notice', 'To know'],
  ['suppressed', 'Suppressed by the config'],
]

/** What was found, the worst first, one entry a rule with all its places. */
export function findingsSection(findings: readonly Finding[], anchors: Anchors): Html {
  if (findings.length === 0) return html`<p class="quiet">Nothing was found.</p>\n`
  const byLevel = groupBy(findings, levelOf)
  return html`${TITLES.map(([level, title]) => {
    const own = byLevel.get(level)
    if (own === undefined) return undefined
    const rules = [...groupBy(own, ruleKey).values()]
    return html`<h3>${title} <span class="count">${countText(own.length)}</span></h3>
<ul class="findings">
${rules.map((group) => ruleItem(group, level, anchors))}</ul>
`
  })}`
}

function ruleItem(group: readonly Finding[], level: Level, anchors: Anchors): Html | undefined {
  const [first] = group
  if (first === undefined) return undefined
  const { rule, reason, remedy } = first
  // A remedy that depends on the place stands at the place.
  const shared = group.every((one) => one.remedy === remedy) ? remedy : undefined
  const places = group.map((finding) => placeItem(finding, shared === undefined, anchors))
  const list = html`<ul class="places">${places}</ul>`
  return html`<li class="finding ${level}" id="${anchors.rule(first)}">
<h4>${severityBadge(level)} <code>${rule}</code></h4>
${reason === undefined ? undefined : html`<p>${cutText(reason, LONGEST)}</p>\n`}${
  group.length <= OPEN_PLACES
    ? list
    : html`<details><summary>${counted(group.length, 'place')}</summary>${list}</details>`
}
${shared === undefined ? undefined : html`<p class="remedy"><span>What to do:</span> ${cutText(shared, LONGEST)}</p>\n`}</li>
`
}

function placeItem(finding: Finding, ownRemedy: boolean, anchors: Anchors): Html {
  const { environment, message, at, remedy, suppressed } = finding
  const where = environment === undefined ? undefined : html`<bdi class="env">${environment}</bdi> `
  const place = at && html` <span class="origin"><bdi>${at.file}</bdi>:${at.line}</span>`
  const own =
    ownRemedy && remedy !== undefined
      ? html` <span class="remedy">${cutText(remedy, LONGEST)}</span>`
      : undefined
  const why =
    suppressed === undefined
      ? undefined
      : html` <span class="remedy"><span>Suppressed:</span> ${cutText(suppressed, LONGEST)}</span>`
  return html`<li>${where}<bdi>${cutText(hideSeals(message), LONGEST)}</bdi>${place}${changeLink(finding, anchors)}${own}${why}</li>\n`
}

function changeLink({ environment, subject }: Finding, anchors: Anchors): Html | undefined {
  if (environment === undefined || subject === undefined) return undefined
  const anchor = anchors.change(environment, subject)
  if (anchor === undefined) return undefined
  return html` <a href="#${anchor}">see the change<span class="unseen"> of ${subject} in ${environment}</span></a>`
}
