import { compileGoRegExp, type GoRegExp, type RegExpProblem } from '../../go-regexp.ts'
import { getField, isNull, keyNode, mapNode, setField, withItems } from '../../resource/fields.ts'
import { hiddenNodes, hideEntries, withHidden } from '../../resource/hidden-nodes.ts'
import { emitNode } from '../../yaml/emit.ts'
import type { MapNode, Origin, ScalarNode, YamlNode } from '../../yaml/node.ts'
import { styleOfString } from '../../yaml/quoting.ts'
import { scalarTag } from '../../yaml/scalar.ts'
import { failure } from '../fail.ts'
import { wrongKind } from '../nodes.ts'
import { isElementStep, NO_EQUALS, parseElementStep } from './field-path.ts'

/** How fields at a path are changed, and whether they are made where they are missing. */
export interface FieldsChange {
  readonly set: (node: YamlNode) => YamlNode
  /** The kind of node that a missing field becomes; nothing: it stays missing. */
  readonly create: YamlNode['kind'] | undefined
  /** Where the path is written, and where made fields come from. */
  readonly at: Origin
}

/**
 * Changes every field that a path leads to: names, positions, `*` for all elements of a list, and
 * `[name=re]` for those whose field matches an expression.
 *
 * @returns the changed node, and how many fields were found
 * @throws UserError `bad-replacement`, `bad-resource`
 * @see kubernetes-sigs/kustomize:kyaml/yaml/match.go
 */
export function changeFields(
  root: YamlNode,
  steps: readonly string[],
  change: FieldsChange,
): { readonly node: YamlNode; readonly count: number } {
  const walk = new Walk(change)
  const node = walk.from(root, steps, 0)
  return { node, count: walk.count }
}

class Walk {
  count = 0
  readonly #change: FieldsChange

  constructor(change: FieldsChange) {
    this.#change = change
  }

  /** @param at which step comes next */
  from(node: YamlNode, steps: readonly string[], at: number): YamlNode {
    const step = steps[at]
    if (step === undefined) {
      this.count++
      return this.#change.set(node)
    }
    if (isPosition(step)) return this.#position(node, steps, at)
    if (isElementStep(step)) return this.#elements(node, steps, at)
    if (step === '*') return mapElements(node, (item) => this.from(item, steps, at + 1))
    return this.#field(node, steps, at)
  }

  #field(node: YamlNode, steps: readonly string[], at: number): YamlNode {
    if (node.kind !== 'map') {
      if (node.kind !== 'scalar' || !isNull(node)) throw wrongKind('map', node)
      const made = this.#made(steps[at + 1])
      if (made === undefined) return node
      const value = this.from(made, steps, at + 1)
      return hideEntries(node, [{ key: keyNode(steps[at] ?? '', value), value }])
    }
    const name = steps[at] ?? ''
    const field = getField(node, name) ?? this.#made(steps[at + 1])
    if (field === undefined) return node
    return setField(node, name, this.from(field, steps, at + 1))
  }

  /** What a missing node becomes: the step after it says whether that is a list or a map. */
  #made(next: string | undefined): YamlNode | undefined {
    const { create, at } = this.#change
    if (create === undefined) return undefined
    const { source, offset } = at
    if (next === undefined && create === 'scalar') return untagged('', at)
    const isList = next === undefined ? create === 'seq' : isElementStep(next) || isPosition(next)
    return isList ? { kind: 'seq', items: [], source, offset } : mapNode([], at)
  }

  #position(node: YamlNode, steps: readonly string[], at: number): YamlNode {
    const position = Number(steps[at])
    const items = itemsOf(node)
    const made = position === items.length ? this.#made(steps[at + 1]) : undefined
    const item = items[position] ?? made
    if (item === undefined) {
      const problem = `index ${position} specified but only ${items.length} elements found`
      const hint = 'positions count from 0; with create: true the one behind the last is made'
      throw failure('bad-replacement', problem, this.#change.at, hint)
    }
    const changed = this.from(item, steps, at + 1)
    if (made) return withElements(node, [...items, changed])
    return changed === item ? node : withElements(node, items.with(position, changed))
  }

  #elements(node: YamlNode, steps: readonly string[], at: number): YamlNode {
    const wanted = parseElementStep(steps[at] ?? '')
    if (wanted === undefined) throw failure('bad-replacement', NO_EQUALS, this.#change.at)
    const pattern = compilePattern(wanted.value)
    if ('problem' in pattern) {
      throw failure('bad-replacement', pattern.problem, this.#change.at)
    }
    const before = this.count
    const isScalar = wanted.field === ''
    const visit = (item: YamlNode) => {
      const field = isScalar ? item : getField(item, wanted.field)
      if (field === undefined || !pattern.test(yamlText(field))) return item
      // An element that is a scalar ends the path, whatever follows.
      return this.from(item, steps, isScalar ? steps.length : at + 1)
    }
    const changed = mapElements(node, visit)
    if (this.count > before || this.#change.create === undefined) return changed
    return withElements(changed, [...itemsOf(changed), this.#madeElement(wanted, visit)])
  }

  #madeElement(
    { field, value }: { readonly field: string; readonly value: string },
    visit: (item: YamlNode) => YamlNode,
  ): YamlNode {
    const { at } = this.#change
    const before = this.count
    const text = untagged(value, at)
    const made: MapNode | ScalarNode =
      field === '' ? text : mapNode([{ key: keyNode(field, at), value: text }], at)
    const element = visit(made)
    if (this.count > before) return element
    const problem = `the element made for [${field}=${value}] does not match itself`
    throw failure('bad-replacement', problem, at, 'write the text without expression characters')
  }
}

function isPosition(step: string): boolean {
  return /^\+?\d+$/.test(step)
}

const patterns = new Map<string, GoRegExp | RegExpProblem>()

/** Remembered: many paths name the same few elements. */
function compilePattern(text: string): GoRegExp | RegExpProblem {
  const known = patterns.get(text)
  if (known) return known
  const pattern = compileGoRegExp(text)
  patterns.set(text, pattern)
  return pattern
}

/** A scalar whose type shows once it has a text. */
function untagged(text: string, { source, offset }: Origin): ScalarNode {
  return { kind: 'scalar', text, tag: '', style: 'plain', source, offset }
}

/** The elements of a list; those of a null are the ones that were made in it before. */
function itemsOf(node: YamlNode): readonly YamlNode[] {
  if (isNull(node)) return hiddenNodes(node)
  if (node.kind !== 'seq') throw wrongKind('seq', node)
  return node.items
}

/** A null stays one, whatever is made in it. */
function withElements(node: YamlNode, items: readonly YamlNode[]): YamlNode {
  if (node.kind === 'seq') return withItems(node, items)
  return node.kind === 'scalar' ? withHidden(node, items) : node
}

function mapElements(node: YamlNode, change: (item: YamlNode) => YamlNode): YamlNode {
  const items = itemsOf(node)
  const changed = items.map(change)
  return changed.some((item, i) => item !== items[i]) ? withElements(node, changed) : node
}

/** The node as YAML, with its style and its comment, which is what the expressions are matched with. */
function yamlText(node: YamlNode): string {
  if (node.kind !== 'scalar') return emitNode(node).trim()
  return scalarText(node) + commentOf(node)
}

function scalarText(node: ScalarNode): string {
  const { text, style } = node
  if (style === 'single') return `'${text.replaceAll("'", "''")}'`
  if (style === 'double') return JSON.stringify(text)
  const isQuoted = node.tag === 'str' && scalarTag({ ...node, tag: '' }) !== 'str'
  return isQuoted || styleOfString(text, false) === 'single' ? JSON.stringify(text) : text.trim()
}

const QUOTED = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')/

/** What stands behind a scalar in its line. */
function commentOf({ source, offset, text, style }: ScalarNode): string {
  const [line = ''] = source.text.slice(offset, offset + FARTHEST).split('\n', 1)
  const written = style === 'plain' ? text : (QUOTED.exec(line)?.[0] ?? '')
  if (!line.startsWith(written)) return ''
  const [comment] = /^ +#.*/.exec(line.slice(written.length)) ?? []
  return comment === undefined ? '' : ` ${comment.trimStart()}`
}

/** How much of a line is looked at for a comment. */
const FARTHEST = 500
