import type { Node, Scalar, YAMLMap, YAMLSeq } from 'yaml'
import { yamlPackage } from './yaml-package.ts'

/** A tag or an anchor with a comment behind it, and nothing in the way to what is below. */
export const COMMENTED_PROPERTY = /[&!]\S* +#[^\n]*\n(?: *(?:#[^\n]*)?\n)* *$/
/** How far in front of a block such a comment is looked for. */
const FARTHEST = 500

/** A comment behind the header of a block. */
const COMMENTED_HEADER = /^[|>][-+\d]*[ \t]*(#[^\n]*)/

/**
 * Follows a comment behind a tag or an anchor, which for go-yaml is one of the first key or text below.
 * Where nothing else stands behind them it is one of the map or list that ends there, and is printed
 * with what comes next.
 */
export class PropertyComments {
  readonly #text: string
  #pending: 'below' | 'map' | 'list' | undefined
  /** Whether what was passed last is a text in a block with such a comment above. */
  #isBelow = false

  constructor(text: string) {
    this.#text = text
  }

  /** Whether the next key has such a comment, which is printed in front of the tag of a block. */
  get isPending(): boolean {
    return this.#pending !== undefined
  }

  /**
   * The text of the block that was passed last: below such a comment, kustomize prints the block's own
   * comment into it.
   *
   * @param block as it is written, with its header
   */
  printedText(text: string, block: string): string {
    if (!this.#isBelow || text === '') return text
    const [, comment] = COMMENTED_HEADER.exec(block) ?? []
    if (comment === undefined) return text
    const isFolded = block.startsWith('>')
    if (isFolded && text.startsWith('\n')) return comment + text
    return `${comment}${isFolded && /^[^ \t]/.test(text) ? ' ' : '\n'}${text}`
  }

  /** Goes on to the node that is next in the text. */
  pass(parsed: Node): void {
    this.#isBelow =
      isBlockText(parsed) && (this.#pending === 'below' || this.#isCommentedAbove(parsed))
    if (!isBlock(parsed)) this.#pending = this.#isCommentedNothing(parsed) ? 'map' : undefined
    else if (this.#isCommentedAbove(parsed)) this.#pending ??= 'below'
  }

  /**
   * Goes on to the next item of a list.
   *
   * @returns whether the comment of a map is printed behind its dash
   */
  passDash(): boolean {
    const isOfMap = this.#pending === 'map'
    if (this.#pending !== 'below') this.#pending = undefined
    return isOfMap
  }

  /** Leaves an item of a list, which is what the comment belongs to if it is nothing else. */
  leaveItem(item: unknown): void {
    if (this.#pending === 'map' && !isBlock(item)) this.#pending = 'list'
  }

  #isCommentedAbove({ range }: Node): boolean {
    const [start = 0] = range ?? []
    return COMMENTED_PROPERTY.test(this.#text.slice(Math.max(0, start - FARTHEST), start))
  }

  #isCommentedNothing(parsed: Node): boolean {
    const { isScalar } = yamlPackage()
    if (!isScalar(parsed) || !isNothingWithProperties(parsed)) return false
    const [, end = 0] = parsed.range ?? []
    return /^ *#/.test(this.#text.slice(end, end + FARTHEST))
  }
}

/** Whether a block begins with a tag. Anchors are gone when it is printed. */
export function isTaggedBlock(parsed: unknown): boolean {
  return isBlock(parsed) && parsed.tag !== undefined
}

function isNothingWithProperties({ type, value, tag, anchor }: Scalar): boolean {
  if (type !== 'PLAIN' || value !== '') return false
  return tag !== undefined || anchor !== undefined
}

function isBlockText(parsed: Node): boolean {
  const { isScalar } = yamlPackage()
  return isScalar(parsed) && /^BLOCK/.test(parsed.type ?? '')
}

function isBlock(parsed: unknown): parsed is YAMLMap | YAMLSeq {
  const { isMap, isSeq } = yamlPackage()
  return (isMap(parsed) || isSeq(parsed)) && parsed.flow !== true
}

/** Whether a value is a map or a list in braces or brackets. */
export function isFlowCollection(parsed: unknown): parsed is YAMLMap | YAMLSeq {
  const { isMap, isSeq } = yamlPackage()
  return (isMap(parsed) || isSeq(parsed)) && parsed.flow === true
}
