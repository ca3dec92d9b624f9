import type { JsonValue } from '../yaml/node.ts'
import { isList, isMap, own, stableText } from './json.ts'

/** Manifests by printed id, such as `Deployment.v1.apps/web.shop`. */
export type Manifests = ReadonlyMap<string, JsonValue>

/** A field that differs as it is written; `undefined` on the side where it is absent. */
export interface ExactChange {
  /** Keys from the top. */
  readonly steps: readonly string[]
  readonly before: JsonValue | undefined
  readonly after: JsonValue | undefined
}

/**
 * What a JSON patch has to set to make the one value of the other: unlike `diffFields` every difference
 * counts but that of the order of keys, and a list is one value.
 */
export function exactDiff(before: JsonValue, after: JsonValue): readonly ExactChange[] {
  const changes: ExactChange[] = []
  compare(before, after, [], changes)
  return changes
}

function compare(
  before: JsonValue | undefined,
  after: JsonValue | undefined,
  steps: readonly string[],
  changes: ExactChange[],
): void {
  if (before === after) return
  if (isMap(before) && isMap(after)) {
    for (const key of new Set([...Object.keys(before), ...Object.keys(after)]))
      compare(own(before, key), own(after, key), [...steps, key], changes)
    return
  }
  if (isList(before) && isList(after) && stableText(before) === stableText(after)) return
  changes.push({ steps, before, after })
}
