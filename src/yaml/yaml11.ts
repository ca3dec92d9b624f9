import { UserError } from '../error.ts'
import { composeDocument } from './compose.ts'
import type { Dialect } from './dialect.ts'
import { normalizeSource } from './documents.ts'
import { readNodeToJson } from './json.ts'
import { locate } from './locate.ts'
import { mapEntries, mapOf, withEntries } from './map.ts'
import { mapsToMerge } from './merge.ts'
import type { JsonValue, MapEntry, MapNode, ScalarNode, TextSource, YamlNode } from './node.ts'
import { formatNumber } from './number.ts'
import { isNull, readSimple, refuseControlCharacters } from './read.ts'
import { resolvePlain, scalarValue } from './scalar.ts'
import { writtenTag } from './tagged.ts'
import { Tally } from './tally.ts'

/** A document that was read by YAML 1.1 rules: its value, and the nodes that say where each part is. */
export interface Yaml11Document {
  readonly value: JsonValue
  readonly node: YamlNode
}

/**
 * Reads the first document of a kustomization file or of a JSON patch, which kustomize reads with
 * goyaml.v2: `yes` and `on` are booleans, dates are strings, all keys become strings, and the last
 * of several equal keys wins. The scalars of `node` are rewritten so that `nodeToJson` and `emitNode`
 * see the same values: `yes` is there as `true`.
 *
 * @returns nothing where the text has no document, or only a null
 * @throws UserError `bad-yaml`, `bad-scalar`, `limit`
 */
export function readYaml11(source: TextSource): Yaml11Document | undefined {
  const normalized = normalizeSource(source)
  refuseControlCharacters(normalized)
  const span = { source: normalized, start: 0, end: normalized.text.length }
  const tally = new Tally()
  const simple = readSimple(span, tally)
  if (simple === 'empty') return undefined
  const node = simple ? settle(simple) : composeDocument(span, YAML_1_1, tally)
  if (!node || isNull(node)) return undefined
  return { value: readNodeToJson(node), node }
}

const BOOLEANS: ReadonlyMap<string, 'true' | 'false'> = new Map([
  ...['y', 'Y', 'yes', 'Yes', 'YES', 'on', 'On', 'ON'].map((word) => [word, 'true'] as const),
  ...['n', 'N', 'no', 'No', 'NO', 'off', 'Off', 'OFF'].map((word) => [word, 'false'] as const),
])

const YAML_1_1: Dialect = {
  resolve(text) {
    const boolean = BOOLEANS.get(text)
    if (boolean) return { tag: 'bool', text: boolean }
    const tag = resolvePlain(text)
    return { tag: tag === 'timestamp' ? 'str' : tag, text }
  },
  tagOf(written, text) {
    if (written === '!') return 'str'
    const tag = writtenTag(written)
    return tag === 'timestamp' && resolvePlain(text) === 'timestamp' ? 'str' : tag
  },
  isReread: false,
  finishMap,
}

/**
 * A document of the fast reader, which knows the other dialect, by the rules of this one. Nearly
 * always both agree, and then the nodes stay as they are.
 */
function settle(node: YamlNode): YamlNode {
  switch (node.kind) {
    case 'scalar':
      return settleScalar(node)
    case 'seq': {
      const items = node.items.map(settle)
      return areSame(items, node.items) ? node : { ...node, items }
    }
    case 'map': {
      const keys = node.keys.map(settleScalar)
      const values = node.values.map(settle)
      const isSame = areSame(keys, node.keys) && areSame(values, node.values)
      return finishMap(isSame ? node : mapOf(keys, values, node))
    }
  }
}

function areSame(nodes: readonly YamlNode[], others: readonly YamlNode[]): boolean {
  return nodes.every((node, i) => node === others[i])
}

/** Only words of this dialect, times and folds differ; the reader has given its tag to all others. */
function settleScalar(node: ScalarNode): ScalarNode {
  if (node.style === 'folded') return { ...node, style: 'literal' }
  if (node.style !== 'plain') return node
  if (node.tag === 'timestamp') return { ...node, tag: 'str' }
  const boolean = node.tag === 'str' && node.text.length <= 3 ? BOOLEANS.get(node.text) : undefined
  return boolean ? { ...node, tag: 'bool', text: boolean } : node
}

/** In the order of the text, a later key over an earlier one, whether it is merged in or its own. */
function finishMap(map: MapNode): MapNode {
  if (map.keys.every(({ tag }) => tag === 'str') && !repeatsKey(map)) return map
  const collected = new CollectedEntries()
  for (const { key, value } of mapEntries(map)) {
    if (key.tag !== 'merge') collected.add({ key: stringKey(key), value }, false)
    else {
      for (const source of mapsToMerge(value).toReversed()) {
        for (const merged of mapEntries(source)) collected.add(merged, true)
      }
    }
  }
  const finished = withEntries(map, collected.entries)
  if (collected.repeated.length > 0) repeatedKeys.set(finished, collected.repeated)
  return finished
}

class CollectedEntries {
  readonly repeated: RepeatedKey[] = []
  readonly #entries = new Map<string, MapEntry & { readonly isMerged: boolean }>()

  get entries(): readonly MapEntry[] {
    return [...this.#entries.values()].map(({ key, value }) => ({ key, value }))
  }

  add({ key, value }: MapEntry, isMerged: boolean): void {
    const before = this.#entries.get(key.text)
    if (before) {
      this.repeated.push({ key, before: before.key, isMerged: isMerged || before.isMerged })
    }
    this.#entries.set(key.text, { key, value, isMerged })
  }
}

/** A key that a map has twice: what is behind the one before does not count. */
export interface RepeatedKey {
  readonly key: ScalarNode
  readonly before: ScalarNode
  /** Whether one of both came by a merge key, which is how to write it on purpose. */
  readonly isMerged: boolean
}

const repeatedKeys = new WeakMap<YamlNode, readonly RepeatedKey[]>()

/** The keys that were written twice in a map that was read here. */
export function repeatedKeysOf(node: YamlNode): readonly RepeatedKey[] {
  return repeatedKeys.get(node) ?? []
}

function repeatsKey({ shape: { names } }: MapNode): boolean {
  if (names.length <= 8) {
    for (let i = 1; i < names.length; i++) {
      for (let j = 0; j < i; j++) if (names[j] === names[i]) return true
    }
    return false
  }
  return new Set(names).size < names.length
}

/**
 * The key as JSON has it: `on` is the key `true`, `010` the key `8`.
 *
 * @throws UserError `bad-scalar` for a null
 */
function stringKey(key: ScalarNode): ScalarNode {
  if (key.tag === 'str') return key
  const value = scalarValue(key)
  if (value === null) {
    throw new UserError('bad-scalar', 'unsupported map key of type: null', { at: locate(key) })
  }
  const text =
    typeof value === 'number' || typeof value === 'bigint' ? formatNumber(value) : String(value)
  return { ...key, text, tag: 'str' }
}
