import { newAliases } from '../../resource/aliases.ts'
import { isNull, mapNode } from '../../resource/fields.ts'
import { hideEntries } from '../../resource/hidden-nodes.ts'
import { hasNotes } from '../../resource/history.ts'
import { applyFieldSpecs, type FieldChange } from '../field-specs/apply.ts'
import { type FieldConfig, mergeFieldSpecs } from '../field-specs/config.ts'
import type { FieldSpec } from '../field-specs/field-spec.ts'
import type { TextMap } from '../kustomization/object-reader.ts'
import type { LabelArgs } from '../kustomization/types.ts'
import { setNodes, stringNode, wrongKind } from '../nodes.ts'
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
  const change: FieldChange = {
    create: 'map',
    origin: texts.at,
    set(node) {
      if (node.kind === 'scalar' && isNull(node)) {
        return hideEntries(node, setNodes(mapNode([], node), nodes).entries)
      }
      if (node.kind !== 'map') throw wrongKind('map', node)
      return setNodes(node, nodes)
    },
  }
  const needsAnnotations = fieldSpecs.some(
    ({ path, create }) => path === 'metadata/annotations' && !create,
  )
  return {
    each(original) {
      const isNoted = needsAnnotations && hasNotes(original.history)
      const resource = isNoted ? original.withRoot(withAnnotationsMap(original.root)) : original
      const changed = applyFieldSpecs(resource, fieldSpecs, change)
      const aliases = newAliases(resource.root, changed.root)
      if (aliases.length === 0) return changed
      return changed.withHistory({ aliases: [...(changed.history.aliases ?? []), ...aliases] })
    },
  }
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
