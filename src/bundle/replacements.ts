import { groupBy } from '../group-by.ts'
import type { FieldValue, TemplateResource } from '../template/template.ts'
import type { TemplatePatch } from '../template/template-patch.ts'
import { formatManifest } from './manifest-text.ts'
import { VALUES_NAME } from './values.ts'

/** The `select` of a replacement target: exact texts. */
interface Selector {
  readonly group?: string
  readonly version?: string
  readonly kind: string
  readonly name?: string
  readonly namespace?: string
  readonly labelSelector?: string
}

interface Target {
  readonly select: Selector
  readonly field: FieldValue
}

const COMMENT = [
  'Writes the values of the environment into the fields that take them, value by value. A renamed',
  'resource is no longer found by its old name, so namespaces and names come last.',
].join('\n')

/** The text of `replacements.yaml`, or nothing where no field takes a value. */
export function formatReplacements(
  resources: readonly TemplateResource[],
  patches: readonly TemplatePatch[],
): string | undefined {
  const targets = [...resources.flatMap(resourceTargets), ...patches.flatMap(patchTargets)]
  const renames = (path: string) => targets.filter(({ field }) => field.path === path)
  const entries = [
    ...byValue(targets.filter(({ field }) => !isRename(field))),
    ...byValue(renames('metadata.namespace')),
    ...byValue(renames('metadata.name')),
  ]
  return entries.length === 0 ? undefined : formatManifest(entries, COMMENT)
}

function isRename({ path }: FieldValue): boolean {
  return path === 'metadata.name' || path === 'metadata.namespace'
}

function resourceTargets({ manifest, fields }: TemplateResource): Target[] {
  const { name, namespace } = manifest.metadata
  const movesAway = fields.some(({ path }) => path === 'metadata.namespace')
  return fields.map((field) => {
    const moved = field.path === 'metadata.name' && movesAway
    const inNamespace = namespace === undefined || moved ? {} : { namespace }
    return { select: { ...gvkOf(manifest), name, ...inNamespace }, field }
  })
}

/** Group, version and kind; the core group is empty, which in a selector means any. */
function gvkOf({ apiVersion, kind }: { readonly apiVersion: string; readonly kind: string }) {
  const slash = apiVersion.indexOf('/')
  const version = apiVersion.slice(slash + 1)
  return slash === -1 ? { version, kind } : { group: apiVersion.slice(0, slash), version, kind }
}

function patchTargets({ target, fields }: TemplatePatch): Target[] {
  return fields.map((field) => ({ select: target, field }))
}

function byValue(targets: readonly Target[]) {
  return [...groupBy(targets, ({ field }) => field.key)].map(([key, ofKey]) => ({
    source: { kind: 'ConfigMap', name: VALUES_NAME, fieldPath: `data.${key}` },
    targets: [...groupBy(ofKey, placeOf).values()].map(formatTarget),
  }))
}

/** Fields of one resource that are filled in the same way share a target. */
function placeOf({ select, field: { delimiter, index } }: Target): string {
  return JSON.stringify([select, delimiter, index])
}

function formatTarget(targets: readonly Target[]) {
  const [first] = targets
  const { delimiter, index } = first?.field ?? {}
  return {
    select: first?.select,
    fieldPaths: targets.map(({ field }) => field.path),
    ...(delimiter !== undefined && { options: { delimiter, index } }),
  }
}
