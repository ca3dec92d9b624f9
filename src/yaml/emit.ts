import { UserError } from '../error.ts'
import { limitOf, overLimit } from '../limits.ts'
import { formatSimpleKey, formatString, WIDTH } from './emit-string.ts'
import { printedOrder } from './fields.ts'
import { isFlow } from './flow.ts'
import { jsonToNode } from './json.ts'
import { refuseKeyComment } from './key-comment.ts'
import { IN_LINE, type KeyLead, type KeyLeads, LONGEST_SIMPLE_KEY, leadsAt } from './key-leads.ts'
import { locate } from './locate.ts'
import type { JsonValue, MapNode, ScalarNode, SeqNode, YamlNode } from './node.ts'
import { formatNumber } from './number.ts'
import type { PrintedParts } from './printed-parts.ts'
import { isBare } from './quoting.ts'
import { scalarValue } from './scalar.ts'

const CANONICAL_INT = /^(?:0|-?[1-9][0-9]{0,14})$/
const DASHES = Array.from({ length: 40 }, (_, indent) => `\n${' '.repeat(indent)}- `)
const LINE_BREAK = /[\n\r\x85\u2028\u2029]/

/**
 * Prints a node as kustomize v5.5.0 prints a resource: through JSON values and goyaml.v2, so only
 * type and value of a scalar matter. Ends with a line break.
 *
 * @throws UserError `bad-scalar` for what has no value there, such as `.inf` or a key given twice
 * @see https://github.com/kubernetes-sigs/yaml/tree/v1.4.0/goyaml.v2
 */
export function emitNode(node: YamlNode): string {
  return emitNodes([node])
}

/**
 * As `emitNode`, for the documents of a stream.
 *
 * @param parts of streams that were printed before
 */
export function emitNodes(nodes: readonly YamlNode[], parts?: PrintedParts): string {
  const printer = new Printer(parts)
  for (let i = 0; i < nodes.length; i++) {
    const node = nodes[i]
    if (i > 0) printer.write('---\n')
    if (node) printer.document(node)
  }
  parts?.endStream()
  return printer.text
}

/** Prints a JSON value as `emitNode` prints a node. */
export function emitYaml(value: JsonValue): string {
  return emitNode(jsonToNode(value, { source: { file: '', text: '' }, offset: 0 }))
}

const CHUNK = 4096
/** Not to be kept by the thousand. */
const LARGE = 100_000

/**
 * Collects the pieces of a text and joins them by the thousand: put together one by one they would
 * need three times the memory, and memory is what a large build spends its time on.
 */
class Printer {
  readonly #pieces: string[]
  #count = 0
  #done = ''
  #inFlow = false
  #root: YamlNode | undefined
  /** Nothing while a part is printed that is to be kept: what is in it is kept with it. */
  #parts: PrintedParts | undefined
  /** Counts what makes the text depend on more than the node that is printed. */
  #dependent = 0

  constructor(parts: PrintedParts | undefined) {
    this.#parts = parts
    this.#pieces = parts?.pieces ?? []
  }

  get text(): string {
    this.#join()
    return this.#done
  }

  write(piece: string): void {
    if (this.#count === CHUNK || piece.length > LARGE) this.#join()
    this.#pieces[this.#count++] = piece
  }

  #join(): void {
    // The room that a longer stream left behind.
    if (this.#count < this.#pieces.length) this.#pieces.fill('', this.#count)
    this.#done += this.#pieces.join('')
    this.#count = 0
    const { length } = this.#done
    if (length > limitOf('output-bytes')) throw overLimit('output-bytes', 'what was made', length)
  }

  document(node: YamlNode): void {
    this.#root = node
    this.#item(node, -2)
    this.write('\n')
  }

  /**
   * The entries of a map or the items of a list, without the last line break.
   *
   * @param isBegun whether the first of them goes into the line that is there
   */
  #block(node: MapNode | SeqNode, indent: number, isBegun: boolean): void {
    const parts = this.#parts
    if (parts === undefined || this.#inFlow) {
      this.#anew(node, indent, isBegun)
      return
    }
    const known = parts.textOf(node, indent, isBegun)
    if (known !== undefined) this.write(known)
    else if (parts.isRepeated(node)) this.#keep(node, indent, isBegun, parts)
    else this.#anew(node, indent, isBegun)
  }

  #anew(node: MapNode | SeqNode, indent: number, isBegun: boolean): void {
    if (node.kind === 'map') this.#map(node, indent, isBegun)
    else this.#seq(node, indent, isBegun)
  }

  #keep(node: MapNode | SeqNode, indent: number, isBegun: boolean, parts: PrintedParts): void {
    const start = this.#count
    const [joined, dependent] = [this.#done, this.#dependent]
    this.#parts = undefined
    this.#anew(node, indent, isBegun)
    this.#parts = parts
    // The pieces are gone where they were joined on the way.
    if (this.#done !== joined || this.#dependent !== dependent) return
    const text = this.#pieces.slice(start, this.#count).join('')
    parts.keep(node, { text, indent, isBegun })
  }

  #map(map: MapNode, indent: number, isBegun: boolean): void {
    const wasInFlow = this.#inFlow
    this.#inFlow = wasInFlow || isFlow(map)
    // Only the resource itself stands in column 0.
    const order = printedOrder(map, indent === 0)
    const below = leadsAt(indent)
    for (let i = 0; i < order.length; i++) {
      this.#field(map, order[i] ?? 0, i === 0 && isBegun ? IN_LINE : below, indent)
    }
    this.#inFlow = wasInFlow
  }

  #field(
    { shape, keys, values }: MapNode,
    position: number,
    leads: KeyLeads,
    indent: number,
  ): void {
    const name = shape.names[position] ?? ''
    const key = keys[position]
    const value = values[position]
    if (key === undefined || value === undefined) return
    if (this.#inFlow && value.kind !== 'scalar') this.#refuseKeyComment(key, value)
    const lead = leads.of(name)
    if (lead) this.#entry(key, value, lead, indent, indent + name.length + 2)
    else this.#unusualEntry(key, value, leads, indent)
  }

  #refuseKeyComment(key: ScalarNode, value: YamlNode): void {
    this.#dependent++
    if (this.#root) refuseKeyComment({ key, value }, this.#root)
  }

  #unusualEntry(key: ScalarNode, value: YamlNode, leads: KeyLeads, indent: number): void {
    const name = key.text
    if (isSimpleKey(name)) {
      const written = formatSimpleKey(name)
      this.#entry(key, value, leads.lead(written), indent, indent + written.length + 2)
      return
    }
    const written = formatString(name, { column: indent + 2, indent: indent + 2 })
    this.write(`${leads.lineStart}? ${written}\n${' '.repeat(indent)}: `)
    this.#item(value, indent)
  }

  /** @param column of a value in the line of the key */
  #entry(key: ScalarNode, node: YamlNode, lead: KeyLead, indent: number, column: number): void {
    switch (node.kind) {
      case 'scalar':
        this.write(lead.inline)
        this.write(formatScalar(node, this.#inFlow, indent, column))
        return
      case 'seq':
        if (node.items.length === 0) {
          this.#refuseKeyComment(key, node)
          this.write(lead.inline)
          this.write('[]')
          return
        }
        this.write(lead.block)
        // A list stands in the column of its key.
        this.#block(node, indent, false)
        return
      case 'map':
        if (node.values.length === 0) {
          this.#refuseKeyComment(key, node)
          this.write(lead.inline)
          this.write('{}')
          return
        }
        this.write(lead.block)
        this.#block(node, indent + 2, false)
    }
  }

  #seq(seq: SeqNode, indent: number, isBegun: boolean): void {
    const { items } = seq
    const dash = DASHES[indent] ?? `\n${' '.repeat(indent)}- `
    const wasInFlow = this.#inFlow
    this.#inFlow = wasInFlow || isFlow(seq)
    for (let i = 0; i < items.length; i++) {
      const item = items[i]
      this.write(i === 0 && isBegun ? '- ' : dash)
      if (item) this.#item(item, indent)
    }
    this.#inFlow = wasInFlow
  }

  /** What follows the dash of a list in this column. */
  #item(node: YamlNode, indent: number): void {
    switch (node.kind) {
      case 'scalar':
        this.write(formatScalar(node, this.#inFlow, Math.max(indent, 0), indent + 2))
        return
      case 'seq':
        if (node.items.length === 0) this.write('[]')
        else this.#block(node, indent + 2, true)
        return
      case 'map':
        if (node.values.length === 0) this.write('{}')
        else this.#block(node, indent + 2, true)
    }
  }
}

function formatScalar(node: ScalarNode, inFlow: boolean, indent: number, column: number): string {
  if (isPrintedAsIs(node, column)) return node.text
  const value = scalarValue(node, inFlow)
  if (typeof value === 'string') {
    const text = UNSTABLE.test(value) ? rereadByGoyaml(value, node) : value
    return formatString(text, { column, indent: indent + 2 })
  }
  return typeof value === 'number' || typeof value === 'bigint'
    ? formatNumber(value)
    : String(value)
}

/** Whether a scalar is printed as it was written, as nearly all are; only a shortcut. */
function isPrintedAsIs({ tag, style, text }: ScalarNode, column: number): boolean {
  // A bare text has no line breaks, so a folded block is no exception; nor is it a number or a word.
  const isText = tag === 'str' || (tag === '' && style === 'plain')
  if (isText) return column + text.length <= WIDTH && isBare(text)
  if (style !== 'plain') return false
  if (tag === 'int') return CANONICAL_INT.test(text)
  return tag === 'bool' && (text === 'true' || text === 'false')
}

/** Characters that JSON keeps as they are, and that mean something else to goyaml.v2. */
const UNSTABLE = /[\x7f-\x9f\ufffe\uffff]/

/** What is left of a text after kustomize's detour through JSON: U+0085 ends a line there. */
function rereadByGoyaml(text: string, node: ScalarNode): string {
  if (/[\x7f-\x84\x86-\x9f\ufffe\uffff]/.test(text)) {
    throw new UserError('bad-scalar', 'yaml: control characters are not allowed', {
      at: locate(node),
    })
  }
  return text.replace(/ *\x85[ \x85]*/g, (breaks) => {
    const count = breaks.replaceAll(' ', '').length
    return count === 1 ? ' ' : '\n'.repeat(count - 1)
  })
}

/** Whether a key fits in front of its colon; what counts are bytes, and Unicode's line breaks. */
function isSimpleKey(name: string): boolean {
  return !LINE_BREAK.test(name) && new TextEncoder().encode(name).length <= LONGEST_SIMPLE_KEY
}
