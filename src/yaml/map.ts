import type { MapEntry, MapNode, Origin, ScalarNode, YamlNode } from './node.ts'
import { type Shape, shapeOf, withName } from './shape.ts'

/** A map with these keys and values, in this order. */
export function mapOf(
  keys: readonly ScalarNode[],
  values: readonly YamlNode[],
  origin: Origin,
): MapNode {
  return shapedMap(shapeOf(keys), keys, values, origin)
}

/** As `mapOf`, where the shape of the keys is known. */
export function shapedMap(
  shape: Shape,
  keys: readonly ScalarNode[],
  values: readonly YamlNode[],
  { source, offset }: Origin,
): MapNode {
  return { kind: 'map', shape, keys, values, source, offset }
}

/** The map with other values under the same keys. */
export function withValues(map: MapNode, values: readonly YamlNode[]): MapNode {
  return shapedMap(map.shape, map.keys, values, map)
}

/** The map with one more entry at its end. */
export function withEntry(map: MapNode, key: ScalarNode, value: YamlNode): MapNode {
  return shapedMap(withName(map.shape, key), [...map.keys, key], [...map.values, value], map)
}

/** A map with these entries. */
export function withEntries(origin: Origin, entries: readonly MapEntry[]): MapNode {
  const keys = entries.map(({ key }) => key)
  const values = entries.map(({ value }) => value)
  return mapOf(keys, values, origin)
}

/** The first entry with this key. */
export function entryOf({ shape, keys, values }: MapNode, name: string): MapEntry | undefined {
  const position = shape.positionOf(name)
  const [key, value] = [keys[position], values[position]]
  return key && value && { key, value }
}

/** The entries of a map, made anew for this call. */
export function mapEntries({ keys, values }: MapNode): readonly MapEntry[] {
  const entries: MapEntry[] = []
  for (let i = 0; i < keys.length; i++) {
    const [key, value] = [keys[i], values[i]]
    if (key && value) entries.push({ key, value })
  }
  return entries
}
