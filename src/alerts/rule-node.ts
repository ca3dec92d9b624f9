import type { Alias, Document, Node, Scalar, YAMLMap, YAMLSeq } from 'yaml'
import type { YamlNode } from '../yaml/node.ts'
import { yamlPackage } from '../yaml/yaml-package.ts'

/** A node of a rule file, whichever reader read it: every scalar is text. */
export type RuleNode = RuleScalar | RuleMap | RuleSeq | RuleAlias

interface Placed {
  /** Offset into the text that was parsed. */
  readonly start: number
}

export interface RuleScalar extends Placed {
  readonly kind: 'scalar'
  readonly text: string
  readonly isPlain: boolean
  /** Where it ends; the end of the text where the reader did not keep that. */
  readonly end: number
}

export interface RuleMap extends Placed {
  readonly kind: 'map'
  readonly pairs: readonly { readonly key: RuleNode | null; readonly value: RuleNode | null }[]
}

export interface RuleSeq extends Placed {
  readonly kind: 'seq'
  readonly items: readonly (RuleNode | null)[]
}

export interface RuleAlias extends Placed {
  readonly kind: 'alias'
  /** A function, as a node may hold an alias of itself. */
  readonly target: () => Exclude<RuleNode, RuleAlias> | null
}

/** What our own reader read; it has neither aliases nor merge keys. */
export function simpleNode(node: YamlNode): RuleNode {
  const start = node.offset
  switch (node.kind) {
    case 'scalar':
      return scalarNode(node.text, node.style === 'plain', [start, node.source.text.length])
    case 'seq':
      return { kind: 'seq', items: node.items.map(simpleNode), start }
    case 'map': {
      const pairs = node.entries.map(({ key, value }) => ({
        key: simpleNode(key),
        value: simpleNode(value),
      }))
      return { kind: 'map', pairs, start }
    }
  }
}

/** What the `yaml` package read. */
export function documentNode(document: Document.Parsed): RuleNode | null {
  const { isAlias, isMap, isScalar, isSeq } = yamlPackage()
  const converted = new Map<Node, Exclude<RuleNode, RuleAlias>>()
  const convert = (node: unknown): RuleNode | null => {
    if (!(isAlias(node) || isScalar(node) || isMap(node) || isSeq(node))) return null
    const made = convertNode(node)
    if (made.kind !== 'alias') converted.set(node, made)
    return made
  }
  const convertNode = (node: Alias | Scalar | YAMLMap | YAMLSeq): RuleNode => {
    const [start, end] = node.range ?? [0, 0]
    if (isMap(node)) {
      const pairs = node.items.map(({ key, value }) => ({
        key: convert(key),
        value: convert(value),
      }))
      return { kind: 'map', pairs, start }
    }
    if (isSeq(node)) return { kind: 'seq', items: node.items.map(convert), start }
    if (isScalar(node)) {
      const isPlain = node.type === undefined || node.type === 'PLAIN'
      return scalarNode(scalarText(node), isPlain, [start, end])
    }
    const target = () => {
      const found = node.resolve(document)
      return found === undefined ? null : (converted.get(found) ?? null)
    }
    return { kind: 'alias', target, start }
  }
  return convert(document.contents)
}

function scalarNode(
  text: string,
  isPlain: boolean,
  [start, end]: readonly [number, number],
): RuleScalar {
  return { kind: 'scalar', text, isPlain, start, end }
}

/** The package has a symbol for the key of a merge. */
function scalarText({ value }: Scalar): string {
  return typeof value === 'symbol' ? (value.description ?? '') : String(value ?? '')
}
