import { mapItems } from '../../resource/fields.ts'
import { hiddenNodes, withHidden } from '../../resource/hidden-nodes.ts'
import { withValues } from '../../yaml/map.ts'
import type { ScalarNode, YamlNode } from '../../yaml/node.ts'

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
  return node.kind === 'map' && node.values.some((value) => holdsAny(value, wanted))
}

/** The node with others in the places of some of its parts, which are not looked into. */
export function replaceNodes(node: YamlNode, others: ReadonlyMap<YamlNode, YamlNode>): YamlNode {
  const other = others.get(node)
  if (other !== undefined) return other
  if (node.kind === 'seq') return mapItems(node, (item) => replaceNodes(item, others))
  if (node.kind === 'scalar') return replaceHidden(node, others)
  const changed = node.values.map((value) => replaceNodes(value, others))
  return changed.every((value, i) => value === node.values[i]) ? node : withValues(node, changed)
}

function replaceHidden(node: ScalarNode, others: ReadonlyMap<YamlNode, YamlNode>): ScalarNode {
  const nodes = hiddenNodes(node)
  const changed = nodes.map((each) => replaceNodes(each, others))
  return changed.every((each, i) => each === nodes[i]) ? node : withHidden(node, changed)
}
