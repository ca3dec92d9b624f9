import type { Resource } from './resource.ts'

/** The texts that a resource is found by. */
export type KeysOf = (resource: Resource) => readonly string[]

/**
 * Positions of resources by text. It may hold more than what is still true, so whoever looks something
 * up checks what comes.
 */
export class PositionIndex {
  readonly #keysOf: KeysOf
  readonly #positions = new Map<string, number[]>()
  /** All texts in order; nothing where there is a new one. */
  #sorted: readonly string[] | undefined

  constructor(keysOf: KeysOf, slots: readonly (Resource | undefined)[]) {
    this.#keysOf = keysOf
    for (let position = 0; position < slots.length; position++) {
      const resource = slots[position]
      if (resource) this.enter(position, resource)
    }
  }

  enter(position: number, resource: Resource): void {
    for (const key of this.#keysOf(resource)) {
      const positions = this.#positions.get(key)
      if (positions) insertSorted(positions, position)
      else {
        this.#positions.set(key, [position])
        this.#sorted = undefined
      }
    }
  }

  /** In order. */
  at(key: string): readonly number[] {
    return this.#positions.get(key) ?? NONE
  }

  /** In order, of all texts that begin so. */
  startingWith(prefix: string): readonly number[] {
    this.#sorted ??= [...this.#positions.keys()].sort()
    const found = new Set<number>()
    for (let i = firstNotBefore(this.#sorted, prefix); i < this.#sorted.length; i++) {
      const key = this.#sorted[i] ?? ''
      if (!key.startsWith(prefix)) break
      for (const position of this.at(key)) found.add(position)
    }
    return [...found].sort((a, b) => a - b)
  }
}

const NONE: readonly number[] = []

function firstNotBefore(sorted: readonly string[], text: string): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? '') < text) low = middle + 1
    else high = middle
  }
  return low
}

/** Keeps the positions in order, each once; nearly always the new one is the last. */
function insertSorted(positions: number[], position: number): void {
  if ((positions.at(-1) ?? -1) < position) {
    positions.push(position)
    return
  }
  let [low, high] = [0, positions.length - 1]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((positions[middle] ?? 0) < position) low = middle + 1
    else high = middle
  }
  if (positions[low] !== position) positions.splice(low, 0, position)
}
