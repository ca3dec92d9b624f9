import type { Node, YAMLMap, YAMLSeq } from 'yaml'
import { yamlPackage } from './yaml-package.ts'

/** A tag or an anchor with a comment behind it, and nothing in the way to what is below. */
const COMMENTED_PROPERTY = /[&!]\S* +#[^\n]*\n(?: *(?:#[^\n]*)?\n)* *$/
/** How far in front of a block such a comment is looked for. */
const FARTHEST = 500

/**
 * Follows a comment behind a tag or an anchor, which for go-yaml is one of the first key or text below.
 * Behind a key it is printed in front of the tag of a block that follows, and cannot be read there.
 */
export class PropertyComments {
  readonly #text: string
  #isPending = false

  constructor(text: string) {
    this.#text = text
  }

  /** Whether the next key or text has such a comment. */
  get isPending(): boolean {
    return this.#isPending
  }

  /** Goes on to the node that is next in the text. */
  pass(parsed: Node): void {
    if (!isBlock(parsed)) this.#isPending = false
    else {
      const [start = 0] = parsed.range ?? []
      const before = this.#text.slice(Math.max(0, start - FARTHEST), start)
      this.#isPending ||= COMMENTED_PROPERTY.test(before)
    }
  }
}

/** Whether a block begins with a tag. */
export function isTaggedBlock(parsed: unknown): boolean {
  return isBlock(parsed) && parsed.tag !== undefined
}

function isBlock(parsed: unknown): parsed is YAMLMap | YAMLSeq {
  const { isMap, isSeq } = yamlPackage()
  return (isMap(parsed) || isSeq(parsed)) && parsed.flow !== true
}
