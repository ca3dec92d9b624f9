import {
  getField,
  isNothing,
  isNull,
  mapNode,
  removeField,
  setField,
  textOf,
} from '../../resource/fields.ts'
import { hiddenEntries } from '../../resource/hidden-nodes.ts'
import { hasNotes } from '../../resource/history.ts'
import type { Resource } from '../../resource/resource.ts'
import { mapEntries } from '../../yaml/map.ts'
import type { MapEntry, MapNode, Origin, YamlNode } from '../../yaml/node.ts'
import { resolvePlain } from '../../yaml/scalar.ts'
import { setStrings, setText, stringMap } from '../nodes.ts'

type MetadataMap = 'labels' | 'annotations'

/**
 * Sets a text in the metadata, which is made where it is missing; the empty namespace is none.
 *
 * @param at where the text is from; nothing: from where the old one is
 */
export function setMetadataText(
  root: MapNode,
  field: 'name' | 'namespace',
  text: string,
  at?: Origin,
): MapNode {
  const metadata = metadataOf(root)
  const changed =
    text === '' && field === 'namespace'
      ? removeField(metadata, field)
      : setIfDifferent(metadata, field, text, at)
  return changed === getField(root, 'metadata') ? root : setField(root, 'metadata', changed)
}

/** Sets a text at the top, as `setMetadataText` does in the metadata. */
export function setTopText(
  root: MapNode,
  field: 'kind' | 'apiVersion',
  text: string,
  at?: Origin,
): MapNode {
  return setIfDifferent(root, field, text, at)
}

function setIfDifferent(
  map: MapNode,
  field: string,
  text: string,
  at: Origin | undefined,
): MapNode {
  const old = getField(map, field)
  // The tag goes: kyaml writes these texts without one, so that bare digits become a number.
  if (old?.kind === 'scalar' && old.text === text && old.tag === '') return map
  return setText(map, field, text, '', at ?? old ?? map)
}

/**
 * Writes labels or annotations anew: every value is a string, and an empty map goes.
 *
 * @see kubernetes-sigs/kustomize:kyaml/yaml/rnode.go setMapInMetadata
 */
export function rewriteMetadataMap(root: MapNode, field: MetadataMap): MapNode {
  const metadata = getField(root, 'metadata')
  const node = getField(metadata, field)
  const map = mapOrHidden(node)
  if (metadata?.kind !== 'map' || map === undefined) return root
  const rest = removeField(metadata, field)
  // Of a field that is there twice only the first is read, and it goes into the second.
  const again = getField(rest, field)
  if (isNothing(map) || map.kind !== 'map') {
    const without = setField(root, 'metadata', rest)
    return again === undefined ? without : rewriteMetadataMap(without, field)
  }
  if (map === node && again === undefined && mapEntries(map).every(isWritten)) return root
  const texts = new Map(
    mapEntries(map).map(({ key, value }) => {
      const { source, offset } = value
      return [key.text, { text: textOf(value) ?? '', source, offset }] as const
    }),
  )
  if (again === undefined)
    return setField(root, 'metadata', setField(metadata, field, stringMap(texts, map)))
  const written = again.kind === 'map' ? setStrings(again, texts) : stringMap(texts, map)
  // kustomize writes them several times, and the next time it reads what was the second.
  return rewriteMetadataMap(setField(root, 'metadata', setField(rest, field, written)), field)
}

/** A null with entries below it, as the map of them. */
function mapOrHidden(node: YamlNode | undefined): YamlNode | undefined {
  const entries = hiddenEntries(node)
  return node && entries.length > 0 ? mapNode(entries, node) : node
}

/**
 * Whether writing the entry anew would change nothing. A key that looks like a number loses its
 * quotes, a folded block the lines that it would gain, and lines that begin with a tab the style in
 * which they can be printed, or cannot.
 */
function isWritten({ key, value }: MapEntry): boolean {
  if (value.kind !== 'scalar' || value.style === 'folded') return false
  const isOfLines = value.style !== 'plain' || value.text.includes('\n')
  if (isOfLines && value.text.startsWith('\t')) return false
  return value.tag === 'str' && resolvePlain(key.text) === 'str'
}

/** The map of annotations is there afterwards, if only as an empty one. */
export function withAnnotationsMap(root: MapNode): MapNode {
  const metadata = metadataOf(root)
  if (!isNothing(getField(metadata, 'annotations'))) return root
  return setField(root, 'metadata', setField(metadata, 'annotations', mapNode([], metadata)))
}

/** The root that a path begins at: kustomize keeps notes in annotations, so they may be there without any. */
export function rootOnTheWay(
  { root, history }: Resource,
  [first, second]: readonly string[],
): MapNode {
  const isAnnotation = first === 'metadata' && second === 'annotations'
  return isAnnotation && hasNotes(history) ? withAnnotationsMap(root) : root
}

function metadataOf(root: MapNode): MapNode {
  const metadata = getField(root, 'metadata')
  return metadata?.kind === 'map' && !isNull(metadata) ? metadata : mapNode([], root)
}
