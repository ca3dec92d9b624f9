import { UserError } from '../../error.ts'
import { groupBy } from '../../group-by.ts'
import { getField, isNull, mapItems, textOf } from '../../resource/fields.ts'
import { type Gvk, isGvkSelected } from '../../resource/gvk.ts'
import { effectiveNamespace, formatResId, showResId } from '../../resource/res-id.ts'
import type { Resource, ResourceType } from '../../resource/resource.ts'
import type { ResourceMap } from '../../resource/resource-map.ts'
import type { MapNode, ScalarNode, YamlNode } from '../../yaml/node.ts'
import { failure, leadBy, placeOf } from '../fail.ts'
import { applyRows, type FieldChange } from '../field-specs/apply.ts'
import type { NameReference } from '../field-specs/config.ts'
import type { FieldSpec } from '../field-specs/field-spec.ts'
import { updateAll } from '../gather.ts'
import { replaceText, setText, wrongKind } from '../nodes.ts'
import {
  type Candidates,
  chooseReferral,
  type Reference,
  type Referral,
} from './choose-referral.ts'

/** A field of a kind that names objects of another kind. */
interface ReferenceField extends FieldSpec {
  readonly target: Gvk
  readonly isRoleRef: boolean
}

/**
 * Puts the current names into all fields that name a resource by a name that it had.
 *
 * @throws UserError `bad-reference` where a name may mean several resources
 * @see kubernetes-sigs/kustomize:api/filters/nameref/nameref.go
 */
export function fixNameReferences(map: ResourceMap, references: readonly NameReference[]): void {
  const candidates = indexCandidates(map)
  updateAll(map, (original) => {
    const fields = fieldsOfType(references, original)
    if (fields.length === 0) return original
    refuseNullType(original)
    return applyRows(original, fields, new ReferenceFix(original, candidates))
  })
}

/** kustomize compares two ways to read the type of a resource, of which one takes `null` for a text. */
function refuseNullType({ root }: Resource): void {
  for (const field of ['apiVersion', 'kind'] as const) {
    const node = getField(root, field)
    if (!isNull(node) || node === undefined || textOf(node) === '') continue
    const says = `${field} is null, which kustomize cannot handle in a resource that may refer to others`
    const kustomize = `node-referrerOriginal '${field === 'kind' ? 'Kind' : 'APIVersion'}' mismatch '' != '${textOf(node)}'`
    throw failure('bad-resource', { says, kustomize }, node, 'write it, or leave the field away')
  }
}

/** A resource that was never renamed has no previous names, and references to it stay. */
function indexCandidates(map: ResourceMap): Candidates {
  const { resources } = map
  const byPreviousName = new Map<string, Resource[]>()
  for (const resource of resources) {
    for (const { name } of resource.history.previous) {
      if (name !== '' && byPreviousName.get(name)?.at(-1) !== resource)
        enter(byPreviousName, name, resource)
    }
  }
  let byNamespace: ReadonlyMap<string, readonly Resource[]> | undefined
  const byOriginalNamespace = () => {
    byNamespace ??= groupBy(resources, ({ originalId }) => effectiveNamespace(originalId))
    return byNamespace
  }
  return { byPreviousName, byOriginalNamespace }
}

function enter(index: Map<string, Resource[]>, key: string, resource: Resource): void {
  const resources = index.get(key)
  if (resources) resources.push(resource)
  else index.set(key, [resource])
}

const fieldsOfReferences = new WeakMap<
  readonly NameReference[],
  Map<ResourceType, readonly ReferenceField[]>
>()

/** The rows for the type that the resource was read with; remembered for each table. */
function fieldsOfType(
  references: readonly NameReference[],
  { originalType: type }: Resource,
): readonly ReferenceField[] {
  let byType = fieldsOfReferences.get(references)
  if (!byType) {
    byType = new Map()
    fieldsOfReferences.set(references, byType)
  }
  let fields = byType.get(type)
  if (!fields) {
    fields = references.flatMap(({ target, referrers }) =>
      referrers
        .filter((spec) => isGvkSelected(type, spec))
        .map((spec) => ({ ...spec, target, isRoleRef: spec.path.endsWith('roleRef/name') })),
    )
    byType.set(type, fields)
  }
  return fields
}

/** What was chosen for a name, and where it stood. */
interface Choice {
  readonly name: string
  readonly field: ReferenceField
  readonly referrer: Resource
  readonly referral: Referral
}

/** What is done to the fields of one resource that name others. */
class ReferenceFix implements FieldChange<ReferenceField> {
  readonly #original: Resource
  readonly #candidates: Candidates
  /** What was chosen last: the fields of a resource name the same few objects again and again. */
  #last: Choice | undefined

  constructor(original: Resource, candidates: Candidates) {
    this.#original = original
    this.#candidates = candidates
  }

  set(node: YamlNode, field: ReferenceField, referrer: Resource): YamlNode {
    if (isNull(node)) return node
    try {
      if (node.kind === 'seq') return mapItems(node, (item) => this.#item(item, field, referrer))
      return this.#item(node, field, referrer)
    } catch (error) {
      throw error instanceof UserError ? this.blame(error, field, referrer) : error
    }
  }

  blame(error: UserError, { path }: ReferenceField, { id }: Resource): UserError {
    return leadBy(`updating name reference in '${path}' field of '${formatResId(id)}'`, error)
  }

  #item(node: YamlNode, field: ReferenceField, referrer: Resource): YamlNode {
    if (isNull(node)) return node
    switch (node.kind) {
      case 'scalar':
        return this.#scalar(node, field, referrer)
      case 'map':
        return this.#map(node, field, referrer)
      default:
        throw wrongKind('scalar', node)
    }
  }

  #scalar(node: ScalarNode, field: ReferenceField, referrer: Resource): YamlNode {
    const name = node.text
    const choice = this.#choiceOf(name, field, referrer)
    if (choice.kind === 'ambiguous') throw ambiguous(choice.resources, node, field, referrer)
    if (choice.kind === 'none' || choice.resource.name === name) return node
    return replaceText(node, choice.resource.name, '', node)
  }

  /** A map that names an object, such as a subject: it also gets the namespace. */
  #map(node: MapNode, field: ReferenceField, referrer: Resource): YamlNode {
    const nameNode = getField(node, 'name')
    if (nameNode === undefined) {
      const hint = `the field spec '${field.path}' has to lead to a name, or to a map with a name`
      throw failure('bad-reference', "path config error; no 'name' field in node", node, hint)
    }
    const name = textOf(nameNode) ?? ''
    const namespace = textOf(getField(node, 'namespace'))
    const choice = this.#choose({ name, namespace, isMap: true }, field, referrer)
    if (choice.kind === 'ambiguous') throw ambiguous(choice.resources, node, field, referrer)
    if (choice.kind === 'none') return node
    const { resource } = choice
    if (resource.name === name && resource.namespace === '') return node
    const named = setText(node, 'name', resource.name, '', nameNode)
    if (resource.namespace === '') return named
    const at = getField(getField(resource.root, 'metadata'), 'namespace') ?? resource.root
    return setText(named, 'namespace', resource.namespace, '', at)
  }

  #choiceOf(name: string, field: ReferenceField, referrer: Resource): Referral {
    const last = this.#last
    if (last?.name === name && last.referrer === referrer && meanTheSame(last.field, field)) {
      return last.referral
    }
    const referral = this.#choose({ name, namespace: undefined, isMap: false }, field, referrer)
    this.#last = { name, field, referrer, referral }
    return referral
  }

  #choose(
    named: Pick<Reference, 'name' | 'namespace' | 'isMap'>,
    { target, isRoleRef }: ReferenceField,
    referrer: Resource,
  ): Referral {
    const original = this.#original
    return chooseReferral(this.#candidates, { ...named, original, referrer, target, isRoleRef })
  }
}

/** Whether a name is the same resource in both. */
function meanTheSame(a: ReferenceField, b: ReferenceField): boolean {
  return a.target === b.target && a.isRoleRef === b.isRoleRef
}

function ambiguous(
  resources: readonly Resource[],
  node: YamlNode,
  field: ReferenceField,
  referrer: Resource,
): Error {
  const ids = resources.map((resource) => formatResId(resource.id)).join(', ')
  const shown = resources.map((resource) => showResId(resource.id)).join(' and ')
  const name = textOf(node.kind === 'map' ? getField(node, 'name') : node)
  const says = `'${name ?? ''}' may mean ${shown}`
  const kustomize = `considering field '${field.path}' of object ${formatResId(referrer.id)}: found multiple possible referrals: ${ids}`
  const places = resources.map((resource) => placeOf(resource.root)).join(', ')
  const remedy =
    node.kind === 'map' ? 'name the namespace in the reference' : 'give them different names'
  return failure('bad-reference', { says, kustomize }, node, `defined at ${places}; ${remedy}`)
}
