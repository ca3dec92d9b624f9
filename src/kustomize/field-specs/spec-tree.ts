import type { Shape } from '../../yaml/shape.ts'
import { type FieldSpec, pathSteps } from './field-spec.ts'

/**
 * Rows of a table as a tree of field names, so that a resource is walked once for all of them, and
 * what they share of their paths is visited, and copied, once.
 */
export interface SpecBranch<T extends FieldSpec> {
  readonly name: string
  /** Why no field can have this name. */
  readonly problem: string | undefined
  /** Whether the path writes the name as `name[]`: the field is a list, also where it is null. */
  readonly isList: boolean
  /** The rows that end here, in the order of the table. */
  readonly rows: readonly T[]
  /** The rows that go on from here; nothing where none does. */
  readonly below: SpecLevel<T> | undefined
  /** Whether a row of this branch makes fields that are missing. */
  readonly creates: boolean
  /** The first row of this branch; errors name it. */
  readonly first: T
}

/** A branch, and where a map has its field; -1 where it does not. */
export interface Visit<T extends FieldSpec> {
  readonly branch: SpecBranch<T>
  readonly position: number
}

/** Shapes that are remembered for each level: far more than there are of what one table is for. */
const MOST_SHAPES = 100

/** The branches that begin at one map. */
export class SpecLevel<T extends FieldSpec> {
  readonly #branches: readonly SpecBranch<T>[]
  readonly #visits = new Map<Shape, readonly Visit<T>[]>()
  /** Most maps in the same place have the same names as the one before. */
  #lastShape: Shape | undefined
  #lastVisits: readonly Visit<T>[] = []

  constructor(branches: readonly SpecBranch<T>[]) {
    this.#branches = branches
  }

  /** The branches that there is something to do for in a map of this shape. */
  visitsOf(shape: Shape): readonly Visit<T>[] {
    if (this.#lastShape === shape) return this.#lastVisits
    let visits = this.#visits.get(shape)
    if (visits === undefined) {
      visits = this.#branches
        .map((branch) => ({ branch, position: shape.positionOf(branch.name) }))
        .filter(({ branch: { problem, creates }, position }) => {
          return position !== -1 || creates || problem !== undefined
        })
      if (this.#visits.size < MOST_SHAPES) this.#visits.set(shape, visits)
    }
    this.#lastShape = shape
    this.#lastVisits = visits
    return visits
  }
}

interface GrowingBranch<T extends FieldSpec> {
  name: string
  problem: string | undefined
  isList: boolean
  rows: T[]
  branches: GrowingBranch<T>[]
  creates: boolean
  first: T
}

const PROBLEMS: ReadonlyMap<string, string> = new Map([
  ['', 'cannot set or create an empty field name'],
  ['*', 'fieldName: *: wildcard is not supported in PathGetter'],
])

/**
 * Turns rows into trees that do together, one after the other, what the rows do one by one. A row
 * begins another tree where it may see what an earlier one wrote.
 */
export function growTrees<T extends FieldSpec>(rows: readonly T[]): readonly SpecLevel<T>[] {
  const trees: GrowingBranch<T>[][] = []
  let current: GrowingBranch<T>[] = []
  for (const row of rows) {
    const steps = pathSteps(row.path)
    // What names a resource decides what the next row makes of it.
    if (current.length > 0 && (changesIdentity(steps) || overlaps(current, row, steps))) {
      current = []
    }
    if (current.length === 0) trees.push(current)
    add(current, row, steps)
    if (changesIdentity(steps)) current = []
  }
  return trees.map(grown)
}

function grown<T extends FieldSpec>(branches: readonly GrowingBranch<T>[]): SpecLevel<T> {
  return new SpecLevel(
    branches.map(({ branches: inner, ...branch }) => ({
      ...branch,
      below: inner.length === 0 ? undefined : grown(inner),
    })),
  )
}

const IDENTITY: ReadonlySet<string | undefined> = new Set(['kind', 'apiVersion', 'roleRef'])

function changesIdentity([first, second]: readonly string[]): boolean {
  return (
    IDENTITY.has(first) || (first === 'metadata' && (second === 'name' || second === 'namespace'))
  )
}

/** Whether a row ends above or below the end of another one, or reads a field in another way. */
function overlaps<T extends FieldSpec>(
  tree: readonly GrowingBranch<T>[],
  row: T,
  steps: readonly string[],
): boolean {
  let branches = tree
  for (const [depth, step] of steps.entries()) {
    const { name, isList } = readStep(step)
    const branch = branches.find((known) => known.name === name)
    if (branch === undefined) return false
    if (branch.isList !== isList) return true
    const isEnd = depth === steps.length - 1
    if (isEnd) return branch.branches.length > 0 || branch.first.create !== row.create
    if (branch.rows.length > 0) return true
    branches = branch.branches
  }
  return true
}

function add<T extends FieldSpec>(
  tree: GrowingBranch<T>[],
  row: T,
  steps: readonly string[],
): void {
  let branches = tree
  for (const [depth, step] of steps.entries()) {
    const { name, isList } = readStep(step)
    let branch = branches.find((known) => known.name === name)
    if (branch === undefined) {
      const problem = PROBLEMS.get(name)
      branch = { name, problem, isList, rows: [], branches: [], creates: false, first: row }
      branches.push(branch)
    }
    branch.creates ||= row.create
    if (depth === steps.length - 1) branch.rows.push(row)
    branches = branch.branches
  }
}

function readStep(step: string): { readonly name: string; readonly isList: boolean } {
  const isList = step.endsWith('[]')
  return { name: isList ? step.slice(0, -2) : step, isList }
}
