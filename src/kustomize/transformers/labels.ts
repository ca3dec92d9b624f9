import { isNull } from '../../resource/fields.ts'
import { applyFieldSpecs, type FieldChange } from '../field-specs/apply.ts'
import { type FieldConfig, mergeFieldSpecs } from '../field-specs/config.ts'
import type { FieldSpec } from '../field-specs/field-spec.ts'
import type { TextMap } from '../kustomization/object-reader.ts'
import type { LabelArgs } from '../kustomization/types.ts'
import { setStrings, wrongKind } from '../nodes.ts'
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
  const sorted = new Map([...texts.texts].sort(([a], [b]) => (a < b ? -1 : 1)))
  if (sorted.size === 0) return NOTHING
  const change: FieldChange = {
    create: 'map',
    origin: texts.at,
    set(node) {
      if (isNull(node)) return node
      if (node.kind !== 'map') throw wrongKind('map', node)
      return setStrings(node, sorted)
    },
  }
  return { each: (resource) => applyFieldSpecs(resource, fieldSpecs, change) }
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
