import { formatGvk, type Gvk, isGvkSelected, isSameGvk } from './gvk.ts'

/** What names a resource in a build; the namespace is as written, empty where there is none. */
export interface ResId extends Gvk {
  readonly name: string
  readonly namespace: string
  /** Whether the kind is known to have no namespace. */
  readonly clusterScoped: boolean
}

/** Stands for the namespace of a kind that has none; no namespace can be called this. */
const NOT_A_NAMESPACE = '_non_namespaceable_'

/** `Deployment.v1.apps/web.shop`, with a mark in brackets for each part that is empty. */
export function formatResId(id: Omit<ResId, 'clusterScoped'>): string {
  return `${formatGvk(id)}/${id.name || '[noName]'}.${id.namespace || '[noNs]'}`
}

/** As `formatResId`, for a person: what is empty is left out. */
export function showResId(id: Omit<ResId, 'clusterScoped'>): string {
  const namespace = id.namespace === NOT_A_NAMESPACE ? '' : id.namespace
  const gvk = [id.kind, id.version, id.group].filter(Boolean).join('.')
  const name = [id.name, namespace].filter(Boolean).join('.')
  return [gvk, name].filter(Boolean).join('/') || 'any resource'
}

/**
 * The namespace that counts when ids are compared: one special text for kinds that are certainly
 * cluster-scoped, `default` where none is written.
 *
 * @see kubernetes-sigs/kustomize:kyaml/resid/resid.go
 */
export function effectiveNamespace({ clusterScoped, namespace }: ResId): string {
  if (clusterScoped) return NOT_A_NAMESPACE
  return namespace === '' ? 'default' : namespace
}

export function isSameResId(a: ResId, b: ResId): boolean {
  return a.name === b.name && isSameGvk(a, b) && effectiveNamespace(a) === effectiveNamespace(b)
}

/** A text that two ids share exactly if they are the same resource. */
export function resIdKey(id: ResId): string {
  return `${id.kind}\n${id.group}/${id.version}\n${id.name}\n${effectiveNamespace(id)}`
}

/**
 * Whether a selector of exact texts picks the id; empty texts match anything. The namespace is
 * compared as written, whatever the scope of the kind: that is how replacements do it.
 */
export function isSelectedBy(id: ResId, selector: Omit<ResId, 'clusterScoped'>): boolean {
  return (
    (selector.name === '' || selector.name === id.name) &&
    (selector.namespace === '' || selector.namespace === (id.namespace || 'default')) &&
    isGvkSelected(id, selector)
  )
}
