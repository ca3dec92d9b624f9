import type { Anchors } from '../anchors.ts'
import { type Html, html } from '../html.ts'
import type { Report } from '../report.ts'
import { countText } from '../value-text.ts'

/** Links to each section, and how much is in it. */
export function contents({ environments, findings }: Report, anchors: Anchors): Html {
  const links = environments.flatMap(({ place, review }) => {
    if (review === undefined) return []
    const count = html`<span class="count"><span class="unseen">changes: </span>${countText(review.changes.length)}</span>`
    return [
      html`<li><a href="#${anchors.environment(place.name)}"><bdi>${place.name}</bdi> ${count}</a></li>\n`,
    ]
  })
  const releases = html`<li><a href="#releases">Environments by release</a></li>\n`
  return html`<nav aria-label="Contents">
<ul>
${environments.length === 0 ? undefined : releases}<li><a href="#findings">Findings <span class="count">${countText(findings.length)}</span></a></li>
${links}<li><a href="#provenance">Where this comes from</a></li>
</ul>
</nav>
`
}
