import { groupBy } from '../../group-by.ts'
import { shortId } from '../../pull-request/review.ts'
import type { Anchors } from '../anchors.ts'
import { type Html, html } from '../html.ts'
import type { EnvironmentPlace, Report } from '../report.ts'

/** Environments by their step, and by the release that they will have. */
export interface Lineage {
  readonly steps: ReadonlyMap<number, readonly EnvironmentPlace[]>
  readonly releases: ReadonlyMap<string | undefined, readonly EnvironmentPlace[]>
}

/** More names than that are counted. */
const MOST_NAMES = 6

export function lineageOf({ environments }: Report): Lineage {
  const places = environments.map(({ place }) => place)
  return {
    steps: groupBy(places, ({ step }) => step),
    releases: groupBy(places, ({ after }) => after.release),
  }
}

/** Where the release of an environment comes from, where else it will be, and where it goes next. */
export function lineageList(
  { name, step, after }: EnvironmentPlace,
  { steps, releases }: Lineage,
  anchors: Anchors,
): Html {
  const others = (releases.get(after.release) ?? []).filter((one) => one.name !== name)
  const told = (places: readonly EnvironmentPlace[]) => listOf(places, after.release, anchors)
  const before = steps.get(step - 1)
  const next = steps.get(step + 1)
  return html`<dl class="lineage">
<div><dt>Comes from</dt><dd>${before === undefined ? 'the sources' : told(before)}</dd></div>
<div><dt>Also in</dt><dd>${others.length === 0 ? 'no other environment' : told(others)}</dd></div>
<div><dt>Goes to</dt><dd>${next === undefined ? 'none: this is the last step' : told(next)}</dd></div>
</dl>
`
}

/** `staging (73d4c55a87)`: the release is told where it is another one. */
function listOf(
  places: readonly EnvironmentPlace[],
  release: string | undefined,
  anchors: Anchors,
): Html {
  const names = places.slice(0, MOST_NAMES).map(({ name, after }, i) => {
    const other =
      after.release === release
        ? undefined
        : html` (${after.release === undefined ? 'has none' : html`has <code title="${after.release}">${shortId(after.release)}</code>`})`
    return html`${i === 0 ? '' : ', '}<a href="#${anchors.row(name)}"><bdi>${name}</bdi></a>${other}`
  })
  const more = places.length - names.length
  return html`${names}${more > 0 ? ` and ${more} more` : ''}`
}
