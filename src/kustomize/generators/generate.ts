import { mapNode, scalarNode, setField } from '../../resource/fields.ts'
import { Resource } from '../../resource/resource.ts'
import type { MapEntry, MapNode, Origin } from '../../yaml/node.ts'
import { failure } from '../fail.ts'
import type { TextMap } from '../kustomization/object-reader.ts'
import type { GeneratorArgs, GeneratorOptions } from '../kustomization/types.ts'
import type { Files, Root } from '../load/files.ts'
import { setStrings, setText } from '../nodes.ts'
import { encodeBase64 } from './base64.ts'
import { type KeyValue, loadKeyValues } from './key-values.ts'

/** A generated resource, and how it goes together with one that is there already. */
export interface Generated {
  readonly resource: Resource
  readonly behavior: string
  readonly at: Origin
}

/**
 * Makes the ConfigMap or Secret of a generator entry.
 *
 * @throws UserError `bad-generator`, `file-not-found`, `outside-root`
 * @see kubernetes-sigs/kustomize:api/internal/generators
 */
export function generate(
  kind: 'ConfigMap' | 'Secret',
  args: GeneratorArgs,
  files: Files,
  root: Root,
): Generated {
  const { at, options } = args
  const pairs = sortByKey(loadKeyValues(args, files, root))
  const header = baseNode(kind, args)
  const filled =
    kind === 'Secret'
      ? withSecretData(
          setText(header, 'type', args.type?.text ?? 'Opaque', 'str', args.type ?? at),
          pairs,
        )
      : withConfigMapData(header, pairs)
  const node = options?.immutable
    ? setField(filled, 'immutable', scalarNode('true', 'bool', at))
    : filled
  const resource = new Resource(node).withNotes({
    needsHash: options?.disableNameSuffixHash !== true,
    isGenerated: true,
    hasOwnLabels: options?.labels !== undefined || options?.annotations !== undefined,
  })
  return { resource, behavior: args.behavior, at }
}

function baseNode(kind: string, { at, name, namespace, options }: GeneratorArgs): MapNode {
  if (name === undefined) {
    const says = `a generated ${kind} needs a name`
    const hint = "add 'name:' to the entry"
    throw failure('bad-generator', { says, kustomize: 'a configmap must have a name' }, at, hint)
  }
  let metadata = setText(mapNode([], at), 'name', name.text, 'str', name)
  if (namespace) metadata = setText(metadata, 'namespace', namespace.text, 'str', namespace)
  metadata = withMap(metadata, 'labels', options?.labels)
  metadata = withMap(metadata, 'annotations', options?.annotations)
  const kindNode = setText(mapNode([], at), 'apiVersion', 'v1', 'str', at)
  return setField(setText(kindNode, 'kind', kind, 'str', at), 'metadata', metadata)
}

function withMap(metadata: MapNode, field: string, map: TextMap | undefined): MapNode {
  if (map === undefined || map.texts.size === 0) return metadata
  return setField(metadata, field, setStrings(mapNode([], map.at), map.texts))
}

function sortByKey(pairs: readonly KeyValue[]): readonly KeyValue[] {
  return [...pairs].sort((a, b) => (a.key < b.key ? -1 : 1))
}

function withConfigMapData(node: MapNode, pairs: readonly KeyValue[]): MapNode {
  const texts = pairs.flatMap((pair) =>
    typeof pair.value === 'string' ? [entry(pair, pair.value)] : [],
  )
  const binaries = pairs.flatMap((pair) =>
    typeof pair.value === 'string' ? [] : [entry(pair, encodeBase64(pair.value))],
  )
  let changed = node
  if (texts.length > 0) changed = setField(changed, 'data', mapNode(texts, node))
  if (binaries.length > 0) changed = setField(changed, 'binaryData', mapNode(binaries, node))
  return changed
}

function withSecretData(node: MapNode, pairs: readonly KeyValue[]): MapNode {
  const entries = pairs.map((pair) => entry(pair, encodeBase64(pair.value)))
  return setField(node, 'data', mapNode(entries, node))
}

/** A key without a tag, as kyaml makes it: one that looks like a number is refused at output. */
function entry({ key, at, origin }: KeyValue, text: string): MapEntry {
  const isBlock = text.includes('\n')
  const style = isBlock ? 'literal' : 'plain'
  const value = { ...scalarNode(text, 'str', origin), style } as const
  return { key: scalarNode(key, '', at), value }
}

/** Options of an entry with those that hold for all generators of the file. */
export function mergeOptions(
  own: GeneratorOptions | undefined,
  all: GeneratorOptions | undefined,
): GeneratorOptions | undefined {
  if (all === undefined || own === undefined) return own ?? all
  return {
    labels: mergeTexts(own.labels, all.labels),
    annotations: mergeTexts(own.annotations, all.annotations),
    disableNameSuffixHash: own.disableNameSuffixHash || all.disableNameSuffixHash,
    immutable: own.immutable || all.immutable,
  }
}

function mergeTexts(own: TextMap | undefined, all: TextMap | undefined): TextMap | undefined {
  if (own === undefined || all === undefined) return own ?? all
  return { at: own.at, texts: new Map([...all.texts, ...own.texts]) }
}
