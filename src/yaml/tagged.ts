import type { ScalarNode, ScalarStyle } from './node.ts'

/** Scalars with a tag written in front, and the quotes that they have besides. */
const tagged = new WeakMap<ScalarNode, ScalarStyle>()

/**
 * Notes that a tag is written in front of the scalar, which for go-yaml is a part of the style.
 *
 * @param written how the text is written: the style of the node is plain where the tag decides on the type
 */
export function markTagged(node: ScalarNode, written: ScalarStyle): ScalarNode {
  tagged.set(node, written)
  return node
}

/**
 * How the text behind a tag is written; nothing where the scalar was read without a tag, and did not
 * take over the style of one with it.
 */
export function taggedStyle(node: ScalarNode): ScalarStyle | undefined {
  return tagged.get(node)
}

export function isTagged(node: ScalarNode): boolean {
  return tagged.has(node)
}
