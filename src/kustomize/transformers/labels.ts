import { newAliases } from '../../resource/aliases.ts'
import { isNull, mapNode } from '../../resource/fields.ts'
import { hideEntries } from '../../resource/hidden-nodes.ts'
import { hasNotes } from '../../resource/history.ts'
import { MapDraft } from '../../resource/map-draft.ts'
import { mapEntries } from '../../yaml/map.ts'
import type { MapNode, ScalarNode, ScalarStyle, YamlNode } from '../../yaml/node.ts'
import { applyFieldSpecs, type FieldChange } from '../field-specs/apply.ts'
import { type FieldConfig, mergeFieldSpecs } from '../field-specs/config.ts'
import type { FieldSpec } from '../field-specs/field-spec.ts'
import type { TextMap } from '../kustomization/object-reader.ts'
import type { LabelArgs } from '../kustomization/types.ts'
import { stringNode, styleOf, wrongKind } from '../nodes.ts'
import { withAnnotationsMap } from '../patches/metadata.ts'
import { type Action, NOTHING } from './step.ts'

/** Labels or annotations, and the fields that get them. */
export interface StringMapArgs {
  readonly texts: TextMap
  readonly fieldSpecs: readonly FieldSpec[]
}

/**
 * Sets labels or annotations on every resource.
 *
 * @see kubernetes-sigs/kustomize:api/filters/labels/labels.go
 */
export function stringMapTransformer({ texts, fieldSpecs }: StringMapArgs): Action {
  if (texts.texts.size === 0) return NOTHING
  const sorted = [...texts.texts].sort(([a], [b]) => (a < b ? -1 : 1))
  const nodes = new Map(sorted.map(([key, text]) => [key, stringNode(text)]))
  const shared = new SharedTexts(nodes)
  const change = changeTo(texts, (map) => shared.setIn(map))
  const needsAnnotations = fieldSpecs.some(
    ({ path, create }) => path === 'metadata/annotations' && !create,
  )
  return {
    each(original) {
      const isNoted = needsAnnotations && hasNotes(original.history)
      const resource = isNoted ? original.withRoot(withAnnotationsMap(original.root)) : original
      shared.begin()
      const styling = applyFieldSpecs(resource, fieldSpecs, change)
      const changed = shared.settle() ? applyFieldSpecs(resource, fieldSpecs, change) : styling
      const aliases = newAliases(resource.root, changed.root)
      if (aliases.length === 0) return changed
      return changed.withHistory({ aliases: [...(changed.history.aliases ?? []), ...aliases] })
    },
  }
}

function changeTo({ at }: TextMap, set: (map: MapNode) => MapNode): FieldChange {
  return {
    create: 'map',
    origin: at,
    set(node) {
      if (node.kind === 'scalar' && isNull(node)) {
        return hideEntries(node, mapEntries(set(mapNode([], node))))
      }
      if (node.kind !== 'map') throw wrongKind('map', node)
      return set(node)
    },
  }
}

/**
 * The texts that go into all maps of a resource. Each is one node for kustomize, wherever it was missing,
 * and takes over the style of every old text that it comes to, earlier or later. What is printed depends
 * on it for a block, and for a text that a name prefix takes the type from.
 *
 * @see kubernetes-sigs/kustomize:kyaml/yaml/fns.go FieldSetter
 */
class SharedTexts {
  readonly #fresh: ReadonlyMap<string, ScalarNode>
  readonly #variants = new Map<ScalarNode, Map<ScalarStyle, ScalarNode>>()
  #styled: Map<string, ScalarNode> | undefined
  #hasNew = false
  #isStale = false
  #isSettled = false

  constructor(nodes: ReadonlyMap<string, ScalarNode>) {
    this.#fresh = nodes
  }

  /** Comes to the next resource, with nodes that have no style yet. */
  begin(): void {
    this.#styled = undefined
    this.#hasNew = false
    this.#isStale = false
    this.#isSettled = false
  }

  /**
   * Keeps the styles that the nodes have by now.
   *
   * @returns whether all maps have to be gone through again, as one was other where it was put
   */
  settle(): boolean {
    this.#isSettled = true
    return this.#isStale
  }

  setIn(map: MapNode): MapNode {
    const draft = new MapDraft(map)
    for (const [key, fresh] of this.#fresh) {
      const old = draft.get(key)
      const next = old === undefined ? this.#new(key, fresh) : this.#over(styleOf(old), key, fresh)
      // Where nothing changes, the node stays the one that aliases go by.
      if (!isSame(old, next)) draft.set(key, next)
    }
    return draft.finish()
  }

  /** An odd text gets its quotes back before it goes anywhere. */
  #new(key: string, fresh: ScalarNode): ScalarNode {
    const node = this.#styled?.get(key) ?? fresh
    const next = node.style === 'plain' && !this.#isSettled ? fresh : node
    if (next !== node) this.#keep(key, next)
    this.#hasNew = true
    return next
  }

  #over(style: ScalarStyle, key: string, fresh: ScalarNode): ScalarNode {
    const node = this.#styled?.get(key) ?? fresh
    if (node.style === style) return node
    const next = this.#variant(fresh, style)
    if (!this.#isSettled) this.#keep(key, next)
    return next
  }

  /** One node for all places that have a style, as they may have shared an old one. */
  #variant(fresh: ScalarNode, style: ScalarStyle): ScalarNode {
    if (fresh.style === style) return fresh
    const variants = this.#variants.get(fresh) ?? new Map<ScalarStyle, ScalarNode>()
    this.#variants.set(fresh, variants)
    const node = variants.get(style) ?? { ...fresh, style }
    variants.set(style, node)
    return node
  }

  #keep(key: string, node: ScalarNode): void {
    this.#styled ??= new Map(this.#fresh)
    this.#styled.set(key, node)
    this.#isStale ||= this.#hasNew
  }
}

function isSame(old: YamlNode | undefined, next: ScalarNode): boolean {
  return old?.kind === 'scalar' && old.text === next.text && old.tag === 'str'
}

const METADATA_LABELS: readonly FieldSpec[] = [
  { group: '', version: '', kind: '', path: 'metadata/labels', create: true },
]

/**
 * The fields that an entry of `labels` sets.
 *
 * @throws UserError `conflict`
 */
export function labelFieldSpecs(args: LabelArgs, { tables }: FieldConfig): readonly FieldSpec[] {
  const title = 'labels'
  const own = mergeFieldSpecs(args.fields, tables.labels, title)
  if (args.includeSelectors) {
    return own.length === 0 ? tables.commonLabels : mergeFieldSpecs(own, tables.commonLabels, title)
  }
  const withTemplates = args.includeTemplates
    ? mergeFieldSpecs(own, tables.templateLabels, title)
    : own
  if (withTemplates.length === 0) return METADATA_LABELS
  return mergeFieldSpecs(withTemplates, METADATA_LABELS, title)
}
