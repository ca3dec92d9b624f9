import type { MapNode, YamlNode } from '../yaml/node.ts'
import { getField, isNothing, textOf, textsOf } from './fields.ts'
import { apiVersionOf, type Gvk, parseApiVersion } from './gvk.ts'
import { type History, NO_HISTORY } from './history.ts'
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
    return this.ids[0] ?? this.id
  }

  /** All ids that the resource ever had, the current one last. */
  get ids(): readonly ResId[] {
    this.#ids ??= [...this.previousIds, this.id]
    return this.#ids
  }

  get previousIds(): readonly ResId[] {
    const { group, version } = this.id
    return this.history.previous.map((id) => ({ group, version, clusterScoped: false, ...id }))
  }

  withRoot(root: MapNode): Resource {
    if (root === this.root) return this
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

  /** Remembers the current id, so that the resource is still found by it after a change. */
  withIdRemembered(): Resource {
    const { name, kind } = this.id
    const namespace = effectiveNamespace(this.id)
    return this.withHistory({ previous: [...this.history.previous, { name, kind, namespace }] })
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
    const gvk: Gvk = { ...parseApiVersion(apiVersion), kind }
    return { ...gvk, name, namespace, clusterScoped: this.#isClusterScoped(gvk) }
  }

  #isClusterScoped(gvk: Gvk): boolean {
    const apiVersion = apiVersionOf(gvk)
    return (
      isClusterScoped(apiVersion, gvk.kind) ||
      this.history.clusterScoped?.has(`${apiVersion}/${gvk.kind}`) === true
    )
  }
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
