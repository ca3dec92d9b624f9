import { MERGE_KINDS, MERGE_TYPES } from '../data/merge-types.ts'

/** What a strategic merge needs to know of the type of a node. */
export interface MergeSchema {
  /** Keys by which a list is merged, none for a set of scalars; nothing: the list is replaced. */
  readonly keys: readonly string[] | undefined
  /** The type of a field of a map. */
  field(name: string): MergeSchema | undefined
  /** The type of the items of a list. */
  items(): MergeSchema | undefined
}

/** Finds the type of a kind, by `apiVersion` and kind. */
export interface MergeSchemas {
  ofKind(apiVersion: string, kind: string): MergeSchema | undefined
}

/** The built-in kinds of Kubernetes 1.21, which is what kustomize v5.5.0 knows. */
export const builtInSchemas: MergeSchemas = {
  ofKind(apiVersion, kind) {
    const line = builtInKinds().get(`${apiVersion}/${kind}`)
    return line === undefined ? undefined : typeAt(line)
  },
}

/** Whether the kind is among the built-in ones. */
export function isBuiltInKind(apiVersion: string, kind: string): boolean {
  return builtInKinds().has(`${apiVersion}/${kind}`)
}

function builtInKinds(): ReadonlyMap<string, number> {
  kinds ??= new Map(MERGE_KINDS.split('\n').map(parseKind))
  return kinds
}

let kinds: ReadonlyMap<string, number> | undefined
let lines: readonly string[] | undefined
const types: (BuiltInType | undefined)[] = []

function parseKind(line: string): readonly [string, number] {
  const space = line.indexOf(' ')
  return [line.slice(0, space), Number(line.slice(space + 1))]
}

/** Types are made when a merge first comes to them: most builds need three or four. */
function typeAt(line: number): BuiltInType {
  const known = types[line]
  if (known) return known
  lines ??= MERGE_TYPES.split('\n')
  const type = new BuiltInType(lines[line] ?? '')
  types[line] = type
  return type
}

class BuiltInType implements MergeSchema {
  readonly keys = undefined
  readonly #fields: ReadonlyMap<string, MergeSchema>

  constructor(line: string) {
    this.#fields = new Map(line.split(' ').filter(Boolean).map(parseField))
  }

  field(name: string): MergeSchema | undefined {
    return this.#fields.get(name)
  }

  items(): undefined {
    return undefined
  }
}

const FIELD = /^([^!:[]+)(?:!([^:[]*))?(?:[:[](\d+))?$/

function parseField(text: string): readonly [string, MergeSchema] {
  const [, name = '', keys, line] = FIELD.exec(text) ?? []
  return [name, new BuiltInField(keys, line)]
}

class BuiltInField implements MergeSchema {
  readonly keys: readonly string[] | undefined
  readonly #line: number | undefined

  constructor(keys: string | undefined, line: string | undefined) {
    this.keys = keys === undefined ? undefined : keys.split('+').filter(Boolean)
    this.#line = line === undefined ? undefined : Number(line)
  }

  field(name: string): MergeSchema | undefined {
    return this.keys === undefined && this.#line !== undefined
      ? typeAt(this.#line).field(name)
      : undefined
  }

  items(): MergeSchema | undefined {
    return this.keys !== undefined && this.#line !== undefined ? typeAt(this.#line) : undefined
  }
}
