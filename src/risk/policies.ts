import { child, type Field, text } from '../lint/field.ts'
import { kindOf, type Manifests, namespaceOf } from '../lint/manifests.ts'
import { policyTargets } from '../lint/pool.ts'

/** A GCPBackendPolicy or HealthCheckPolicy with what it is attached to. */
export interface AttachedPolicy {
  readonly root: Field
  readonly ref: Field
}

/** Policies of a kind by what they are attached to: `InferencePool 'chat/llama'`. */
export function policiesByTarget(
  manifests: Manifests,
  kind: string,
): ReadonlyMap<string, readonly AttachedPolicy[]> {
  const found = new Map<string, AttachedPolicy[]>()
  for (const { root, ref } of policyTargets(manifests)) {
    if (kindOf(root) !== kind) continue
    const namespace = text(child(ref, 'namespace')) ?? namespaceOf(root)
    const target = `${text(child(ref, 'kind'))} '${namespace}/${text(child(ref, 'name'))}'`
    found.set(target, [...(found.get(target) ?? []), { root, ref }])
  }
  return found
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
