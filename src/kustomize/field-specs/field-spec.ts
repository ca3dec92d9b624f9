import { type Gvk, isGvkSelected } from '../../resource/gvk.ts'
import type { Resource } from '../../resource/resource.ts'

/** Which field of which kinds a transformer acts on; empty parts of the kind match anything. */
export interface FieldSpec extends Gvk {
  /** Field names apart by `/`; lists on the way need no mark. */
  readonly path: string
  /** Whether the field is made where it is missing. */
  readonly create: boolean
}

const stepsOfPath = new Map<string, readonly string[]>()

/** The names of a path: `\/` is a slash inside of one, and a leading slash does not count. */
export function pathSteps(path: string): readonly string[] {
  const known = stepsOfPath.get(path)
  if (known) return known
  const parts = path.split('/')
  if (parts.length > 1 && parts[0] === '') parts.shift()
  const steps: string[] = []
  for (const part of parts) {
    const last = steps.at(-1)
    if (last?.endsWith('\\')) steps[steps.length - 1] = `${last.slice(0, -1)}/${part}`
    else steps.push(part)
  }
  stepsOfPath.set(path, steps)
  return steps
}

/** Kind, then `apiVersion`: joining the two to one key for every look-up takes longer than this. */
type SpecsByKind = Map<string, Map<string, readonly FieldSpec[]>>

const specsOfTable = new WeakMap<readonly FieldSpec[], SpecsByKind>()

/** The rows of a table that are for this kind; remembered for each table. */
export function specsFor(table: readonly FieldSpec[], resource: Resource): readonly FieldSpec[] {
  let byKind = specsOfTable.get(table)
  if (!byKind) {
    byKind = new Map()
    specsOfTable.set(table, byKind)
  }
  const { apiVersion, kind } = resource
  let byVersion = byKind.get(kind)
  if (!byVersion) {
    byVersion = new Map()
    byKind.set(kind, byVersion)
  }
  let specs = byVersion.get(apiVersion)
  if (!specs) {
    const { id } = resource
    specs = table.filter((spec) => isGvkSelected(id, spec))
    byVersion.set(apiVersion, specs)
  }
  return specs
}
