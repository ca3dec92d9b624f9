import { UserError } from '../../error.ts'
import { getField } from '../../resource/fields.ts'
import type { Resource } from '../../resource/resource.ts'
import { locate } from '../../yaml/locate.ts'
import type { JsonValue, Origin, TextSource, YamlNode } from '../../yaml/node.ts'
import { readYaml11 } from '../../yaml/yaml11.ts'
import { failure } from '../fail.ts'
import type { Text } from '../kustomization/object-reader.ts'
import { parseResources } from '../load/resources.ts'
import type { JsonOperation } from './json-patch.ts'
import { isJsonList, isJsonObject } from './json-pointer.ts'

/** What a patch text holds. */
export type Patch =
  | { readonly kind: 'merge'; readonly documents: readonly Resource[] }
  | { readonly kind: 'json'; readonly operations: readonly JsonOperation[]; readonly at: Origin }

/** A patch text: as its kustomization has it, and as a source that knows its place. */
export interface PatchText {
  readonly text: string
  readonly source: TextSource
}

/** What one of both ways of reading a patch came to. */
type Attempt<T> = { readonly value: T } | { readonly error: unknown }

/**
 * Reads the text of an entry of `patches`, which has to make sense in exactly one of two ways.
 *
 * @param shown how errors call the text, such as `[path: "p.yaml"]`
 * @throws UserError `bad-patch`
 */
export function parsePatch(patch: PatchText, shown: string, at: Origin): Patch {
  const merge = attempt(() => parseResources(patch.source))
  // A document that begins like this is a map, so no list of operations: no need to try.
  if ('value' in merge && merge.value.length > 0 && /^[a-zA-Z]/.test(patch.text)) {
    return { kind: 'merge', documents: merge.value }
  }
  const json = attempt(() => parseJsonPatch(patch, at))
  if ('error' in merge && 'error' in json) {
    throw unreadable({ ...patch, shown, at }, merge.error, json.error)
  }
  if ('value' in merge && 'value' in json) {
    const says = 'this patch has no content'
    const kustomize = `illegally qualifies as both an SM and JSON patch: ${shown}`
    const hint = 'a patch is one or more resources, or one list of operations'
    throw failure('bad-patch', { says, kustomize }, at, hint)
  }
  if ('value' in json) return { kind: 'json', operations: json.value, at }
  if ('value' in merge && merge.value.length > 0) return { kind: 'merge', documents: merge.value }
  // kustomize takes an empty file for a JSON patch without operations.
  return { kind: 'json', operations: [], at }
}

/** The mistake of the way that the text was most likely meant in, at its own place. */
function unreadable(
  { text, shown, at }: PatchText & { readonly shown: string; readonly at: Origin },
  asResource: unknown,
  asJson: unknown,
): UserError {
  const isList = /^\s*(?:[-[]|#.*\n)/.test(text)
  const cause = isList ? asJson : asResource
  const kustomize = `unable to parse SM or JSON patch from ${shown}`
  const meant = isList
    ? 'a JSON patch is a list of operations, each with op and path'
    : 'a patch is a part of a resource with apiVersion, kind and metadata.name'
  const { at: place, hint = meant } = cause instanceof UserError ? cause : {}
  const says = `this patch cannot be read: ${reason(cause)}`
  return new UserError('bad-patch', says, { at: place ?? locate(at), hint, kustomize, cause })
}

function attempt<T>(read: () => T): Attempt<T> {
  try {
    return { value: read() }
  } catch (error) {
    return { error }
  }
}

function reason(error: unknown): string {
  return error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)
}

/**
 * Reads a JSON patch: JSON where it begins with a bracket, else YAML by 1.1 rules.
 *
 * @throws UserError `bad-patch`
 */
export function parseJsonPatch({ text, source }: PatchText, at: Origin): readonly JsonOperation[] {
  if (text === '') throw failure('bad-patch', 'empty json patch operations', at)
  if (text.startsWith('[')) return decodeOperations(parseJson(text, at), placesIn(source), at)
  const document = readYaml11(source)
  return document ? decodeOperations(document.value, document.node, at) : []
}

function parseJson(text: string, at: Origin): JsonValue {
  try {
    return JSON.parse(text)
  } catch (cause) {
    const hint =
      'a patch that begins with [ has to be JSON: put all names and texts in double quotes'
    throw failure('bad-patch', `invalid JSON: ${reason(cause)}`, at, hint)
  }
}

/** JSON read as YAML, which it nearly always is, to know where its parts stand. */
function placesIn(source: TextSource): YamlNode | undefined {
  try {
    return readYaml11(source)?.node
  } catch {
    return undefined
  }
}

function decodeOperations(
  value: JsonValue,
  node: YamlNode | undefined,
  at: Origin,
): readonly JsonOperation[] {
  if (value === null) return []
  if (!isJsonList(value)) throw failure('bad-patch', 'a JSON patch is a list of operations', at)
  return value.map((written, i) => {
    // Nothing behind a dash is an operation without fields, which only a resource is refused for.
    const item = written ?? {}
    const own = node?.kind === 'seq' ? node.items[i] : undefined
    const place = own ?? at
    if (!isJsonObject(item))
      throw failure('bad-patch', 'an operation is a map with op and path', place)
    const text = (field: string) => {
      const found = Object.hasOwn(item, field) ? item[field] : undefined
      return typeof found === 'string' ? found : undefined
    }
    return {
      op: text('op') ?? '',
      path: text('path'),
      from: text('from'),
      value: Object.hasOwn(item, 'value') ? (item.value ?? null) : null,
      node: getField(own, 'value'),
      at: place,
    }
  })
}

/** An inline text, as a source that knows where it stands. */
export function inlinePatch(text: Text): PatchText {
  const { file } = text.source
  return { text: text.text, source: { file, text: text.text, within: text } }
}
