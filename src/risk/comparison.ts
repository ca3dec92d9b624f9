import type { EnvironmentKind } from '../config/environment-kind.ts'
import type { Change } from '../diff/change.ts'
import { isRecreated } from '../diff/diff-resources.ts'
import { isMap } from '../diff/json.ts'
import { type Field, type LintResource, rootField } from '../lint/field.ts'
import {
  groupOf,
  indexManifests,
  kindOf,
  type LintContext,
  type Manifests,
} from '../lint/manifests.ts'
import { compareTraffic, type TrafficComparison } from '../traffic/compare-traffic.ts'
import { trafficOf } from '../traffic/traffic.ts'
import type { JsonValue } from '../yaml/node.ts'

/** A resource that changes; one side is missing where it is new or goes away. */
export interface Pair {
  readonly before: Field | undefined
  readonly after: Field | undefined
  /** `group/Kind` of each side. */
  readonly beforeKind: string | undefined
  readonly afterKind: string | undefined
  /** Whether the cluster deletes the one object and creates the other. */
  readonly recreated: boolean
}

/** A metrics adapter that another environment deploys to the same cluster. */
export interface NearbyAdapter {
  readonly environment: string
  /** Printed id of its Deployment. */
  readonly id: string
}

/** One environment before and after, indexed once for all rules. */
export interface Comparison {
  readonly environment: { readonly name: string; readonly kind: EnvironmentKind }
  readonly before: Manifests
  readonly after: Manifests
  readonly pairs: readonly Pair[]
  /** Metrics adapters of other environments in the same cluster; looked for when they are asked for. */
  adaptersNearby(): readonly NearbyAdapter[]
  /** Where requests go; worked out when it is first asked for. */
  traffic(): TrafficComparison
  /** Pairs of a group (any version) and one of some kinds, on either side. */
  changed(group: string, ...kinds: readonly string[]): readonly Pair[]
}

export interface ComparisonInput {
  readonly environment: Comparison['environment']
  /** All manifests of each side, also those that do not change. */
  readonly before: readonly LintResource[]
  readonly after: readonly LintResource[]
  readonly changes: readonly Change[]
  readonly context?: LintContext
  readonly adaptersNearby?: Comparison['adaptersNearby'] | undefined
  /** What a changed manifest was made from, for the places of findings. */
  readonly resourceOf?: (json: JsonValue, side: 'before' | 'after') => LintResource | undefined
}

export function compareEnvironment(input: ComparisonInput): Comparison {
  const { environment, before, after, changes, context = {} } = input
  const pairs = changes.map((change) => pairOf(change, input))
  const byKind = new Map<string, Pair[]>()
  for (const pair of pairs)
    for (const key of new Set([pair.beforeKind, pair.afterKind])) {
      if (key === undefined) continue
      const list = byKind.get(key) ?? []
      list.push(pair)
      byKind.set(key, list)
    }
  const [old, now] = [indexManifests(before, context), indexManifests(after, context)]
  let traffic: TrafficComparison | undefined
  return {
    environment,
    pairs,
    before: old,
    after: now,
    adaptersNearby: input.adaptersNearby ?? (() => []),
    traffic: () => {
      traffic ??= compareTraffic(trafficOf(old), trafficOf(now))
      return traffic
    },
    changed: (group, ...kinds) => [
      ...new Set(kinds.flatMap((kind) => byKind.get(`${group}/${kind}`) ?? [])),
    ],
  }
}

function keyOf(root: Field | undefined): string | undefined {
  return root && `${groupOf(root)}/${kindOf(root)}`
}

function pairOf(change: Change, { resourceOf }: ComparisonInput): Pair {
  const field = (json: JsonValue | undefined, side: 'before' | 'after'): Field | undefined =>
    isMap(json) ? rootField(resourceOf?.(json, side) ?? { manifest: json }) : undefined
  const before = field(change.kind === 'added' ? undefined : change.before, 'before')
  const after = field(change.kind === 'removed' ? undefined : change.after, 'after')
  return {
    before,
    after,
    beforeKind: keyOf(before),
    afterKind: keyOf(after),
    recreated: change.kind === 'moved' && isRecreated(change),
  }
}

/** Resources of some kinds that are deleted, also where another takes their place. */
export function removedOf(
  { changed }: Comparison,
  group: string,
  ...kinds: readonly string[]
): readonly Field[] {
  const wanted = keysOf(group, kinds)
  return changed(group, ...kinds).flatMap(({ before, after, beforeKind, recreated }) =>
    before !== undefined && (after === undefined || recreated) && wanted.has(beforeKind)
      ? [before]
      : [],
  )
}

/** Resources of some kinds that are there on both sides. */
export function keptOf(
  { changed }: Comparison,
  group: string,
  ...kinds: readonly string[]
): readonly { readonly before: Field; readonly after: Field }[] {
  const wanted = keysOf(group, kinds)
  return changed(group, ...kinds).flatMap(({ before, after, afterKind }) =>
    before !== undefined && after !== undefined && wanted.has(afterKind) ? [{ before, after }] : [],
  )
}

/** Resources of some kinds as they will be, with what they were where they are not new. */
export function presentOf(
  { changed }: Comparison,
  group: string,
  ...kinds: readonly string[]
): readonly { readonly before: Field | undefined; readonly after: Field }[] {
  const wanted = keysOf(group, kinds)
  return changed(group, ...kinds).flatMap(({ before, after, afterKind }) =>
    after !== undefined && wanted.has(afterKind) ? [{ before, after }] : [],
  )
}

function keysOf(group: string, kinds: readonly string[]): ReadonlySet<string | undefined> {
  return new Set(kinds.map((kind) => `${group}/${kind}`))
}
