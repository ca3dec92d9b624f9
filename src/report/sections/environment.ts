import {
  countChanges,
  type EnvironmentReview,
  formatCounts,
  shortId,
} from '../../pull-request/review.ts'
import type { Anchors } from '../anchors.ts'
import { type Html, html } from '../html.ts'
import { alertSection } from './alerts.ts'
import { changeList } from './changes.ts'
import { trafficSection, unchangedTraffic } from './traffic.ts'

/** One environment: its traffic, its alerts, and each change side by side. */
export function environmentSection(review: EnvironmentReview, anchors: Anchors): Html {
  const { name, changes, engine, syncedPath } = review
  const id = anchors.environment(name) ?? ''
  const counts = formatCounts(countChanges(changes))
  return html`<section aria-labelledby="${id}">
<h2 id="${id}" tabindex="-1"><bdi>${name}</bdi></h2>
<p class="lead">${releases(review)}: ${counts}. ${engine} syncs <code>${syncedPath}/</code>.</p>
${trafficSection(review.traffic, id)}${alertSection(review, anchors)}<h3>Changes</h3>
${changeList(review, anchors)}</section>
`
}

/** Those of which nothing that is deployed changes: what they have, and where requests go. */
export function quietEnvironments(
  reviews: readonly EnvironmentReview[],
  anchors: Anchors,
): Html | undefined {
  if (reviews.length === 0) return undefined
  return html`<section aria-labelledby="unchanged">
<h2 id="unchanged">Where nothing changes</h2>
${reviews.map((review) => {
  const id = anchors.environment(review.name) ?? ''
  return html`<h3 id="${id}" tabindex="-1"><bdi>${review.name}</bdi></h3>
<p class="lead">${releases(review)}. ${review.engine} syncs <code>${review.syncedPath}/</code>.</p>
${unchangedTraffic(review.traffic, id)}`
})}</section>
`
}

function releases({ release, previousRelease }: EnvironmentReview): Html {
  const now = html`<code title="${release}">${shortId(release)}</code>`
  if (previousRelease === undefined) return html`First release, ${now}`
  if (previousRelease === release) return html`Keeps release ${now}`
  return html`Release <code title="${previousRelease}">${shortId(previousRelease)}</code> → ${now}`
}
