import type { JsonValue } from '../../yaml/node.ts'
import { isJsonList, isJsonObject } from '../patches/json-pointer.ts'

/** Whether a value is what Go can put into a type. */
type Shape = (value: JsonValue) => boolean

/**
 * Whether the values of a map are OpenAPI schemas, as far as Go's types for them go. Fields that these
 * do not have may hold anything.
 *
 * @see kubernetes/kube-openapi:pkg/validation/spec/schema.go
 */
export function areSchemas(value: JsonValue): boolean {
  return mapOf(isSchema)(value)
}

/** As `areSchemas`, for one. */
export function isSchema(value: JsonValue): boolean {
  if (value === null) return true
  if (!isJsonObject(value)) return false
  return Object.entries(value).every(([name, field]) => FIELDS.get(name)?.(field) ?? true)
}

function isText(value: JsonValue): boolean {
  return value === null || typeof value === 'string'
}

function isFlag(value: JsonValue): boolean {
  return value === null || typeof value === 'boolean'
}

function isNumber(value: JsonValue): boolean {
  return value === null || typeof value === 'number' || typeof value === 'bigint'
}

function isInteger(value: JsonValue): boolean {
  return isNumber(value) && (typeof value !== 'number' || Number.isInteger(value))
}

function listOf(shape: Shape): Shape {
  return (value) => value === null || (isJsonList(value) && value.every(shape))
}

function mapOf(shape: Shape): Shape {
  return (value) => value === null || (isJsonObject(value) && Object.values(value).every(shape))
}

function isTextOrTexts(value: JsonValue): boolean {
  return isText(value) || listOf(isText)(value)
}

function isSchemaOrFlag(value: JsonValue): boolean {
  return value === null || typeof value === 'boolean' || (isJsonObject(value) && isSchema(value))
}

/** Anything else than a map or a list is passed over. */
function isSchemaOrList(shape: Shape): Shape {
  return (value) => {
    if (isJsonObject(value)) return isSchema(value)
    return !isJsonList(value) || value.every(shape)
  }
}

const FIELDS: ReadonlyMap<string, Shape> = new Map<string, Shape>([
  ...['id', 'description', 'format', 'title', 'pattern', 'discriminator'].map(
    (name) => [name, isText] as const,
  ),
  ...['nullable', 'exclusiveMaximum', 'exclusiveMinimum', 'uniqueItems', 'readOnly'].map(
    (name) => [name, isFlag] as const,
  ),
  ...['maximum', 'minimum', 'multipleOf'].map((name) => [name, isNumber] as const),
  ...['maxLength', 'minLength', 'maxItems', 'minItems', 'maxProperties', 'minProperties'].map(
    (name) => [name, isInteger] as const,
  ),
  ...['properties', 'patternProperties', 'definitions'].map((name) => [name, areSchemas] as const),
  ...['allOf', 'oneOf', 'anyOf'].map((name) => [name, listOf(isSchema)] as const),
  ...['additionalProperties', 'additionalItems'].map((name) => [name, isSchemaOrFlag] as const),
  ['type', isTextOrTexts],
  ['enum', listOf(() => true)],
  ['required', listOf(isText)],
  ['items', isSchemaOrList(isSchema)],
  ['not', isSchema],
  ['dependencies', mapOf(isSchemaOrList(isText))],
])
