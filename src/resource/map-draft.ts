import { mapOf, shapedMap } from '../yaml/map.ts'
import type { MapNode, ScalarNode, ScalarStyle, YamlNode } from '../yaml/node.ts'
import type { Shape } from '../yaml/shape.ts'
import { keyNode, scalarNode } from './fields.ts'

/** Stands where a value was removed, until all changes are made. */
const REMOVED = scalarNode('', 'null', { source: { file: '', text: '' }, offset: 0 })

/** Several changes to one map, made on one copy of it: what `setField` and `removeField` do one by one. */
export class MapDraft {
  readonly #map: MapNode
  /** Copies, once something is changed. */
  #keys: ScalarNode[] | undefined
  #values: YamlNode[] | undefined
  /** Says where the keys are, those aside that have moved: removed, or more than shapes are kept for. */
  #shape: Shape
  #moved: Map<string, number> | undefined

  constructor(map: MapNode) {
    this.#map = map
    this.#shape = map.shape
  }

  get(key: string): YamlNode | undefined {
    const position = this.#position(key)
    return position === -1 ? undefined : (this.#values ?? this.#map.values)[position]
  }

  /** @param style how a key is written that is not there yet */
  set(key: string, value: YamlNode, style: ScalarStyle = 'plain'): void {
    const position = this.#position(key)
    if (position === -1) this.#add(key, value, style)
    else if ((this.#values ?? this.#map.values)[position] !== value) {
      this.#values ??= this.#map.values.slice()
      this.#values[position] = value
    }
  }

  remove(key: string): void {
    const position = this.#position(key)
    if (position === -1) return
    this.#values ??= this.#map.values.slice()
    const values = this.#values
    values[position] = REMOVED
    // Of a key that is there twice, the second entry comes to light.
    const keys = this.#keys ?? this.#map.keys
    this.#move(
      key,
      keys.findIndex(({ text }, i) => text === key && values[i] !== REMOVED),
    )
  }

  /** The map with all changes; the map itself where there were none. */
  finish(): MapNode {
    const values = this.#values
    if (values === undefined) return this.#map
    const keys = this.#keys ?? this.#map.keys
    if (this.#moved === undefined) return shapedMap(this.#shape, keys, values, this.#map)
    return mapOf(
      keys.filter((_, i) => values[i] !== REMOVED),
      values.filter((value) => value !== REMOVED),
      this.#map,
    )
  }

  #add(key: string, value: YamlNode, style: ScalarStyle): void {
    const { length } = this.#values ?? this.#map.values
    const shape = this.#moved === undefined ? this.#shape.next(key) : undefined
    if (shape) this.#shape = shape
    else this.#move(key, length)
    const plain = keyNode(key, value)
    const node = style === 'plain' ? plain : { ...plain, style }
    // Copied together with what comes first, a list has no more room than it needs.
    if (this.#keys) this.#keys.push(node)
    else this.#keys = [...this.#map.keys, node]
    if (this.#values) this.#values.push(value)
    else this.#values = [...this.#map.values, value]
  }

  #position(key: string): number {
    return this.#moved?.get(key) ?? this.#shape.positionOf(key)
  }

  #move(key: string, position: number): void {
    this.#moved ??= new Map()
    this.#moved.set(key, position)
  }
}
