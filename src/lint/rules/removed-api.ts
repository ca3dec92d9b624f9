import { child, show } from '../field.ts'
import { groupOf, kindOf, versionOf } from '../manifests.ts'
import type { Rule } from '../rule.ts'

/** Versions that no supported cluster serves, by group and kind, with what to write instead. */
const REMOVED: ReadonlyMap<string, { readonly versions: RegExp; readonly now: string }> = new Map([
  ['autoscaling/HorizontalPodAutoscaler', { versions: /^v2beta[12]$/, now: 'autoscaling/v2' }],
  ...['Gateway', 'GatewayClass', 'HTTPRoute'].map(
    (kind) =>
      [
        `gateway.networking.k8s.io/${kind}`,
        { versions: /^v1alpha[12]$/, now: 'gateway.networking.k8s.io/v1' },
      ] as const,
  ),
])

/** Versions of an API that are gone: the API server knows no such kind. */
export const removedApi: Rule = {
  id: 'removed-api',
  severity: 'error',
  *check({ all }) {
    for (const root of all) {
      const removed = REMOVED.get(`${groupOf(root)}/${kindOf(root)}`)
      if (removed === undefined || !removed.versions.test(versionOf(root))) continue
      const field = child(root, 'apiVersion')
      yield {
        field,
        message: `${show(field.value)} is no longer served`,
        remedy: `write '${removed.now}'`,
      }
    }
  },
}
