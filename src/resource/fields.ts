import { withStyle } from '../yaml/flow.ts'
import { mapEntries, mapOf, withEntries, withEntry, withValues } from '../yaml/map.ts'
import type { MapEntry, MapNode, Origin, ScalarNode, SeqNode, YamlNode } from '../yaml/node.ts'
import { hiddenEntries } from './hidden-nodes.ts'

/** The value of the first entry with this key; nothing where the node is no map. */
export function getField(node: YamlNode | undefined, key: string): YamlNode | undefined {
  if (node?.kind !== 'map') return undefined
  const position = node.shape.positionOf(key)
  // Asking a list for what is in front of it costs much more than this.
  return position === -1 ? undefined : node.values[position]
}

/** The text of a scalar, whatever its type; nothing for maps, lists, and what is missing. */
export function textOf(node: YamlNode | undefined): string | undefined {
  return node?.kind === 'scalar' ? node.text : undefined
}

/** There, and not null in any spelling. */
export function isPresent(node: YamlNode | undefined): node is YamlNode {
  return node !== undefined && !isNull(node)
}

export function isNull(node: YamlNode | undefined): boolean {
  return node?.kind === 'scalar' && node.tag === 'null'
}

/** Missing, null, `{}` or `[]`; an empty text is something. */
export function isNothing(node: YamlNode | undefined): boolean {
  if (node === undefined) return true
  switch (node.kind) {
    case 'map':
      return node.values.length === 0
    case 'seq':
      return node.items.length === 0
    default:
      return node.tag === 'null'
  }
}

/** The map with the value under the key: in the place of the old value, or at the end. */
export function setField(map: MapNode, key: string, value: YamlNode): MapNode {
  const position = map.shape.positionOf(key)
  if (position === -1) return withEntry(map, keyNode(key, value), value)
  return map.values[position] === value ? map : withValues(map, map.values.with(position, value))
}

/** The map without the first entry with this key. */
export function removeField(map: MapNode, key: string): MapNode {
  const position = map.shape.positionOf(key)
  if (position === -1) return map
  return mapOf(map.keys.toSpliced(position, 1), map.values.toSpliced(position, 1), map)
}

/** A key that a transformer writes: without a tag, so its type shows when it is printed. */
export function keyNode(text: string, { source, offset }: Origin): ScalarNode {
  return { kind: 'scalar', text, tag: '', style: 'plain', source, offset }
}

export function scalarNode(
  text: string,
  tag: ScalarNode['tag'],
  { source, offset }: Origin,
): ScalarNode {
  return { kind: 'scalar', text, tag, style: 'plain', source, offset }
}

/** A map that a transformer makes: without braces, whatever stands at its origin. */
export function mapNode(entries: readonly MapEntry[], { source, offset }: Origin): MapNode {
  return withEntries({ source: withStyle(source, 'block'), offset }, entries)
}

export function seqNode(items: readonly YamlNode[], { source, offset }: Origin): SeqNode {
  return { kind: 'seq', items, source: withStyle(source, 'block'), offset }
}

export function withItems(seq: SeqNode, items: readonly YamlNode[]): SeqNode {
  return { kind: 'seq', items, source: seq.source, offset: seq.offset }
}

/** The list with each item mapped; the list itself where no item changed. */
export function mapItems(seq: SeqNode, change: (item: YamlNode) => YamlNode): SeqNode {
  let items: YamlNode[] | undefined
  for (let i = 0; i < seq.items.length; i++) {
    const item = seq.items[i]
    if (item === undefined) continue
    const changed = change(item)
    if (changed === item) continue
    items ??= seq.items.slice()
    items[i] = changed
  }
  return items ? withItems(seq, items) : seq
}

/** The entries of a map, or what is hidden below a null. */
export function entriesOf(node: YamlNode | undefined): readonly MapEntry[] {
  return node?.kind === 'map' ? mapEntries(node) : hiddenEntries(node)
}

/** Texts of a map of labels or annotations: the text of each value, whatever its type. */
export function textsOf(node: YamlNode | undefined): ReadonlyMap<string, string> {
  const texts = new Map<string, string>()
  for (const { key, value } of entriesOf(node)) texts.set(key.text, textOf(value) ?? '')
  return texts
}
