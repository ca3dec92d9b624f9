import type { Location } from '../error.ts'

/** Keys and indexes from the root of a manifest to a value in it. */
export type FieldPath = readonly (string | number)[]

/** One rendered manifest as a plain JSON value, and where its fields stand in a file. */
export interface LintResource {
  readonly manifest: Readonly<Record<string, unknown>>
  readonly locate?: (path: FieldPath) => Location | undefined
}

/** A place in a manifest with the value found there; `undefined` where there is none. */
export interface Field {
  readonly resource: LintResource
  readonly path: FieldPath
  readonly value: unknown
}

/** The whole manifest as a field. */
export function rootField(resource: LintResource): Field {
  return { resource, path: [], value: resource.manifest }
}

/** The field below by the keys given; its value is `undefined` where any step is missing. */
export function child(field: Field, ...keys: readonly string[]): Field {
  return {
    resource: field.resource,
    path: field.path.concat(keys),
    value: valueBelow(field, ...keys),
  }
}

/** The value below by the keys given, where nobody needs its place. */
export function valueBelow(field: Field, ...keys: readonly string[]): unknown {
  let { value } = field
  // Counted by hand: this is most of what rules do.
  for (let i = 0; i < keys.length && value !== undefined; i++) value = own(value, keys[i] ?? '')
  return value
}

/** The items of a list; none where the value is no list. */
export function items(field: Field): readonly Field[] {
  if (!Array.isArray(field.value)) return []
  return field.value.map((value, i) => ({
    resource: field.resource,
    path: [...field.path, i],
    value,
  }))
}

/** The entries of a mapping; none where the value is no mapping. */
export function entries(field: Field): readonly (readonly [string, Field])[] {
  if (!isMapping(field)) return []
  return Object.keys(Object(field.value)).map((key) => [key, child(field, key)])
}

export function text(field: Field): string | undefined {
  return typeof field.value === 'string' ? field.value : undefined
}

export function number(field: Field): number | undefined {
  return typeof field.value === 'number' ? field.value : undefined
}

/** Absent, or `null`, which the API server drops. */
export function isAbsent({ value }: Field): boolean {
  return value === undefined || value === null
}

export function isMapping({ value }: Field): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function isList({ value }: Field): boolean {
  return Array.isArray(value)
}

/** Every text in a value that passes, with its place, depth first. */
export function textsWhere(field: Field, passes: (text: string) => boolean): readonly Field[] {
  const found: Field[] = []
  const { resource } = field
  // A path is only written down for a text that passes: hardly any does.
  const steps: (string | number)[] = []
  const walk = (value: unknown): void => {
    if (typeof value === 'string') {
      if (passes(value)) found.push({ resource, path: [...field.path, ...steps], value })
    } else if (typeof value === 'object' && value !== null) {
      const keys = Array.isArray(value) ? value.keys() : Object.keys(value)
      const values = Object.values(value)
      let i = 0
      for (const key of keys) {
        steps.push(key)
        walk(values[i++])
        steps.pop()
      }
    }
  }
  walk(field.value)
  return found
}

/** `spec.conditions[0].duration`; keys with a dot or slash stand in brackets and quotes. */
export function formatPath(path: FieldPath): string {
  return path.reduce<string>((printed, step) => {
    if (typeof step === 'number') return `${printed}[${step}]`
    if (/[./]/.test(step)) return `${printed}['${step}']`
    return printed === '' ? step : `${printed}.${step}`
  }, '')
}

/** A value as messages show it: texts in quotes, cut where they are long. */
export function show(value: unknown): string {
  if (value === undefined) return 'nothing'
  const printed =
    typeof value === 'string' ? `'${value}'` : (JSON.stringify(value, bigintText) ?? String(value))
  return printed.length <= 80 ? printed : `${printed.slice(0, 77)}…`
}

function own(node: unknown, key: string): unknown {
  return isMap(node) && Object.hasOwn(node, key) ? node[key] : undefined
}

function isMap(node: unknown): node is Readonly<Record<string, unknown>> {
  return typeof node === 'object' && node !== null && !Array.isArray(node)
}

/** Integers beyond 2^53 are bigint, which JSON.stringify refuses. */
function bigintText(_key: string, value: unknown): unknown {
  return typeof value === 'bigint' ? String(value) : value
}
