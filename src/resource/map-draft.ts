import type { MapEntry, MapNode, ScalarStyle, YamlNode } from '../yaml/node.ts'
import { keyNode, withEntries } from './fields.ts'

/** Up to so many entries, looking at each is quicker than an index. */
const FEW = 12

/** Finds values by key, in a time that does not depend on how many there are. */
export function fieldLookup(entries: readonly MapEntry[]): (key: string) => YamlNode | undefined {
  const entryOf = entryLookup(entries)
  return (key) => entryOf(key)?.value
}

/** As `fieldLookup`, with the key as it is written. */
export function entryLookup(entries: readonly MapEntry[]): (key: string) => MapEntry | undefined {
  const positionOf = positionLookup(entries)
  return (key) => entries[positionOf(key)]
}

/**
 * Several changes to one map, made on one copy of it. Does what `setField` and `removeField` do one
 * by one.
 */
export class MapDraft {
  readonly #map: MapNode
  readonly #positionOf: (key: string) => number
  /** The copy, with a hole for each entry that was removed; nothing as long as nothing changes. */
  #entries: (MapEntry | undefined)[] | undefined
  /** Keys that are not where they were: added, or removed. */
  #moved: Map<string, number> | undefined

  constructor(map: MapNode) {
    this.#map = map
    this.#positionOf = positionLookup(map.entries)
  }

  get(key: string): YamlNode | undefined {
    return (this.#entries ?? this.#map.entries)[this.#position(key)]?.value
  }

  /** @param style how a key is written that is not there yet */
  set(key: string, value: YamlNode, style: ScalarStyle = 'plain'): void {
    const position = this.#position(key)
    const old = (this.#entries ?? this.#map.entries)[position]
    if (old?.value === value) return
    this.#entries ??= [...this.#map.entries]
    if (old) this.#entries[position] = { key: old.key, value }
    else {
      this.#move(key, this.#entries.length)
      const plain = keyNode(key, value)
      this.#entries.push({ key: style === 'plain' ? plain : { ...plain, style }, value })
    }
  }

  remove(key: string): void {
    const position = this.#position(key)
    if (position === -1) return
    this.#entries ??= [...this.#map.entries]
    this.#entries[position] = undefined
    // Of a key that is there twice, the second entry comes to light.
    this.#move(
      key,
      this.#entries.findIndex((entry) => entry?.key.text === key),
    )
  }

  /** The map with all changes; the map itself where there were none. */
  finish(): MapNode {
    if (this.#entries === undefined) return this.#map
    return withEntries(
      this.#map,
      this.#entries.filter((entry) => entry !== undefined),
    )
  }

  #position(key: string): number {
    return this.#moved?.get(key) ?? this.#positionOf(key)
  }

  #move(key: string, position: number): void {
    this.#moved ??= new Map()
    this.#moved.set(key, position)
  }
}

/** Position of the first entry with a key; -1 where there is none. */
function positionLookup(entries: readonly MapEntry[]): (key: string) => number {
  if (entries.length <= FEW) return (key) => entries.findIndex((entry) => entry.key.text === key)
  const positions = new Map<string, number>()
  for (const [position, { key }] of entries.entries()) {
    if (!positions.has(key.text)) positions.set(key.text, position)
  }
  return (key) => positions.get(key) ?? -1
}
