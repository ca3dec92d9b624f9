import { getField, isNull, textOf } from '../../resource/fields.ts'
import type { Gvk } from '../../resource/gvk.ts'
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
  /** Asked for where a namespace stands beside a name, which few references have. */
  readonly byOriginalNamespace: () => ReadonlyMap<string, readonly Resource[]>
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
  const named = candidates.byPreviousName.get(reference.name)
  if (named === undefined) return { kind: 'none' }
  const { referrer, isMap } = reference
  const fits = fitOf(reference, candidates)
  return pick(named.filter(fits), referrer, isMap)
}

type Test = (candidate: Resource) => boolean

/** What a candidate has to be, beside having had the name. */
function fitOf(reference: Reference, candidates: Candidates): Test {
  const { original, referrer, target, namespace, isRoleRef } = reference
  const reaches = reachOf(original)
  const isInNamespace =
    namespace === undefined ? undefined : namespaceTest(namespace, candidates, reaches)
  const role = isRoleRef ? roleOf(referrer) : undefined
  return (candidate) =>
    hadKind(candidate, target) &&
    reaches(candidate) &&
    isInNamespace?.(candidate) !== false &&
    (role === undefined || hadKind(candidate, role)) &&
    isNear(candidate, referrer)
}

function pick(
  candidates: readonly Resource[],
  referrer: Resource,
  comparesNamespace: boolean,
): Referral {
  const only = candidates[0]
  if (only === undefined) return { kind: 'none' }
  if (candidates.length === 1) return { kind: 'found', resource: only }
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

/** Whether the candidate was of the kind at some time; its group and version are those of now. */
function hadKind({ id, history }: Resource, { group, version, kind }: Gvk): boolean {
  if ((group !== '' && group !== id.group) || (version !== '' && version !== id.version)) {
    return false
  }
  return history.previous.some((previous) => kind === '' || kind === previous.kind)
}

/** What the referrer could mean at all: a cluster-scoped one anything, others what is beside it. */
function reachOf(referrer: Resource): Test {
  if (referrer.id.clusterScoped) return () => true
  const own = effectiveNamespace(referrer.id)
  const isBeside: Test = ({ id }) => id.clusterScoped || effectiveNamespace(id) === own
  if (referrer.kind !== 'RoleBinding') return isBeside
  const ofSubjects = subjectNamespaces(referrer)
  return (candidate) => isBeside(candidate) || ofSubjects.has(candidate.id.namespace)
}

/** A role binding reaches into the namespaces of its service accounts. */
function subjectNamespaces(referrer: Resource): ReadonlySet<string> {
  const namespaces = new Set<string>()
  const subjects = getField(referrer.root, 'subjects')
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
function namespaceTest(
  namespace: string,
  { byOriginalNamespace }: Candidates,
  reaches: Test,
): Test {
  const wasThere = byOriginalNamespace().get(namespace)?.some(reaches) === true
  return ({ id, originalId }) => effectiveNamespace(wasThere ? originalId : id) === namespace
}

/** The kind that a `roleRef` says. */
function roleOf(referrer: Resource): Gvk | undefined {
  const roleRef = getField(referrer.root, 'roleRef')
  const group = textOf(getField(roleRef, 'apiGroup'))
  const kind = textOf(getField(roleRef, 'kind'))
  return group === undefined || kind === undefined ? undefined : { group, version: '', kind }
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
