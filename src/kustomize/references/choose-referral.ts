import { getField, isNull, textOf } from '../../resource/fields.ts'
import { type Gvk, isGvkSelected } from '../../resource/gvk.ts'
import { effectiveNamespace } from '../../resource/res-id.ts'
import type { Resource } from '../../resource/resource.ts'
import { failure } from '../fail.ts'

/** What a name in a resource may mean. */
export interface Reference {
  readonly referrer: Resource
  /** The referrer before any of its references was fixed: this decides what it can reach. */
  readonly original: Resource
  /** The kind of object that the field names. */
  readonly target: Gvk
  readonly name: string
  /** The namespace that stands beside the name. */
  readonly namespace: string | undefined
  /** Whether a map names the object, which also gets its namespace. */
  readonly isMap: boolean
  /** Whether the field is the name of a `roleRef`, which says its kind itself. */
  readonly isRoleRef: boolean
}

/** The resources of a build as references look for them. */
export interface Candidates {
  readonly byPreviousName: ReadonlyMap<string, readonly Resource[]>
  readonly byOriginalNamespace: ReadonlyMap<string, readonly Resource[]>
}

export type Referral =
  | { readonly kind: 'none' }
  | { readonly kind: 'found'; readonly resource: Resource }
  | { readonly kind: 'ambiguous'; readonly resources: readonly Resource[] }

/**
 * Chooses the resource that a name means, narrowing down step by step.
 *
 * @see kubernetes-sigs/kustomize:api/filters/nameref/nameref.go selectReferral
 */
export function chooseReferral(candidates: Candidates, reference: Reference): Referral {
  const { referrer, target, name, isMap, isRoleRef } = reference
  const named = candidates.byPreviousName.get(name)
  if (named === undefined) return { kind: 'none' }
  const reach = reachOf(reference.original)
  const reachable = named.filter(reach)
  const narrowed =
    reference.namespace === undefined
      ? reachable
      : inNamespace(reachable, reference.namespace, candidates, reach)
  const byKind = narrowed.filter((candidate) => hadKind(candidate, target))
  const byRole = isRoleRef ? ofRoleRef(byKind, referrer) : byKind
  const near = byRole.filter((candidate) => isNear(candidate, referrer))
  return pick(near, referrer, isMap)
}

function pick(
  candidates: readonly Resource[],
  referrer: Resource,
  comparesNamespace: boolean,
): Referral {
  const [only, another] = candidates
  if (only === undefined) return { kind: 'none' }
  if (another === undefined) return { kind: 'found', resource: only }
  const loosely = candidates.filter((candidate) => areAffixesEqual(candidate, referrer, true))
  const rest =
    loosely.length > 1
      ? loosely.filter((candidate) => areAffixesEqual(candidate, referrer, false))
      : loosely
  const [first] = rest
  if (first === undefined) return { kind: 'none' }
  const areSame = rest.every(
    ({ name, namespace }) =>
      name === first.name && (!comparesNamespace || namespace === first.namespace),
  )
  return areSame ? { kind: 'found', resource: first } : { kind: 'ambiguous', resources: rest }
}

function hadKind(candidate: Resource, gvk: Gvk): boolean {
  return candidate.previousIds.some((id) => isGvkSelected(id, gvk))
}

type Reach = (candidate: Resource) => boolean

/** What the referrer could mean at all: a cluster-scoped one anything, others what is beside it. */
function reachOf(referrer: Resource): Reach {
  if (referrer.id.clusterScoped) return () => true
  const own = effectiveNamespace(referrer.id)
  const ofSubjects = subjectNamespaces(referrer)
  return ({ id, namespace }) =>
    id.clusterScoped || effectiveNamespace(id) === own || ofSubjects.has(namespace)
}

/** A role binding reaches into the namespaces of its service accounts. */
function subjectNamespaces(referrer: Resource): ReadonlySet<string> {
  const namespaces = new Set<string>()
  const subjects = referrer.kind === 'RoleBinding' ? getField(referrer.root, 'subjects') : undefined
  if (subjects?.kind !== 'seq') return namespaces
  for (const subject of subjects.items) {
    const namespace = getField(subject, 'namespace')
    if (namespace === undefined || textOf(getField(subject, 'kind')) !== 'ServiceAccount') continue
    if (isNull(namespace)) {
      const message = `Invalid Input: namespace is blank for resource "${referrer.name}"`
      throw failure('bad-reference', message, namespace, 'write the namespace, or remove the field')
    }
    namespaces.add(textOf(namespace) ?? '')
  }
  return namespaces
}

/** Those that were in the namespace at first; if it was nobody's at first, those that are in it now. */
function inNamespace(
  named: readonly Resource[],
  namespace: string,
  { byOriginalNamespace }: Candidates,
  reach: Reach,
): readonly Resource[] {
  const wasThere = byOriginalNamespace.get(namespace)?.some(reach) === true
  return named.filter(
    ({ id, originalId }) => effectiveNamespace(wasThere ? originalId : id) === namespace,
  )
}

function ofRoleRef(candidates: readonly Resource[], referrer: Resource): readonly Resource[] {
  const roleRef = getField(referrer.root, 'roleRef')
  const group = textOf(getField(roleRef, 'apiGroup'))
  const kind = textOf(getField(roleRef, 'kind'))
  if (group === undefined || kind === undefined) return candidates
  return candidates.filter((candidate) => hadKind(candidate, { group, version: '', kind }))
}

function isNear(candidate: Resource, referrer: Resource): boolean {
  if (referrer.id.clusterScoped || candidate.id.clusterScoped) return true
  // A role binding may name a service account of another namespace.
  if (candidate.kind === 'ServiceAccount') return true
  return effectiveNamespace(candidate.id) === effectiveNamespace(referrer.id)
}

/** Whether both got the same prefixes and suffixes on the way, as far as the shorter list goes. */
function areAffixesEqual(a: Resource, b: Resource, emptyAgrees: boolean): boolean {
  const agree = (x: readonly string[], y: readonly string[]) =>
    (emptyAgrees && (x.length === 0 || y.length === 0)) || haveSameEnd(x, y)
  return (
    agree(a.history.prefixes, b.history.prefixes) && agree(a.history.suffixes, b.history.suffixes)
  )
}

/** Whether the shorter list is the end of the longer one; nothing is only the end of nothing. */
function haveSameEnd(a: readonly string[], b: readonly string[]): boolean {
  const length = Math.min(a.length, b.length)
  if (length === 0) return a.length === b.length
  for (let i = 1; i <= length; i++) if (a.at(-i) !== b.at(-i)) return false
  return true
}
