import {
  countChanges,
  type EnvironmentReview,
  formatCounts,
  shortId,
} from '../../pull-request/review.ts'
import type { Anchors } from '../anchors.ts'
import { type Html, html } from '../html.ts'
import { hasChanges, type Report } from '../report.ts'
import { alertSection } from './alerts.ts'
import { changeList } from './changes.ts'
import { lineageList, lineageOf } from './lineage.ts'
import { trafficSection, unchangedTraffic } from './traffic.ts'

/** Environments that change, each in a section; those that do not, together. */
export function environmentSections(report: Report, anchors: Anchors): Html {
  const lineage = lineageOf(report)
  const told = report.environments.flatMap(({ place, review }) =>
    review === undefined ? [] : [{ place, review }],
  )
  const quiet = told.filter((one) => !hasChanges(one))
  return html`${told
    .filter(hasChanges)
    .map(({ place, review }) =>
      changedEnvironment(review, anchors, lineageList(place, lineage, anchors)),
    )}${quiet.length === 0 ? undefined : quietEnvironments(quiet, anchors)}`
}

/** Its lineage, its traffic, its alerts, and each change side by side. */
function changedEnvironment(review: EnvironmentReview, anchors: Anchors, lineage: Html): Html {
  const { name, changes, traffic } = review
  const id = anchors.environment(name)
  return html`<section aria-labelledby="${id}">
<h2 id="${id}" tabindex="-1"><bdi>${name}</bdi></h2>
<p class="lead">${releases(review)}: ${formatCounts(countChanges(changes))}. ${syncs(review)}</p>
${lineage}${trafficSection(traffic, id)}${alertSection(review, anchors)}<h3>Changes</h3>
${changeList(review, anchors)}</section>
`
}

/** What they have, and where requests go. */
function quietEnvironments(
  environments: readonly { readonly review: EnvironmentReview }[],
  anchors: Anchors,
): Html {
  return html`<section aria-labelledby="unchanged">
<h2 id="unchanged">Where nothing changes</h2>
${environments.map(({ review }) => {
  const id = anchors.environment(review.name)
  return html`<h3 id="${id}" tabindex="-1"><bdi>${review.name}</bdi></h3>
<p class="lead">${releases(review)}. ${syncs(review)}</p>
${unchangedTraffic(review.traffic, id)}`
})}</section>
`
}

function syncs({ engine, syncedPath }: EnvironmentReview): Html {
  return html`${engine} syncs <code>${syncedPath}/</code>.`
}

function releases({ release, previousRelease, isFirst }: EnvironmentReview): Html {
  const now = html`<code title="${release}">${shortId(release)}</code>`
  if (previousRelease === undefined) return html`First release, ${now}`
  if (previousRelease === release)
    return isFirst
      ? html`Applied for the first time, with release ${now}`
      : html`Keeps release ${now}`
  return html`Release <code title="${previousRelease}">${shortId(previousRelease)}</code> → ${now}`
}
