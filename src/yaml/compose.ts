import type { Node, Pair, Range, Scalar, YAMLMap } from 'yaml'
import { UserError } from '../error.ts'
import { limitOf } from '../limits.ts'
import { withGoYamlEnd } from './block-end.ts'
import { tooManyKeys } from './cursor.ts'
import type { Dialect } from './dialect.ts'
import type { TextSpan } from './documents.ts'
import { firstDocument, type ReadDocument } from './first-document.ts'
import { locate } from './locate.ts'
import { withEntries } from './map.ts'
import type { MapEntry, ScalarNode, ScalarStyle, TextSource, YamlNode } from './node.ts'
import { isFlowCollection, isTaggedBlock, PropertyComments } from './property-comment.ts'
import { Refusals } from './refusals.ts'
import { refuseTabs } from './tabs.ts'
import { isTagged, markTagged, taggedStyle } from './tagged.ts'
import type { Tally } from './tally.ts'
import { yamlPackage } from './yaml-package.ts'

/**
 * Reads the first document of a span with the `yaml` package: everything that YAML allows, and all
 * error messages. Aliases are replaced by what they stand for.
 *
 * @throws UserError `bad-yaml`, `limit`
 */
export function composeDocument(
  span: TextSpan,
  dialect: Dialect,
  tally: Tally,
): YamlNode | undefined {
  const read = firstDocument(span)
  if (!read?.document.contents) return undefined
  refuseTabs(span)
  return new Conversion(span, read, { dialect, tally }).node(read.document.contents)
}

interface Anchored {
  readonly node: YamlNode
  /** How many values it is, aliases in it written out. */
  readonly size: number
}

/** Lines of spaces: the package does not count all of them to the block above. */
const BLANK_LINES = /^(?: *\n)* *$|^(?: *\n)*/

/** The state of one document's conversion: what its anchors stand for so far. */
class Conversion {
  readonly #source: TextSource
  readonly #read: ReadDocument
  readonly #refusals: Refusals
  readonly #dialect: Dialect
  readonly #comments: PropertyComments
  readonly #tally: Tally
  /** An anchor is there without a node while the conversion is inside of it. */
  readonly #anchors = new Map<string, Anchored | undefined>()
  /** Values so far, and those of them that aliases stand for. */
  #count = 0
  #aliasedCount = 0

  constructor(
    { source }: TextSpan,
    read: ReadDocument,
    { dialect, tally }: { readonly dialect: Dialect; readonly tally: Tally },
  ) {
    this.#source = source
    this.#read = read
    this.#refusals = new Refusals(source, read)
    this.#dialect = dialect
    this.#comments = new PropertyComments(read.text)
    this.#tally = tally
  }

  node(parsed: Node): YamlNode {
    const { isAlias, isMap, isScalar, isSeq } = yamlPackage()
    this.#comments.pass(parsed)
    if (isAlias(parsed)) return this.#aliased(parsed.source, parsed)
    const anchor = isScalar(parsed) || isMap(parsed) || isSeq(parsed) ? parsed.anchor : undefined
    if (anchor !== undefined) {
      this.#refusals.checkAnchor(anchor, parsed)
      this.#anchors.set(anchor, undefined)
    }
    const before = this.#count
    const node = this.#content(parsed)
    this.#count++
    this.#tally.add(1, node)
    if (anchor !== undefined) this.#anchors.set(anchor, { node, size: this.#count - before })
    return node
  }

  #content(parsed: Node): YamlNode {
    const { isMap, isScalar, isSeq } = yamlPackage()
    const source = this.#source
    const offset = this.#offsetOf(parsed)
    if (isMap(parsed)) {
      this.#refusals.checkQuestionMark(parsed)
      const entries = parsed.items.map((pair) => {
        if (!parsed.flow) this.#refusals.checkColon(pair.key, parsed)
        return this.#entry(pair, parsed)
      })
      if (entries.length > limitOf('mapping-keys')) {
        throw tooManyKeys(entries.length, { source, offset })
      }
      return this.#dialect.finishMap(withEntries({ source, offset }, entries))
    }
    if (isSeq(parsed)) {
      const isFlow = parsed.flow === true
      const items = parsed.items.map((item) => {
        if (isFlow) this.#refusals.checkInFlow(item)
        else this.#checkDash(item)
        const node = this.#unknown(item, offset)
        if (!isFlow) this.#comments.leaveItem(item)
        return isFlow && this.#dialect.isReread ? quoteNothing(node) : node
      })
      return { kind: 'seq', items, source, offset }
    }
    if (isScalar(parsed)) {
      this.#refusals.checkTag(parsed)
      return this.#scalar(this.#scalarText(parsed), parsed.type, parsed.tag, offset)
    }
    throw new Error('the yaml package made a node of an unknown kind')
  }

  /** The text of a scalar, with what go-yaml refuses refused, and without what it does not add. */
  #scalarText({ value, type, range, srcToken }: Scalar): string {
    const text = typeof value === 'string' ? value : ''
    if (!range) return text
    if (type === 'QUOTE_DOUBLE') this.#refusals.checkEscapes(range)
    if (type !== 'BLOCK_LITERAL' && type !== 'BLOCK_FOLDED') return text
    return this.#blockText(text, range, srcToken?.type === 'block-scalar' ? srcToken.indent : -1)
  }

  #blockText(text: string, [start, end]: Range, parentColumn: number): string {
    const { text: document } = this.#read
    const block = document.slice(start, end)
    this.#refusals.checkBlockHeader(start)
    const blank = BLANK_LINES.exec(document.slice(end))?.[0] ?? ''
    if (/^\n*\t/.test(text) && !/^.[-+]?[1-9]/.test(block)) {
      const problem = 'yaml: found a tab character where an indentation space is expected'
      throw this.#refusals.error(start, problem)
    }
    const ended = withGoYamlEnd(text, { text: `${block}${blank}`, parentColumn })
    return this.#dialect.isReread ? this.#comments.printedText(ended, block) : ended
  }

  #entry(pair: Pair, map: YAMLMap): MapEntry {
    const isFlow = map.flow === true
    if (isFlow) {
      this.#refusals.checkKeyInFlow(pair.srcToken)
      this.#refusals.checkInFlow(pair.key)
      this.#refusals.checkInFlow(pair.value)
    }
    const isCommented = this.#comments.isPending
    const written = this.#unknown(pair.key, this.#read.offsetOf(0))
    const key = this.#dialect.isReread ? quoteNothing(written) : written
    const isTop = map === this.#read.document.contents
    this.#refusals.checkKey(pair.key, map, this.#dialect.isReread && !isTop)
    if (key.kind !== 'scalar') {
      const says = `a ${key.kind === 'map' ? 'map' : 'list'} cannot be the key of a map`
      const hint = 'a text that begins with { or [ has to be in quotes'
      throw new UserError('bad-yaml', says, { at: locate(key), hint })
    }
    this.#checkComment(isCommented, pair.value, key.offset)
    const value = this.#unknown(pair.value, key.offset)
    return { key, value: isFlow && this.#dialect.isReread ? quoteNothing(value) : value }
  }

  #checkComment(isCommented: boolean, value: unknown, offset: number): void {
    if (isCommented && isTaggedBlock(value)) this.#refuseComment(offset)
  }

  #checkDash(item: unknown): void {
    if (this.#comments.passDash() && isFlowCollection(item)) {
      this.#refuseComment(this.#offsetOf(item))
    }
  }

  #refuseComment(offset: number): void {
    if (!this.#dialect.isReread) return
    const says = 'kustomize stumbles over a comment behind a tag or an anchor further up'
    throw new UserError('bad-yaml', says, {
      at: locate({ source: this.#source, offset }),
      hint: 'put the comment on a line of its own',
      kustomize: "yaml: could not find expected ':'",
    })
  }

  #unknown(parsed: unknown, offset: number): YamlNode {
    const { isAlias, isMap, isScalar, isSeq } = yamlPackage()
    if (isAlias(parsed) || isScalar(parsed) || isMap(parsed) || isSeq(parsed)) {
      return this.node(parsed)
    }
    return this.#scalar('', 'PLAIN', undefined, offset)
  }

  #scalar(
    value: unknown,
    type: string | undefined,
    explicitTag: string | undefined,
    offset: number,
  ): ScalarNode {
    const written = typeof value === 'string' ? value : ''
    const known = STYLES.get(type ?? 'PLAIN') ?? 'plain'
    const style = known === 'folded' && !this.#dialect.isReread ? 'literal' : known
    const tag = explicitTag === undefined ? undefined : this.#dialect.tagOf(explicitTag, written)
    const source = this.#source
    const place = { source, offset } as const
    if (tag === undefined && style !== 'plain') {
      return { kind: 'scalar', text: written, tag: 'str', style, ...place }
    }
    if (tag === 'str')
      return markTagged({ kind: 'scalar', text: written, tag, style, ...place }, style)
    // A tag that is written decides over quotes: `!!int "1"` is the number.
    const resolved = this.#dialect.resolve(written)
    const isImplied = tag === undefined || tag === resolved.tag
    const text = isImplied ? resolved.text : written
    const node = {
      kind: 'scalar',
      text,
      tag: tag ?? resolved.tag,
      style: 'plain',
      ...place,
    } as const
    return tag === undefined ? node : markTagged(node, style)
  }

  #aliased(name: string, at: Node): YamlNode {
    const anchored = this.#anchors.get(name)
    if (anchored) {
      const { node, size } = anchored
      this.#count += size
      this.#aliasedCount += size
      const offset = this.#read.offsetOf(at.range?.[0] ?? 0)
      this.#tally.addAliased(size, this.#aliasedCount, { source: this.#source, offset })
      // A node of its own: in a list, what stands there twice is not one element.
      return copied(node)
    }
    const problem = this.#anchors.has(name)
      ? `yaml: anchor '${name}' value contains itself`
      : `yaml: unknown anchor '${name}' referenced`
    throw this.#refusals.error(at.range?.[0] ?? 0, problem)
  }

  #offsetOf(parsed: Node): number {
    return this.#read.offsetOf(parsed.range?.[0] ?? 0)
  }
}

function copied(node: YamlNode): YamlNode {
  const written = node.kind === 'scalar' ? taggedStyle(node) : undefined
  return written && node.kind === 'scalar' ? markTagged({ ...node }, written) : { ...node }
}

/**
 * The null of `{a: }`, and the key of `? : a`. It is a null for kustomize until it prints the map, where
 * nothing has to be written as `''` between braces and in front of a colon; so it ends as an empty string.
 */
function quoteNothing(node: YamlNode): YamlNode {
  if (node.kind !== 'scalar' || isTagged(node)) return node
  const isNothing = node.tag === 'null' && node.text === ''
  return isNothing ? { ...node, style: 'single' } : node
}

const STYLES: ReadonlyMap<string, ScalarStyle> = new Map<string, ScalarStyle>([
  ['PLAIN', 'plain'],
  ['QUOTE_SINGLE', 'single'],
  ['QUOTE_DOUBLE', 'double'],
  ['BLOCK_LITERAL', 'literal'],
  ['BLOCK_FOLDED', 'folded'],
])
