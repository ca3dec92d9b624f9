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

  constructor(resources: readonly Resource[] = []) {
    this.#slots = [...resources]
  }

  get resources(): readonly Resource[] {
    return this.#slots.filter((resource) => resource !== undefined)
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
    if (this.#index) enter(this.#index, this.#slots.length - 1, resource)
  }

  replace(position: number, resource: Resource): void {
    const old = this.#slots[position]
    this.#slots[position] = resource
    if (this.#index && old !== resource) enter(this.#index, position, resource)
  }

  remove(position: number): void {
    this.#slots[position] = undefined
  }

  /** Replaces each resource by what the function makes of it; nothing removes it. */
  update(change: (resource: Resource) => Resource | undefined): void {
    for (const [position, resource] of this.entries()) {
      const changed = change(resource)
      if (changed === resource) continue
      this.#slots[position] = changed
      // Made anew when somebody asks: several transformers in a row change everything.
      this.#index = undefined
    }
  }

  /** Puts other resources in the place of all. */
  reset(resources: readonly Resource[]): void {
    this.#slots = [...resources]
    this.#index = undefined
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

  #positionsAt(id: ResId): readonly number[] {
    this.#index ??= this.#buildIndex()
    return this.#index.get(resIdKey(id)) ?? []
  }

  #buildIndex(): Map<string, number[]> {
    const index = new Map<string, number[]>()
    for (const [position, resource] of this.entries()) enter(index, position, resource)
    return index
  }
}

function enter(index: Map<string, number[]>, position: number, resource: Resource): void {
  for (const id of resource.ids) {
    const key = resIdKey(id)
    const positions = index.get(key)
    if (positions === undefined) index.set(key, [position])
    else if (!positions.includes(position)) insertSorted(positions, position)
  }
}

/** Keeps the positions in order; nearly always the new one is the last. */
function insertSorted(positions: number[], position: number): void {
  let at = positions.length
  while (at > 0 && (positions[at - 1] ?? 0) > position) at--
  positions.splice(at, 0, position)
}
