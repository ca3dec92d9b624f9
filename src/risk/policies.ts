import { groupBy } from '../group-by.ts'
import { child, type Field, text } from '../lint/field.ts'
import { kindOf, type Manifests, namespaceOf } from '../lint/manifests.ts'
import { policyTargets } from '../lint/pool.ts'
import { oncePer } from './once.ts'

/** A GCPBackendPolicy or HealthCheckPolicy with what it is attached to. */
export interface AttachedPolicy {
  readonly root: Field
  readonly ref: Field
}

type ByTarget = ReadonlyMap<string, readonly AttachedPolicy[]>

const NONE: ByTarget = new Map()

/** Policies of a kind by what they are attached to: `InferencePool 'chat/llama'`. */
export function policiesByTarget(manifests: Manifests, kind: string): ByTarget {
  return allPolicies(manifests).get(kind) ?? NONE
}

const allPolicies = oncePer((manifests): ReadonlyMap<string, ByTarget> => {
  const kinds = groupBy(policyTargets(manifests), ({ root }) => kindOf(root))
  return new Map([...kinds].map(([kind, policies]) => [kind, groupBy(policies, targetOf)]))
})

function targetOf({ root, ref }: AttachedPolicy): string {
  const namespace = text(child(ref, 'namespace')) ?? namespaceOf(root)
  return `${text(child(ref, 'kind'))} '${namespace}/${text(child(ref, 'name'))}'`
}

/** The settings of a policy. */
export function settingsOf({ root }: AttachedPolicy): Field {
  return child(root, 'spec', 'default')
}

/** Targets of both sides that have exactly one policy of a kind now, with what they had. */
export function keptPolicies(before: Manifests, after: Manifests, kind: string) {
  const old = policiesByTarget(before, kind)
  return [...policiesByTarget(after, kind)].flatMap(([target, [policy]]) => {
    const [was] = old.get(target) ?? []
    return policy && was ? [{ target, before: settingsOf(was), after: settingsOf(policy) }] : []
  })
}
