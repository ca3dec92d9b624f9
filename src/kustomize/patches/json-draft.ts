import type { JsonValue } from '../../yaml/node.ts'
import { isJsonList, isJsonObject, listIndex } from './json-pointer.ts'

export type DraftList = JsonValue[]
export type DraftObject = { [key: string]: JsonValue }

/**
 * A JSON value that a patch changes. A list or map is copied before the first change, so that what the
 * patch shares stays as it is, and from then on it is changed in place: thousands of operations on one
 * map copy it once.
 */
export class JsonDraft {
  #value: JsonValue
  /** The copies; what holds a copy is one, too. */
  readonly #copies = new Map<JsonValue, DraftList | DraftObject>()

  constructor(value: JsonValue) {
    this.#value = value
  }

  get value(): JsonValue {
    return this.#value
  }

  replaceAll(value: JsonValue): void {
    this.#value = value
  }

  /** What stands at the steps; nothing where they lead nowhere. */
  find(steps: readonly string[]): JsonValue | undefined {
    let at: JsonValue | undefined = this.#value
    for (const step of steps) at = childAt(at, step)
    return at
  }

  /** The list or map at the steps, to change it; nothing where there is none. */
  open(steps: readonly string[]): DraftList | DraftObject | undefined {
    let at = this.#copy(this.#value)
    if (at) this.#value = at
    for (const step of steps) {
      const child = this.#copy(childAt(at, step))
      if (at === undefined || child === undefined) return undefined
      if (isJsonList(at)) at[listIndex(step, at.length) ?? 0] = child
      else setKey(at, step, child)
      at = child
    }
    return at
  }

  /** Makes what is to stand in two places a thing of its own in each: the next change copies it. */
  share(value: JsonValue): void {
    if (!this.#copies.delete(value)) return
    for (const child of isJsonObject(value) ? Object.values(value) : isJsonList(value) ? value : [])
      this.share(child)
  }

  #copy(value: JsonValue | undefined): DraftList | DraftObject | undefined {
    const known = value === undefined ? undefined : this.#copies.get(value)
    if (known) return known
    const copy = isJsonList(value) ? [...value] : isJsonObject(value) ? { ...value } : undefined
    if (copy) this.#copies.set(copy, copy)
    return copy
  }
}

/** Puts a value under a key, whatever the key is called. */
export function setKey(object: DraftObject, key: string, value: JsonValue): void {
  Object.defineProperty(object, key, {
    value,
    configurable: true,
    enumerable: true,
    writable: true,
  })
}

function childAt(value: JsonValue | undefined, step: string): JsonValue | undefined {
  if (isJsonList(value)) return value[listIndex(step, value.length) ?? -1]
  return isJsonObject(value) && Object.hasOwn(value, step) ? value[step] : undefined
}
