import type { JsonValue } from '../yaml/node.ts'
import { isList, isMap, own } from './json.ts'

export { isMap } from './json.ts'

/** One field that differs; `undefined` on the side where it is absent. */
export interface ValueChange {
  /** Keys from the top; an element of a list is `[name]` or `[3]`. See `formatSteps`. */
  readonly steps: readonly string[]
  readonly before: JsonValue | undefined
  readonly after: JsonValue | undefined
}

/**
 * How lists are compared. `elements`: by the `name` of their elements where all have one of their
 * own, else by position. `whole`: as one value, which is what a JSON patch can replace.
 */
export type ListComparison = 'elements' | 'whole'

/**
 * The fields that differ between two values as they are written, in the order of the keys of `before`,
 * then of `after`; see `diffFields` for what manifests mean. Equal values give nothing; so does another
 * order of keys.
 */
export function diffValues(
  before: JsonValue,
  after: JsonValue,
  lists: ListComparison = 'elements',
): readonly ValueChange[] {
  const changes: ValueChange[] = []
  compare(before, after, [], { changes, lists })
  return changes
}

interface Comparison {
  readonly changes: ValueChange[]
  readonly lists: ListComparison
}

function compare(
  before: JsonValue | undefined,
  after: JsonValue | undefined,
  steps: readonly string[],
  comparison: Comparison,
): void {
  if (before === after) return
  if (isMap(before) && isMap(after)) {
    for (const key of new Set([...Object.keys(before), ...Object.keys(after)]))
      compare(own(before, key), own(after, key), [...steps, key], comparison)
    return
  }
  if (isList(before) && isList(after)) {
    if (comparison.lists === 'elements') compareElements(before, after, steps, comparison)
    else if (diffValues(before, after).length > 0) comparison.changes.push({ steps, before, after })
    return
  }
  comparison.changes.push({ steps, before, after })
}

function compareElements(
  before: readonly JsonValue[],
  after: readonly JsonValue[],
  steps: readonly string[],
  comparison: Comparison,
): void {
  const [old, now] = [byName(before), byName(after)]
  if (old && now) {
    for (const name of new Set([...old.keys(), ...now.keys()]))
      compare(old.get(name), now.get(name), [...steps, `[${name}]`], comparison)
    return
  }
  for (let i = 0; i < Math.max(before.length, after.length); i++)
    compare(before[i], after[i], [...steps, `[${i}]`], comparison)
}

function byName(list: readonly JsonValue[]): ReadonlyMap<string, JsonValue> | undefined {
  const named = new Map<string, JsonValue>()
  for (const item of list) {
    const name = isMap(item) ? own(item, 'name') : undefined
    if (typeof name !== 'string' || named.has(name)) return undefined
    named.set(name, item)
  }
  return named
}

/** `spec.containers[web].image`; a key that is no plain word stands in brackets. */
export function formatSteps(steps: readonly string[]): string {
  return steps.reduce((path, key) => {
    const step = /^[\w-]+$/.test(key) || key.startsWith('[') ? key : `[${key}]`
    return path === '' || step.startsWith('[') ? `${path}${step}` : `${path}.${step}`
  }, '')
}
