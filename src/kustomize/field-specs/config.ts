import { UserError } from '../../error.ts'
import { type Gvk, gvkSortText, isGvkSelected, isSameGvk } from '../../resource/gvk.ts'
import { DEFAULT_FIELD_SPECS, DEFAULT_NAME_REFERENCES } from '../data/field-specs.ts'
import type { FieldSpec } from './field-spec.ts'

/** The tables of field specs, named as in a file of `configurations`. */
export type TableName = keyof typeof DEFAULT_FIELD_SPECS

export const TABLE_NAMES = [
  'namePrefix',
  'nameSuffix',
  'namespace',
  'commonLabels',
  'labels',
  'templateLabels',
  'commonAnnotations',
  'varReference',
  'images',
  'replicas',
] as const satisfies readonly TableName[]

/** The fields that name an object of one kind. */
export interface NameReference {
  readonly target: Gvk
  readonly referrers: readonly FieldSpec[]
}

/** Everything that field specs configure at one level of a build. */
export interface FieldConfig {
  readonly tables: Readonly<Record<TableName, readonly FieldSpec[]>>
  readonly nameReferences: readonly NameReference[]
}

const NONE: readonly FieldSpec[] = []

export const EMPTY_CONFIG: FieldConfig = {
  tables: {
    namePrefix: NONE,
    nameSuffix: NONE,
    namespace: NONE,
    commonLabels: NONE,
    labels: NONE,
    templateLabels: NONE,
    commonAnnotations: NONE,
    varReference: NONE,
    images: NONE,
    replicas: NONE,
  },
  nameReferences: [],
}

let parsedDefault: FieldConfig | undefined

/** The field specs that every level has. */
export function defaultConfig(): FieldConfig {
  parsedDefault ??= {
    tables: mapTables((name) =>
      DEFAULT_FIELD_SPECS[name].split('\n').filter(Boolean).map(parseRow),
    ),
    nameReferences: parseNameReferences(DEFAULT_NAME_REFERENCES),
  }
  return parsedDefault
}

/**
 * Both configurations as one; what both have stays once.
 *
 * @throws UserError `conflict` where they disagree on whether a field is made
 * @see kubernetes-sigs/kustomize:api/types/fieldspec.go MergeAll
 */
export function mergeConfigs(config: FieldConfig, other: FieldConfig): FieldConfig {
  if (config === other || other === EMPTY_CONFIG) return config
  // Rows that were put in order may disagree from then on, which kustomize notices where it goes on.
  if (config === EMPTY_CONFIG && other === parsedDefault) return other
  return {
    tables: mapTables((name) => {
      const merged = mergeFieldSpecs(config.tables[name], other.tables[name], TABLE_TITLES[name])
      return merged === config.tables[name] ? merged : [...merged].sort(compareGvks)
    }),
    nameReferences: other.nameReferences
      .reduce(mergeNameReference, config.nameReferences)
      .toSorted((a, b) => compareGvks(a.target, b.target)),
  }
}

/** @param title names the table in an error */
export function mergeFieldSpecs(
  specs: readonly FieldSpec[],
  incoming: readonly FieldSpec[],
  title: string,
): readonly FieldSpec[] {
  if (specs === incoming || incoming.length === 0) return specs
  const merged = [...specs]
  for (const spec of incoming) {
    const known = merged.find((old) => old.path === spec.path && isGvkSelected(old, spec))
    if (known === undefined) merged.push(spec)
    else if (known.create !== spec.create) throw conflict(spec, title)
  }
  return merged
}

function conflict(spec: FieldSpec, title: string): UserError {
  const hint = `give the field spec of '${spec.path}' for ${spec.kind || 'all kinds'} the same 'create' everywhere`
  return new UserError('conflict', `failed to merge ${title}: conflicting fieldspecs`, { hint })
}

function mergeNameReference(
  references: readonly NameReference[],
  incoming: NameReference,
): readonly NameReference[] {
  const index = references.findIndex(({ target }) => isSameGvk(target, incoming.target))
  const known = references[index]
  if (known === undefined) return [...references, incoming]
  const title = TABLE_TITLES.nameReference
  const referrers = mergeFieldSpecs(known.referrers, incoming.referrers, title)
  return referrers === known.referrers
    ? references
    : references.with(index, { target: known.target, referrers })
}

/** The names that kustomize's errors have for the tables. */
const TABLE_TITLES = {
  namePrefix: 'NamePrefix fieldSpec',
  nameSuffix: 'NameSuffix fieldSpec',
  namespace: 'NameSpace fieldSpec',
  commonLabels: 'CommonLabels fieldSpec',
  labels: 'Labels fieldSpec',
  templateLabels: 'TemplateLabels fieldSpec',
  commonAnnotations: 'CommonAnnotations fieldSpec',
  varReference: 'VarReference fieldSpec',
  images: 'Images fieldSpec',
  replicas: 'Replicas fieldSpec',
  nameReference: 'NameReference fieldSpec',
} as const

function mapTables(make: (name: TableName) => readonly FieldSpec[]): FieldConfig['tables'] {
  return {
    namePrefix: make('namePrefix'),
    nameSuffix: make('nameSuffix'),
    namespace: make('namespace'),
    commonLabels: make('commonLabels'),
    labels: make('labels'),
    templateLabels: make('templateLabels'),
    commonAnnotations: make('commonAnnotations'),
    varReference: make('varReference'),
    images: make('images'),
    replicas: make('replicas'),
  }
}

function parseRow(row: string): FieldSpec {
  const [kind, group, version, path = '', create] = row.split(' ')
  return {
    kind: part(kind),
    group: part(group),
    version: part(version),
    path,
    create: create === '+',
  }
}

function parseNameReferences(text: string): readonly NameReference[] {
  const references: { target: Gvk; referrers: FieldSpec[] }[] = []
  for (const line of text.split('\n')) {
    if (line.startsWith('= ')) references.push({ target: parseRow(line.slice(2)), referrers: [] })
    else references.at(-1)?.referrers.push(parseRow(line))
  }
  return references
}

function part(text: string | undefined): string {
  return text === undefined || text === '*' ? '' : text
}

/** Kinds that others refer to come first, so that references are fixed from the bottom up. */
export const KINDS_FIRST: readonly string[] = [
  'Namespace',
  'ResourceQuota',
  'StorageClass',
  'CustomResourceDefinition',
  'ServiceAccount',
  'PodSecurityPolicy',
  'Role',
  'ClusterRole',
  'RoleBinding',
  'ClusterRoleBinding',
  'ConfigMap',
  'Secret',
  'Endpoints',
  'Service',
  'LimitRange',
  'PriorityClass',
  'PersistentVolume',
  'PersistentVolumeClaim',
  'Deployment',
  'StatefulSet',
  'CronJob',
  'PodDisruptionBudget',
]

export const KINDS_LAST: readonly string[] = [
  'MutatingWebhookConfiguration',
  'ValidatingWebhookConfiguration',
]

/** The rank of a kind by lists of kinds that go first and last; zero for all others. */
export function kindRanks(first: readonly string[], last: readonly string[]): Map<string, number> {
  const ranks = new Map(first.map((kind, i) => [kind, i - first.length]))
  for (const [i, kind] of last.entries()) ranks.set(kind, i + 1)
  return ranks
}

const ranks = kindRanks(KINDS_FIRST, KINDS_LAST)

function compareGvks(a: Gvk, b: Gvk): number {
  const byRank = (ranks.get(a.kind) ?? 0) - (ranks.get(b.kind) ?? 0)
  return byRank !== 0 ? byRank : compareText(gvkSortText(a), gvkSortText(b))
}

/** By code unit, as Go compares the ASCII names of kinds. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
