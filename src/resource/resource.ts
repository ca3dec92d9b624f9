import { UserError } from '../error.ts'
import { locate } from '../yaml/locate.ts'
import type { MapNode, YamlNode } from '../yaml/node.ts'
import { type Alias, syncAliases } from './aliases.ts'
import { getField, isNothing, textOf, textsOf } from './fields.ts'
import { apiVersionOf, parseApiVersion } from './gvk.ts'
import { type History, hasNotes, NO_HISTORY, type PreviousId } from './history.ts'
import { effectiveNamespace, type ResId } from './res-id.ts'
import { isClusterScoped } from './scope.ts'

/**
 * A Kubernetes object of a build: its content and what happened to it. Never changed; a
 * transformer makes a new one. Ids are read off the content once and remembered.
 */
export class Resource {
  readonly root: MapNode
  readonly history: History
  #id: ResId | undefined
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

  /** The current id. */
  get id(): ResId {
    this.#id ??= this.#readId()
    return this.#id
  }

  /** The id that the resource was read with. */
  get originalId(): ResId {
    return this.history.previous.length === 0 ? this.id : (this.ids[0] ?? this.id)
  }

  /** All ids that the resource ever had, the current one last. */
  get ids(): readonly ResId[] {
    this.#ids ??= [...this.previousIds, this.id]
    return this.#ids
  }

  get previousIds(): readonly ResId[] {
    const { group, version } = this.id
    // Without a list of names kustomize does not look at those of the kinds and namespaces.
    if (!hasName(this.history.previous)) return []
    return this.history.previous.map(({ kind, name, namespace }) => ({
      group,
      version,
      kind,
      name,
      namespace,
      clusterScoped: false,
    }))
  }

  withRoot(root: MapNode): Resource {
    if (root === this.root) return this
    const { aliases } = this.history
    if (aliases !== undefined && aliases.length > 0) return this.#withAliases(root, aliases)
    return this.#withPlainRoot(root)
  }

  #withAliases(root: MapNode, aliases: readonly Alias[]): Resource {
    const synced = syncAliases(root, aliases)
    const changed = this.#withPlainRoot(synced.root)
    const { length } = aliases
    const isSame =
      synced.aliases === aliases ||
      (synced.aliases.length === length && synced.aliases.every((alias, i) => alias === aliases[i]))
    return isSame ? changed : changed.withHistory({ aliases: synced.aliases })
  }

  #withPlainRoot(root: MapNode): Resource {
    const changed = new Resource(root, this.history)
    if (this.#id !== undefined && hasSameIdentity(root, this.root)) {
      changed.#id = this.#id
      changed.#ids = this.#ids
    }
    return changed
  }

  withHistory(change: Partial<History>): Resource {
    return new Resource(this.root, { ...this.history, ...change })
  }

  /** As `withHistory`, for what kustomize writes as annotations, all of them anew and behind the labels. */
  withNotes(change: Partial<History>): Resource {
    const isNotedBehindLabels = getField(this.#metadata, 'labels') !== undefined
    return this.withHistory({ ...change, isNotedBehindLabels })
  }

  /**
   * Remembers the current id, so that the resource is still found by it after a change.
   *
   * @param change what else is remembered of it
   */
  withIdRemembered(change: Partial<History> = {}): Resource {
    const { name, kind } = this.id
    const namespace = effectiveNamespace(this.id)
    const previous = [...this.history.previous, { name, kind, namespace }]
    // kustomize remembers ids in three texts with commas between the names, and leaves out what is empty.
    const isGap = previous.length > 1 && previous.some((id) => id.name === '' || id.kind === '')
    const isUneven = isGap && hasName(previous)
    if (isUneven || name.includes(',') || kind.includes(',') || namespace.includes(',')) {
      throw this.#unlistable()
    }
    if (hasNotes(this.history)) return this.withHistory({ ...change, previous })
    // An annotation more leaves the others where they are.
    return getField(this.#metadata, 'annotations') === undefined
      ? this.withNotes({ ...change, previous })
      : this.withHistory({
          ...change,
          previous,
          isNotedBehindLabels: this.#isAnnotatedBehindLabels(),
        })
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
    const { apiVersion, kind, name, namespace } = this
    const { group, version, clusterScoped } = typeOf(apiVersion, kind)
    const isScoped =
      clusterScoped || this.history.clusterScoped?.has(scopeKey(group, version, kind)) === true
    return { group, version, kind, name, namespace, clusterScoped: isScoped }
  }
}

function hasName(previous: readonly PreviousId[]): boolean {
  return previous.some(({ name }) => name !== '')
}

interface ResourceType {
  readonly group: string
  readonly version: string
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
    type = { group, version, clusterScoped }
    versions.set(apiVersion, type)
  }
  return type
}

function scopeKey(group: string, version: string, kind: string): string {
  return `${apiVersionOf({ group, version })}/${kind}`
}

/** Most changes leave the nodes alone that make up the id. */
function hasSameIdentity(a: MapNode, b: MapNode): boolean {
  const isSame = (name: string) => getField(a, name) === getField(b, name)
  if (!isSame('kind') || !isSame('apiVersion')) return false
  const [metadata, other] = [getField(a, 'metadata'), getField(b, 'metadata')]
  if (metadata === other) return true
  return (
    getField(metadata, 'name') === getField(other, 'name') &&
    getField(metadata, 'namespace') === getField(other, 'namespace')
  )
}
