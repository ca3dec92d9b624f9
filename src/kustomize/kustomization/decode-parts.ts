import { type Gvk, parseApiVersion } from '../../resource/gvk.ts'
import type { ResId } from '../../resource/res-id.ts'
import type { FieldSpec } from '../field-specs/field-spec.ts'
import type { ObjectReader } from './object-reader.ts'
import type {
  FieldOptions,
  GeneratorArgs,
  GeneratorOptions,
  ImageArgs,
  LabelArgs,
  LegacySortOptions,
  PatchArgs,
  ReplacementField,
  ReplacementSource,
  ReplacementTarget,
  ReplicaArgs,
  Selector,
  SortOptions,
  VarArgs,
} from './types.ts'

export function decodeGeneratorArgs(reader: ObjectReader): GeneratorArgs {
  const env = reader.text('env')
  const args = decodePluginArgs(reader)
  return env ? { ...args, envs: [...args.envs, env] } : args
}

/** The same without `env`, which kustomize only moves to `envs` in a kustomization. */
export function decodePluginArgs(reader: ObjectReader): GeneratorArgs {
  reader.ignore('env')
  return {
    at: reader.at,
    name: reader.text('name'),
    namespace: reader.text('namespace'),
    behavior: plain(reader, 'behavior'),
    literals: reader.texts('literals') ?? [],
    files: reader.texts('files') ?? [],
    envs: reader.texts('envs') ?? [],
    options: reader.object('options', 'GeneratorOptions', decodeGeneratorOptions),
    type: undefined,
  }
}

export function decodeSecretArgs(reader: ObjectReader): GeneratorArgs {
  return { ...decodeGeneratorArgs(reader), type: reader.text('type') }
}

export function decodeGeneratorOptions(reader: ObjectReader): GeneratorOptions {
  return {
    labels: reader.textMap('labels'),
    annotations: reader.textMap('annotations'),
    disableNameSuffixHash: reader.flag('disableNameSuffixHash'),
    immutable: reader.flag('immutable'),
  }
}

export function decodePatchArgs(reader: ObjectReader): PatchArgs {
  return {
    at: reader.at,
    path: reader.text('path'),
    patch: reader.text('patch'),
    target: reader.object('target', 'Selector', decodeSelector),
    options: reader.flagMap('options') ?? new Map(),
  }
}

export function decodeSelector(reader: ObjectReader): Selector {
  return {
    at: reader.at,
    ...decodeIdParts(reader),
    labelSelector: reader.text('labelSelector'),
    annotationSelector: reader.text('annotationSelector'),
  }
}

/** Group, version, kind, name and namespace, each empty where it is not given. */
export function decodeIdParts(reader: ObjectReader): Omit<ResId, 'clusterScoped'> {
  const id = reader.embedded()
  return { ...decodeGvk(reader), name: plain(id, 'name'), namespace: plain(id, 'namespace') }
}

/** Group, version and kind, each empty where it is not given. */
export function decodeGvk(reader: ObjectReader): Gvk {
  const gvk = reader.embedded()
  return { group: plain(gvk, 'group'), version: plain(gvk, 'version'), kind: plain(gvk, 'kind') }
}

export function decodeLabelArgs(reader: ObjectReader): LabelArgs {
  return {
    at: reader.at,
    pairs: reader.textMap('pairs'),
    includeSelectors: reader.flag('includeSelectors'),
    includeTemplates: reader.flag('includeTemplates'),
    fields: reader.objects('fields', 'FieldSpec', decodeFieldSpec) ?? [],
  }
}

export function decodeFieldSpec(reader: ObjectReader): FieldSpec {
  return { ...decodeGvk(reader), path: plain(reader, 'path'), create: reader.flag('create') }
}

export function decodeImageArgs(reader: ObjectReader): ImageArgs {
  const [newName, newTag, tagSuffix, digest] = IMAGE_PARTS.map((part) => reader.text(part))
  return {
    at: reader.at,
    name: plain(reader, 'name'),
    newName: newName?.text,
    newTag: newTag?.text,
    tagSuffix: tagSuffix?.text,
    digest: digest?.text,
    changeAt: newTag ?? digest ?? tagSuffix ?? newName ?? reader.at,
  }
}

const IMAGE_PARTS = ['newName', 'newTag', 'tagSuffix', 'digest'] as const

export function decodeReplicaArgs(reader: ObjectReader): ReplicaArgs {
  return {
    at: reader.at,
    name: plain(reader, 'name'),
    count: reader.integer('count', 'int64') ?? 0,
    countAt: reader.field('count') ?? reader.at,
  }
}

export function decodeReplacementField(reader: ObjectReader): ReplacementField {
  return { ...decodeReplacement(reader.embedded()), path: reader.text('path') }
}

/** An entry of a file with replacements. */
export function decodeReplacement(reader: ObjectReader): ReplacementField {
  return {
    at: reader.at,
    source: reader.object('source', 'SourceSelector', decodeSource),
    targets: reader.objects('targets', 'TargetSelector', decodeTarget),
    path: undefined,
  }
}

function decodeSource(reader: ObjectReader): ReplacementSource {
  return {
    at: reader.at,
    ...decodeIdParts(reader),
    fieldPath: reader.text('fieldPath'),
    options: reader.object('options', 'FieldOptions', decodeFieldOptions),
  }
}

function decodeTarget(reader: ObjectReader): ReplacementTarget {
  return {
    at: reader.at,
    select: reader.object('select', 'Selector', decodeSelector),
    reject: reader.objects('reject', 'Selector', decodeSelector) ?? [],
    fieldPaths: reader.texts('fieldPaths') ?? [],
    options: reader.object('options', 'FieldOptions', decodeFieldOptions),
  }
}

function decodeFieldOptions(reader: ObjectReader): FieldOptions {
  // kustomize knows the field and does nothing with it.
  reader.ignore('encoding')
  return {
    delimiter: plain(reader, 'delimiter'),
    index: reader.integer('index', 'int') ?? 0,
    create: reader.flag('create'),
  }
}

export function decodeVarArgs(reader: ObjectReader): VarArgs {
  const { objref, kind } = reader.object('objref', 'Target', decodeObjectReference) ?? NO_REFERENCE
  const fieldPath = reader.object('fieldref', 'FieldSelector', decodeFieldPath)
  return {
    at: reader.at,
    name: plain(reader, 'name'),
    objref,
    fieldPath: fieldPath ?? 'metadata.name',
    written: { ...kind, fieldPath: fieldPath ?? '' },
  }
}

interface ObjectReference {
  readonly objref: Omit<ResId, 'clusterScoped'>
  /** Without what the `apiVersion` says. */
  readonly kind: Gvk
}

const NO_KIND = { group: '', version: '', kind: '' } as const
const NO_REFERENCE: ObjectReference = {
  objref: { ...NO_KIND, name: '', namespace: '' },
  kind: NO_KIND,
}

function decodeObjectReference(reader: ObjectReader): ObjectReference {
  const apiVersion = reader.text('apiVersion')?.text
  const kind = decodeIdParts(reader)
  // More than one slash means nothing to kustomize.
  if (apiVersion === undefined || apiVersion.split('/').length > 2) return { objref: kind, kind }
  return { objref: { ...kind, ...given(parseApiVersion(apiVersion), kind) }, kind }
}

/** Only an `apiVersion` with a slash says something about the group. */
function given(
  { group, version }: { group: string; version: string },
  parts: { readonly group: string },
): { group: string; version: string } {
  return { group: group === '' ? parts.group : group, version }
}

function decodeFieldPath(reader: ObjectReader): string | undefined {
  return reader.text('fieldPath')?.text
}

export function decodeSortOptions(reader: ObjectReader): SortOptions {
  return {
    at: reader.at,
    order: plain(reader, 'order'),
    legacySortOptions: reader.object('legacySortOptions', 'LegacySortOptions', decodeLegacyOrder),
  }
}

function decodeLegacyOrder(reader: ObjectReader): LegacySortOptions {
  return {
    orderFirst: (reader.texts('orderFirst') ?? []).map(({ text }) => text),
    orderLast: (reader.texts('orderLast') ?? []).map(({ text }) => text),
  }
}

function plain(reader: ObjectReader, name: string): string {
  return reader.text(name)?.text ?? ''
}
