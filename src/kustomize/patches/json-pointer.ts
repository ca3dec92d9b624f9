import type { JsonValue } from '../../yaml/node.ts'

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
