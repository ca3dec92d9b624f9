import { UserError } from '../error.ts'
import { locate } from '../yaml/locate.ts'
import type { MapNode, YamlNode } from '../yaml/node.ts'
import { type Alias, syncAliases } from './aliases.ts'
import { getField, isNothing, textOf, textsOf } from './fields.ts'
import { apiVersionOf, type Gvk, parseApiVersion } from './gvk.ts'
import { type History, hasNotes, NO_HISTORY, type PreviousId } from './history.ts'
import { effectiveNamespace, type ResId, resIdKey } from './res-id.ts'
import { isClusterScoped } from './scope.ts'

/**
 * A Kubernetes object of a build: its content and what happened to it. Never changed; a
 * transformer makes a new one. Ids are read off the content once and remembered.
 */
export class Resource {
  readonly root: MapNode
  readonly history: History
  #type: ResourceType | undefined
  #id: ResId | undefined
  #idKey: string | undefined
  #ids: readonly ResId[] | undefined

  constructor(root: MapNode, history: History = NO_HISTORY) {
    this.root = root
    this.history = history
  }

  get apiVersion(): string {
    return textOf(getField(this.root, 'apiVersion')) ?? ''
  }

  get kind(): string {
    return textOf(getField(this.root, 'kind')) ?? ''
  }

  get name(): string {
    return this.#metadataText('name')
  }

  /** As written: empty where there is none. */
  get namespace(): string {
    return this.#metadataText('namespace')
  }

  get labels(): ReadonlyMap<string, string> {
    return textsOf(getField(this.#metadata, 'labels'))
  }

  get annotations(): ReadonlyMap<string, string> {
    return textsOf(getField(this.#metadata, 'annotations'))
  }

  /** One object for all resources of a kind and `apiVersion`. */
  get type(): ResourceType {
    this.#type ??= typeOf(this.apiVersion, this.kind)
    return this.#type
  }

  /** The type that the resource was read with, as far as kustomize remembers it: in the group of now. */
  get originalType(): ResourceType {
    const { kind } = this.originalId
    return kind === this.type.kind ? this.type : typeOf(this.apiVersion, kind)
  }

  /** The current id. */
  get id(): ResId {
    this.#id ??= this.#readId()
    return this.#id
  }

  /** A text that the current id has in common with those that are the same. */
  get idKey(): string {
    this.#idKey ??= resIdKey(this.id)
    return this.#idKey
  }

  /** The id that the resource was read with. */
  get originalId(): ResId {
    const [first] = this.history.previous
    return first && hasName(this.history.previous) ? this.#previousId(first) : this.id
  }

  /** All ids that the resource ever had, the current one last. */
  get ids(): readonly ResId[] {
    this.#ids ??= [...this.previousIds, this.id]
    return this.#ids
  }

  get previousIds(): readonly ResId[] {
    // Without a list of names kustomize does not look at those of the kinds and namespaces.
    if (!hasName(this.history.previous)) return []
    return this.history.previous.map((previous) => this.#previousId(previous))
  }

  #previousId({ kind, name, namespace }: PreviousId): ResId {
    const { group, version } = this.type
    return { group, version, kind, name, namespace, clusterScoped: false }
  }

  withRoot(root: MapNode): Resource {
    if (root === this.root) return this
    const { aliases } = this.history
    if (aliases !== undefined && aliases.length > 0) return this.#withAliases(root, aliases)
    return this.#withPlainRoot(root)
  }

  #withAliases(root: MapNode, aliases: readonly Alias[]): Resource {
    const synced = syncAliases(this.root, root, aliases)
    const changed = this.#withPlainRoot(synced.root)
    const { length } = aliases
    const isSame =
      synced.aliases === aliases ||
      (synced.aliases.length === length && synced.aliases.every((alias, i) => alias === aliases[i]))
    return isSame ? changed : changed.withHistory({ aliases: synced.aliases })
  }

  #withPlainRoot(root: MapNode): Resource {
    const changed = new Resource(root, this.history)
    if (hasSameType(root, this.root)) {
      changed.#type = this.#type
      if (this.#id !== undefined && hasSameName(root, this.root)) {
        changed.#id = this.#id
        changed.#idKey = this.#idKey
        changed.#ids = this.#ids
      }
    }
    return changed
  }

  withHistory(change: Partial<History>): Resource {
    return this.#withWholeHistory({ ...this.history, ...change })
  }

  #withWholeHistory(history: History): Resource {
    const changed = new Resource(this.root, history)
    changed.#type = this.#type
    if (history.clusterScoped === this.history.clusterScoped) {
      changed.#id = this.#id
      changed.#idKey = this.#idKey
    }
    return changed
  }

  /** As `withHistory`, for what kustomize writes as annotations, all of them anew and behind the labels. */
  withNotes(change: Partial<History>): Resource {
    const isNotedBehindLabels = getField(this.#metadata, 'labels') !== undefined
    return this.withHistory({ ...change, isNotedBehindLabels })
  }

  /**
   * Remembers the current id, so that the resource is still found by it after a change.
   *
   * @param affixes what else is remembered of the name
   */
  withIdRemembered(affixes: Partial<Pick<History, 'prefixes' | 'suffixes'>> = {}): Resource {
    const { name, kind } = this.id
    const namespace = effectiveNamespace(this.id)
    const previous = [...this.history.previous, { name, kind, namespace }]
    // kustomize remembers ids in three texts with commas between the names, and leaves out what is empty.
    const isGap = previous.length > 1 && previous.some((id) => id.name === '' || id.kind === '')
    const isUneven = isGap && hasName(previous)
    if (isUneven || name.includes(',') || kind.includes(',') || namespace.includes(',')) {
      throw this.#unlistable()
    }
    const { prefixes = this.history.prefixes, suffixes = this.history.suffixes } = affixes
    const isNotedBehindLabels = this.#isNotedBehindLabels()
    return this.#withWholeHistory({
      ...this.history,
      previous,
      prefixes,
      suffixes,
      isNotedBehindLabels,
    })
  }

  /** Whether the notes come behind the labels once there is one more of them. */
  #isNotedBehindLabels(): boolean | undefined {
    if (hasNotes(this.history)) return this.history.isNotedBehindLabels
    // An annotation more leaves the others where they are.
    const metadata = this.#metadata
    return getField(metadata, 'annotations') === undefined
      ? getField(metadata, 'labels') !== undefined
      : this.#isAnnotatedBehindLabels()
  }

  #isAnnotatedBehindLabels(): boolean {
    const fields = this.#metadata?.kind === 'map' ? this.#metadata.shape.names : []
    return fields.find((name) => name === 'labels' || name === 'annotations') === 'labels'
  }

  #unlistable(): UserError {
    const { name, kind, namespace } = this
    const says = `kustomize cannot remember an id with a comma or without a name: ${kind} '${name}'${namespace === '' ? '' : ` in '${namespace}'`}`
    return new UserError('bad-resource', says, {
      at: locate(this.root),
      hint: 'give it a name, and one without commas',
      kustomize:
        'number of previous names, number of previous namespaces, number of previous kinds not equal',
    })
  }

  get #metadata(): YamlNode | undefined {
    return getField(this.root, 'metadata')
  }

  #metadataText(field: string): string {
    const node = getField(this.#metadata, field)
    return isNothing(node) ? '' : (textOf(node) ?? '')
  }

  #readId(): ResId {
    const { name, namespace } = this
    const { group, version, kind, clusterScoped } = this.type
    const isScoped =
      clusterScoped || this.history.clusterScoped?.has(scopeKey(group, version, kind)) === true
    return { group, version, kind, name, namespace, clusterScoped: isScoped }
  }
}

function hasName(previous: readonly PreviousId[]): boolean {
  return previous.some(({ name }) => name !== '')
}

/** What resources of one kind have in common. */
export interface ResourceType extends Gvk {
  /** Whether the kind is known to have no namespace. */
  readonly clusterScoped: boolean
}

/** By kind, then by `apiVersion`: a build asks for each resource several times, and has few kinds. */
const types = new Map<string, Map<string, ResourceType>>()

function typeOf(apiVersion: string, kind: string): ResourceType {
  let versions = types.get(kind)
  if (versions === undefined) {
    versions = new Map()
    types.set(kind, versions)
  }
  let type = versions.get(apiVersion)
  if (type === undefined) {
    const { group, version } = parseApiVersion(apiVersion)
    const clusterScoped = isClusterScoped(apiVersionOf({ group, version }), kind)
    type = { group, version, kind, clusterScoped }
    versions.set(apiVersion, type)
  }
  return type
}

function scopeKey(group: string, version: string, kind: string): string {
  return `${apiVersionOf({ group, version })}/${kind}`
}

/** Most changes leave the nodes alone that make up the type. */
function hasSameType(a: MapNode, b: MapNode): boolean {
  return (
    getField(a, 'kind') === getField(b, 'kind') &&
    getField(a, 'apiVersion') === getField(b, 'apiVersion')
  )
}

/** Most of them also leave those alone that name the resource. */
function hasSameName(a: MapNode, b: MapNode): boolean {
  const [metadata, other] = [getField(a, 'metadata'), getField(b, 'metadata')]
  if (metadata === other) return true
  return (
    getField(metadata, 'name') === getField(other, 'name') &&
    getField(metadata, 'namespace') === getField(other, 'namespace')
  )
}
