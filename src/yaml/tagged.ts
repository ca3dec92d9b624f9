import type { ScalarNode } from './node.ts'

/** Scalars with a tag written in front, which for go-yaml is a part of the style. */
const tagged = new WeakSet<ScalarNode>()

/** Notes that a tag is written in front of the scalar. */
export function markTagged(node: ScalarNode): ScalarNode {
  tagged.add(node)
  return node
}

/** Whether the scalar was read with a tag in front of it, or takes over the style of one that was. */
export function isTagged(node: ScalarNode): boolean {
  return tagged.has(node)
}
