import { basename } from 'node:path/posix'
import type { UserError } from '../../error.ts'
import type { ResourceMap } from '../../resource/resource-map.ts'
import type { FieldConfig } from '../field-specs/config.ts'
import { builtInEntry } from '../finish/provenance.ts'
import type { Kustomization } from '../kustomization/types.ts'
import {
  type PatchContext,
  planPatch,
  planPatchesStrategicMerge,
  planPatchJson6902,
} from '../patches/plan-patches.ts'
import { loadReplacements } from '../replacements/load.ts'
import { transformImages } from './images.ts'
import { labelFieldSpecs, transformStringMaps } from './labels.ts'
import { transformNameAffix } from './name-affix.ts'
import { transformNamespace } from './namespace.ts'
import { transformReplacements } from './replacements.ts'
import { transformReplicas } from './replicas.ts'
import type { Step } from './step.ts'

/** What the fields of one kustomization file are turned into transformers with. */
export interface PlanContext extends PatchContext {
  readonly config: FieldConfig
  readonly warnings: UserError[]
  /** Path of the directory from the top directory; nothing where no provenance is kept. */
  readonly originPath: string | undefined
}

type Apply = (map: ResourceMap) => void

type Plan = (kustomization: Kustomization, context: PlanContext) => readonly Apply[]

/**
 * The fields of a kustomization file in the order in which they act, whatever their order in the
 * file, each under the name that its transformer has in kustomize.
 *
 * @see kubernetes-sigs/kustomize:api/internal/target/kusttarget_configplugin.go
 */
const PLANS: readonly (readonly [transformer: string, plan: Plan])[] = [
  ['PatchStrategicMergeTransformer', planStrategicMerges],
  ['PatchTransformer', ({ patches }, context) => patches.map((args) => planPatch(args, context))],
  ['NamespaceTransformer', planNamespace],
  ['PrefixTransformer', planPrefix],
  ['SuffixTransformer', planSuffix],
  ['LabelTransformer', planLabels],
  ['AnnotationsTransformer', planAnnotations],
  ['PatchJson6902Transformer', planJson6902],
  ['ReplicaCountTransformer', planReplicas],
  ['ImageTagTransformer', planImages],
  ['ReplacementTransformer', planReplacements],
]

/**
 * Turns the fields of a kustomization file into transformers. Everything that they name is read
 * and checked here, before the first of them runs.
 */
export function planTransformers(
  kustomization: Kustomization,
  context: PlanContext,
): readonly Step[] {
  const fileName = basename(kustomization.file)
  return PLANS.flatMap(([transformer, plan]) => {
    const { originPath } = context
    const provenance =
      originPath === undefined ? undefined : builtInEntry(originPath, fileName, transformer)
    return plan(kustomization, context).map((apply): Step => ({ apply, provenance }))
  })
}

function planStrategicMerges(
  { patchesStrategicMerge }: Kustomization,
  context: PlanContext,
): readonly Apply[] {
  if (patchesStrategicMerge.length === 0) return []
  return [planPatchesStrategicMerge(patchesStrategicMerge, context)]
}

function planNamespace({ namespace }: Kustomization, { config }: PlanContext): readonly Apply[] {
  if (namespace === undefined) return []
  const fieldSpecs = config.tables.namespace
  const args = { namespace, fieldSpecs, subjects: 'defaultOnly', unsetOnly: false } as const
  return [(map) => transformNamespace(map, args)]
}

function planPrefix({ namePrefix }: Kustomization, { config }: PlanContext): readonly Apply[] {
  if (namePrefix === undefined) return []
  const args = { kind: 'prefix', affix: namePrefix, fieldSpecs: config.tables.namePrefix } as const
  return [(map) => transformNameAffix(map, args)]
}

function planSuffix({ nameSuffix }: Kustomization, { config }: PlanContext): readonly Apply[] {
  if (nameSuffix === undefined) return []
  const args = { kind: 'suffix', affix: nameSuffix, fieldSpecs: config.tables.nameSuffix } as const
  return [(map) => transformNameAffix(map, args)]
}

/** Besides one for each entry there is always the one of `commonLabels`, as in kustomize. */
function planLabels(
  { labels, commonLabels }: Kustomization,
  { config }: PlanContext,
): readonly Apply[] {
  const entries = labels.map(({ pairs, ...args }): Apply => {
    const fieldSpecs = labelFieldSpecs({ pairs, ...args }, config)
    return (map) => pairs && transformStringMaps(map, { texts: pairs, fieldSpecs })
  })
  if (entries.length === 0 && (commonLabels?.texts.size ?? 0) === 0) return []
  const fieldSpecs = config.tables.commonLabels
  return [
    ...entries,
    (map) => commonLabels && transformStringMaps(map, { texts: commonLabels, fieldSpecs }),
  ]
}

function planAnnotations(
  { commonAnnotations }: Kustomization,
  { config }: PlanContext,
): readonly Apply[] {
  if (commonAnnotations === undefined || commonAnnotations.texts.size === 0) return []
  const args = { texts: commonAnnotations, fieldSpecs: config.tables.commonAnnotations }
  return [(map) => transformStringMaps(map, args)]
}

function planJson6902({ patchesJson6902 }: Kustomization, context: PlanContext): readonly Apply[] {
  return patchesJson6902.map((args) => planPatchJson6902(args, context))
}

function planReplicas({ replicas }: Kustomization, { config }: PlanContext): readonly Apply[] {
  return replicas.map((args) => (map) => transformReplicas(map, args, config.tables.replicas))
}

function planImages({ images }: Kustomization, { config }: PlanContext): readonly Apply[] {
  return images.map((args) => (map) => transformImages(map, args, config.tables.images))
}

function planReplacements(
  { replacements }: Kustomization,
  { files, root, warnings }: PlanContext,
): readonly Apply[] {
  if (replacements.length === 0) return []
  const loaded = loadReplacements(replacements, files, root, warnings)
  return [(map) => transformReplacements(map, loaded)]
}
