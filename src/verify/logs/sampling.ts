import type { Target } from '../target.ts'

/** The smallest share of requests that a pool of the environment logs. */
export function samplePercentOf({ environment }: Target): number {
  const shares = Object.values(environment.settings.pools).map(({ logging }) =>
    logging.enabled ? logging.samplePercent : 0,
  )
  return Math.min(100, ...shares)
}
