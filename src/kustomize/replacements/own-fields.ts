import { mapItems, withEntries } from '../../resource/fields.ts'
import { hiddenEntries, hideEntries } from '../../resource/hidden-entries.ts'
import type { YamlNode } from '../../yaml/node.ts'

/**
 * What is written into fields of the resource that the value is from, one after the other: each gets
 * what stands at the source by then, and that may have fields in it that were written before.
 *
 * @param fields nodes of their own, which are nowhere else
 */
export function ownValues(
  source: YamlNode,
  fields: readonly YamlNode[],
  valueFor: (field: YamlNode, source: YamlNode) => YamlNode,
): ReadonlyMap<YamlNode, YamlNode> {
  const isWithin = holdsAny(source, new Set(fields))
  const written = new Map<YamlNode, YamlNode>()
  for (const field of fields) {
    const value = isWithin ? replaceNodes(source, written) : source
    written.set(field, valueFor(field, value))
  }
  return written
}

function holdsAny(node: YamlNode, wanted: ReadonlySet<YamlNode>): boolean {
  if (wanted.has(node)) return true
  if (node.kind === 'seq') return node.items.some((item) => holdsAny(item, wanted))
  return node.kind === 'map' && node.entries.some(({ value }) => holdsAny(value, wanted))
}

/** The node with others in the places of some of its parts, which are not looked into. */
export function replaceNodes(node: YamlNode, others: ReadonlyMap<YamlNode, YamlNode>): YamlNode {
  const other = others.get(node)
  if (other !== undefined) return other
  if (node.kind === 'seq') return mapItems(node, (item) => replaceNodes(item, others))
  const before = node.kind === 'map' ? node.entries : hiddenEntries(node)
  const entries = before.map((entry) => {
    const value = replaceNodes(entry.value, others)
    return value === entry.value ? entry : { key: entry.key, value }
  })
  if (entries.every((entry, i) => entry === before[i])) return node
  return node.kind === 'map' ? withEntries(node, entries) : hideEntries({ ...node }, entries)
}
