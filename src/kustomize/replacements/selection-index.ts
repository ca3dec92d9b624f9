import { isSelectedBy, type ResId } from '../../resource/res-id.ts'
import type { Resource } from '../../resource/resource.ts'
import type { ResourceMap } from '../../resource/resource-map.ts'

type ExactSelector = Omit<ResId, 'clusterScoped'>

/** Finds resources by exact parts of the ids that they have or had. */
export class SelectionIndex {
  readonly map: ResourceMap
  #byName: Map<string, number[]> | undefined
  #byKind: Map<string, number[]> | undefined

  constructor(map: ResourceMap) {
    this.map = map
  }

  /** Positions of the resources of which some id is selected, in order. */
  select(selector: ExactSelector): readonly number[] {
    return this.#candidates(selector).filter((position) =>
      this.map.at(position)?.ids.some((id) => isSelectedBy(id, selector)),
    )
  }

  replace(position: number, resource: Resource): void {
    const old = this.map.at(position)
    this.map.replace(position, resource)
    if (old?.name === resource.name && old.kind === resource.kind) return
    this.#byName = undefined
    this.#byKind = undefined
  }

  #candidates({ name, kind }: ExactSelector): readonly number[] {
    if (name !== '') {
      this.#byName ??= this.#index((id) => id.name)
      return this.#byName.get(name) ?? []
    }
    if (kind !== '') {
      this.#byKind ??= this.#index((id) => id.kind)
      return this.#byKind.get(kind) ?? []
    }
    return [...this.map.entries()].map(([position]) => position)
  }

  #index(keyOf: (id: ResId) => string): Map<string, number[]> {
    const index = new Map<string, number[]>()
    for (const [position, resource] of this.map.entries()) {
      for (const key of new Set(resource.ids.map(keyOf))) {
        const positions = index.get(key)
        if (positions) positions.push(position)
        else index.set(key, [position])
      }
    }
    return index
  }
}
