import { getField, isNull } from '../../resource/fields.ts'
import { formatResId } from '../../resource/res-id.ts'
import type { Resource } from '../../resource/resource.ts'
import type { ResourceMap } from '../../resource/resource-map.ts'
import { nodeToJson } from '../../yaml/json.ts'
import type { JsonValue } from '../../yaml/node.ts'
import { failure } from '../fail.ts'
import { isJsonList, isJsonObject } from '../patches/json-pointer.ts'
import { setMetadataText } from '../patches/metadata.ts'

/** Appends hashes of their content to the names of the resources that are marked for it. */
export function appendHashes(map: ResourceMap): void {
  map.update((resource) => {
    if (!resource.history.needsHash) return resource
    const name = `${resource.name}-${contentHash(resource)}`
    const renamed = resource.withIdRemembered()
    return renamed.withRoot(setMetadataText(renamed.root, 'name', name))
  })
}

/**
 * Ten characters that change when the data of a ConfigMap or Secret does.
 *
 * @throws UserError `not-supported` for other kinds
 * @see kubernetes-sigs/kustomize:api/hasher/hasher.go
 */
export function contentHash(resource: Resource): string {
  // Loaded here and not by an import: that costs a third of a small build, and few builds hash.
  const { createHash } = process.getBuiltinModule('node:crypto')
  const hex = createHash('sha256').update(hashInput(resource)).digest('hex').slice(0, 10)
  return hex.replace(/[013ae]/g, (digit) => LETTERS[digit] ?? digit)
}

/** Letters that cannot spell words take the place of vowels and digits that look like them. */
const LETTERS: Readonly<Record<string, string>> = { 0: 'g', 1: 'h', 3: 'k', a: 'm', e: 't' }

function hashInput(resource: Resource): string {
  const field = (name: string) => fieldValue(resource, name)
  if (resource.kind === 'ConfigMap') {
    const binaryData = field('binaryData')
    return goJson({
      ...(isJsonObject(binaryData) && { binaryData }),
      data: field('data'),
      kind: 'ConfigMap',
      name: '',
    })
  }
  if (resource.kind === 'Secret') {
    const stringData = field('stringData')
    return goJson({
      data: field('data'),
      kind: 'Secret',
      name: '',
      ...(isJsonObject(stringData) && { stringData }),
      type: field('type'),
    })
  }
  throw failure(
    'not-supported',
    `${formatResId(resource.id)} is marked for a hash suffix, but only ConfigMaps and Secrets can have one`,
    resource.root,
    'remove the annotation internal.config.kubernetes.io/needsHashSuffix',
  )
}

function fieldValue(resource: Resource, name: string): JsonValue {
  const node = getField(resource.root, name)
  if (node === undefined) return ''
  if (node.kind === 'scalar') return isNull(node) && node.text === '' ? '' : node.text
  return nodeToJson(node)
}

/** JSON as Go writes it: keys in order, and characters escaped that mean something in HTML. */
function goJson(value: JsonValue): string {
  return sortedJson(value).replace(
    /[<>&\u2028\u2029]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

function sortedJson(value: JsonValue): string {
  if (isJsonList(value)) return `[${value.map(sortedJson).join(',')}]`
  if (isJsonObject(value)) {
    const keys = Object.keys(value).sort(compareCodePoints)
    return `{${keys.map((key) => `${goString(key)}:${sortedJson(value[key] ?? null)}`).join(',')}}`
  }
  return typeof value === 'string' ? goString(value) : String(value)
}

function goString(text: string): string {
  return JSON.stringify(text)
}

/** The order of UTF-8 bytes, which differs from that of UTF-16 above U+FFFF. */
function compareCodePoints(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b))
}
