import type { UserError } from '../../error.ts'
import { getField, isNothing, isNull, isPresent, textOf } from '../../resource/fields.ts'
import { hiddenNodes } from '../../resource/hidden-nodes.ts'
import { MapDraft } from '../../resource/map-draft.ts'
import { withFlowOf, withStyle } from '../../yaml/flow.ts'
import type { MapNode, ScalarNode, ScalarStyle, SeqNode, YamlNode } from '../../yaml/node.ts'
import { isOddText } from '../../yaml/odd-text.ts'
import { resolvePlain } from '../../yaml/scalar.ts'
import { isTagged, markTagged, taggedStyle } from '../../yaml/tagged.ts'
import { failure, wordsOf } from '../fail.ts'
import { styleOf, wrongKind } from '../nodes.ts'
import { mergeAssociativeList } from './associative-list.ts'
import { type Directed, directedAddition, directedList, directedMap } from './directive.ts'
import type { MergeSchema, MergeSchemas } from './merge-schema.ts'

type MaybeNode = YamlNode | undefined

/** What became of a node: nothing where it is gone. */
export interface Merged {
  readonly node: MaybeNode
  /** Whether it is the target's node that was changed, and not the patch's that took its place. */
  readonly isTarget: boolean
}

/** Merges an element of a list with the one of the patch that belongs to it. */
export type MergeElements = (target: MaybeNode, patch: MaybeNode) => Merged

/**
 * Merges a patch into a resource. This is the merge of kyaml, not the one of the API server.
 *
 * @returns nothing where the patch removes the resource
 * @throws UserError `bad-patch`, `bad-resource`
 * @see kubernetes-sigs/kustomize:kyaml/yaml/merge2/merge2.go
 */
export function strategicMerge(
  target: MapNode,
  patch: MapNode,
  schemas: MergeSchemas,
): MapNode | undefined {
  const { node, isTarget } = new Merge(schemas).merge(target, patch, undefined)
  if (node?.kind !== 'map') return undefined
  // A patch that replaces all of a resource is lost: kustomize looks for the result in the target.
  return isTarget ? node : target
}

/**
 * Parts of resources that stay as they are where no patch touches them, and the types by which that was
 * found out. When many overlays patch a base that they share, that is nearly all of it.
 */
type Settled = WeakMap<YamlNode, MergeSchema | MergeSchemas>

const settledBySchemas = new WeakMap<MergeSchemas, Settled>()

export class Merge {
  readonly #schemas: MergeSchemas
  readonly #settled: Settled

  constructor(schemas: MergeSchemas) {
    this.#schemas = schemas
    this.#settled = settledBySchemas.get(schemas) ?? new WeakMap()
    settledBySchemas.set(schemas, this.#settled)
  }

  /** @param inherited the schema as the parent knows it */
  merge(target: MaybeNode, patch: MaybeNode, inherited: MergeSchema | undefined): Merged {
    const kind = kindOf(target, patch)
    const schema = inherited ?? this.#schemaOf(target) ?? this.#schemaOf(patch)
    switch (kind) {
      case 'scalar':
        return { node: dropNull(patch ?? target), isTarget: patch === undefined }
      case 'seq':
        return this.#mergeLists(target, patch, schema)
      default:
        return this.#mergeMaps(target, patch, schema)
    }
  }

  /** Merges a part of what a patch touches, which it may not touch itself. */
  #mergePart(target: MaybeNode, patch: MaybeNode, schema: MergeSchema | undefined): Merged {
    if (patch !== undefined || target === undefined || target.kind === 'scalar') {
      return this.merge(target, patch, schema)
    }
    const by = schema ?? this.#schemas
    if (this.#settled.get(target) === by) return { node: target, isTarget: true }
    const merged = this.merge(target, undefined, schema)
    if (merged.node === target) this.#settled.set(target, by)
    return merged
  }

  /** An object inside of another that says what it is. */
  #schemaOf(node: MaybeNode): MergeSchema | undefined {
    if (node?.kind !== 'map') return undefined
    const kind = textOf(getField(node, 'kind'))
    const apiVersion = textOf(getField(node, 'apiVersion'))
    return kind && apiVersion ? this.#schemas.ofKind(apiVersion, kind) : undefined
  }

  #mergeMaps(target: MaybeNode, patch: MaybeNode, schema: MergeSchema | undefined): Merged {
    if (target?.kind !== 'map')
      return { node: this.#addMap(target, patch, schema), isTarget: false }
    if (patch?.kind !== 'map') {
      if (isNull(patch)) return { node: undefined, isTarget: true }
      return { node: this.#mergeFields(target, undefined, schema), isTarget: true }
    }
    const directed = directedMap(patch)
    switch (directed.directive) {
      case 'delete':
        return { node: undefined, isTarget: true }
      case 'replace':
        return { node: this.#resolve(directed.patch, schema), isTarget: false }
      default:
        return {
          node: this.#mergeFields(merging(target, patch, directed), directed.patch, schema),
          isTarget: true,
        }
    }
  }

  /** A patch where the target has nothing: directives and nulls inside of it still act. */
  #addMap(target: MaybeNode, patch: MaybeNode, schema: MergeSchema | undefined): MaybeNode {
    if (patch?.kind === 'map') {
      const directed = directedAddition(patch)
      return directed.directive === 'delete' ? undefined : this.#resolve(directed.patch, schema)
    }
    // A null that is spelled out stays, as a new one that hides nothing; a key with nothing behind it does not.
    return patch === undefined && target && textOf(target) ? unhidden(target) : undefined
  }

  /** The patch merged with itself. */
  #resolve(patch: MapNode, schema: MergeSchema | undefined): MapNode {
    return this.#mergeFields(patch, patch, schema)
  }

  #mergeFields(
    target: MapNode,
    patch: MapNode | undefined,
    schema: MergeSchema | undefined,
  ): MapNode {
    const merged = new MapDraft(target)
    for (const name of fieldNames(target, patch)) {
      if (name === '') throw namelessKey(target)
      const old = getField(target, name)
      const type = schema?.field(name)
      const { node } = patch
        ? this.#mergePart(old, getField(patch, name), type)
        : this.merge(old, undefined, type)
      if (node === undefined) merged.remove(name)
      else if (old === undefined) merged.set(name, quotedOddText(node), keyStyle(name, patch))
      else if (node !== old) merged.set(name, withStyleOf(old, quotedOddText(node)))
      else merged.set(name, quotedOddText(node))
    }
    return merged.finish()
  }

  #mergeLists(target: MaybeNode, patch: MaybeNode, schema: MergeSchema | undefined): Merged {
    if (schema?.keys === undefined) {
      return { node: dropNull(patch ?? target), isTarget: patch === undefined }
    }
    if (target?.kind !== 'seq') {
      const node = patch?.kind === 'seq' ? this.#mergeItems(patch, patch, schema) : undefined
      return { node, isTarget: false }
    }
    if (isNull(patch)) return { node: undefined, isTarget: true }
    if (patch?.kind !== 'seq') {
      return { node: this.#mergeItems(target, undefined, schema), isTarget: true }
    }
    const directed = directedList(patch)
    switch (directed.directive) {
      case 'delete':
        return { node: undefined, isTarget: true }
      case 'replace':
        return { node: this.#mergeItems(directed.patch, directed.patch, schema), isTarget: false }
      default:
        return {
          node: this.#mergeItems(merging(target, patch, directed), directed.patch, schema),
          isTarget: true,
        }
    }
  }

  #mergeItems(target: SeqNode, patch: SeqNode | undefined, schema: MergeSchema): SeqNode {
    const items = schema.items()
    return mergeAssociativeList(target, patch, schema.keys ?? [], (old, change) =>
      patch ? this.#mergePart(old, change, items) : this.merge(old, undefined, items),
    )
  }
}

/**
 * The target to merge into. A patch that is merged with itself loses its directive on both sides, and
 * what is empty is written in braces only if the patch is.
 */
function merging<T extends MapNode | SeqNode>(target: T, patch: T, directed: Directed<T>): T {
  if (target === patch) return directed.patch
  return isNothing(target) ? withFlowOf(patch, target) : target
}

/** The kind of the first that is there; the other one has to be of the same. */
function kindOf(target: MaybeNode, patch: MaybeNode): YamlNode['kind'] | undefined {
  if (!isPresent(target)) return isPresent(patch) ? patch.kind : undefined
  if (isPresent(patch) && patch.kind !== target.kind) throw wrongKind(target.kind, patch)
  return target.kind
}

function dropNull(node: MaybeNode): MaybeNode {
  return isNull(node) ? undefined : node
}

/** A new key has no type of its own; one that is no text without its quotes has those of the patch. */
function keyStyle(name: string, patch: MapNode | undefined): ScalarStyle {
  if (resolvePlain(name) === 'str') return 'plain'
  return patch?.keys.find(({ text }) => text === name)?.style ?? 'plain'
}

/** What replaces a field takes over its style; that of a null is the one without quotes or braces. */
function withStyleOf(old: YamlNode, node: YamlNode): YamlNode {
  if (node.kind !== 'scalar') {
    if (old.kind === 'scalar') return { ...node, source: withStyle(node.source, 'block') }
    return isNothing(old) ? node : withFlowOf(old, node)
  }
  const style = styleOf(old)
  const written = old.kind === 'scalar' ? taggedStyle(old) : undefined
  if (written)
    return markTagged({ ...node, style: node.tag === 'str' ? written : 'plain' }, written)
  return old.kind !== 'scalar' || style === node.style ? node : { ...node, style }
}

/**
 * A text without quotes that YAML 1.1 takes for something else has them once kustomize set it in a
 * map, which a merge does with every field: it stays a text where a transformer takes its tag away.
 */
function quotedOddText(node: YamlNode): YamlNode {
  if (node.kind !== 'scalar' || node.style !== 'plain') return node
  if (node.tag !== 'str' && node.tag !== '') return node
  return isOddText(node.text) && !isTagged(node) ? inQuotes(node) : node
}

const quoted = new WeakMap<ScalarNode, ScalarNode>()

/** One node for all places that share the other. */
function inQuotes(node: ScalarNode): ScalarNode {
  const copy = quoted.get(node) ?? { ...node, style: 'double' }
  quoted.set(node, copy)
  return copy
}

function unhidden(node: YamlNode): YamlNode {
  return hiddenNodes(node).length === 0 ? node : { ...node }
}

/** kustomize takes a field without a name for the map itself, also where the patch does not touch it. */
function namelessKey(map: MapNode): UserError {
  const says = 'kustomize cannot merge a map in which a key has no name'
  const kustomize = wordsOf(wrongKind('scalar', map))
  return failure('bad-patch', { says, kustomize }, map, 'give the key a name')
}

function fieldNames(target: MapNode, patch: MapNode | undefined): readonly string[] {
  const names = new Set(target.shape.names)
  if (patch && patch !== target) for (const name of patch.shape.names) names.add(name)
  return [...names].sort()
}
