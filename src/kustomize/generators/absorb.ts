import { getField, isNothing, removeField, setField, textsOf } from '../../resource/fields.ts'
import type { Provenance } from '../../resource/history.ts'
import { formatResId, showResId } from '../../resource/res-id.ts'
import type { Resource } from '../../resource/resource.ts'
import type { ResourceMap } from '../../resource/resource-map.ts'
import { mapEntries, withEntries } from '../../yaml/map.ts'
import type { MapNode, Origin, YamlNode } from '../../yaml/node.ts'
import { failure, placeOf } from '../fail.ts'
import { checkOrigin } from '../finish/written-notes.ts'
import { stringMap } from '../nodes.ts'
import { setMetadataText } from '../patches/metadata.ts'
import { didYouMean } from '../suggest.ts'
import type { Generated } from './generate.ts'

/**
 * Adds a generated resource, or merges it into the one that is there, as its behavior says.
 *
 * @throws UserError `bad-generator`, `resource-conflict`, `resource-not-found`
 * @see kubernetes-sigs/kustomize:api/resmap/reswrangler.go appendReplaceOrMerge
 */
export function absorb(map: ResourceMap, generated: Generated): void {
  const { resource, behavior, at } = generated
  const [position, another] = map.positionsOf(resource.id)
  const old = position === undefined ? undefined : map.at(position)
  if (position === undefined || old === undefined) {
    if (behavior === 'merge' || behavior === 'replace') throw nothingToMerge(map, generated)
    map.append(resource)
    return
  }
  if (another !== undefined) {
    const { kind, name } = resource
    const says = `there are several ${kind}s '${name}' to merge with`
    const kustomize = `merging from generator: found multiple objects that could accept merge of ${formatResId(resource.id)}`
    const hint = 'give the entry the namespace of the one that is meant'
    throw failure('bad-generator', { says, kustomize }, at, hint)
  }
  if (behavior !== 'replace' && behavior !== 'merge') throw isThere(generated, old)
  const changed = behavior === 'merge' ? merged(resource, old) : replaced(resource, old)
  const [place, second] = map.currentPositionsOf(changed.id)
  if (place !== position || second !== undefined) throw isOther(generated, changed, old)
  map.replace(position, changed)
}

/** kustomize looks for what it found by an id of the past once more, now by the id of today. */
function isOther({ resource, at }: Generated, changed: Resource, old: Resource): Error {
  const says = `the ${resource.kind} '${resource.name}' that is meant is ${showResId(old.id)} by now`
  const kustomize = `cannot find resource with id ${formatResId(changed.id)} to replace`
  const hint = 'change it with a patch instead'
  return failure('bad-generator', { says, kustomize }, at, hint)
}

function nothingToMerge(map: ResourceMap, { resource, behavior, at }: Generated): Error {
  const { kind, name } = resource
  const names = map.resources.flatMap((other) =>
    other.kind === kind ? [other.originalId.name] : [],
  )
  return failure(
    'resource-not-found',
    {
      says: `there is no ${kind} '${name}' to ${behavior}`,
      kustomize: `id ${goId(resource)} does not exist; cannot merge or replace`,
    },
    at,
    didYouMean(name, names) ?? `remove 'behavior: ${behavior}', or check name and namespace`,
  )
}

function isThere({ resource, at }: Generated, old: Resource): Error {
  return failure(
    'resource-conflict',
    {
      says: `there is a ${resource.kind} '${resource.name}' already, defined at ${placeOf(old.root)}`,
      kustomize: `id ${goId(resource)} exists; behavior must be merge or replace`,
    },
    at,
    "add 'behavior: merge' or 'behavior: replace', or give it another name",
  )
}

/** The id in the syntax of Go, which is how kustomize shows it here. */
function goId({ id }: Resource): string {
  const { group, version, kind, name, namespace } = id
  const quoted = (text: string) => JSON.stringify(text)
  return `resid.ResId{Gvk:resid.Gvk{Group:${quoted(group)}, Version:${quoted(version)}, Kind:${quoted(kind)}, isClusterScoped:${id.clusterScoped}}, Name:${quoted(name)}, Namespace:${quoted(namespace)}}`
}

/** The new content under the name and with the past of the old resource. */
function replaced(resource: Resource, old: Resource): Resource {
  const { root } = resource
  const labelled = uniteIn(root, 'labels', old)
  const annotated = uniteIn(labelled, 'annotations', old)
  const metadata = getField(old.root, 'metadata')
  const named = setMetadataText(annotated, 'name', old.name, getField(metadata, 'name'))
  const moved = setMetadataText(named, 'namespace', old.namespace, getField(metadata, 'namespace'))
  const { needsHash, provenance } = resource.history
  const { history } = old
  return resource.withRoot(moved).withNotes({
    ...history,
    needsHash: needsHash && history.needsHash,
    provenance: history.provenance && { ...history.provenance, ...originOf(provenance) },
  })
}

function originOf(provenance: Provenance | undefined) {
  return provenance && { origin: provenance.origin, place: provenance.place }
}

function merged(resource: Resource, old: Resource): Resource {
  checkOrigin(old)
  const over = replaced(resource, old)
  const data = uniteMaps(over.root, 'data', old.root)
  const { provenance } = old.history
  return over.withRoot(uniteMaps(data, 'binaryData', old.root)).withHistory({ provenance })
}

type Texts = ReadonlyMap<string, { readonly text: string } & Origin>

function uniteIn(root: MapNode, field: 'labels' | 'annotations', old: Resource): MapNode {
  const metadata = getField(root, 'metadata')
  if (metadata?.kind !== 'map') return root
  const texts = unite(getField(getField(old.root, 'metadata'), field), getField(metadata, field))
  return setField(root, 'metadata', withTexts(metadata, field, texts))
}

function uniteMaps(root: MapNode, field: 'data' | 'binaryData', old: MapNode): MapNode {
  const texts = unite(getField(old, field), getField(root, field))
  return withTexts(root, field, texts, dataMap)
}

/** Texts of several lines become blocks. */
function dataMap(texts: Texts, at: MapNode): MapNode {
  const map = stringMap(texts, at)
  return withEntries(
    map,
    mapEntries(map).map(({ key, value }) => {
      const isBlock = value.kind === 'scalar' && value.text.includes('\n')
      return { key, value: isBlock ? { ...value, style: 'literal' } : value }
    }),
  )
}

function withTexts(
  map: MapNode,
  field: string,
  texts: Texts,
  make: (texts: Texts, at: MapNode) => MapNode = stringMap,
): MapNode {
  if (texts.size === 0) return removeField(map, field)
  return setField(map, field, make(texts, map))
}

function unite(old: YamlNode | undefined, own: YamlNode | undefined): Texts {
  return new Map([...placedTexts(old), ...placedTexts(own)])
}

function placedTexts(node: YamlNode | undefined): Texts {
  if (node?.kind !== 'map' || isNothing(node)) return new Map()
  const texts = textsOf(node)
  return new Map(
    mapEntries(node).map(({ key, value: { source, offset } }) => [
      key.text,
      { text: texts.get(key.text) ?? '', source, offset },
    ]),
  )
}
