import { getField, isNull, mapItems, mapNode, scalarNode, setField } from '../../resource/fields.ts'
import { formatResId } from '../../resource/res-id.ts'
import type { Resource } from '../../resource/resource.ts'
import type { MapNode, Origin, ScalarNode, YamlNode } from '../../yaml/node.ts'
import { failure } from '../fail.ts'
import { type FieldSpec, pathSteps, specsFor } from './field-spec.ts'

/** What is done to a field that a field spec leads to. */
export interface FieldChange {
  /** The new value; the same node where nothing changes. */
  readonly set: (node: YamlNode) => YamlNode
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
  let changed = resource
  for (const spec of specsFor(table, resource)) changed = applyFieldSpec(changed, spec, change)
  return changed
}

/**
 * Applies a change to the field that one row leads to, whatever the kind of the resource.
 *
 * @throws UserError `bad-resource` where the path leads through a scalar
 * @see kubernetes-sigs/kustomize:api/filters/fieldspec/fieldspec.go
 */
export function applyFieldSpec(resource: Resource, spec: FieldSpec, change: FieldChange): Resource {
  const creates = spec.create && change.create !== undefined
  if (!creates && leadsNowhere(resource.root, pathSteps(spec.path))) return resource
  const walk = new Walk(resource, spec, change)
  const root = walk.from(resource.root, 0)
  return root.kind === 'map' ? resource.withRoot(root) : resource
}

/** Whether a field is missing before the first list: so it is for most rows, and this is quick to see. */
function leadsNowhere(root: YamlNode, steps: readonly string[]): boolean {
  let node: YamlNode | undefined = root
  for (const step of steps) {
    if (node.kind !== 'map' || step.endsWith('[]')) return false
    node = getField(node, step)
    if (node === undefined) return step !== ''
  }
  return false
}

class Walk {
  readonly #resource: Resource
  readonly #spec: FieldSpec
  readonly #change: FieldChange
  readonly #steps: readonly string[]

  constructor(resource: Resource, spec: FieldSpec, change: FieldChange) {
    this.#resource = resource
    this.#spec = spec
    this.#change = change
    this.#steps = pathSteps(spec.path)
  }

  from(node: YamlNode, depth: number): YamlNode {
    if (depth === this.#steps.length) return this.#change.set(node)
    switch (node.kind) {
      case 'seq':
        return mapItems(node, (item) => this.from(item, depth))
      case 'map':
        return this.#intoMap(node, depth)
      default:
        if (isNull(node)) return node
        throw this.#failure('expected sequence or mapping node', node)
    }
  }

  #intoMap(map: MapNode, depth: number): YamlNode {
    const step = this.#steps[depth] ?? ''
    const isList = step.endsWith('[]')
    const name = isList ? step.slice(0, -2) : step
    if (name === '') throw this.#failure('cannot set or create an empty field name', map)
    const field = this.#field(getField(map, name), isList, depth, map)
    if (field === undefined) return map
    const changed = this.from(field, depth + 1)
    return setField(map, name, changed)
  }

  /** The field to go on with: as it is, made where it is missing, or made of a null. */
  #field(
    field: YamlNode | undefined,
    isList: boolean,
    depth: number,
    map: MapNode,
  ): YamlNode | undefined {
    if (field !== undefined && !isNull(field)) return field
    const { create, createTag = '', origin = map } = this.#change
    if (isList)
      return field && { kind: 'seq', items: [], source: field.source, offset: field.offset }
    if (!this.#spec.create || create === undefined) return field
    const isLast = depth === this.#steps.length - 1
    if (!isLast || create === 'map') return mapNode([], origin)
    return field?.kind === 'scalar' ? { ...field, tag: createTag } : scalarNode('', '', origin)
  }

  #failure(problem: string, at: YamlNode): Error {
    const { path } = this.#spec
    const message = `considering field '${path}' of object ${formatResId(this.#resource.id)}: ${problem}`
    return failure('bad-resource', message, at)
  }
}
