import type { JsonValue } from '../yaml/node.ts'

export type JsonMap = { readonly [key: string]: JsonValue }
/** Manifests by printed id, such as `Deployment.v1.apps/web.shop`. */
export type Manifests = ReadonlyMap<string, JsonValue>

export type JsonList = readonly JsonValue[]

export function isMap(value: JsonValue | undefined): value is JsonMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function isList(value: JsonValue | undefined): value is JsonList {
  return Array.isArray(value)
}

/** A key such as `constructor` must not find what every object inherits. */
export function own(map: JsonMap, key: string): JsonValue | undefined {
  return Object.hasOwn(map, key) ? map[key] : undefined
}

/** The value below some keys; nothing where a step is missing. */
export function at(
  value: JsonValue | undefined,
  ...keys: readonly string[]
): JsonValue | undefined {
  let inner = value
  for (const key of keys) inner = isMap(inner) ? own(inner, key) : undefined
  return inner
}

/** The same text for equal values, whatever the order of their keys; integers of any size keep all digits. */
export function stableText(value: JsonValue): string {
  if (isList(value)) return `[${value.map(stableText).join()}]`
  if (isMap(value)) {
    const entries = Object.keys(value).sort()
    return `{${entries.map((key) => `${JSON.stringify(key)}:${stableText(own(value, key) ?? null)}`).join()}}`
  }
  return typeof value === 'bigint' ? String(value) : JSON.stringify(value)
}
