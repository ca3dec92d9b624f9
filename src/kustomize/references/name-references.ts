import { UserError } from '../../error.ts'
import { getField, isNull, mapItems, textOf } from '../../resource/fields.ts'
import { type Gvk, isGvkSelected } from '../../resource/gvk.ts'
import { effectiveNamespace, formatResId } from '../../resource/res-id.ts'
import type { Resource } from '../../resource/resource.ts'
import type { ResourceMap } from '../../resource/resource-map.ts'
import type { MapNode, YamlNode } from '../../yaml/node.ts'
import { failure, leadBy, placeOf } from '../fail.ts'
import { applyFieldSpec } from '../field-specs/apply.ts'
import type { NameReference } from '../field-specs/config.ts'
import type { FieldSpec } from '../field-specs/field-spec.ts'
import { replaceText, setText, wrongKind } from '../nodes.ts'
import { type Candidates, chooseReferral, type Referral } from './choose-referral.ts'

/** One field of a kind that names objects of another kind. */
interface ReferenceField {
  readonly spec: FieldSpec
  readonly target: Gvk
}

/**
 * Puts the current names into all fields that name a resource by a name that it had.
 *
 * @throws UserError `bad-reference` where a name may mean several resources
 * @see kubernetes-sigs/kustomize:api/filters/nameref/nameref.go
 */
export function fixNameReferences(map: ResourceMap, references: readonly NameReference[]): void {
  const candidates = indexCandidates(map)
  if (candidates.byPreviousName.size === 0) return
  map.update((original) => {
    let referrer = original
    for (const field of fieldsOfKind(references, original)) {
      referrer = new Fix({ original, referrer, candidates }, field).run()
    }
    return referrer
  })
}

/** A resource that was never renamed has no previous names, and references to it stay. */
function indexCandidates(map: ResourceMap): Candidates {
  const byPreviousName = new Map<string, Resource[]>()
  const byOriginalNamespace = new Map<string, Resource[]>()
  for (const [, resource] of map.entries()) {
    enter(byOriginalNamespace, effectiveNamespace(resource.originalId), resource)
    const names = new Set(resource.history.previous.map((id) => id.name))
    for (const name of names) enter(byPreviousName, name, resource)
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
  Map<string, readonly ReferenceField[]>
>()

/** The rows for the kind that the resource was read with; remembered for each table. */
function fieldsOfKind(
  references: readonly NameReference[],
  resource: Resource,
): readonly ReferenceField[] {
  let byKind = fieldsOfReferences.get(references)
  if (!byKind) {
    byKind = new Map()
    fieldsOfReferences.set(references, byKind)
  }
  const id = resource.originalId
  const key = `${id.group}/${id.version}/${id.kind}`
  let fields = byKind.get(key)
  if (!fields) {
    fields = references.flatMap(({ target, referrers }) =>
      referrers.filter((spec) => isGvkSelected(id, spec)).map((spec) => ({ spec, target })),
    )
    byKind.set(key, fields)
  }
  return fields
}

interface FixContext {
  readonly original: Resource
  readonly referrer: Resource
  readonly candidates: Candidates
}

class Fix {
  readonly #context: FixContext
  readonly #spec: FieldSpec
  readonly #target: Gvk

  constructor(context: FixContext, { spec, target }: ReferenceField) {
    this.#context = context
    this.#spec = spec
    this.#target = target
  }

  run(): Resource {
    try {
      return applyFieldSpec(this.#context.referrer, this.#spec, {
        set: (node) => this.#value(node),
      })
    } catch (error) {
      if (!(error instanceof UserError)) throw error
      const id = formatResId(this.#context.referrer.id)
      throw leadBy(`updating name reference in '${this.#spec.path}' field of '${id}'`, error)
    }
  }

  #value(node: YamlNode): YamlNode {
    if (isNull(node)) return node
    if (node.kind === 'seq') return mapItems(node, (item) => this.#item(item))
    return this.#item(node)
  }

  #item(node: YamlNode): YamlNode {
    if (isNull(node)) return node
    switch (node.kind) {
      case 'scalar':
        return this.#scalar(node.text, node)
      case 'map':
        return this.#map(node)
      default:
        throw wrongKind('scalar', node)
    }
  }

  #scalar(name: string, node: YamlNode): YamlNode {
    const choice = this.#choose(name, undefined, false)
    if (choice.kind === 'ambiguous') throw this.#ambiguous(choice.resources, node, false)
    if (choice.kind === 'none' || choice.resource.name === name) return node
    return replaceText(node, choice.resource.name, '', choice.resource.root)
  }

  /** A map that names an object, such as a subject: it also gets the namespace. */
  #map(node: MapNode): YamlNode {
    const nameNode = getField(node, 'name')
    if (nameNode === undefined) {
      const hint = `the field spec '${this.#spec.path}' has to lead to a name, or to a map with a name`
      throw failure('bad-reference', "path config error; no 'name' field in node", node, hint)
    }
    const name = textOf(nameNode) ?? ''
    const choice = this.#choose(name, textOf(getField(node, 'namespace')), true)
    if (choice.kind === 'ambiguous') throw this.#ambiguous(choice.resources, node, true)
    if (choice.kind === 'none') return node
    const { resource } = choice
    if (resource.name === name && resource.namespace === '') return node
    const named = setText(node, 'name', resource.name, '', resource.root)
    if (resource.namespace === '') return named
    return setText(named, 'namespace', resource.namespace, '', resource.root)
  }

  #choose(name: string, namespace: string | undefined, isMap: boolean): Referral {
    const { original, referrer, candidates } = this.#context
    const isRoleRef = this.#spec.path.endsWith('roleRef/name')
    const target = this.#target
    return chooseReferral(candidates, {
      original,
      referrer,
      target,
      name,
      namespace,
      isMap,
      isRoleRef,
    })
  }

  #ambiguous(resources: readonly Resource[], node: YamlNode, isMap: boolean): Error {
    const id = formatResId(this.#context.referrer.id)
    const ids = resources.map((resource) => formatResId(resource.id)).join(', ')
    const name = isMap ? textOf(getField(node, 'name')) : textOf(node)
    const says = `'${name ?? ''}' may mean any of ${ids}`
    const kustomize = `considering field '${this.#spec.path}' of object ${id}: found multiple possible referrals: ${ids}`
    const places = resources.map((resource) => placeOf(resource.root)).join(', ')
    const hint = `defined at ${places}; ${isMap ? 'name the namespace in the reference' : 'give them different names'}`
    return failure('bad-reference', { says, kustomize }, node, hint)
  }
}
