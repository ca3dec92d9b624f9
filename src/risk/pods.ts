import { child, type Field, items, number, text } from '../lint/field.ts'
import { groupOf, kindOf } from '../lint/manifests.ts'
import { type Comparison, keptOf, presentOf } from './comparison.ts'

/** What makes pods, as `[group, …kinds]`. */
export const WORKLOAD_KINDS = [
  ['apps', 'Deployment', 'StatefulSet', 'DaemonSet'],
  ['leaderworkerset.x-k8s.io', 'LeaderWorkerSet'],
] as const

/** Workloads that are there on both sides. */
export function keptWorkloads(comparison: Comparison) {
  return WORKLOAD_KINDS.flatMap(([group, ...kinds]) => keptOf(comparison, group, ...kinds))
}

/** Workloads as they will be, with what they were where they are not new. */
export function presentWorkloads(comparison: Comparison) {
  return WORKLOAD_KINDS.flatMap(([group, ...kinds]) => presentOf(comparison, group, ...kinds))
}

export function isWorkload(root: Field): boolean {
  return WORKLOAD_KINDS.some(
    ([group, ...kinds]) => groupOf(root) === group && kinds.some((kind) => kind === kindOf(root)),
  )
}

/** The template of the pods of a workload; of a LeaderWorkerSet that of its workers. */
export function podTemplate(root: Field): Field {
  return kindOf(root) === 'LeaderWorkerSet'
    ? child(root, 'spec', 'leaderWorkerTemplate', 'workerTemplate')
    : child(root, 'spec', 'template')
}

export function podSpec(root: Field): Field {
  return child(podTemplate(root), 'spec')
}

/** Containers of a workload, without those that only run at its start. */
export function containersOf(root: Field): readonly Field[] {
  return items(child(podSpec(root), 'containers'))
}

/** Containers that are on both sides, by their name. */
export function keptContainers(
  before: Field,
  after: Field,
): readonly { readonly name: string; readonly before: Field; readonly after: Field }[] {
  const old = new Map(containersOf(before).map((one) => [text(child(one, 'name')), one]))
  return containersOf(after).flatMap((container) => {
    const name = text(child(container, 'name')) ?? ''
    const earlier = old.get(name)
    return earlier === undefined ? [] : [{ name, before: earlier, after: container }]
  })
}

/** Replicas that a workload asks for; 1 where it does not say. */
export function replicasOf(root: Field): number {
  return number(child(root, 'spec', 'replicas')) ?? 1
}

const ACCELERATORS = ['nvidia.com/gpu', 'google.com/tpu', 'amd.com/gpu'] as const

/** Accelerators of one pod: those of all its containers. */
export function acceleratorsOf(root: Field): number {
  return containersOf(root)
    .flatMap((container) =>
      ACCELERATORS.map((name) => child(container, 'resources', 'limits', name)),
    )
    .reduce((sum, { value }) => sum + (Number(value ?? 0) || 0), 0)
}
