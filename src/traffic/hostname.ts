/** Every host; what a route or listener without a hostname takes. */
export const ANY_HOST = '*'

/**
 * The hosts that both take, as the narrower of the two; nothing where they have none in common. `*.a.b`
 * takes any number of labels in front, and not `a.b` itself.
 *
 * @see https://gateway-api.sigs.k8s.io/reference/spec/#hostname
 */
export function intersectHosts(a: string, b: string): string | undefined {
  if (coversHost(a, b)) return b
  return coversHost(b, a) ? a : undefined
}

/** Whether each host that `inner` takes is one that `outer` takes. */
export function coversHost(outer: string, inner: string): boolean {
  if (outer === ANY_HOST || outer === inner) return true
  return outer.startsWith('*.') && inner !== ANY_HOST && inner.endsWith(outer.slice(1))
}

/** Below zero where requests for both go to `a`: exact before wildcard, longer before shorter. */
export function compareHosts(a: string, b: string): number {
  const isWild = (host: string) => (host.startsWith('*') ? 1 : 0)
  return isWild(a) - isWild(b) || b.length - a.length || (a < b ? -1 : a > b ? 1 : 0)
}
