import { formatGvk, isGvkSelected } from '../../resource/gvk.ts'
import type { ResourceMap } from '../../resource/resource-map.ts'
import type { YamlNode } from '../../yaml/node.ts'
import { failure } from '../fail.ts'
import { applyFieldSpec } from '../field-specs/apply.ts'
import { type FieldSpec, specsFor } from '../field-specs/field-spec.ts'
import type { ReplicaArgs } from '../kustomization/types.ts'
import { replaceText } from '../nodes.ts'
import { didYouMean } from '../suggest.ts'

/**
 * Sets how many copies of one workload run.
 *
 * @throws UserError `resource-not-found` where no workload has the name
 * @see kubernetes-sigs/kustomize:api/internal/builtins/ReplicaCountTransformer.go
 */
export function transformReplicas(
  map: ResourceMap,
  args: ReplicaArgs,
  fieldSpecs: readonly FieldSpec[],
): void {
  const { name, count, countAt } = args
  let isFound = false
  for (const spec of fieldSpecs) {
    for (const position of map.candidates({ name, kind: '' })) {
      const resource = map.at(position)
      if (!resource?.ids.some((id) => id.name === name && isGvkSelected(id, spec))) continue
      isFound = true
      if (!specsFor(fieldSpecs, resource).includes(spec)) continue
      const change = {
        create: 'scalar',
        createTag: 'int',
        origin: countAt,
        set: (node: YamlNode) => replaceText(node, String(count), 'int', countAt),
      } as const
      map.replace(position, applyFieldSpec(resource, spec, change))
    }
  }
  if (!isFound) throw notFound(map, args, fieldSpecs)
}

function notFound(map: ResourceMap, { name, at }: ReplicaArgs, specs: readonly FieldSpec[]): Error {
  const ordered = specs.toSorted((a, b) => rankOf(a.kind) - rankOf(b.kind))
  const kinds = ordered.map((spec) => formatGvk(spec)).join(' ')
  const names = map.resources.flatMap((resource) =>
    specs.some((spec) => isGvkSelected(resource.id, spec)) ? [resource.name] : [],
  )
  const hint = didYouMean(name, names) ?? `with replicas there are ${names.join(', ') || 'none'}`
  return failure(
    'resource-not-found',
    {
      says: `nothing with replicas is called '${name}'`,
      kustomize: `resource with name ${name} does not match a config with the following GVK [${kinds}]`,
    },
    at,
    hint,
  )
}

/** The order in which kustomize lists them. */
const KINDS = ['Deployment', 'StatefulSet', 'ReplicaSet', 'ReplicationController']

function rankOf(kind: string): number {
  return KINDS.includes(kind) ? KINDS.indexOf(kind) : KINDS.length
}
