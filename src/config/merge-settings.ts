import type { JsonValue } from '../yaml/node.ts'

export type JsonMap = { readonly [key: string]: JsonValue }

/**
 * Shared settings with those of an environment over them: maps merge key by key, everything else
 * replaces, and `null` takes a key away.
 */
export function mergeSettings(shared: JsonMap, over: JsonMap): JsonMap {
  const merged = new Map(Object.entries(shared))
  for (const [key, value] of Object.entries(over)) {
    const old = merged.get(key)
    if (value === null) merged.delete(key)
    else merged.set(key, isJsonMap(value) ? mergeSettings(isJsonMap(old) ? old : {}, value) : value)
  }
  return Object.fromEntries(merged)
}

export function isJsonMap(value: unknown): value is JsonMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/**
 * A decoded value as plain JSON: keys sorted, without the fields that are `undefined`. Settings are
 * decoded from sorted maps, so that their order does not tell whether they were read from the
 * config or from a release.
 */
export function jsonMapOf(value: object): JsonMap {
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, jsonOf(inner)]),
  )
}

function jsonOf(value: unknown): JsonValue {
  if (Array.isArray(value)) return value.map(jsonOf)
  if (typeof value === 'object' && value !== null) return jsonMapOf(value)
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return value
  if (value === null) return null
  throw new Error(`no JSON for a ${typeof value}`)
}

/** The map without what stands at a path; itself where nothing does. */
export function without(map: JsonMap, path: readonly PropertyKey[]): JsonMap {
  const [step, ...rest] = path
  if (step === undefined) return map
  const key = String(step)
  const inner = map[key]
  if (inner === undefined || !Object.hasOwn(map, key)) return map
  const kept = Object.entries(map).filter(([name]) => name !== key)
  if (rest.length === 0) return Object.fromEntries(kept)
  return isJsonMap(inner) ? { ...map, [key]: without(inner, rest) } : map
}
