import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  Scalar,
  visit,
  type YAMLError,
} from 'yaml'
import { type Location, UserError } from '../error.ts'
import type { TextSource } from '../yaml/node.ts'
import { parseLeniently } from './lenient-yaml.ts'
import { sourceOffset } from './scalar-offset.ts'

/** A value of a rule file as text, with its place; `place` takes an offset into the text. */
export interface Text {
  readonly text: string
  readonly at: Location
  readonly place: (offset: number) => Location
}

/** One document of a YAML or JSON text, in which every scalar is text. */
export interface YamlDocument {
  readonly text: string
  readonly place: (offset: number) => Location
  readonly document: Document.Parsed
  readonly root: Node | null
}

export interface Entry {
  readonly key: string
  readonly value: Node | null
  readonly at: Location
}

/**
 * Reads every document of a text. Prometheus decodes rule files into text fields, so no scalar is
 * given a type here: `severity: 1` is the text `1`, and `yes` stays `yes`.
 */
export function readYaml(source: TextSource): {
  readonly documents: readonly YamlDocument[]
  readonly errors: readonly UserError[]
} {
  const { text, place, ...parsed } = parseLeniently(source)
  const documents = parsed.documents.map((document) => ({
    text,
    place,
    document,
    root: document.contents,
  }))
  const errors = [
    ...parsed.errors.map((error) => yamlError(source, place(error.pos[0]), error)),
    ...parsed.documents.flatMap((document) => danglingAliases(document, place)),
  ]
  return { documents, errors }
}

function danglingAliases(
  document: Document.Parsed,
  place: (offset: number) => Location,
): readonly UserError[] {
  const errors: UserError[] = []
  visit(document, {
    Alias(_, alias) {
      if (alias.resolve(document) !== undefined) return
      const at = place(alias.range?.[0] ?? 0)
      errors.push(new UserError('bad-yaml', `'*${alias.source}' stands for nothing`, { at }))
    },
  })
  return errors
}

/** The place of a node; the start of the document where there is none. */
export function placeOf(yaml: YamlDocument, node: Node | null): Location {
  return yaml.place(node?.range?.[0] ?? 0)
}

/** The entries of a map with those that `<<` merges in; nothing where the node is no map. */
export function entriesOf(
  yaml: YamlDocument,
  node: Node | null,
  inside: readonly Node[] = [],
): readonly Entry[] | undefined {
  const map = resolve(yaml, node)
  // A map that merges itself in has nothing to add to itself.
  if (!isMap(map) || inside.includes(map)) return
  const own: Entry[] = []
  const merged: Entry[] = []
  for (const pair of map.items) {
    const key = isNode(pair.key) ? resolve(yaml, pair.key) : null
    const value = isNode(pair.value) ? pair.value : null
    if (isMergeKey(key)) merged.push(...mergedEntries(yaml, value, [...inside, map]))
    else own.push({ key: keyText(key), value, at: placeOf(yaml, key) })
  }
  const seen = new Set<string>()
  // The first of equal keys wins: those of the map itself, then of the merged maps in their order.
  return [...own, ...merged].filter(({ key }) => !seen.has(key) && seen.add(key))
}

/** The items of a list; an empty value is an empty list; nothing where the node is something else. */
export function itemsOf(
  yaml: YamlDocument,
  node: Node | null,
): readonly (Node | null)[] | undefined {
  const list = resolve(yaml, node)
  if (isNull(list)) return []
  return isSeq(list) ? list.items.map((item) => (isNode(item) ? item : null)) : undefined
}

/** The text of a scalar, empty for null; nothing where the node is a map or a list. */
export function textOf(yaml: YamlDocument, node: Node | null): Text | undefined {
  const scalar = resolve(yaml, node)
  if (scalar !== null && !isScalar(scalar)) return
  const text = isNull(scalar) ? '' : String(scalar?.value ?? '')
  const start = scalar?.range?.[0] ?? node?.range?.[0] ?? 0
  const end = scalar?.range?.[1] ?? start
  return {
    text,
    at: yaml.place(start),
    place(offset) {
      const raw = yaml.text.slice(start, end)
      return yaml.place(start + sourceOffset(raw, text, offset))
    },
  }
}

/** Whether a node is missing, empty or written as null. */
export function isNull(node: Node | null): boolean {
  if (node === null) return true
  if (!isScalar(node)) return false
  if (node.type !== undefined && node.type !== Scalar.PLAIN) return false
  return ['', '~', 'null', 'Null', 'NULL'].includes(String(node.value ?? ''))
}

/** The node that an alias stands for, or the node itself. */
export function resolve(yaml: YamlDocument, node: Node | null): Node | null {
  return isAlias(node) ? (node.resolve(yaml.document) ?? null) : node
}

function mergedEntries(
  yaml: YamlDocument,
  value: Node | null,
  inside: readonly Node[],
): readonly Entry[] {
  const node = resolve(yaml, value)
  const maps = isSeq(node) ? (itemsOf(yaml, node) ?? []) : [node]
  return maps.flatMap((map) => entriesOf(yaml, map, inside) ?? [])
}

function isMergeKey(key: Node | null): boolean {
  return isScalar(key) && (key.type ?? Scalar.PLAIN) === Scalar.PLAIN && keyText(key) === '<<'
}

function keyText(key: Node | null): string {
  if (!isScalar(key)) return ''
  return typeof key.value === 'symbol' ? (key.value.description ?? '') : String(key.value ?? '')
}

function isNode(value: unknown): value is Node {
  return isAlias(value) || isScalar(value) || isMap(value) || isSeq(value)
}

function yamlError({ text: all }: TextSource, at: Location, error: YAMLError): UserError {
  const text = all.split('\n')[at.line - 1] ?? ''
  const message = error.message.charAt(0).toLowerCase() + error.message.slice(1)
  return new UserError('bad-yaml', message, {
    at,
    ...(text.includes('{{') && { hint: 'this looks like a template: render it first' }),
  })
}
