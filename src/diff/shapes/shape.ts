import type { JsonValue } from '../../yaml/node.ts'
import type { JsonMap } from '../json.ts'
import type { Reading } from '../scalars.ts'

/** What a comparison has to know of a value beside the value: what an API server makes of it. */
export interface Shape {
  readonly fields?: Readonly<Record<string, Shape>>
  /** Of every value of a map whose keys are free. */
  readonly values?: Shape
  readonly list?: ListShape
  readonly reading?: Reading
  /** What absence means. */
  readonly default?: JsonValue
  /** A map that is absent means one in which every field has its default. */
  readonly implied?: boolean
}

export interface ListShape {
  readonly items: Shape
  /** What an element is known by; nothing where it is only known by its place. */
  readonly label?: ((item: JsonMap) => string | undefined) | undefined
  /** Whether another order is another meaning. */
  readonly ordered: boolean
}

export type Fields = Readonly<Record<string, Shape>>

export const ANY: Shape = {}
export const QUANTITY: Shape = { reading: 'quantity' }
export const DURATION: Shape = { reading: 'duration' }
export const JSON_TEXT: Shape = { reading: 'json' }

export function fields(of: Fields): Shape {
  return { fields: of }
}

/** A map that the API server fills in where it is missing. */
export function implied(of: Fields): Shape {
  return { fields: of, implied: true }
}

export function withDefault(value: JsonValue, shape: Shape = ANY): Shape {
  return { ...shape, default: value }
}

/** A list of which the order means nothing, known by the texts of some fields. */
export function byKeys(keys: readonly string[], items: Shape = ANY): Shape {
  return { list: { items, label: labelOf(keys, items), ordered: false } }
}

/** The same, where the order matters, be it only that pods restart when it changes. */
export function inOrder(keys: readonly string[], items: Shape = ANY): Shape {
  return { list: { items, label: labelOf(keys, items), ordered: true } }
}

/** A list that is known by something else than fields of its own. */
export function byLabel(
  label: (item: JsonMap) => string | undefined,
  items: Shape,
  ordered: boolean,
): Shape {
  return { list: { items, label, ordered } }
}

/** A set of scalars, or of maps that are known by all they hold. */
export function setOf(items: Shape = ANY): Shape {
  return { list: { items, ordered: false } }
}

/** `80/TCP`: the texts of the keys that an element has or that are filled in; nothing where it has none. */
export function labelOf(keys: readonly string[], items: Shape): ListShape['label'] {
  const parts = keys.map((key) => ({ key, fallback: items.fields?.[key]?.default }))
  return (item) => {
    const values = parts.map(({ key }) => (Object.hasOwn(item, key) ? item[key] : undefined))
    const written = values.filter((value) => value !== undefined && value !== null)
    if (written.length === 0 || written.some((value) => typeof value === 'object')) return undefined
    const shown = values.map((value, i) => String(value ?? parts[i]?.fallback ?? ''))
    return shown.filter((text) => text !== '').join('/')
  }
}
