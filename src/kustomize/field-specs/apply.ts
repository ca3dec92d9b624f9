import type { UserError } from '../../error.ts'
import { isNull, keyNode, mapNode, scalarNode, withItems } from '../../resource/fields.ts'
import { hiddenEntries } from '../../resource/hidden-nodes.ts'
import { formatResId, showResId } from '../../resource/res-id.ts'
import type { Resource } from '../../resource/resource.ts'
import { shapedMap } from '../../yaml/map.ts'
import type { MapNode, Origin, ScalarNode, SeqNode, YamlNode } from '../../yaml/node.ts'
import { withName } from '../../yaml/shape.ts'
import { failure } from '../fail.ts'
import { type FieldSpec, specsFor } from './field-spec.ts'
import { growTrees, type SpecBranch, type SpecLevel } from './spec-tree.ts'

/** What is done to a field that a field spec leads to. */
export interface FieldChange<T extends FieldSpec = FieldSpec> {
  /** The new value; the same node where nothing changes. */
  set(node: YamlNode, spec: T, resource: Resource): YamlNode
  /** The error for a field that cannot be reached. */
  blame?(error: UserError, spec: T, resource: Resource): UserError
  /** What a missing field begins as; nothing: missing fields stay missing. */
  readonly create?: 'scalar' | 'map'
  /** The tag of a null that becomes a scalar to be set. */
  readonly createTag?: ScalarNode['tag']
  /** Where new fields come from. */
  readonly origin?: Origin
}

/** Applies a change to every field that the rows of a table lead to. */
export function applyFieldSpecs(
  resource: Resource,
  table: readonly FieldSpec[],
  change: FieldChange,
): Resource {
  return applyRows(resource, specsFor(table, resource), change)
}

/** Applies a change to the field that one row leads to, whatever the kind of the resource. */
export function applyFieldSpec(resource: Resource, spec: FieldSpec, change: FieldChange): Resource {
  let rows = rowsOfSpec.get(spec)
  if (rows === undefined) {
    rows = [spec]
    rowsOfSpec.set(spec, rows)
  }
  return applyRows(resource, rows, change)
}

const rowsOfSpec = new WeakMap<FieldSpec, readonly FieldSpec[]>()

/**
 * Applies a change to the fields that rows lead to, whatever the kind of the resource.
 *
 * @param rows the same list each time: what it is turned into is remembered by it
 * @throws UserError `bad-resource` where a path leads through a scalar
 * @see kubernetes-sigs/kustomize:api/filters/fieldspec/fieldspec.go
 */
export function applyRows<T extends FieldSpec>(
  resource: Resource,
  rows: readonly T[],
  change: FieldChange<T>,
): Resource {
  if (rows.length === 0) return resource
  let changed = resource
  for (const tree of treesOf(rows)) {
    const root = new Walk(changed, change).intoMap(changed.root, tree)
    changed = changed.withRoot(root)
  }
  return changed
}

const treesOfRows = new WeakMap<readonly FieldSpec[], readonly SpecLevel<FieldSpec>[]>()

function treesOf<T extends FieldSpec>(rows: readonly T[]): readonly SpecLevel<T>[] {
  const known = treesOfRows.get(rows)
  // The trees of a list of rows are made of its own rows.
  if (known) return known as readonly SpecLevel<T>[]
  const trees = growTrees(rows)
  treesOfRows.set(rows, trees)
  return trees
}

class Walk<T extends FieldSpec> {
  readonly #resource: Resource
  readonly #change: FieldChange<T>

  constructor(resource: Resource, change: FieldChange<T>) {
    this.#resource = resource
    this.#change = change
  }

  /** Visits the fields that a tree leads to; the map is copied once, if anything in it changes. */
  intoMap(map: MapNode, level: SpecLevel<T>): MapNode {
    let { shape, keys } = map
    let values: YamlNode[] | undefined
    // Branches have names of their own, so none looks for what another one added.
    for (const { branch, position } of level.visitsOf(shape)) {
      if (branch.problem !== undefined) throw this.#failure(branch.problem, branch, map)
      const old = position === -1 ? undefined : map.values[position]
      const field = this.#field(old, branch, map)
      if (field === undefined) continue
      const value = this.#from(field, branch)
      if (value === old) continue
      if (old) {
        values ??= map.values.slice()
        values[position] = value
      } else {
        const key = keyNode(branch.name, value)
        shape = withName(shape, key)
        keys = [...keys, key]
        values = [...(values ?? map.values), value]
      }
    }
    return values ? shapedMap(shape, keys, values, map) : map
  }

  #from(node: YamlNode, branch: SpecBranch<T>): YamlNode {
    const { below } = branch
    if (below === undefined) {
      let value = node
      for (const row of branch.rows) value = this.#change.set(value, row, this.#resource)
      return value
    }
    switch (node.kind) {
      case 'seq':
        return this.#intoList(node, branch)
      case 'map':
        return this.intoMap(node, below)
      default:
        if (isNull(node)) return node
        throw this.#failure('expected sequence or mapping node', branch, node)
    }
  }

  /** As `mapItems`; a function for each list would be a large part of what a build makes. */
  #intoList(seq: SeqNode, branch: SpecBranch<T>): SeqNode {
    let items: YamlNode[] | undefined
    for (let i = 0; i < seq.items.length; i++) {
      const item = seq.items[i]
      if (item === undefined) continue
      const changed = this.#from(item, branch)
      if (changed === item) continue
      items ??= seq.items.slice()
      items[i] = changed
    }
    return items ? withItems(seq, items) : seq
  }

  /** The field to go on with: as it is, made where it is missing, or made of a null. */
  #field(
    field: YamlNode | undefined,
    { isList, creates, below }: SpecBranch<T>,
    map: MapNode,
  ): YamlNode | undefined {
    if (field !== undefined && !isNull(field)) return field
    const { create, createTag = '', origin = map } = this.#change
    if (isList)
      return field && { kind: 'seq', items: [], source: field.source, offset: field.offset }
    if (!creates || create === undefined) return field
    const isLast = below === undefined
    if (!isLast || create === 'map') return mapNode(hiddenEntries(field), origin)
    if (field?.kind !== 'scalar') return scalarNode('', '', origin)
    return { ...field, tag: createTag, style: 'plain' }
  }

  #failure(problem: string, { first }: SpecBranch<T>, at: YamlNode): Error {
    const { id } = this.#resource
    const says = `the field spec '${first.path}' leads to this in ${showResId(id)}: ${problem}`
    const kustomize = `considering field '${first.path}' of object ${formatResId(id)}: ${problem}`
    const error = failure('bad-resource', { says, kustomize }, at)
    return this.#change.blame?.(error, first, this.#resource) ?? error
  }
}
