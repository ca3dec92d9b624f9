import type { JsonValue } from '../yaml/node.ts'
import type { FieldChange, ItemStep, Step } from './change.ts'
import { isList, isMap, type JsonList, type JsonMap, own } from './json.ts'
import { pairItems } from './list-pairs.ts'
import { canonical } from './scalars.ts'
import { fieldShape, shapeOf } from './shapes/index.ts'
import type { Shape } from './shapes/shape.ts'

/**
 * The fields in which two manifests of one resource differ, in the order of `before`, then of `after`.
 * What an API server would take for the same is no difference: `null` and absence, a default and
 * absence, another order of keys, two spellings of a quantity or a duration.
 */
export function diffFields(before: JsonMap, after: JsonMap): readonly FieldChange[] {
  const { apiVersion, kind } = after
  return diffShaped(before, after, shapeOf(String(apiVersion ?? ''), String(kind ?? '')))
}

/** The same of two values that are no manifests, such as JSON in a text. */
export function diffShaped(
  before: JsonValue | undefined,
  after: JsonValue | undefined,
  shape: Shape = {},
): readonly FieldChange[] {
  const walk: Walk = { path: [], changes: [] }
  compare(before, after, shape, walk)
  return walk.changes
}

interface Walk {
  /** Where the walk is; copied where something is found. */
  readonly path: Step[]
  readonly changes: FieldChange[]
}

function compare(
  written: JsonValue | undefined,
  rewritten: JsonValue | undefined,
  shape: Shape,
  walk: Walk,
): void {
  const [before, after] = [written ?? undefined, rewritten ?? undefined]
  if (before === after) return
  if (before === undefined || after === undefined) compareAbsent(before, after, shape, walk)
  else if (isMap(before) && isMap(after)) compareMaps(before, after, shape, walk)
  else if (isList(before) && isList(after)) compareLists(before, after, shape, walk)
  else if (!isSameScalar(before, after, shape)) found(walk, { kind: 'changed', before, after })
}

function compareAbsent(
  before: JsonValue | undefined,
  after: JsonValue | undefined,
  shape: Shape,
  walk: Walk,
): void {
  const value = before ?? after
  if (value === undefined || isDefault(value, shape)) return
  if (before !== undefined) found(walk, { kind: 'removed', before })
  else if (after !== undefined) found(walk, { kind: 'added', after })
}

/** Whether leaving the value away would mean the same. */
function isDefault(value: JsonValue, shape: Shape): boolean {
  const { default: fallback, implied } = shape
  if (fallback !== undefined && fallback !== null && isSame(fallback, value, shape)) return true
  return implied === true && isMap(value) && isSame({}, value, shape)
}

function isSame(before: JsonValue, after: JsonValue, shape: Shape): boolean {
  return diffShaped(before, after, { ...shape, implied: false }).length === 0
}

function compareMaps(before: JsonMap, after: JsonMap, shape: Shape, walk: Walk): void {
  const { path } = walk
  for (const key in before) {
    if (!Object.hasOwn(before, key)) continue
    const [old, now] = [before[key], own(after, key)]
    if (old === now) continue
    path.push(key)
    compare(old, now, fieldShape(shape, key), walk)
    path.pop()
  }
  for (const key in after) {
    if (!Object.hasOwn(after, key) || Object.hasOwn(before, key)) continue
    path.push(key)
    compare(undefined, after[key], fieldShape(shape, key), walk)
    path.pop()
  }
}

function compareLists(before: JsonList, after: JsonList, shape: Shape, walk: Walk): void {
  if (before.length === after.length && isSameInPlace(before, after)) return
  const { pairs, order } = pairItems(before, after, shape.list)
  const items = shape.list?.items ?? {}
  for (const step of pairs) compareItem(before, after, step, items, walk)
  if (order === 'counts') compareOrder(pairs, walk)
}

/** Most lists are short lists of equal scalars. */
function isSameInPlace(before: JsonList, after: JsonList): boolean {
  return before.every((item, i) => typeof item !== 'object' && item === after[i])
}

function compareItem(
  before: JsonList,
  after: JsonList,
  step: ItemStep,
  shape: Shape,
  walk: Walk,
): void {
  walk.path.push(step)
  if (step.after === undefined)
    found(walk, { kind: 'removed', before: before[step.before ?? 0] ?? null })
  else if (step.before === undefined)
    found(walk, { kind: 'added', after: after[step.after] ?? null })
  else compareInPlace(before[step.before] ?? null, after[step.after] ?? null, shape, walk)
  walk.path.pop()
}

/** In a list, `null` is an item as any other: without it the list would be shorter. */
function compareInPlace(before: JsonValue, after: JsonValue, shape: Shape, walk: Walk): void {
  if ((before === null) === (after === null)) compare(before, after, shape, walk)
  else found(walk, { kind: 'changed', before, after })
}

function compareOrder(pairs: readonly ItemStep[], walk: Walk): void {
  const kept = pairs.flatMap(({ label, before, after }) =>
    before === undefined || after === undefined ? [] : [{ label, before, after }],
  )
  const old = kept.toSorted((a, b) => a.before - b.before)
  const now = kept.toSorted((a, b) => a.after - b.after)
  if (old.every((pair, i) => pair === now[i])) return
  const places = new Map(old.map((pair, i) => [pair, i]))
  found(walk, {
    kind: 'reordered',
    before: old.map(({ label }) => label),
    after: now.map(({ label }) => label),
    order: now.map((pair) => places.get(pair) ?? 0),
  })
}

function isSameScalar(before: JsonValue, after: JsonValue, { reading }: Shape): boolean {
  if (reading === undefined) return false
  if (reading === 'json') return isSameJson(before, after)
  const text = canonical(before, reading)
  return text !== undefined && text === canonical(after, reading)
}

function isSameJson(before: JsonValue, after: JsonValue): boolean {
  const [old, now] = [parseJson(before), parseJson(after)]
  return old !== undefined && now !== undefined && diffShaped(old, now).length === 0
}

/** JSON in a text; nothing where it is none, or holds numbers that JavaScript would round. */
export function parseJson(text: JsonValue): JsonValue | undefined {
  if (typeof text !== 'string' || !/^\s*[[{]/.test(text) || /\d{16}/.test(text)) return undefined
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

type Found =
  | { readonly kind: 'added'; readonly after: JsonValue }
  | { readonly kind: 'removed'; readonly before: JsonValue }
  | { readonly kind: 'changed'; readonly before: JsonValue; readonly after: JsonValue }
  | {
      readonly kind: 'reordered'
      readonly before: readonly string[]
      readonly after: readonly string[]
      readonly order: readonly number[]
    }

function found({ path, changes }: Walk, change: Found): void {
  changes.push({ ...change, path: [...path] })
}
