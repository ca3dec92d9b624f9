import type { Change } from '../../diff/change.ts'
import { isRecreated } from '../../diff/diff-resources.ts'
import { unreachable } from '../../error.ts'
import type { EnvironmentReview } from '../../pull-request/review.ts'
import { type Anchors, isUrgent } from '../anchors.ts'
import { type Html, html } from '../html.ts'
import { counted, cutText, valueText } from '../value-text.ts'
import { fieldTable } from './field-table.ts'
import { severityBadge } from './severity.ts'

/** So few changes are all open. */
const OPEN_CHANGES = 3
const LONGEST_MANIFEST = 20_000

/**
 * The changes of an environment, one fold a resource: those that a finding is about first and open,
 * then what goes away, what becomes another, what changes, what comes.
 */
export function changeList({ name, changes }: EnvironmentReview, anchors: Anchors): Html {
  const urgency = new Map(
    changes.map((change) => [change, anchors.about(name, change.id).filter(isUrgent).length > 0]),
  )
  const rank = (change: Change) => (urgency.get(change) ? 0 : ORDER[change.kind])
  const sorted = changes.toSorted((a, b) => rank(a) - rank(b))
  const few = changes.length <= OPEN_CHANGES
  return html`<div class="changes">
${sorted.map((change) => fold(change, few || urgency.get(change) === true, name, anchors))}</div>
`
}

const ORDER: Readonly<Record<Change['kind'], number>> = {
  removed: 1,
  moved: 2,
  modified: 3,
  added: 4,
}

function fold(change: Change, isOpen: boolean, environment: string, anchors: Anchors): Html {
  const { id, kind } = change
  const anchor = anchors.change(environment, id) ?? ''
  // A link to what is inside of a closed fold opens it; one to the fold itself does not.
  const inside = html`<summary>${mark(kind)}${resourceName(id)}${extent(change)}${badges(
    change,
    environment,
    anchors,
  )}</summary>
<div class="inside" id="${anchor}">
${linksOf(change, environment, anchors)}${body(change)}</div></details>
`
  return isOpen
    ? html`<details class="change ${kind}" open>${inside}`
    : html`<details class="change ${kind}">${inside}`
}

const MARKS: Readonly<Record<Change['kind'], readonly [sign: string, word: string]>> = {
  added: ['+', 'Added'],
  removed: ['−', 'Removed'],
  modified: ['~', 'Changed'],
  moved: ['→', 'Moved'],
}

function mark(kind: Change['kind']): Html {
  const [sign, word] = MARKS[kind]
  return html`<span class="mark"><span aria-hidden="true">${sign}</span><span class="unseen">${word}: </span></span>`
}

/** `HorizontalPodAutoscaler` `llama` `chat` of `HorizontalPodAutoscaler.v2.autoscaling/llama.chat`. */
function resourceName(id: string): Html {
  const slash = id.indexOf('/')
  const [kind, name] = [id.slice(0, slash), id.slice(slash + 1)]
  const [short = '', ...group] = kind.split('.')
  return html`<span class="resource"><bdi class="kind">${short}<span class="group">.${group.join('.')}</span></bdi><span class="unseen">/</span><bdi class="name">${name}</bdi></span>`
}

function extent(change: Change): Html | undefined {
  if (change.kind === 'added' || change.kind === 'removed') return undefined
  if (change.kind === 'modified')
    return html`<span class="extent">${counted(change.fields.length, 'field')}</span>`
  const anew = isRecreated(change) ? 'deleted and created anew' : 'another version'
  return html`<span class="extent">was <bdi>${change.from}</bdi>, ${anew}</span>`
}

function badges({ id }: Change, environment: string, anchors: Anchors): Html {
  const findings = anchors.about(environment, id)
  const severities = new Set(
    findings.map(({ severity, suppressed }) =>
      suppressed === undefined ? severity : 'suppressed',
    ),
  )
  return html`${[...severities].map(severityBadge)}`
}

/** A summary must not hold links: it is a button. */
function linksOf({ id }: Change, environment: string, anchors: Anchors): Html | undefined {
  const findings = anchors.about(environment, id)
  if (findings.length === 0) return undefined
  const rules = new Map(findings.map((finding) => [finding.rule, finding]))
  const links = [...rules].map(
    ([rule, finding], i) =>
      html`${i === 0 ? '' : ', '}<a href="#${anchors.rule(finding)}">${rule}</a>`,
  )
  return html`<p class="about">Found here: ${links}</p>\n`
}

function body(change: Change): Html {
  switch (change.kind) {
    case 'added':
      return manifest('new', change.after)
    case 'removed':
      return manifest('old', change.before)
    case 'modified':
    case 'moved':
      return change.fields.length === 0
        ? html`<p class="quiet">Nothing inside of it changes.</p>\n`
        : fieldTable(change.id, change.fields)
    default:
      return unreachable(change)
  }
}

function manifest(side: 'old' | 'new', value: Extract<Change, { kind: 'added' }>['after']): Html {
  return html`<pre class="${side}"><code>${cutText(valueText(value), LONGEST_MANIFEST)}</code></pre>\n`
}
