import type { ErrorCode, UserError } from '../../error.ts'
import { isNull } from '../../resource/fields.ts'
import { mapEntries } from '../../yaml/map.ts'
import type { MapEntry, Origin, ScalarNode, YamlNode } from '../../yaml/node.ts'
import { formatNumber } from '../../yaml/number.ts'
import { scalarValue } from '../../yaml/scalar.ts'
import { type RepeatedKey, repeatedKeysOf } from '../../yaml/yaml11.ts'
import { failure, placeOf } from '../fail.ts'
import { didYouMean } from '../suggest.ts'
import { jsonType, mismatchHint, nodeWords, typeWords } from './mismatch.ts'

/** A text of a configuration and where it stands. */
export interface Text extends Origin {
  readonly text: string
}

/** A map of texts and where it stands. */
export interface TextMap {
  readonly at: Origin
  readonly texts: ReadonlyMap<string, Text>
}

/** What is found while one document is decoded. */
export interface Decoding {
  /** Begins every message, as in kustomize. */
  readonly prefix: string
  readonly code: ErrorCode
  /** Whether kustomize refuses unknown fields of this document; where it ignores them, we warn. */
  readonly strict: boolean
  /** Whether a number or a boolean is taken for a text where one is wanted. */
  readonly lenient: boolean
  /** Whether a key may not be there twice, not even by a merge key. */
  readonly unique?: boolean
  readonly errors: UserError[]
  readonly warnings: UserError[]
}

export type Decoder<T> = (reader: ObjectReader) => T

/**
 * Reads the fields of one map by name, the way Go's JSON decoder fills a structure: null is absent,
 * letter case does not matter. Every mistake is collected, and a field that nobody asked for is one.
 */
export class ObjectReader {
  readonly at: Origin
  readonly #node: YamlNode
  readonly #entries: readonly MapEntry[]
  readonly #struct: string
  readonly #path: readonly string[]
  readonly #decoding: Decoding
  readonly #known: Set<string>

  /**
   * @param struct name of Go's type, which errors mention
   * @param path names of the fields that lead here, such as `images[0]`
   * @param known names of the fields that another reader of the same map knows
   */
  constructor(
    node: YamlNode,
    struct: string,
    path: readonly string[],
    decoding: Decoding,
    known?: Set<string>,
  ) {
    this.#known = known ?? new Set()
    this.at = node
    this.#node = node
    this.#struct = struct
    this.#path = path
    this.#decoding = decoding
    this.#entries = node.kind === 'map' ? mapEntries(node) : []
    if (node.kind !== 'map' && !isNull(node) && !known)
      this.#mismatch(node, path, `types.${struct}`)
  }

  /**
   * The same map, for fields that are in a structure within Go's structure: kustomize, which may take
   * a number for a text elsewhere, does not look for texts there.
   */
  embedded(): ObjectReader {
    if (!this.#decoding.lenient) return this
    const decoding = { ...this.#decoding, lenient: false }
    return new ObjectReader(this.#node, this.#struct, this.#path, decoding, this.#known)
  }

  /** The value of a field; nothing where it is missing or null. */
  field(name: string): YamlNode | undefined {
    const entry = this.#entry(name)
    return entry === undefined || isNull(entry.value) ? undefined : entry.value
  }

  /** Where the field is written, for errors about the whole. */
  has(name: string): boolean {
    return this.field(name) !== undefined
  }

  /** A text; nothing where it is missing or empty. */
  text(name: string): Text | undefined {
    const node = this.field(name)
    const text = node && this.#text(node, name)
    return text && text.text !== '' ? text : undefined
  }

  flag(name: string): boolean {
    const node = this.field(name)
    if (node === undefined) return false
    if (node.kind === 'scalar') {
      const value = scalarValue(node)
      if (typeof value === 'boolean') return value
    }
    this.#mismatch(node, [...this.#path, name], 'bool')
    return false
  }

  integer(name: string, type: 'int' | 'int64'): number | undefined {
    const node = this.field(name)
    if (node === undefined) return undefined
    if (node.kind === 'scalar') {
      const value = scalarValue(node)
      if (typeof value === 'bigint') return Number(value)
      if (typeof value === 'number' && Number.isInteger(value)) return value
    }
    this.#mismatch(node, [...this.#path, name], type)
    return undefined
  }

  /** The texts of a list; nothing where the list is missing. */
  texts(name: string): readonly Text[] | undefined {
    return this.#items(name, 'string')?.flatMap(
      (item, i) => this.#text(item, `${name}[${i}]`) ?? [],
    )
  }

  textMap(name: string): TextMap | undefined {
    return this.#map(name, (node, key) => this.#text(node, `${name}[${key}]`))
  }

  flagMap(name: string): ReadonlyMap<string, boolean> | undefined {
    const node = this.field(name)
    if (node === undefined) return undefined
    const reader = new ObjectReader(node, this.#struct, [...this.#path, name], this.#decoding)
    return new Map(reader.names().map((key) => [key, reader.flag(key)]))
  }

  object<T>(name: string, struct: string, decode: Decoder<T>): T | undefined {
    const node = this.field(name)
    return node && this.#decode(node, name, struct, decode)
  }

  objects<T>(name: string, struct: string, decode: Decoder<T>): readonly T[] | undefined {
    return this.#items(name, `types.${struct}`)?.map((item, i) =>
      this.#decode(item, `${name}[${i}]`, struct, decode),
    )
  }

  /** All names that are there, as written. */
  names(): readonly string[] {
    return this.#entries.map(({ key }) => key.text)
  }

  /** Marks fields as known that are of no interest. */
  ignore(...names: readonly string[]): void {
    for (const name of names) this.#entry(name)
  }

  /** Reports the fields that nobody asked for, and those that are there twice. */
  close(): void {
    for (const repeated of repeatedKeysOf(this.#node)) this.#repeated(repeated)
    for (const { key } of this.#entries) {
      if (this.#known.has(key.text)) continue
      const lower = key.text.toLowerCase()
      if (![...this.#known].some((name) => name.toLowerCase() === lower)) this.#unknown(key)
    }
  }

  #entry(name: string): MapEntry | undefined {
    this.#known.add(name)
    let similar: MapEntry | undefined
    for (const entry of this.#entries) {
      const { text } = entry.key
      if (text === name) return entry
      // Only texts of the same length can differ in nothing but letter case: names are ASCII.
      if (similar || text.length !== name.length) continue
      if (text.toLowerCase() === name.toLowerCase()) similar = entry
    }
    return similar
  }

  #decode<T>(node: YamlNode, name: string, struct: string, decode: Decoder<T>): T {
    const reader = new ObjectReader(node, struct, [...this.#path, name], this.#decoding)
    const value = decode(reader)
    reader.close()
    return value
  }

  #items(name: string, type: string): readonly YamlNode[] | undefined {
    const node = this.field(name)
    if (node === undefined) return undefined
    if (node.kind === 'seq') return node.items
    this.#mismatch(node, [...this.#path, name], `[]${type}`)
    return []
  }

  #map<T>(
    name: string,
    read: (node: YamlNode, key: string) => T | undefined,
  ): { at: Origin; texts: ReadonlyMap<string, T> } | undefined {
    const node = this.field(name)
    if (node === undefined) return undefined
    const texts = new Map<string, T>()
    if (node.kind !== 'map') this.#mismatch(node, [...this.#path, name], 'map[string]string')
    for (const { key, value } of node.kind === 'map' ? mapEntries(node) : []) {
      const text = read(value, key.text)
      if (text !== undefined) texts.set(key.text, text)
    }
    return { at: node, texts }
  }

  #text(node: YamlNode, name: string): Text | undefined {
    if (node.kind === 'scalar') {
      if (isNull(node)) return { text: '', source: node.source, offset: node.offset }
      const value = scalarValue(node)
      if (typeof value === 'string') return { ...node, text: value }
      if (this.#decoding.lenient && value !== null) return { ...node, text: textOfValue(value) }
    }
    this.#mismatch(node, [...this.#path, name], 'string')
    return undefined
  }

  #mismatch(node: YamlNode, path: readonly string[], type: string): void {
    const { prefix, code } = this.#decoding
    const names = path.map((step) => step.replace(/\[.*\]$/s, ''))
    const field = path.length > 0 ? `struct field ${[this.#struct, ...names].join('.')}` : 'value'
    const kustomize = `${prefix}json: cannot unmarshal ${jsonType(node)} into Go ${field} of type ${type}`
    const says = `${path.join('.') || 'this'} has to be ${typeWords(type)}, and it is ${nodeWords(node)}`
    const wording = { says, kustomize }
    this.#decoding.errors.push(failure(code, wording, node, mismatchHint(node, type)))
  }

  #repeated({ key, before, isMerged }: RepeatedKey): void {
    const { unique, errors, warnings } = this.#decoding
    const hint = `the other one is at ${placeOf(before)}: make one of both`
    if (unique) {
      const says = `'${key.text}' is there twice`
      const kustomize = `key ${JSON.stringify(key.text)} already set in map`
      errors.push(failure('conflict', { says, kustomize }, key, hint))
    } else if (!isMerged) {
      const says = `'${key.text}' is there twice, and only this one counts`
      warnings.push(failure('conflict', says, key, hint))
    }
  }

  #knownFields(): string {
    const names = [...this.#known].sort()
    return names.length > LISTED_FIELDS
      ? `no field of a ${this.#struct} is like it`
      : `fields here are ${names.join(', ')}`
  }

  #unknown(key: ScalarNode): void {
    const { prefix, strict, errors, warnings } = this.#decoding
    const hint = didYouMean(key.text, this.#known) ?? this.#knownFields()
    const where = this.#path.length > 0 ? ` in ${this.#path.join('.')}` : ''
    const says = `unknown field '${key.text}'${where}`
    const kustomize = `${prefix}json: unknown field ${JSON.stringify(key.text)}`
    const wording = strict ? { says, kustomize } : `${says}, which has no effect`
    const found = failure('unknown-field', wording, key, hint)
    if (strict) errors.push(found)
    else warnings.push(found)
  }
}

/** More are no help in a message. */
const LISTED_FIELDS = 16

function textOfValue(value: number | bigint | boolean): string {
  return typeof value === 'boolean' ? String(value) : formatNumber(value)
}
