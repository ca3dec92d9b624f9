import type { Field } from '../lint/field.ts'
import type { JsonValue } from '../yaml/node.ts'

/** The value of a field as the JSON that it is; nothing is `null`. */
export function jsonOf({ value }: Field): JsonValue {
  return isJson(value) ? value : null
}

/** Manifests come from YAML: there is nothing else in them. */
function isJson(value: unknown): value is JsonValue {
  return value !== undefined && typeof value !== 'function' && typeof value !== 'symbol'
}
