import { basename } from 'node:path/posix'
import type { Resource } from '../../resource/resource.ts'
import { emitNode } from '../../yaml/emit.ts'
import type { Origin } from '../../yaml/node.ts'
import { failure } from '../fail.ts'
import type { FieldSpec } from '../field-specs/field-spec.ts'
import { appendHashes } from '../generators/hash.ts'
import {
  decodeImageArgs,
  decodePatchArgs,
  decodeReplacementField,
  decodeReplicaArgs,
  decodeSelector,
} from '../kustomization/decode-parts.ts'
import type { ObjectReader, Text } from '../kustomization/object-reader.ts'
import { parseResources } from '../load/resources.ts'
import { inlinePatch } from '../patches/parse-patch.ts'
import {
  type PatchContext,
  planDocuments,
  planPatch,
  planPatchesStrategicMerge,
  planPatchJson6902,
} from '../patches/plan-patches.ts'
import { loadReplacements } from '../replacements/load.ts'
import { imageTransformer } from '../transformers/images.ts'
import { stringMapTransformer } from '../transformers/labels.ts'
import { affixTransformer } from '../transformers/name-affix.ts'
import { namespaceTransformer, type SubjectMode } from '../transformers/namespace.ts'
import { transformReplacements } from '../transformers/replacements.ts'
import { transformReplicas } from '../transformers/replicas.ts'
import { type Action, NOTHING, runAction } from '../transformers/step.ts'
import { metadataText, readConfig, readFieldSpecs } from './config.ts'
import { planValueAdd } from './value-add.ts'

export type TransformerContext = PatchContext

/** Makes a transformer of a configuration. */
export type TransformerPlugin = (config: Resource, context: TransformerContext) => Action

/** The built-in transformers that a configuration can ask for, by kind. */
export const TRANSFORMERS: Readonly<Record<string, TransformerPlugin>> = {
  AnnotationsTransformer: (config, context) => stringMaps('annotations', config, context),
  LabelTransformer: (config, context) => stringMaps('labels', config, context),
  HashTransformer: () => ({ all: appendHashes }),
  ImageTagTransformer: imageTag,
  NamespaceTransformer: namespace,
  PatchJson6902Transformer: patchJson6902,
  PatchStrategicMergeTransformer: patchStrategicMerge,
  PatchTransformer: patch,
  PrefixTransformer: (config, context) => affixes(['prefix'], config, context),
  SuffixTransformer: (config, context) => affixes(['suffix'], config, context),
  PrefixSuffixTransformer: (config, context) => affixes(['prefix', 'suffix'], config, context),
  ReplacementTransformer: replacements,
  ReplicaCountTransformer: replicaCount,
  ValueAddTransformer: (config, { files, root, warnings }) => ({
    all: planValueAdd(config, { files, root, warnings, directoryName: basename(root.directory) }),
  }),
}

function stringMaps(
  field: 'labels' | 'annotations',
  config: Resource,
  { warnings }: TransformerContext,
): Action {
  const { texts, fieldSpecs } = readConfig(config, warnings, (reader) => ({
    texts: reader.textMap(field),
    fieldSpecs: readFieldSpecs(reader) ?? [],
  }))
  return texts ? stringMapTransformer({ texts, fieldSpecs }) : NOTHING
}

function imageTag(config: Resource, { warnings }: TransformerContext): Action {
  const { image, fieldSpecs } = readConfig(config, warnings, (reader) => ({
    image: reader.object('imageTag', 'Image', decodeImageArgs) ?? noImage(config.root),
    fieldSpecs: readFieldSpecs(reader) ?? [],
  }))
  return imageTransformer(image, fieldSpecs, warnings)
}

function noImage(at: Origin) {
  const none = undefined
  return { at, name: '', newName: none, newTag: none, tagSuffix: none, digest: none, changeAt: at }
}

const SUBJECT_MODES: readonly SubjectMode[] = ['defaultOnly', 'none', 'allServiceAccounts']

function namespace(config: Resource, { warnings }: TransformerContext): Action {
  const args = readConfig(config, warnings, (reader) => ({
    fieldSpecs: readFieldSpecs(reader) ?? [],
    unsetOnly: reader.flag('unsetOnly'),
    subjects: reader.text('setRoleBindingSubjects'),
  }))
  const subjects = SUBJECT_MODES.find((mode) => mode === (args.subjects?.text ?? 'defaultOnly'))
  if (subjects === undefined) {
    const message = `invalid value ${JSON.stringify(args.subjects?.text)} for setRoleBindingSubjects: must be one of "defaultOnly", "none" or "allServiceAccounts"`
    throw failure('bad-value', message, args.subjects)
  }
  const name = metadataText(config, 'namespace')
  return name ? namespaceTransformer({ ...args, namespace: name, subjects }) : NOTHING
}

function patchJson6902(config: Resource, context: TransformerContext): Action {
  const args = readConfig(config, context.warnings, (reader) => ({
    at: reader.at,
    target: reader.object('target', 'Selector', decodeSelector),
    path: reader.text('path'),
    patch: reader.text('jsonOp'),
    options: new Map<string, boolean>(),
  }))
  return { all: planPatchJson6902(args, context) }
}

function patchStrategicMerge(config: Resource, context: TransformerContext): Action {
  const { paths, patches } = readConfig(config, context.warnings, (reader) => ({
    paths: reader.texts('paths') ?? [],
    patches: reader.text('patches'),
  }))
  if (paths.length === 0 && patches === undefined) {
    throw failure('bad-patch', 'empty file path and empty patch content', config.root)
  }
  if (patches === undefined) return { all: planPatchesStrategicMerge(paths, context) }
  const inline = planDocuments(parseResources(inlinePatch(patches).source), [patches], context)
  if (paths.length === 0) return { all: inline }
  const files = planPatchesStrategicMerge(paths, context)
  return {
    all(map) {
      files(map)
      inline(map)
    },
  }
}

function patch(config: Resource, context: TransformerContext): Action {
  const args = readConfig(config, context.warnings, decodePatchArgs)
  return { all: planPatch(args, context, () => emitNode(config.root)) }
}

function affixes(
  kinds: readonly ('prefix' | 'suffix')[],
  config: Resource,
  { warnings }: TransformerContext,
): Action {
  const { texts, fieldSpecs } = readConfig(config, warnings, (reader) => {
    if (kinds.length === 1) reader.ignore('prefix', 'suffix')
    return {
      texts: kinds.map((kind) => [kind, readAffix(reader, kind)] as const),
      fieldSpecs: requiredFieldSpecs(reader),
    }
  })
  const actions = texts.map(([kind, affix]) => affixTransformer({ kind, affix, fieldSpecs }))
  return {
    all(map) {
      for (const action of actions) runAction(action, map)
    },
  }
}

function readAffix(reader: ObjectReader, kind: 'prefix' | 'suffix'): Text {
  const { source, offset } = reader.at
  return reader.text(kind) ?? { text: '', source, offset }
}

function requiredFieldSpecs(reader: ObjectReader): readonly FieldSpec[] {
  const fieldSpecs = readFieldSpecs(reader)
  if (fieldSpecs) return fieldSpecs
  const hint = 'add fieldSpecs: with the path metadata/name'
  throw failure('bad-kustomization', 'fieldSpecs is not expected to be nil', reader.at, hint)
}

function replacements(config: Resource, context: TransformerContext): Action {
  const { files, root, warnings } = context
  const fields = readConfig(
    config,
    warnings,
    (reader) => reader.objects('replacements', 'ReplacementField', decodeReplacementField) ?? [],
  )
  const loaded = loadReplacements(fields, files, root, warnings)
  return { all: (map) => transformReplacements(map, loaded, warnings) }
}

function replicaCount(config: Resource, { warnings }: TransformerContext): Action {
  const { replica, fieldSpecs } = readConfig(config, warnings, (reader) => ({
    replica: reader.object('replica', 'Replica', decodeReplicaArgs) ?? {
      at: reader.at,
      name: '',
      count: 0,
      countAt: reader.at,
    },
    fieldSpecs: readFieldSpecs(reader) ?? [],
  }))
  return { all: (map) => transformReplicas(map, replica, fieldSpecs) }
}
