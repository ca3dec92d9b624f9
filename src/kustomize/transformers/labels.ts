import { newAliases } from '../../resource/aliases.ts'
import { isNull, mapNode } from '../../resource/fields.ts'
import { hideEntries } from '../../resource/hidden-nodes.ts'
import { hasNotes } from '../../resource/history.ts'
import { MapDraft } from '../../resource/map-draft.ts'
import type { MapNode, ScalarNode, ScalarStyle } from '../../yaml/node.ts'
import { applyFieldSpecs, type FieldChange } from '../field-specs/apply.ts'
import { type FieldConfig, mergeFieldSpecs } from '../field-specs/config.ts'
import type { FieldSpec } from '../field-specs/field-spec.ts'
import type { TextMap } from '../kustomization/object-reader.ts'
import type { LabelArgs } from '../kustomization/types.ts'
import { setNodes, stringNode, styleOf, wrongKind } from '../nodes.ts'
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
  const change = changeTo(texts, (map) => setNodes(map, nodes))
  const isOfLines = sorted.some(([, { text }]) => /^\t|\n/.test(text))
  const needsAnnotations = fieldSpecs.some(
    ({ path, create }) => path === 'metadata/annotations' && !create,
  )
  return {
    each(original) {
      const isNoted = needsAnnotations && hasNotes(original.history)
      const resource = isNoted ? original.withRoot(withAnnotationsMap(original.root)) : original
      const changed = applyFieldSpecs(
        resource,
        fieldSpecs,
        isOfLines ? inTurn(texts, nodes) : change,
      )
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
        return hideEntries(node, set(mapNode([], node)).entries)
      }
      if (node.kind !== 'map') throw wrongKind('map', node)
      return set(node)
    },
  }
}

/**
 * The change of one resource to texts of which the style counts: what goes into all fields is one node
 * for kustomize, and takes over the style of each old one that it comes to.
 */
function inTurn(texts: TextMap, nodes: ReadonlyMap<string, ScalarNode>): FieldChange {
  const current = new Map(nodes)
  return changeTo(texts, (map) => {
    const draft = new MapDraft(map)
    for (const [key, node] of current) {
      const old = draft.get(key)
      // Only a block makes a difference; otherwise it stays the one node that aliases go by.
      const style = old === undefined ? node.style : styleOf(old)
      const next = isBlock(style) === isBlock(node.style) ? node : { ...node, style }
      current.set(key, next)
      draft.set(key, next)
    }
    return draft.finish()
  })
}

function isBlock(style: ScalarStyle): boolean {
  return style === 'literal' || style === 'folded'
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
