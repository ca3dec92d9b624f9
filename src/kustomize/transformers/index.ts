import { basename } from 'node:path/posix'
import type { SourcePlace } from '../../resource/history.ts'
import { placedAt } from '../fail.ts'
import type { FieldConfig } from '../field-specs/config.ts'
import { builtInEntry } from '../finish/provenance.ts'
import { gather, type Mistakes } from '../gather.ts'
import type { Kustomization } from '../kustomization/types.ts'
import {
  type PatchContext,
  planPatch,
  planPatchesStrategicMerge,
  planPatchJson6902,
} from '../patches/plan-patches.ts'
import { loadReplacements } from '../replacements/load.ts'
import {
  configuring,
  printPatch,
  printPatchesStrategicMerge,
  printPatchJson6902,
} from './configuring.ts'
import { imageTransformer } from './images.ts'
import { labelFieldSpecs, stringMapTransformer } from './labels.ts'
import { affixTransformer } from './name-affix.ts'
import { namespaceTransformer } from './namespace.ts'
import { transformReplacements } from './replacements.ts'
import { transformReplicas } from './replicas.ts'
import { type Action, NOTHING, type Step } from './step.ts'

/** What the fields of one kustomization file are turned into transformers with. */
export interface PlanContext extends PatchContext {
  readonly config: FieldConfig
  /** The directory, for provenance; nothing where none is kept. */
  readonly place: SourcePlace | undefined
}

type Plan = (kustomization: Kustomization, context: PlanContext) => readonly Action[]

/**
 * The fields of a kustomization file in the order in which they act, whatever their order in the
 * file, each under the name that its transformer has in kustomize.
 *
 * @see kubernetes-sigs/kustomize:api/internal/target/kusttarget_configplugin.go
 */
const PLANS: readonly (readonly [transformer: string, plan: Plan])[] = [
  ['PatchStrategicMergeTransformer', planStrategicMerges],
  ['PatchTransformer', planPatches],
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
 *
 * @param mistakes where to put what is wrong
 */
export function planTransformers(
  kustomization: Kustomization,
  context: PlanContext,
  mistakes: Mistakes,
): readonly Step[] {
  const fileName = basename(kustomization.file)
  return PLANS.flatMap(([transformer, plan]) => {
    const provenance = context.place && builtInEntry(context.place, fileName, transformer)
    const actions = mistakes.attempt(() => plan(kustomization, context)) ?? []
    return actions.map((action): Step => ({ action, provenance }))
  })
}

function planStrategicMerges(
  { patchesStrategicMerge }: Kustomization,
  context: PlanContext,
): readonly Action[] {
  if (patchesStrategicMerge.length === 0) return []
  const print = () => printPatchesStrategicMerge(patchesStrategicMerge)
  const all = configuring('PatchStrategicMergeTransformer', print, () =>
    planPatchesStrategicMerge(patchesStrategicMerge, context),
  )
  return [{ all }]
}

function planPatches({ patches }: Kustomization, context: PlanContext): readonly Action[] {
  return gather(patches, (args) => {
    const print = () => printPatch(args)
    const plan = () => planPatch(args, context, print)
    return [{ all: configuring('PatchTransformer', print, plan) }]
  })
}

function planNamespace({ namespace }: Kustomization, { config }: PlanContext): readonly Action[] {
  if (namespace === undefined) return []
  const fieldSpecs = config.tables.namespace
  const args = { namespace, fieldSpecs, subjects: 'defaultOnly', unsetOnly: false } as const
  return [namespaceTransformer(args)]
}

function planPrefix({ namePrefix }: Kustomization, { config }: PlanContext): readonly Action[] {
  if (namePrefix === undefined) return []
  const args = { kind: 'prefix', affix: namePrefix, fieldSpecs: config.tables.namePrefix } as const
  return [affixTransformer(args)]
}

function planSuffix({ nameSuffix }: Kustomization, { config }: PlanContext): readonly Action[] {
  if (nameSuffix === undefined) return []
  const args = { kind: 'suffix', affix: nameSuffix, fieldSpecs: config.tables.nameSuffix } as const
  return [affixTransformer(args)]
}

/** Besides one for each entry there is always the one of `commonLabels`, as in kustomize. */
function planLabels(
  { labels, commonLabels }: Kustomization,
  { config }: PlanContext,
): readonly Action[] {
  const entries = gather(labels, (args): readonly Action[] => {
    const fieldSpecs = placedAt(args.at, () => labelFieldSpecs(args, config))
    return [args.pairs ? stringMapTransformer({ texts: args.pairs, fieldSpecs }) : NOTHING]
  })
  if (entries.length === 0 && (commonLabels?.texts.size ?? 0) === 0) return []
  const fieldSpecs = config.tables.commonLabels
  return [
    ...entries,
    commonLabels ? stringMapTransformer({ texts: commonLabels, fieldSpecs }) : NOTHING,
  ]
}

function planAnnotations(
  { commonAnnotations }: Kustomization,
  { config }: PlanContext,
): readonly Action[] {
  if (commonAnnotations === undefined || commonAnnotations.texts.size === 0) return []
  const args = { texts: commonAnnotations, fieldSpecs: config.tables.commonAnnotations }
  return [stringMapTransformer(args)]
}

function planJson6902({ patchesJson6902 }: Kustomization, context: PlanContext): readonly Action[] {
  return gather(patchesJson6902, (args) => {
    const print = () => printPatchJson6902(args)
    const plan = () => planPatchJson6902(args, context)
    return [{ all: configuring('PatchJson6902Transformer', print, plan) }]
  })
}

function planReplicas({ replicas }: Kustomization, { config }: PlanContext): readonly Action[] {
  return replicas.map((args) => ({
    all: (map) => transformReplicas(map, args, config.tables.replicas),
  }))
}

function planImages(
  { images }: Kustomization,
  { config, warnings }: PlanContext,
): readonly Action[] {
  const areMany = images.length > 4
  return gather(images, (args) => [imageTransformer(args, config.tables.images, warnings, areMany)])
}

function planReplacements(
  { replacements }: Kustomization,
  { files, root, warnings }: PlanContext,
): readonly Action[] {
  if (replacements.length === 0) return []
  const loaded = loadReplacements(replacements, files, root, warnings)
  return [{ all: (map) => transformReplacements(map, loaded, warnings) }]
}
