import type { RenderedManifest } from '../../release/rendered-manifest.ts'
import { conditionsIn, formatCondition, judgeObserved } from '../conditions.ts'
import { at, listAt, numberAt, textAt } from '../json.ts'
import { failed, passed, type Verdict, waiting } from '../verdict.ts'
import { isOneOf, type ObjectCheck } from './object-check.ts'

export const workloadReady: ObjectCheck = {
  id: 'workload-ready',
  title: 'the workload runs the rendered images and all its replicas are ready',
  claims: isOneOf('apps', 'Deployment', 'StatefulSet'),
  // The API server rewrites much of a pod, and an autoscaler owns the replicas.
  comparesSpec: false,
  judge(live, rendered) {
    const unseen = judgeObserved(live) ?? judgeImages(live, rendered)
    if (unseen !== undefined) return unseen
    const wanted = numberAt(live, 'spec', 'replicas') ?? 1
    const [updated = 0, ready = 0] = [
      numberAt(live, 'status', 'updatedReplicas'),
      numberAt(live, 'status', 'readyReplicas'),
    ]
    if (updated >= wanted && ready >= wanted) return passed(`${ready} of ${wanted} replicas ready`)
    const saw = `${ready} of ${wanted} replicas ready, ${updated} of them new`
    const stuck = conditionsIn(at(live, 'status')).find(
      ({ type, reason }) => type === 'ReplicaFailure' || reason === 'ProgressDeadlineExceeded',
    )
    if (stuck === undefined) return waiting(saw)
    const verdict = stuck.reason === 'ProgressDeadlineExceeded' ? failed : waiting
    return verdict(`${saw}; ${formatCondition(stuck)}`)
  },
}

function judgeImages(live: unknown, { json }: RenderedManifest): Verdict | undefined {
  const containers = (object: unknown) => listAt(object, 'spec', 'template', 'spec', 'containers')
  for (const container of containers(json)) {
    const [name, image] = [textAt(container, 'name'), textAt(container, 'image')]
    const found = containers(live).find((one) => textAt(one, 'name') === name)
    if (textAt(found, 'image') !== image)
      return waiting(
        `container ${name} has image ${textAt(found, 'image') ?? 'none'} in the cluster, rendered is ${image}`,
        'not synced yet, or changed by hand since',
      )
  }
  return undefined
}
