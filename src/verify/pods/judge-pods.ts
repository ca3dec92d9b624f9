import { conditionsIn } from '../conditions.ts'
import { at, listAt, textAt } from '../json.ts'
import { passed, type Verdict, waiting } from '../verdict.ts'

/** One ready pod is enough to answer; those that are not say why. */
export function judgePods(pods: readonly unknown[], what: string): Verdict {
  const running = pods.filter((pod) => !/^(Succeeded|Failed)$/.test(phaseOf(pod)))
  if (running.length === 0)
    return waiting(`no ${what}`, 'its labels are not those of the selector, or nothing runs')
  const ready = running.filter(isReady)
  const counts = `${ready.length} of ${running.length} pods ready`
  const stuck = running.find((pod) => !isReady(pod))
  const why = stuck === undefined ? '' : `; ${textAt(stuck, 'metadata', 'name')}: ${stateOf(stuck)}`
  return ready.length > 0 ? passed(counts + why) : waiting(counts + why)
}

function isReady(pod: unknown): boolean {
  if (textAt(pod, 'metadata', 'deletionTimestamp') !== undefined) return false
  return conditionsIn(at(pod, 'status')).some(
    ({ type, status }) => type === 'Ready' && status === 'True',
  )
}

function phaseOf(pod: unknown): string {
  return textAt(pod, 'status', 'phase') ?? 'Unknown'
}

/** `ImagePullBackOff: …` of a container, why the pod is not scheduled, or its phase. */
function stateOf(pod: unknown): string {
  const waiting = listAt(pod, 'status', 'containerStatuses')
    .map((container) => at(container, 'state', 'waiting'))
    .find((state) => state !== undefined)
  const unscheduled = conditionsIn(at(pod, 'status')).find(
    ({ type, status }) => type === 'PodScheduled' && status === 'False',
  )
  const reason = textAt(waiting, 'reason') ?? unscheduled?.reason ?? phaseOf(pod)
  const message = textAt(waiting, 'message') ?? unscheduled?.message
  return message === undefined ? reason : `${reason}: ${message}`
}
