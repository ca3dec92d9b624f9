import { judgePods } from './judge-pods.ts'
import type { PodCheck } from './pod-check.ts'

/** Without one a pool that fails closed answers nothing. */
export const endpointPickerReady: PodCheck = {
  id: 'endpoint-picker',
  title: 'each pool has an endpoint picker that is ready',
  sets: ({ environment }) =>
    Object.entries(environment.settings.pools).map(([pool, { endpointPicker }]) => ({
      subject: `pool ${pool}`,
      namespace: environment.namespace,
      labels: endpointPicker.selector ?? { inferencepool: `${pool}-epp` },
    })),
  judge: (pods) => judgePods(pods, 'endpoint picker'),
}
