import type { Alias, Document, Node, Scalar, YAMLMap, YAMLSeq } from 'yaml'
import { mapEntries } from '../yaml/map.ts'
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
      const pairs = mapEntries(node).map(({ key, value }) => ({
        key: simpleNode(key),
        value: simpleNode(value),
      }))
      return { kind: 'map', pairs, start }
    }
  }
}

/** An alias of an anchor that is not there. */
export interface DanglingAlias extends Placed {
  readonly name: string
}

/** What the `yaml` package read. */
export function documentNode(document: Document.Parsed): {
  readonly root: RuleNode | null
  readonly dangling: readonly DanglingAlias[]
} {
  const conversion = new Conversion()
  return { root: conversion.convert(document.contents), dangling: conversion.dangling }
}

/**
 * In the order of the text, as an alias means the last anchor of its name in front of it. The
 * package looks for that from the start of the document, for each alias anew.
 */
class Conversion {
  readonly dangling: DanglingAlias[] = []
  readonly #yaml = yamlPackage()
  readonly #anchors = new Map<string, Node>()
  readonly #converted = new Map<Node, Exclude<RuleNode, RuleAlias>>()

  convert(node: unknown): RuleNode | null {
    const { isAlias, isMap, isScalar, isSeq } = this.#yaml
    if (isAlias(node)) return this.#alias(node)
    if (!(isScalar(node) || isMap(node) || isSeq(node))) return null
    // In front of what is inside, which may hold an alias of it.
    if (node.anchor !== undefined) this.#anchors.set(node.anchor, node)
    const made = this.#node(node)
    this.#converted.set(node, made)
    return made
  }

  #alias(alias: Alias): RuleAlias {
    const [start] = alias.range ?? [0]
    const found = this.#anchors.get(alias.source)
    if (found === undefined) this.dangling.push({ name: alias.source, start })
    const target = () => (found === undefined ? null : (this.#converted.get(found) ?? null))
    return { kind: 'alias', target, start }
  }

  #node(node: Scalar | YAMLMap | YAMLSeq): Exclude<RuleNode, RuleAlias> {
    const { isMap, isSeq } = this.#yaml
    const [start, end] = node.range ?? [0, 0]
    if (isSeq(node))
      return { kind: 'seq', items: node.items.map((item) => this.convert(item)), start }
    if (isMap(node)) {
      const pairs = node.items.map(({ key, value }) => ({
        key: this.convert(key),
        value: this.convert(value),
      }))
      return { kind: 'map', pairs, start }
    }
    const isPlain = node.type === undefined || node.type === 'PLAIN'
    return scalarNode(scalarText(node), isPlain, [start, end])
  }
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
