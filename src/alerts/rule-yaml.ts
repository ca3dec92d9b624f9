import type { YAMLError } from 'yaml'
import { simpleDocument } from '../config/simple-document.ts'
import { type Location, UserError, userErrorsIn } from '../error.ts'
import { locate } from '../yaml/locate.ts'
import type { TextSource } from '../yaml/node.ts'
import { parseLeniently } from './lenient-yaml.ts'
import { documentNode, type RuleAlias, type RuleNode, simpleNode } from './rule-node.ts'
import { sourceOffsets } from './scalar-offset.ts'

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
  readonly root: RuleNode | null
}

export interface RuleText {
  readonly documents: readonly YamlDocument[]
  readonly errors: readonly UserError[]
}

export interface Entry {
  readonly key: string
  readonly value: RuleNode | null
  readonly at: Location
}

/**
 * Reads every document of a text. Prometheus decodes rule files into text fields, so no scalar is
 * given a type here: `severity: 1` is the text `1`, and `yes` stays `yes`.
 */
export function readYaml(source: TextSource): RuleText {
  try {
    return readWithinLimits(source)
  } catch (thrown) {
    const errors = userErrorsIn(thrown)
    if (errors === undefined) throw thrown
    return { documents: [], errors }
  }
}

function readWithinLimits(source: TextSource): RuleText {
  const node = simpleDocument(source)
  if (node === undefined) {
    const { documents, errors } = readAnyYaml(source)
    return { documents, errors: [...errors, ...controlCharacters(source)] }
  }
  const place = (offset: number) => locate({ source, offset })
  return { documents: [{ text: source.text, place, root: simpleNode(node) }], errors: [] }
}

/** The same by the `yaml` package, which takes its time and can read everything. */
export function readAnyYaml(source: TextSource): RuleText {
  const { text, place, ...parsed } = parseLeniently(source)
  const converted = parsed.documents.map(documentNode)
  const documents = converted.map(({ root }) => ({ text, place, root }))
  const lines = source.text.split('\n')
  const errors = [
    ...parsed.errors.map((error) => yamlError(lines, place(error.pos[0]), error)),
    ...converted.flatMap(({ dangling }) =>
      dangling.map(({ name, start }) => {
        const at = place(start)
        return new UserError('bad-yaml', `'*${name}' stands for nothing`, { at })
      }),
    ),
    ...documents.flatMap((document) => badMerges(document, document.root)),
  ]
  return { documents, errors }
}

/** What no YAML may hold as it is; the file is read nevertheless. */
function controlCharacters(source: TextSource): readonly UserError[] {
  const offset = source.text.search(CONTROL)
  if (offset < 0) return []
  const code = source.text.charCodeAt(offset).toString(16).toUpperCase().padStart(4, '0')
  const at = locate({ source, offset })
  return [new UserError('bad-yaml', `control character U+${code}`, { at, hint: 'take it out' })]
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f]/

/** `<<` merges a map, or several in a list. */
function badMerges(yaml: YamlDocument, node: RuleNode | null): readonly UserError[] {
  if (node?.kind === 'seq') return node.items.flatMap((item) => badMerges(yaml, item))
  if (node?.kind !== 'map') return []
  return node.pairs.flatMap(({ key, value }) => {
    if (!isMergeKey(key)) return badMerges(yaml, value)
    const target = resolve(value)
    const parts = target?.kind === 'seq' ? target.items : [target]
    if (parts.every((part) => resolve(part)?.kind === 'map')) return badMerges(yaml, value)
    const at = placeOf(yaml, value)
    return [new UserError('bad-yaml', "'<<' merges maps, and this is none", { at })]
  })
}

/** The place of a node; the start of the document where there is none. */
export function placeOf(yaml: YamlDocument, node: RuleNode | null): Location {
  return yaml.place(node?.start ?? 0)
}

/** The entries of a map with those that `<<` merges in; nothing where the node is no map. */
export function entriesOf(
  yaml: YamlDocument,
  node: RuleNode | null,
  inside: readonly RuleNode[] = [],
): readonly Entry[] | undefined {
  const map = resolve(node)
  // A map that merges itself in has nothing to add to itself.
  if (map?.kind !== 'map' || inside.includes(map)) return
  const own: Entry[] = []
  const merged: Entry[] = []
  for (const { value, ...pair } of map.pairs) {
    const key = resolve(pair.key)
    if (isMergeKey(key)) merged.push(...mergedEntries(yaml, value, [...inside, map]))
    else own.push({ key: keyText(key), value, at: placeOf(yaml, key) })
  }
  const seen = new Set<string>()
  // The first of equal keys wins: those of the map itself, then of the merged maps in their order.
  return [...own, ...merged].filter(({ key }) => !seen.has(key) && seen.add(key))
}

/** The items of a list; an empty value is an empty list; nothing where the node is something else. */
export function itemsOf(node: RuleNode | null): readonly (RuleNode | null)[] | undefined {
  const list = resolve(node)
  if (isNull(list)) return []
  return list?.kind === 'seq' ? list.items : undefined
}

/** The text of a scalar, empty for null; nothing where the node is a map or a list. */
export function textOf(yaml: YamlDocument, node: RuleNode | null): Text | undefined {
  const scalar = resolve(node)
  if (scalar !== null && scalar.kind !== 'scalar') return
  const text = isNull(scalar) ? '' : (scalar?.text ?? '')
  const start = scalar?.start ?? node?.start ?? 0
  const end = scalar?.end ?? start
  // Only where something is to be said of the text, and then often more than once.
  let offsets: readonly number[] | undefined
  return {
    text,
    at: yaml.place(start),
    place(offset) {
      offsets ??= sourceOffsets(yaml.text.slice(start, end), text)
      return yaml.place(start + (offsets[offset] ?? 0))
    },
  }
}

/** Whether a node is missing, empty or written as null. */
export function isNull(node: RuleNode | null): boolean {
  if (node === null) return true
  if (node.kind !== 'scalar' || !node.isPlain) return false
  return ['', '~', 'null', 'Null', 'NULL'].includes(node.text)
}

/** The node that an alias stands for, or the node itself. */
export function resolve(node: RuleNode | null): Exclude<RuleNode, RuleAlias> | null {
  return node?.kind === 'alias' ? node.target() : node
}

function mergedEntries(
  yaml: YamlDocument,
  value: RuleNode | null,
  inside: readonly RuleNode[],
): readonly Entry[] {
  const node = resolve(value)
  const maps = node?.kind === 'seq' ? node.items : [node]
  return maps.flatMap((map) => entriesOf(yaml, map, inside) ?? [])
}

function isMergeKey(key: RuleNode | null): boolean {
  return key?.kind === 'scalar' && key.isPlain && key.text === '<<'
}

function keyText(key: RuleNode | null): string {
  return key?.kind === 'scalar' ? key.text : ''
}

function yamlError(lines: readonly string[], at: Location, error: YAMLError): UserError {
  const text = lines[at.line - 1] ?? ''
  const message = error.message.charAt(0).toLowerCase() + error.message.slice(1)
  return new UserError('bad-yaml', message, {
    at,
    ...(text.includes('{{') && { hint: 'this looks like a template: render it first' }),
  })
}
