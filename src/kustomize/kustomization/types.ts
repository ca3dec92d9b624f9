import type { Gvk } from '../../resource/gvk.ts'
import type { ResId } from '../../resource/res-id.ts'
import type { Origin } from '../../yaml/node.ts'
import type { FieldSpec } from '../field-specs/field-spec.ts'
import type { Text, TextMap } from './object-reader.ts'

/** A kustomization file, checked; fields are named as in the file. */
export interface Kustomization {
  /** Path of the file in the tree. */
  readonly file: string
  readonly at: Origin
  readonly kind: 'Kustomization' | 'Component'
  readonly resources: readonly Text[]
  readonly components: readonly Text[]
  readonly crds: readonly Text[]
  readonly configurations: readonly Text[]
  readonly openapi: TextMap | undefined
  readonly configMapGenerator: readonly GeneratorArgs[]
  readonly secretGenerator: readonly GeneratorArgs[]
  readonly generatorOptions: GeneratorOptions | undefined
  readonly generators: readonly Text[]
  readonly transformers: readonly Text[]
  readonly validators: readonly Text[]
  readonly patches: readonly PatchArgs[]
  readonly patchesStrategicMerge: readonly Text[]
  readonly patchesJson6902: readonly PatchArgs[]
  readonly namespace: Text | undefined
  readonly namePrefix: Text | undefined
  readonly nameSuffix: Text | undefined
  readonly labels: readonly LabelArgs[]
  readonly commonLabels: TextMap | undefined
  readonly commonAnnotations: TextMap | undefined
  readonly images: readonly ImageArgs[]
  readonly replicas: readonly ReplicaArgs[]
  readonly replacements: readonly ReplacementField[]
  readonly vars: readonly VarArgs[]
  readonly sortOptions: SortOptions | undefined
  readonly buildMetadata: readonly string[]
  readonly buildMetadataAt: Origin
  /** The first field about helm, which is refused once generators run. */
  readonly helm: Origin | undefined
}

/** An entry of `configMapGenerator` or `secretGenerator`. */
export interface GeneratorArgs {
  readonly at: Origin
  readonly name: Text | undefined
  readonly namespace: Text | undefined
  readonly behavior: string
  readonly literals: readonly Text[]
  readonly files: readonly Text[]
  readonly envs: readonly Text[]
  readonly options: GeneratorOptions | undefined
  /** Of a Secret only. */
  readonly type: Text | undefined
}

export interface GeneratorOptions {
  readonly labels: TextMap | undefined
  readonly annotations: TextMap | undefined
  readonly disableNameSuffixHash: boolean
  readonly immutable: boolean
}

/** An entry of `patches` or `patchesJson6902`. */
export interface PatchArgs {
  readonly at: Origin
  readonly path: Text | undefined
  readonly patch: Text | undefined
  readonly target: Selector | undefined
  readonly options: ReadonlyMap<string, boolean>
}

/** Which resources are meant; whether its texts are exact or expressions depends on the use. */
export interface Selector extends Omit<ResId, 'clusterScoped'> {
  readonly at: Origin
  readonly labelSelector: Text | undefined
  readonly annotationSelector: Text | undefined
}

export interface LabelArgs {
  readonly at: Origin
  readonly pairs: TextMap | undefined
  readonly includeSelectors: boolean
  readonly includeTemplates: boolean
  readonly fields: readonly FieldSpec[]
}

export interface ImageArgs {
  readonly at: Origin
  readonly name: string
  readonly newName: string | undefined
  readonly newTag: string | undefined
  readonly tagSuffix: string | undefined
  readonly digest: string | undefined
  /** What an image gets its new part from: the tag or the digest, else the name. */
  readonly changeAt: Origin
}

export interface ReplicaArgs {
  readonly at: Origin
  readonly name: string
  readonly count: number
  readonly countAt: Origin
}

/** A replacement, or the file that holds some. */
export interface ReplacementField extends Replacement {
  readonly path: Text | undefined
}

export interface Replacement {
  readonly at: Origin
  readonly source: ReplacementSource | undefined
  readonly targets: readonly ReplacementTarget[] | undefined
}

export interface ReplacementSource extends Omit<ResId, 'clusterScoped'> {
  readonly at: Origin
  readonly fieldPath: Text | undefined
  readonly options: FieldOptions | undefined
}

export interface ReplacementTarget {
  readonly at: Origin
  readonly select: Selector | undefined
  readonly reject: readonly Selector[]
  readonly fieldPaths: readonly Text[]
  readonly options: FieldOptions | undefined
}

export interface FieldOptions {
  readonly delimiter: string
  readonly index: number
  readonly create: boolean
}

export interface VarArgs {
  readonly at: Origin
  readonly name: string
  readonly objref: Omit<ResId, 'clusterScoped'>
  readonly fieldPath: string
  /** Only what the file says: of the kind no `apiVersion`, and of the field no default. */
  readonly written: Gvk & { readonly fieldPath: string }
}

export interface SortOptions {
  readonly at: Origin
  readonly order: string
  readonly legacySortOptions: LegacySortOptions | undefined
}

export interface LegacySortOptions {
  readonly orderFirst: readonly string[]
  readonly orderLast: readonly string[]
}
