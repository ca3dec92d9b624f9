import { getField, isNothing, mapNode, setField, textOf, textsOf } from '../../resource/fields.ts'
import { Resource } from '../../resource/resource.ts'
import { splitDocuments } from '../../yaml/documents.ts'
import { withStyle } from '../../yaml/flow.ts'
import { nodeToJson } from '../../yaml/json.ts'
import { mapEntries, mapOf, withEntries } from '../../yaml/map.ts'
import type { MapNode, ScalarNode, TextSource, YamlNode } from '../../yaml/node.ts'
import { readDocuments } from '../../yaml/read.ts'
import { failure } from '../fail.ts'
import type { Files } from './files.ts'
import { takeInternalAnnotations } from './internal-annotations.ts'
import { jsonText } from './json-text.ts'

/**
 * Makes resources of the documents of one file or text: lists are unwrapped, and each has to have
 * a kind and a name.
 *
 * @throws UserError `bad-resource`
 * @see kubernetes-sigs/kustomize:api/resource/factory.go
 */
export function makeResources(
  documents: readonly YamlNode[],
  source: TextSource,
): readonly Resource[] {
  const maps = unwrapOnlyList(documents, source).flatMap(checkedMap)
  return unwrapLists(maps).map((map) => takeInternalAnnotations(new Resource(withMetadata(map))))
}

/** kustomize notes in the metadata of every resource where it is from. */
function withMetadata(map: MapNode): MapNode {
  return getField(map, 'metadata') ? map : setField(map, 'metadata', mapNode([], map))
}

const resourcesOfFiles = new WeakMap<TextSource, readonly Resource[]>()

/** The resources of a file, made once however many overlays share it. */
export function fileResources(files: Files, path: string): readonly Resource[] {
  const source = files.source(path)
  let resources = resourcesOfFiles.get(source)
  if (!resources) {
    resources = makeResources(files.documents(path), source)
    resourcesOfFiles.set(source, resources)
  }
  return resources
}

/** Those that have the id of one before them. */
export function repeatedIn(resources: readonly Resource[]): ReadonlySet<Resource> {
  const seen = new Set<string>()
  return new Set(
    resources.filter(({ idKey }) => {
      const isRepeated = seen.has(idKey)
      seen.add(idKey)
      return isRepeated
    }),
  )
}

/** As `makeResources`, for a text that was not read yet. */
export function parseResources(source: TextSource): readonly Resource[] {
  return makeResources(readDocuments(source), source)
}

/** A file that is nothing but one `List` stands for its items. */
function unwrapOnlyList(documents: readonly YamlNode[], source: TextSource): readonly YamlNode[] {
  const [only] = documents
  const kind = textOf(getField(only, 'kind'))
  if (kind !== 'List' && kind !== 'ResourceList') return documents
  const items = getField(only, 'items')
  if (items === undefined && getField(only, 'functionConfig') === undefined) return documents
  if (splitDocuments(source).length !== 1) return documents
  return items?.kind === 'seq' ? items.items : []
}

/** Other lists give way to their items, which come after everything else of the file. */
function unwrapLists(maps: readonly MapNode[]): readonly MapNode[] {
  const queue = [...maps]
  const unwrapped: MapNode[] = []
  for (const map of queue) {
    const kind = textOf(getField(map, 'kind')) ?? ''
    const items = kind.endsWith('List') ? getField(map, 'items') : undefined
    if (items === undefined) unwrapped.push(map)
    else queue.push(...itemsOf(items, kind))
  }
  return unwrapped
}

function itemsOf(items: YamlNode, kind: string): readonly MapNode[] {
  if (items.kind === 'seq') return items.items.flatMap(throughJson).flatMap(checkedMap)
  if (items.kind === 'scalar' && items.tag === 'null') return []
  const found = items.kind === 'map' ? 'map[string]interface {}' : 'string'
  const kustomize = `expected array in ${kind}/items, but found ${found}`
  throw failure('bad-resource', { says: `the items of a ${kind} are a list`, kustomize }, items)
}

/** The item as kustomize has it after a detour: written as JSON and read as YAML. */
function throughJson(item: YamlNode): readonly YamlNode[] {
  return readDocuments({ file: item.source.file, text: jsonText(nodeToJson(asDecoded(item))) }).map(
    (node) => withOriginsOf(node, item),
  )
}

/** The node without what only printing it would do to its scalars. */
function asDecoded(node: YamlNode): YamlNode {
  switch (node.kind) {
    case 'scalar':
      return scalarAsDecoded(node)
    case 'seq':
      return { ...node, source: withStyle(node.source, 'block'), items: node.items.map(asDecoded) }
    default: {
      const source = withStyle(node.source, 'block')
      const keys = node.keys.map((key) => ({ ...scalarAsDecoded(key), source }))
      return mapOf(keys, node.values.map(asDecoded), { source, offset: node.offset })
    }
  }
}

function scalarAsDecoded(node: ScalarNode): ScalarNode {
  if (node.tag === 'null') return { ...node, style: 'plain' }
  return node.style === 'folded' ? { ...node, style: 'literal' } : node
}

/** The same values, each with the place of its counterpart in the text that a person wrote. */
function withOriginsOf(node: YamlNode, original: YamlNode): YamlNode {
  const { offset } = original
  const source = withStyle(original.source, 'flow')
  switch (node.kind) {
    case 'scalar':
      return { ...node, source, offset }
    case 'seq': {
      const items = original.kind === 'seq' ? original.items : []
      return {
        ...node,
        source,
        offset,
        items: node.items.map((item, i) => withOriginsOf(item, items[i] ?? original)),
      }
    }
    default: {
      const before = new Map(
        (original.kind === 'map' ? mapEntries(original) : [])
          .map((entry) => [entry.key.text, entry] as const)
          .toReversed(),
      )
      const entries = mapEntries(node).map(({ key, value }) => {
        const counterpart = before.get(key.text)
        const at = counterpart?.key ?? original
        return {
          key: { ...key, source: withStyle(at.source, 'flow'), offset: at.offset },
          value: withOriginsOf(value, counterpart?.value ?? original),
        }
      })
      return withEntries({ source, offset }, entries)
    }
  }
}

/**
 * The resource itself, once it is sure that it still is one.
 *
 * @throws UserError `bad-resource`
 */
export function checkResource(resource: Resource): Resource {
  checkedMap(resource.root)
  return resource
}

/** The document as a map that can be a resource; nothing where it is empty. */
function checkedMap(node: YamlNode): readonly MapNode[] {
  if (isNothing(node)) return []
  const metadata = getField(node, 'metadata')
  const kind = textIfThere(getField(node, 'kind'))
  const apiVersion = textIfThere(getField(node, 'apiVersion'))
  if (node.kind !== 'map' || (kind === '' && apiVersion === '' && isNothing(metadata))) {
    const says = 'this is no Kubernetes object'
    const hint = 'each document needs apiVersion, kind and metadata.name'
    throw failure('bad-resource', { says, kustomize: 'missing Resource metadata' }, node, hint)
  }
  if (kind === '') throw missing('kind', node)
  if (!kind.endsWith('List') && textIfThere(getField(metadata, 'name')) === '') {
    throw missing('metadata.name', node)
  }
  return [node]
}

function textIfThere(node: YamlNode | undefined): string {
  return isNothing(node) ? '' : (textOf(node) ?? '')
}

function missing(field: string, node: MapNode): Error {
  const metadata = getField(node, 'metadata')
  const text = (owner: YamlNode | undefined, name: string) => textIfThere(getField(owner, name))
  const map = (name: string) =>
    `map[${[...textsOf(getField(metadata, name))]
      .map(([key, value]) => `${key}:${value}`)
      .sort()
      .join(' ')}]`
  const type = `{${text(node, 'apiVersion')} ${text(node, 'kind')}}`
  const object = `{${type} {{${text(metadata, 'name')} ${text(metadata, 'namespace')}} ${map('labels')} ${map('annotations')}}}`
  const hint =
    field === 'kind'
      ? 'add a kind, or remove the file from `resources:`'
      : 'add metadata.name; generateName is not enough for kustomize'
  const says = `this ${text(node, 'kind') || 'object'} has no ${field}`
  const kustomize = `missing ${field} in object ${object}`
  return failure('bad-resource', { says, kustomize }, node, hint)
}
