import type { JsonValue } from '../../yaml/node.ts'

/** A value that can hold others, and the last step to one of them. */
export interface Slot {
  readonly container: JsonValue
  readonly key: string
}

export type JsonObject = { readonly [key: string]: JsonValue }

export function isJsonList(value: JsonValue | undefined): value is readonly JsonValue[] {
  return Array.isArray(value)
}

export function isJsonObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The steps of a pointer, `~1` and `~0` decoded; nothing where it has no slash. */
export function pointerSteps(pointer: string): readonly string[] | undefined {
  const [, ...steps] = pointer.split('/')
  if (steps.length === 0) return undefined
  return steps.map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
}

/**
 * The position that a step means in a list; negative ones count from the end.
 *
 * @param length how many positions there are
 */
export function listIndex(key: string, length: number): number | undefined {
  if (!/^[-+]?\d+$/.test(key)) return undefined
  const index = Number(key)
  const position = index < 0 ? index + length : index
  return position >= 0 && position < length ? position : undefined
}

/** A copy in which the container at the steps is changed; nothing where it is not there. */
export function changeContainer(
  value: JsonValue,
  steps: readonly string[],
  change: (container: JsonValue) => JsonValue,
): JsonValue | undefined {
  const [step, ...rest] = steps
  if (step === undefined)
    return isJsonList(value) || isJsonObject(value) ? change(value) : undefined
  if (isJsonList(value)) {
    const index = listIndex(step, value.length)
    if (index === undefined) return undefined
    const item = changeContainer(value[index] ?? null, rest, change)
    return item === undefined ? undefined : value.with(index, item)
  }
  if (!isJsonObject(value) || !Object.hasOwn(value, step)) return undefined
  const field = changeContainer(value[step] ?? null, rest, change)
  return field === undefined ? undefined : withKey(value, step, field)
}

/** Where a way into a value ends too early: the pointer up to there, and what could have followed. */
export function firstMissing(
  value: JsonValue,
  steps: readonly string[],
): { readonly pointer: string; readonly key: string; readonly names: readonly string[] } {
  let at: JsonValue = value
  const done: string[] = []
  for (const key of steps) {
    done.push(key.replaceAll('~', '~0').replaceAll('/', '~1'))
    const next: JsonValue | undefined = isJsonList(at)
      ? at[listIndex(key, at.length) ?? -1]
      : isJsonObject(at) && Object.hasOwn(at, key)
        ? at[key]
        : undefined
    if (next === undefined) {
      const names = isJsonObject(at) ? Object.keys(at) : []
      return { pointer: `/${done.join('/')}`, key, names }
    }
    at = next
  }
  return { pointer: `/${done.join('/')}`, key: steps.at(-1) ?? '', names: [] }
}

/** The object with the value under the key, whatever the key is called. */
export function withKey(object: JsonObject, key: string, value: JsonValue): JsonObject {
  return Object.fromEntries([
    ...Object.entries(object).filter(([name]) => name !== key),
    [key, value],
  ])
}

export function withoutKey(object: JsonObject, key: string): JsonObject {
  return Object.fromEntries(Object.entries(object).filter(([name]) => name !== key))
}
