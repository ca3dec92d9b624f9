import type { SoundFacts } from './finding.ts'

/** Region of the Gateway: `us-central1` also where the cluster is in `us-central1-a`. */
export function regionOf({ region, cluster }: SoundFacts): string | undefined {
  return region ?? cluster?.location.replace(/-[a-z]$/, '')
}
