/** Label of the issue that `igw drift` keeps while there is drift, and by which gates find it. */
export const DRIFT_LABEL = 'inference-gateway-drift'

const MARKER = /<!-- inference-gateway-gitops:v1 drift environments=(?<names>[\w.,-]*) -->/

/** What the body of that issue says to programs. */
export function driftMarker(environments: readonly string[]): string {
  return `<!-- inference-gateway-gitops:v1 drift environments=${environments.join(',')} -->`
}

/** The environments that a body names; none where it is an issue of something else. */
export function parseDriftMarker(body: string): readonly string[] {
  const names = MARKER.exec(body)?.groups?.names ?? ''
  return names === '' ? [] : names.split(',')
}
