import type { Provenance, Report } from '../report/report.ts'
import type { CheckReport } from './check.ts'

/** What a check found out, as a page tells it. */
export function reportOfCheck(
  { name, environments, places, findings, checkedBySchema, configPath }: CheckReport,
  made: Omit<Provenance, 'configPath'>,
): Report {
  const reviews = new Map(environments.map((review) => [review.name, review]))
  return {
    name,
    environments: places.map((place) => ({ place, review: reviews.get(place.name) })),
    findings,
    checkedBySchema,
    provenance: { ...made, configPath },
  }
}
