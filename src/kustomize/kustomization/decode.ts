import type { UserError } from '../../error.ts'
import type { Origin, TextSource } from '../../yaml/node.ts'
import { readYaml11 } from '../../yaml/yaml11.ts'
import { failure } from '../fail.ts'
import { inWords } from '../words.ts'
import {
  decodeGeneratorArgs,
  decodeGeneratorOptions,
  decodeImageArgs,
  decodeLabelArgs,
  decodePatchArgs,
  decodeReplacementField,
  decodeReplicaArgs,
  decodeSecretArgs,
  decodeSortOptions,
  decodeVarArgs,
} from './decode-parts.ts'
import { findIgnored } from './ignored.ts'
import { type Decoding, ObjectReader, type Text } from './object-reader.ts'
import type { Kustomization } from './types.ts'

export interface DecodedKustomization {
  readonly kustomization: Kustomization
  /** What has to be mended; a field that is wrong counts as missing. */
  readonly errors: readonly UserError[]
  /** Deprecated fields, and fields that kustomize ignores. */
  readonly warnings: readonly UserError[]
}

/**
 * Decodes a kustomization file.
 *
 * @param directory what kustomize calls its directory
 * @throws UserError `bad-kustomization`, `bad-yaml` for what is no kustomization file at all
 * @see kubernetes-sigs/kustomize:api/types/kustomization.go
 */
export function decodeKustomization(source: TextSource, directory: string): DecodedKustomization {
  const top: Origin = { source, offset: 0 }
  const document = readKustomizationYaml(source)
  if (document === undefined) throw emptyFile(top)
  const decoding: Decoding = {
    prefix: 'invalid Kustomization: ',
    code: 'bad-kustomization',
    strict: true,
    lenient: false,
    errors: [],
    warnings: [],
  }
  const reader = new ObjectReader(document.node, 'Kustomization', [], decoding)
  const kustomization = readKustomization(reader, source.file)
  reader.close()
  const wrongKind = kindError(reader, directory)
  // What is no kustomization at all has only that one mistake.
  if (wrongKind) throw wrongKind
  const errors = [...decoding.errors, ...apiVersionErrors(reader, directory)].sort(byPlace)
  if (errors.length === 0 && isEmpty(reader)) throw emptyFile(top)
  const warnings = [...decoding.warnings, ...deprecations(reader), ...findIgnored(kustomization)]
  return { kustomization, errors, warnings }
}

function readKustomizationYaml(source: TextSource): ReturnType<typeof readYaml11> {
  return inWords(
    (words) => `invalid Kustomization: ${words}`,
    () => readYaml11(source),
  )
}

function byPlace({ at: a }: UserError, { at: b }: UserError): number {
  return (a?.line ?? 0) - (b?.line ?? 0) || (a?.col ?? 0) - (b?.col ?? 0)
}

function readKustomization(reader: ObjectReader, file: string): Kustomization {
  reader.ignore('apiVersion')
  reader.object('metadata', 'ObjectMeta', readMetadata)
  return {
    file,
    at: reader.at,
    kind: reader.text('kind')?.text === 'Component' ? 'Component' : 'Kustomization',
    resources: [...texts(reader, 'resources'), ...texts(reader, 'bases')],
    components: texts(reader, 'components'),
    crds: texts(reader, 'crds'),
    configurations: texts(reader, 'configurations'),
    openapi: reader.textMap('openapi'),
    ...readGenerators(reader),
    transformers: texts(reader, 'transformers'),
    validators: texts(reader, 'validators'),
    ...readTransformations(reader),
    vars: reader.objects('vars', 'Var', decodeVarArgs) ?? [],
    sortOptions: reader.object('sortOptions', 'SortOptions', decodeSortOptions),
    buildMetadata: texts(reader, 'buildMetadata').map(({ text }) => text),
    buildMetadataAt: reader.field('buildMetadata') ?? reader.at,
  }
}

function readGenerators(reader: ObjectReader) {
  return {
    configMapGenerator:
      reader.objects('configMapGenerator', 'ConfigMapArgs', decodeGeneratorArgs) ?? [],
    secretGenerator: reader.objects('secretGenerator', 'SecretArgs', decodeSecretArgs) ?? [],
    generatorOptions: reader.object('generatorOptions', 'GeneratorOptions', decodeGeneratorOptions),
    generators: texts(reader, 'generators'),
    helm: readHelm(reader),
  } as const
}

function readTransformations(reader: ObjectReader) {
  return {
    patches: reader.objects('patches', 'Patch', decodePatchArgs) ?? [],
    patchesStrategicMerge: texts(reader, 'patchesStrategicMerge'),
    patchesJson6902: reader.objects('patchesJson6902', 'Patch', decodePatchArgs) ?? [],
    namespace: reader.text('namespace'),
    namePrefix: reader.text('namePrefix'),
    nameSuffix: reader.text('nameSuffix'),
    labels: reader.objects('labels', 'Label', decodeLabelArgs) ?? [],
    commonLabels: reader.textMap('commonLabels'),
    commonAnnotations: reader.textMap('commonAnnotations'),
    images: [
      ...(reader.objects('images', 'Image', decodeImageArgs) ?? []),
      ...(reader.objects('imageTags', 'Image', decodeImageArgs) ?? []),
    ],
    replicas: reader.objects('replicas', 'Replica', decodeReplicaArgs) ?? [],
    replacements: reader.objects('replacements', 'ReplacementField', decodeReplacementField) ?? [],
  } as const
}

function texts(reader: ObjectReader, name: string): readonly Text[] {
  return reader.texts(name) ?? []
}

/** The metadata has no effect, but its fields are checked. */
function readMetadata(reader: ObjectReader): void {
  reader.text('name')
  reader.text('namespace')
  reader.textMap('labels')
  reader.textMap('annotations')
}

function firstItem(reader: ObjectReader, name: string): Origin | undefined {
  const node = reader.field(name)
  return node?.kind === 'seq' ? node.items[0] : node
}

/** The first chart; settings for charts say nothing where there are no charts. */
function readHelm(reader: ObjectReader): Origin | undefined {
  reader.ignore('helmGlobals')
  const charts = firstItem(reader, 'helmCharts')
  return firstItem(reader, 'helmChartInflationGenerator') ?? charts
}

const API_VERSIONS = {
  Kustomization: 'kustomize.config.k8s.io/v1beta1',
  Component: 'kustomize.config.k8s.io/v1alpha1',
} as const

function kindError(reader: ObjectReader, directory: string): UserError | undefined {
  const kind = reader.text('kind')
  if (kind === undefined || Object.hasOwn(API_VERSIONS, kind.text)) return undefined
  const says = 'kind should be Kustomization or Component'
  return failure(
    'bad-kustomization',
    { says, kustomize: cannotRead(directory, says) },
    kind,
    `it is '${kind.text}': rename this file and list it under \`resources:\` of a kustomization`,
  )
}

function apiVersionErrors(reader: ObjectReader, directory: string): readonly UserError[] {
  const kind = reader.text('kind')?.text === 'Component' ? 'Component' : 'Kustomization'
  const apiVersion = reader.text('apiVersion')
  if (apiVersion === undefined || apiVersion.text === API_VERSIONS[kind]) return []
  const says = `apiVersion for ${kind} should be ${API_VERSIONS[kind]}`
  const kustomize = cannotRead(directory, says)
  const hint = `it is '${apiVersion.text}'`
  return [failure('bad-kustomization', { says, kustomize }, apiVersion, hint)]
}

function cannotRead(directory: string, problem: string): string {
  return `Failed to read kustomization file under ${directory}:\n${problem}`
}

/** Fields of which an empty list is as good as none, because kustomize appends them to others. */
const APPENDED = new Set(['bases', 'imageTags', 'helmChartInflationGenerator'])

/** Whether the file says nothing besides what it is. */
function isEmpty(reader: ObjectReader): boolean {
  return reader.names().every((name) => {
    if (name === 'kind' || name === 'apiVersion') return true
    const node = reader.field(name)
    if (node === undefined) return true
    if (node.kind === 'scalar') return node.text === ''
    return node.kind === 'seq' && node.items.length === 0 && APPENDED.has(name)
  })
}

function emptyFile(at: Origin): UserError {
  const hint = 'list files under `resources:`, or remove the file'
  const says = 'this kustomization file says nothing'
  return failure('bad-kustomization', { says, kustomize: 'kustomization.yaml is empty' }, at, hint)
}

const DEPRECATED: readonly (readonly [field: string, instead: string, experimental?: true])[] = [
  ['bases', 'resources'],
  ['commonLabels', 'labels'],
  ['imageTags', 'images'],
  ['patchesJson6902', 'patches'],
  ['patchesStrategicMerge', 'patches'],
  ['vars', 'replacements', true],
]

function deprecations(reader: ObjectReader): readonly UserError[] {
  return DEPRECATED.flatMap(([field, instead, experimental]) => {
    const node = reader.field(field)
    if (node === undefined) return []
    const run = `${experimental ? '[EXPERIMENTAL] ' : ''}Run 'kustomize edit fix' to update your Kustomization automatically.`
    const says = `'${field}' is deprecated`
    const kustomize = `'${field}' is deprecated. Please use '${instead}' instead. ${run}`
    return [failure('bad-kustomization', { says, kustomize }, node, `use '${instead}' instead`)]
  })
}
