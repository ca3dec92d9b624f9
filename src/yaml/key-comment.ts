import { UserError } from '../error.ts'
import { locate } from './locate.ts'
import type { MapEntry, ScalarNode, YamlNode } from './node.ts'
import { COMMENTED_PROPERTY } from './property-comment.ts'

/** A key with the comment behind its colon, and what stands below it. */
const KEY =
  /(?:"[^"\n]*"|'[^'\n]*'|[^\s"'#:][^\n#:]*?)\s*:(?: +(?<comment>#[^\n]*)| *)\n(?: *(?:#[^\n]*)?\n)*(?<below>[^\n]*)/y
const BLOCK_BELOW = /^ *(?:[-?](?: |$)|[^\s{[&*!|>#].*:(?: |$))/

/** The end of a text behind which a key has the comment of the missing value before it. */
const BEHIND_NOTHING = /: *, *#[^\n]*\n\s*$/

/**
 * go-yaml keeps the comment behind the colon of a key that has a map or a list below it. Where that is
 * empty by now, or stands in braces, it prints the braces on a line of their own, and cannot read them.
 *
 * @param entry with an empty map or list, or one in braces
 * @param root of the resource
 * @throws UserError `bad-scalar`
 */
export function refuseKeyComment({ key, value }: MapEntry, root: YamlNode): void {
  const { text, style } = key.source
  // Nodes that were made anew have no comments; nor have the resource's annotations, which are, always.
  if (style !== undefined || value === valueAt(root, 'metadata', 'annotations')) return
  const before = text.slice(Math.max(0, key.offset - FARTHEST), key.offset)
  if (BEHIND_NOTHING.test(before)) throw lost(key)
  if (!text.startsWith(key.text, key.offset + quoteLength(text[key.offset]))) return
  KEY.lastIndex = key.offset
  const { comment, below = '' } = KEY.exec(text)?.groups ?? {}
  if (!BLOCK_BELOW.test(below)) return
  if (comment !== undefined || COMMENTED_PROPERTY.test(before)) throw lost(key)
}

/** How far in front of a key a comment is looked for. */
const FARTHEST = 500

function lost(key: ScalarNode): UserError {
  const says = `kustomize stumbles over the comment at '${key.text}', as nothing is left of it or braces are around it`
  return new UserError('bad-scalar', says, {
    at: locate(key),
    hint: 'put the comment on a line of its own',
    kustomize: "yaml: could not find expected ':'",
  })
}

function quoteLength(char: string | undefined): number {
  return char === '"' || char === "'" ? 1 : 0
}

function valueAt(root: YamlNode, ...path: readonly string[]): YamlNode | undefined {
  let node: YamlNode | undefined = root
  for (const name of path) {
    if (node?.kind !== 'map') return undefined
    const position = node.shape.positionOf(name)
    node = position === -1 ? undefined : node.values[position]
  }
  return node
}
