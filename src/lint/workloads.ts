import { child, entries, type Field, text } from './field.ts'
import { type Manifests, namespaceOf } from './manifests.ts'

/** Something that makes pods, with the labels of its pods. */
export interface Workload {
  readonly root: Field
  readonly labels: ReadonlyMap<string, string>
}

/** Workloads whose pods have all of some labels, in all namespaces. */
export type FindWorkloads = (labels: Field) => readonly Workload[]

/** Indexes workloads by each label of their pods, so that a selector looks at few of them. */
export function workloadFinder(manifests: Manifests): FindWorkloads {
  const byLabel = new Map<string, Workload[]>()
  for (const workload of workloadsOf(manifests))
    for (const [key, value] of workload.labels) {
      const list = byLabel.get(`${key}=${value}`) ?? []
      list.push(workload)
      byLabel.set(`${key}=${value}`, list)
    }
  return (labels) => {
    const wanted = entries(labels).map(([key, field]) => [key, text(field) ?? ''] as const)
    const lists = wanted.map(([key, value]) => byLabel.get(`${key}=${value}`) ?? [])
    const [smallest = []] = lists.sort((a, b) => a.length - b.length)
    return smallest.filter(({ labels: found }) =>
      wanted.every(([key, value]) => found.get(key) === value),
    )
  }
}

/** Namespaces of workloads, each once. */
export function namespacesOf(workloads: readonly Workload[]): readonly string[] {
  return [...new Set(workloads.map(({ root }) => namespaceOf(root)))]
}

function workloadsOf({ ofKind }: Manifests): readonly Workload[] {
  const apps = ofKind('apps', 'Deployment', 'StatefulSet', 'DaemonSet').map((root) =>
    workload(root, child(root, 'spec', 'template')),
  )
  const groups = ofKind('leaderworkerset.x-k8s.io', 'LeaderWorkerSet').map((root) =>
    workload(root, child(root, 'spec', 'leaderWorkerTemplate', 'workerTemplate')),
  )
  return [...apps, ...groups]
}

function workload(root: Field, template: Field): Workload {
  const labels = entries(child(template, 'metadata', 'labels'))
  return { root, labels: new Map(labels.map(([key, field]) => [key, text(field) ?? ''])) }
}
