import { type Html, html } from '../html.ts'
import { hasChanges, type Report } from '../report.ts'
import { verdictOf } from './severity.ts'

/** More names than that are no sentence. */
const MOST_NAMES = 5

/** What is reviewed, the verdict, and which environments change. */
export function pageHead({ name, environments, findings }: Report): Html {
  const { level, text } = verdictOf(findings)
  const changed = environments.filter(hasChanges).map(({ place }) => place.name)
  return html`<header>
<p class="kicker">Inference Gateway review</p>
<h1>${name === undefined ? 'Configuration with mistakes' : html`<bdi>${name}</bdi>`}</h1>
<p class="verdict ${level}"><span class="sign" aria-hidden="true"></span>${text}.</p>
<p class="lead">${sentence(changed)}</p>
</header>
`
}

function sentence(changed: readonly string[]): Html {
  if (changed.length === 0) return html`Nothing that is deployed changes.`
  const names = changed
    .slice(0, MOST_NAMES)
    .map((name, i) => html`${i === 0 ? '' : ', '}<strong><bdi>${name}</bdi></strong>`)
  const more = changed.length > MOST_NAMES ? ` and ${changed.length - MOST_NAMES} more` : ''
  return html`Once this is merged and rendered, ${names}${more} will change.`
}
