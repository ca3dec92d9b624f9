import { PositionIndex } from './position-index.ts'
import { isSameResId, type ResId, resIdKey } from './res-id.ts'
import type { Resource } from './resource.ts'

/** A key and the value that it has to have. */
export interface Pair {
  readonly key: string
  readonly value: string
}

/** What is known of the resources that somebody looks for. Empty where it is not. */
export interface Clues {
  readonly name: string
  readonly kind: string
  /** What the name begins with. */
  readonly namePrefix?: string
  readonly label?: Pair | undefined
  readonly annotation?: Pair | undefined
}

/**
 * The resources of a build in order, found by every id that they have or had. The one thing in
 * the engine that changes in place: resources are appended, replaced and removed by position, and
 * a position stays what it is.
 */
export class ResourceMap {
  #slots: (Resource | undefined)[]
  /** Made when somebody asks; all of them may hold more than what is still true. */
  #byId: PositionIndex | undefined
  #byName: PositionIndex | undefined
  #byKind: PositionIndex | undefined
  #byLabel: PositionIndex | undefined
  #byAnnotation: PositionIndex | undefined
  /** Positions that changed; nothing where any may have. */
  #changed: Set<number> | undefined
  #hasNewIds = true

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
    this.#hasNewIds = true
    const position = this.#slots.length - 1
    this.#changed?.add(position)
    this.#enterIds(position, resource)
    this.#enterMetadata(position, resource)
  }

  replace(position: number, resource: Resource): void {
    const old = this.#slots[position]
    this.#slots[position] = resource
    this.#changed?.add(position)
    // Nearly every change keeps the ids, and with them what the indexes say.
    if (old?.ids !== resource.ids) {
      this.#enterIds(position, resource)
      if (old === undefined || !isSameResId(old.id, resource.id)) this.#hasNewIds = true
    }
    if (old?.root !== resource.root) this.#enterMetadata(position, resource)
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
      this.#changed = undefined
      // Made anew when somebody asks: several transformers in a row change everything.
      if (changed?.ids !== resource.ids) {
        this.#hasNewIds = true
        this.#forgetIds()
      }
      this.#forgetMetadata()
    }
  }

  /** Puts other resources in the place of all. */
  reset(resources: readonly Resource[]): void {
    this.#slots = [...resources]
    this.#changed = undefined
    this.#hasNewIds = true
    this.#forgetIds()
    this.#forgetMetadata()
  }

  /** Whether a resource may have got an id since the last call, and with it that of another one. */
  takeNewIds(): boolean {
    const hasNewIds = this.#hasNewIds
    this.#hasNewIds = false
    return hasNewIds
  }

  /** Positions that may have changed since the last call, in order; the first time all. */
  takeChanged(): readonly number[] {
    const changed = this.#changed ?? this.#slots.keys()
    this.#changed = new Set()
    return [...changed].sort((a, b) => a - b)
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
   * Positions, in order, of the resources that may be meant: by the clue that leaves the fewest. What
   * does not fit after all is for the caller to leave out.
   */
  candidates({ name, kind, namePrefix = '', label, annotation }: Clues): readonly number[] {
    if (name !== '') return this.#names().at(name)
    const choices: (readonly number[])[] = []
    if (namePrefix !== '') choices.push(this.#names().startingWith(namePrefix))
    if (kind !== '') choices.push(this.#kinds().at(kind))
    if (label) {
      this.#byLabel ??= new PositionIndex(({ labels }) => pairKeys(labels), this.#slots)
      choices.push(this.#byLabel.at(pairKey(label)))
    }
    if (annotation) {
      this.#byAnnotation ??= new PositionIndex((one) => pairKeys(one.annotations), this.#slots)
      choices.push(this.#byAnnotation.at(pairKey(annotation)))
    }
    const [first, ...others] = choices
    if (first === undefined) return [...this.#slots.keys()]
    return others.reduce((fewest, one) => (one.length < fewest.length ? one : fewest), first)
  }

  #names(): PositionIndex {
    this.#byName ??= new PositionIndex(({ ids }) => ids.map(({ name }) => name), this.#slots)
    return this.#byName
  }

  #kinds(): PositionIndex {
    this.#byKind ??= new PositionIndex(({ ids }) => ids.map(({ kind }) => kind), this.#slots)
    return this.#byKind
  }

  #enterIds(position: number, resource: Resource): void {
    this.#byId?.enter(position, resource)
    this.#byName?.enter(position, resource)
    this.#byKind?.enter(position, resource)
  }

  #enterMetadata(position: number, resource: Resource): void {
    this.#byLabel?.enter(position, resource)
    this.#byAnnotation?.enter(position, resource)
  }

  #forgetIds(): void {
    this.#byId = undefined
    this.#byName = undefined
    this.#byKind = undefined
  }

  #forgetMetadata(): void {
    this.#byLabel = undefined
    this.#byAnnotation = undefined
  }

  #positionsAt(id: ResId): readonly number[] {
    this.#byId ??= new PositionIndex(({ ids }) => ids.map(resIdKey), this.#slots)
    return this.#byId.at(resIdKey(id))
  }
}

function pairKey({ key, value }: Pair): string {
  return `${key}\n${value}`
}

function pairKeys(texts: ReadonlyMap<string, string>): readonly string[] {
  return [...texts].map(([key, value]) => pairKey({ key, value }))
}
