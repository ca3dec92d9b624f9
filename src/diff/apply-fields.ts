import { unreachable } from '../error.ts'
import { groupBy } from '../group-by.ts'
import type { JsonValue } from '../yaml/node.ts'
import type { FieldChange, Step } from './change.ts'
import { isList, isMap, type JsonList } from './json.ts'

/**
 * The value that some changes make of another: `applyFields(a, diffFields(a, b))` is `b`, up to what is
 * no difference. It is what shows that a diff leaves nothing out.
 */
export function applyFields(before: JsonValue, changes: readonly FieldChange[]): JsonValue {
  return apply(before, changes, 0) ?? null
}

/** @param depth how many steps of each path lie above the value */
function apply(
  value: JsonValue | undefined,
  changes: readonly FieldChange[],
  depth: number,
): JsonValue | undefined {
  const here = changes.find(({ path, kind }) => path.length === depth && kind !== 'reordered')
  if (here !== undefined) return resultOf(here)
  if (isList(value)) return applyToList(value, changes, depth)
  const fields = new Map(isMap(value) ? Object.entries(value) : [])
  for (const [key, inner] of byStep(changes, depth)) {
    if (typeof key !== 'string') continue
    const after = apply(fields.get(key), inner, depth + 1)
    if (after === undefined) fields.delete(key)
    else fields.set(key, after)
  }
  return Object.fromEntries(fields)
}

function resultOf(change: FieldChange): JsonValue | undefined {
  switch (change.kind) {
    case 'added':
    case 'changed':
      return change.after
    case 'removed':
    case 'reordered':
      return undefined
    default:
      return unreachable(change)
  }
}

/** What goes leaves, what stays changes in its place and is brought into order, what is new comes last. */
function applyToList(
  list: JsonList,
  changes: readonly FieldChange[],
  depth: number,
): readonly JsonValue[] {
  const order = changes.find(({ path, kind }) => path.length === depth && kind === 'reordered')
  const inner = [...byStep(changes, depth)].filter(([, of]) => of.length > 0)
  const byBefore = new Map<number, readonly FieldChange[]>()
  const added: (readonly [number, JsonValue])[] = []
  for (const [step, of] of inner) {
    if (typeof step === 'string') continue
    if (step.before !== undefined) byBefore.set(step.before, of)
    else if (step.after !== undefined)
      added.push([step.after, apply(undefined, of, depth + 1) ?? null])
  }
  const kept = list.flatMap((item, i) => {
    const after = byBefore.has(i) ? apply(item, byBefore.get(i) ?? [], depth + 1) : item
    return after === undefined ? [] : [after]
  })
  const ordered = order?.kind === 'reordered' ? order.order.map((i) => kept[i] ?? null) : kept
  for (const [i, item] of added.sort(([a], [b]) => a - b)) ordered.splice(i, 0, item)
  return ordered
}

function byStep(
  changes: readonly FieldChange[],
  depth: number,
): ReadonlyMap<Step, readonly FieldChange[]> {
  const deeper = changes.filter(({ path }) => path.length > depth)
  const items = new Map<string, Step>()
  // Each change has steps of its own: two with the same indexes are one element.
  const same = (step: Step): Step => {
    if (typeof step === 'string') return step
    const key = `${step.before}:${step.after}`
    const known = items.get(key) ?? step
    items.set(key, known)
    return known
  }
  return groupBy(deeper, ({ path }) => same(path[depth] ?? ''))
}
