import { limitOf, overLimit } from '../limits.ts'
import type { Resource } from '../resource/resource.ts'
import { ResourceMap } from '../resource/resource-map.ts'
import { locate } from '../yaml/locate.ts'
import { placeOf } from './fail.ts'
import type { Text } from './kustomization/object-reader.ts'
import { duplicate } from './transformers/patches.ts'

/** The resources of one directory, and the entry of `resources` that each came in by. */
export class Incoming {
  readonly map = new ResourceMap()
  /** By position; nothing for what was written in place or generated. */
  readonly #entries = new Map<number, Text>()
  /** What came first, at the positions below a number. */
  #first: { readonly length: number; readonly entry: Text } | undefined

  /**
   * @param entry what names the file or the base with the resource
   * @throws UserError `resource-conflict` where one with its id is here; `limit`
   */
  add(resource: Resource, entry: Text | undefined): void {
    const { length } = resource.id.name
    if (length > limitOf('name-bytes')) {
      throw overLimit('name-bytes', 'this name', length, locate(resource.root))
    }
    const [position] = this.map.currentPositionsOf(resource.id)
    const first = position === undefined ? undefined : this.map.at(position)
    if (position !== undefined && first) throw this.#twice(resource, entry, first, position)
    if (entry) this.#entries.set(this.map.length, entry)
    this.map.append(resource)
    if (this.map.length > limitOf('resources')) throw tooMany(this.map.length, entry)
  }

  /**
   * Adds what a base is, if nothing is here yet: then only its own resources can be in the way of each
   * other, which is found out once for all directories that begin with the base.
   *
   * @param resources the same list each time
   * @returns whether they are added; else `add` says of each what is wrong
   */
  addFirst(resources: readonly Resource[], entry: Text): boolean {
    if (this.map.length > 0 || !fitTogether(resources)) return false
    this.#first = { length: resources.length, entry }
    this.map.reset(resources)
    return true
  }

  #entryOf(position: number): Text | undefined {
    if (this.#first && position < this.#first.length) return this.#first.entry
    return this.#entries.get(position)
  }

  /** What is there twice is told where it stands; what comes in twice, where that happens. */
  #twice(resource: Resource, entry: Text | undefined, first: Resource, position: number): Error {
    if (placeOf(resource.root) !== placeOf(first.root)) return duplicate(resource, first)
    const before = this.#entryOf(position)
    const defined = `it is defined at ${placeOf(first.root)}`
    const hint = before ? `it is already here by ${placeOf(before)}; ${defined}` : defined
    return duplicate(resource, first, entry, hint)
  }
}

const known = new WeakMap<readonly Resource[], boolean>()

/** Whether each has an id of its own, and none is beyond a limit. */
function fitTogether(resources: readonly Resource[]): boolean {
  let fit = known.get(resources)
  if (fit === undefined) {
    const { length } = resources
    fit =
      new Set(resources.map(({ idKey }) => idKey)).size === length &&
      length <= limitOf('resources') &&
      resources.every(({ id }) => id.name.length <= limitOf('name-bytes'))
    known.set(resources, fit)
  }
  return fit
}

function tooMany(count: number, entry: Text | undefined): Error {
  return overLimit('resources', 'this build', count, entry && locate(entry))
}
