import { UserError } from '../../error.ts'
import { getField, isNull, setField, textOf } from '../../resource/fields.ts'
import { hasNotes } from '../../resource/history.ts'
import { formatResId, showResId } from '../../resource/res-id.ts'
import type { Resource } from '../../resource/resource.ts'
import type { ResourceMap } from '../../resource/resource-map.ts'
import { nodeToJson } from '../../yaml/json.ts'
import type { JsonValue, MapNode, Origin, YamlNode } from '../../yaml/node.ts'
import { failure, placeOf, wordsOf } from '../fail.ts'
import { gather } from '../gather.ts'
import { applyJsonPatch, type JsonOperation } from '../patches/json-patch.ts'
import type { MergeSchemas } from '../patches/merge-schema.ts'
import {
  rewriteMetadataMap,
  setMetadataText,
  setTopText,
  withAnnotationsMap,
} from '../patches/metadata.ts'
import { patchNodes } from '../patches/patch-nodes.ts'
import { rebuildNode } from '../patches/rebuild.ts'
import { strategicMerge } from '../patches/strategic-merge.ts'
import { didYouMean } from '../suggest.ts'

/** What a strategic merge patch may change besides content. */
export interface PatchOptions {
  readonly allowNameChange: boolean
  readonly allowKindChange: boolean
}

export const NO_OPTIONS: PatchOptions = { allowNameChange: false, allowKindChange: false }

export interface MergePatch {
  readonly document: Resource
  readonly options: PatchOptions
  readonly schemas: () => MergeSchemas
}

/**
 * Patches the one resource that has or had the id of the patch.
 *
 * @throws UserError `resource-not-found`, `bad-patch`
 */
export function patchById(map: ResourceMap, patch: MergePatch): void {
  const position = findTarget(map, patch.document, 'no resource matches strategic merge patch')
  patchAt(map, position, patch)
}

/** As `patchById`, in the way of `patchesStrategicMerge`. */
export function patchRewrittenById(map: ResourceMap, patch: MergePatch): void {
  const position = findTarget(map, patch.document)
  patchSelected(map, [position], patch)
}

/**
 * Patches several resources, whatever the id of the patch.
 *
 * @throws UserError `resource-conflict` where two resources become the same
 */
export function patchSelected(
  map: ResourceMap,
  positions: readonly number[],
  patch: MergePatch,
): void {
  const documents = new Map<string, Resource>()
  for (const position of positions) {
    const apiVersion = map.at(position)?.apiVersion ?? ''
    const document = documents.get(apiVersion) ?? rewritten(patch.document, apiVersion)
    documents.set(apiVersion, document)
    patchAt(map, position, { ...patch, document })
  }
  // kustomize adds all resources again then, also those that the patch is not for.
  checkUnique(map)
}

/**
 * kustomize copies a patch that has a target: its labels and annotations become strings, and its name and
 * namespace lose their type.
 */
function rewritten(document: Resource, apiVersion: string): Resource {
  const labels = rewriteMetadataMap(document.root, 'labels')
  const annotations = rewriteMetadataMap(labels, 'annotations')
  const { name, namespace } = document
  const named = name === '' ? annotations : setMetadataText(annotations, 'name', name)
  const placed = setMetadataText(named, 'namespace', namespace)
  return document.withRoot(setTopText(placed, 'apiVersion', apiVersion))
}

function patchAt(map: ResourceMap, position: number, patch: MergePatch): void {
  const resource = map.at(position)
  if (resource === undefined) return
  const patched = mergePatch(resource, patch)
  if (patched) map.replace(position, patched)
  else map.remove(position)
}

/** Nothing where the patch removes the resource. */
function mergePatch(
  resource: Resource,
  { document, options, schemas }: MergePatch,
): Resource | undefined {
  const { name, namespace, kind } = resource
  const mayRename = options.allowNameChange || options.allowKindChange
  const remembered = mayRename ? resource.withIdRemembered() : resource
  const merged = strategicMerge(resource.root, document.root, schemas())
  if (merged === undefined || merged.values.length === 0) return undefined
  const metadata = getField(resource.root, 'metadata')
  const ownVersion = keepPlace(merged, resource.root)
  const withKind = options.allowKindChange
    ? ownVersion
    : setTopText(ownVersion, 'kind', kind, getField(resource.root, 'kind'))
  const withName = options.allowNameChange
    ? withKind
    : setMetadataText(withKind, 'name', name, getField(metadata, 'name'))
  const moved = setMetadataText(withName, 'namespace', namespace, getField(metadata, 'namespace'))
  const patched = remembered.withRoot(moved)
  return removesAnnotations(document.root) ? forgetful(patched) : patched
}

/** A patch with a target was given the apiVersion of the resource, which is where that stands. */
function keepPlace(merged: MapNode, target: MapNode): MapNode {
  const [node, old] = [getField(merged, 'apiVersion'), getField(target, 'apiVersion')]
  if (node === old || node?.kind !== 'scalar' || old?.kind !== 'scalar') return merged
  if (node.text !== old.text) return merged
  return setField(merged, 'apiVersion', { ...node, source: old.source, offset: old.offset })
}

/** Whether the patch takes all annotations away, and kustomize's own notes with them. */
function removesAnnotations(patch: MapNode): boolean {
  // A patch that replaces all of a resource is lost.
  if (textOf(getField(patch, '$patch')) === 'replace') return false
  const metadata = getField(patch, 'metadata')
  return replaces(metadata) || replaces(getField(metadata, 'annotations'))
}

function replaces(node: YamlNode | undefined): boolean {
  return isNull(node) || getField(node, '$patch') !== undefined
}

/** Where the resource is from was in an annotation, too, and what changed it. */
function withoutOrigin(resource: Resource): Resource {
  const { provenance } = resource.history
  return provenance === undefined
    ? resource
    : resource.withHistory({
        provenance: { ...provenance, origin: undefined, transformations: [] },
      })
}

function forgetful(resource: Resource): Resource {
  return withoutOrigin(
    resource.withHistory({ previous: [], prefixes: [], suffixes: [], needsHash: false }),
  )
}

function findTarget(map: ResourceMap, patch: Resource, lead?: string): number {
  const id = formatResId(patch.originalId)
  const positions = map.positionsOf(patch.originalId)
  const [position, another] = positions
  if (position !== undefined && another === undefined) return position
  const problem = position === undefined ? 'no matches' : 'multiple matches'
  const message = `${problem} for Id ${id}; failed to find unique target for patch ${id}`
  const says =
    position === undefined
      ? `this patch is for ${showResId(patch.originalId)}, and there is no such resource`
      : `this patch is for ${showResId(patch.originalId)}, and several resources are that`
  const hint =
    position === undefined
      ? similar(map, patch)
      : `they are at ${placesOf(map, positions)}; name the namespace in the patch, or give it a target`
  const kustomize = lead === undefined ? message : `${lead} "${id}": ${message}`
  throw failure('resource-not-found', { says, kustomize }, patch.root, hint)
}

function placesOf(map: ResourceMap, positions: readonly number[]): string {
  return positions
    .slice(0, 5)
    .flatMap((position) => map.at(position)?.root ?? [])
    .map(placeOf)
    .join(' and ')
}

/** The id of a resource that the patch may have meant. */
function similar(map: ResourceMap, { kind, name }: Resource): string {
  const resources = map.resources
  const sameName = resources.find((resource) => resource.name === name && resource.kind === kind)
  if (sameName) return `there is ${showResId(sameName.id)}: apiVersion and namespace count too`
  const sameKind = resources.filter((resource) => resource.kind === kind)
  return (
    didYouMean(
      name,
      sameKind.map((resource) => resource.name),
    ) ??
    (sameKind.length > 0
      ? `the resources of this kind are ${sameKind
          .slice(0, 5)
          .map((resource) => resource.name)
          .join(', ')}`
      : `no resource of kind ${kind} is here`)
  )
}

/** Two resources with one id cannot both be. */
export function checkUnique(map: ResourceMap): void {
  if (!map.takeNewIds()) return
  const seen = new Map<string, Resource>()
  gather(map.resources, (resource) => {
    const first = seen.get(resource.idKey)
    if (first) throw duplicate(resource, first)
    seen.set(resource.idKey, resource)
    return []
  })
}

/**
 * The error for a resource whose id another one has.
 *
 * @param at where it is defined, or where it comes in a second time
 */
export function duplicate(
  resource: Resource,
  first: Resource,
  at: Origin = resource.root,
  hint = `first defined at ${placeOf(first.root)}`,
): Error {
  const id = formatResId(resource.id)
  const kustomize = `may not add resource with an already registered id: ${id}`
  return failure(
    'resource-conflict',
    { says: `${showResId(resource.id)} is there twice`, kustomize },
    at,
    hint,
  )
}

/**
 * Applies a JSON patch to one resource.
 *
 * @throws UserError `bad-patch`
 * @see kubernetes-sigs/kustomize:api/filters/patchjson6902/patchjson6902.go
 */
export function patchJson(
  resource: Resource,
  operations: readonly JsonOperation[],
  at: Origin,
): Resource {
  const { root } = resource
  // kustomize keeps notes in the annotations, so for a patch the map is nearly always there.
  const noted = hasNotes(resource.history) ? withAnnotationsMap(root) : root
  const patched = patchedJson(nodeToJson(noted), operations, resource)
  const rebuilt = rebuildNode(patched, patchNodes(noted, operations), at)
  if (rebuilt.kind !== 'map') throw failure('bad-patch', 'the patch leaves no object', at)
  const patchedResource = resource.withRoot(rewriteMetadataMap(rebuilt, 'annotations'))
  const isOriginLost = operations.some(
    ({ op, path }) => op !== 'test' && (path === '/metadata' || path === '/metadata/annotations'),
  )
  return isOriginLost ? withoutOrigin(patchedResource) : patchedResource
}

function patchedJson(
  json: JsonValue,
  operations: readonly JsonOperation[],
  resource: Resource,
): JsonValue {
  try {
    return applyJsonPatch(json, operations)
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    const { code, message, at, hint } = error
    const says = `${message}, in ${showResId(resource.id)} of ${placeOf(resource.root)}`
    throw new UserError(code, says, { at, hint, kustomize: wordsOf(error), cause: error })
  }
}
