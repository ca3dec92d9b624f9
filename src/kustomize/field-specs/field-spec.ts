import { type Gvk, isGvkSelected } from '../../resource/gvk.ts'
import type { Resource, ResourceType } from '../../resource/resource.ts'

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

type SpecsByType = Map<ResourceType, readonly FieldSpec[]>

const specsOfTable = new WeakMap<readonly FieldSpec[], SpecsByType>()

/** The rows of a table that are for this type; remembered for each table. */
export function specsFor(table: readonly FieldSpec[], { type }: Resource): readonly FieldSpec[] {
  let byType = specsOfTable.get(table)
  if (!byType) {
    byType = new Map()
    specsOfTable.set(table, byType)
  }
  let specs = byType.get(type)
  if (!specs) {
    specs = table.filter((spec) => isGvkSelected(type, spec))
    byType.set(type, specs)
  }
  return specs
}
