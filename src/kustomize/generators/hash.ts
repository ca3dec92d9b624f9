import { getField, isNull, textOf } from '../../resource/fields.ts'
import { formatResId } from '../../resource/res-id.ts'
import type { Resource } from '../../resource/resource.ts'
import type { ResourceMap } from '../../resource/resource-map.ts'
import { nodeToJson } from '../../yaml/json.ts'
import type { JsonValue } from '../../yaml/node.ts'
import { failure } from '../fail.ts'
import { updateAll } from '../gather.ts'
import { dropInternalAnnotations } from '../load/internal-annotations.ts'
import { isJsonList, isJsonObject } from '../patches/json-pointer.ts'
import { setMetadataText } from '../patches/metadata.ts'
import { goJson } from './go-json.ts'
import { goNodeJson } from './go-node.ts'

const MARK = 'internal.config.kubernetes.io/needsHashSuffix'

/** Appends hashes of their content to the names of the resources that are marked for it. */
export function appendHashes(map: ResourceMap): void {
  updateAll(map, (resource) => {
    if (!resource.history.needsHash && !isMarked(resource)) return resource
    const name = `${resource.name}-${contentHash(resource)}`
    const renamed = dropInternalAnnotations(resource).withIdRemembered()
    return renamed.withRoot(setMetadataText(renamed.root, 'name', name))
  })
}

/** Whether a transformer gave the resource the mark that a user may write, too. */
function isMarked({ root }: Resource): boolean {
  const annotations = getField(getField(root, 'metadata'), 'annotations')
  return textOf(getField(annotations, MARK)) === 'enabled'
}

/**
 * Ten characters that change when the data of a ConfigMap or Secret does, or anything in the text
 * of another kind.
 *
 * @throws UserError `not-supported` for another kind where the text alone does not decide
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
  return hashInputOfOtherKind(resource)
}

/** For other kinds kustomize hashes its own nodes, with the place in the file that each has. */
function hashInputOfOtherKind(resource: Resource): string {
  const { asRead, provenance } = resource.history
  if (asRead === undefined) throw unknownHash(resource, 'a transformer ran over it')
  if (provenance) throw unknownHash(resource, 'buildMetadata adds to it')
  const node = goNodeJson(asRead)
  if ('beyond' in node) throw unknownHash(resource, `there is ${node.beyond}`, node.beyond)
  return node.json
}

function unknownHash(resource: Resource, reason: string, removable?: string): Error {
  const id = formatResId(resource.id)
  const says = `${id} is marked for a hash suffix, which depends on lines and columns for this kind; it is not known here, because ${reason}`
  const mark = `the annotation ${MARK}`
  const hint = resource.history.isGenerated
    ? "keep the kind that it was generated with, or write 'options: {disableNameSuffixHash: true}' at its generator"
    : `remove ${removable === undefined ? mark : `${removable}, or ${mark}`}`
  return failure('not-supported', says, resource.root, hint)
}

function fieldValue(resource: Resource, name: string): JsonValue {
  const node = getField(resource.root, name)
  if (node === undefined) return ''
  if (node.kind === 'scalar') return isNull(node) && node.text === '' ? '' : node.text
  return withDoubles(nodeToJson(node))
}

/** Go reads the JSON of a map once more, which makes a double of every number. */
function withDoubles(value: JsonValue): JsonValue {
  if (typeof value === 'bigint') return Number(value)
  if (isJsonList(value)) return value.map(withDoubles)
  if (!isJsonObject(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withDoubles(item)]))
}
