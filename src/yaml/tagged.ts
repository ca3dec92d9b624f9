import type { ScalarNode, ScalarStyle, ScalarTag } from './node.ts'

/** The tags that go-yaml knows, as they are once their handle is resolved. */
export const KNOWN_TAGS: ReadonlyMap<string, ScalarTag> = new Map(
  (['str', 'int', 'float', 'bool', 'null', 'timestamp', 'binary', 'merge'] as const).map(
    (tag) => [`tag:yaml.org,2002:${tag}`, tag] as const,
  ),
)

/** A tag that go-yaml does not know leaves the text as it is. `!` alone is no tag for its newer version. */
export function writtenTag(tag: string): ScalarTag | undefined {
  return tag === '!' ? undefined : (KNOWN_TAGS.get(tag) ?? 'str')
}

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
