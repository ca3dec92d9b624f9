import { isSameResId, type ResId, resIdKey } from './res-id.ts'
import type { Resource } from './resource.ts'

/**
 * The resources of a build in order, found by every id that they have or had. The one thing in
 * the engine that changes in place: resources are appended, replaced and removed by position, and
 * a position stays what it is.
 */
export class ResourceMap {
  #slots: (Resource | undefined)[]
  /** Positions by key of an id; may hold more than what is still true, so a hit is checked. */
  #index: Map<string, number[]> | undefined
  /** Positions by a part of the ids; may hold too much as well. */
  #byName: Map<string, number[]> | undefined
  #byKind: Map<string, number[]> | undefined

  constructor(resources: readonly Resource[] = []) {
    this.#slots = [...resources]
  }

  get resources(): readonly Resource[] {
    return this.#slots.filter((resource) => resource !== undefined)
  }

  /** How many positions there are: the next resource gets this one. */
  get length(): number {
    return this.#slots.length
  }

  *entries(): IterableIterator<readonly [position: number, resource: Resource]> {
    for (let i = 0; i < this.#slots.length; i++) {
      const resource = this.#slots[i]
      if (resource) yield [i, resource]
    }
  }

  at(position: number): Resource | undefined {
    return this.#slots[position]
  }

  /** Appends without a look at ids. */
  append(resource: Resource): void {
    this.#slots.push(resource)
    const position = this.#slots.length - 1
    if (this.#index) enter(resIdKey, this.#index, position, resource)
    if (this.#byName) enter(nameOf, this.#byName, position, resource)
    if (this.#byKind) enter(kindOf, this.#byKind, position, resource)
  }

  replace(position: number, resource: Resource): void {
    const old = this.#slots[position]
    this.#slots[position] = resource
    // Nearly every change keeps the ids, and with them what the indexes say.
    if (old?.ids === resource.ids) return
    if (this.#index) enter(resIdKey, this.#index, position, resource)
    if (this.#byName) enter(nameOf, this.#byName, position, resource)
    if (this.#byKind) enter(kindOf, this.#byKind, position, resource)
  }

  remove(position: number): void {
    this.#slots[position] = undefined
  }

  /** Replaces each resource by what the function makes of it; nothing removes it. */
  update(change: (resource: Resource) => Resource | undefined): void {
    for (let position = 0; position < this.#slots.length; position++) {
      const resource = this.#slots[position]
      if (resource === undefined) continue
      const changed = change(resource)
      if (changed === resource) continue
      this.#slots[position] = changed
      // Made anew when somebody asks: several transformers in a row change everything.
      if (changed?.ids !== resource.ids) this.#forgetIndexes()
    }
  }

  /** Puts other resources in the place of all. */
  reset(resources: readonly Resource[]): void {
    this.#slots = [...resources]
    this.#forgetIndexes()
  }

  /** Positions of the resources that have or had this id, in order. */
  positionsOf(id: ResId): readonly number[] {
    return this.#positionsAt(id).filter((position) =>
      this.at(position)?.ids.some((own) => isSameResId(own, id)),
    )
  }

  /** Positions of the resources whose current id this is. */
  currentPositionsOf(id: ResId): readonly number[] {
    return this.#positionsAt(id).filter((position) => {
      const resource = this.at(position)
      return resource !== undefined && isSameResId(resource.id, id)
    })
  }

  /**
   * Positions, in order, of the resources that may fit a selector of exact texts: by name where it
   * has one, else by kind, else all. What does not fit after all is for the caller to leave out.
   */
  candidates({ name, kind }: { readonly name: string; readonly kind: string }): readonly number[] {
    if (name !== '') {
      this.#byName ??= this.#indexBy(nameOf)
      return this.#byName.get(name) ?? []
    }
    if (kind !== '') {
      this.#byKind ??= this.#indexBy(kindOf)
      return this.#byKind.get(kind) ?? []
    }
    return [...this.#slots.keys()]
  }

  #forgetIndexes(): void {
    this.#index = undefined
    this.#byName = undefined
    this.#byKind = undefined
  }

  #indexBy(keyOf: (id: ResId) => string): Map<string, number[]> {
    const index = new Map<string, number[]>()
    for (let position = 0; position < this.#slots.length; position++) {
      const resource = this.#slots[position]
      if (resource) enter(keyOf, index, position, resource)
    }
    return index
  }

  #positionsAt(id: ResId): readonly number[] {
    this.#index ??= this.#indexBy(resIdKey)
    return this.#index.get(resIdKey(id)) ?? []
  }
}

const nameOf = (id: ResId) => id.name
const kindOf = (id: ResId) => id.kind

function enter(
  keyOf: (id: ResId) => string,
  index: Map<string, number[]>,
  position: number,
  resource: Resource,
): void {
  for (const id of resource.ids) {
    const key = keyOf(id)
    const positions = index.get(key)
    if (positions === undefined) index.set(key, [position])
    else insertSorted(positions, position)
  }
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
