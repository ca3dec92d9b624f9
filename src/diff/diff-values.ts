import type { JsonValue } from '../yaml/node.ts'
import type { FieldChange } from './change.ts'

type JsonMap = { readonly [key: string]: JsonValue }

/**
 * How lists are compared. `elements`: by the `name` of their elements where all have one of their
 * own, else by position. `whole`: as one value, which is what a JSON patch can replace.
 */
export type ListComparison = 'elements' | 'whole'

/**
 * The fields that differ between two values, in the order of the keys of `before`, then of `after`.
 * Equal values give nothing; so does another order of keys.
 */
export function diffValues(
  before: JsonValue,
  after: JsonValue,
  lists: ListComparison = 'elements',
): readonly FieldChange[] {
  const changes: FieldChange[] = []
  compare(before, after, [], { changes, lists })
  return changes
}

interface Comparison {
  readonly changes: FieldChange[]
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
  if (Array.isArray(before) && Array.isArray(after)) {
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

export function isMap(value: JsonValue | undefined): value is JsonMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A key such as `constructor` must not find what every object inherits. */
function own(map: JsonMap, key: string): JsonValue | undefined {
  return Object.hasOwn(map, key) ? map[key] : undefined
}

/** `spec.containers[web].image`; a key that is no plain word stands in brackets. */
export function formatPath(steps: readonly string[]): string {
  return steps.reduce((path, key) => {
    const step = /^[\w-]+$/.test(key) || key.startsWith('[') ? key : `[${key}]`
    return path === '' || step.startsWith('[') ? `${path}${step}` : `${path}.${step}`
  }, '')
}
