import type { JsonValue } from '../yaml/node.ts'
import type { FieldChange } from './change.ts'

type JsonMap = { readonly [key: string]: JsonValue }

/**
 * The fields that differ between two values, in the order of the keys of `before`, then of `after`.
 * Lists whose elements all have a `name` of their own are compared by it, others by position.
 * Equal values give nothing; so does another order of keys.
 */
export function diffValues(before: JsonValue, after: JsonValue): readonly FieldChange[] {
  const changes: FieldChange[] = []
  compare(before, after, '', changes)
  return changes
}

function compare(
  before: JsonValue | undefined,
  after: JsonValue | undefined,
  path: string,
  changes: FieldChange[],
): void {
  if (before === after) return
  if (isMap(before) && isMap(after)) {
    for (const key of new Set([...Object.keys(before), ...Object.keys(after)]))
      compare(own(before, key), own(after, key), join(path, key), changes)
    return
  }
  if (Array.isArray(before) && Array.isArray(after)) {
    compareLists(before, after, path, changes)
    return
  }
  changes.push({ path, before, after })
}

function compareLists(
  before: readonly JsonValue[],
  after: readonly JsonValue[],
  path: string,
  changes: FieldChange[],
): void {
  const [old, now] = [byName(before), byName(after)]
  if (old && now) {
    for (const name of new Set([...old.keys(), ...now.keys()]))
      compare(old.get(name), now.get(name), `${path}[${name}]`, changes)
    return
  }
  for (let i = 0; i < Math.max(before.length, after.length); i++)
    compare(before[i], after[i], `${path}[${i}]`, changes)
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

function join(path: string, key: string): string {
  const step = /^[\w-]+$/.test(key) ? key : `[${key}]`
  return path === '' || step.startsWith('[') ? `${path}${step}` : `${path}.${step}`
}
