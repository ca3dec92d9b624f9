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

/** The map without what stands at any of the paths, in one pass over it. */
export function without(map: JsonMap, paths: readonly (readonly PropertyKey[])[]): JsonMap {
  const below = new Map<string, (readonly PropertyKey[])[]>()
  for (const [step, ...rest] of paths) {
    if (step === undefined) continue
    const others = below.get(String(step))
    if (others === undefined) below.set(String(step), [rest])
    else others.push(rest)
  }
  if (below.size === 0) return map
  const kept = Object.entries(map).flatMap(([key, inner]): readonly [string, JsonValue][] => {
    const rests = below.get(key)
    if (rests === undefined) return [[key, inner]]
    if (rests.some((rest) => rest.length === 0)) return []
    return [[key, isJsonMap(inner) ? without(inner, rests) : inner]]
  })
  return Object.fromEntries(kept)
}
