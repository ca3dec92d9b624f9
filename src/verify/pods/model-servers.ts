import { judgePods } from './judge-pods.ts'
import type { PodCheck } from './pod-check.ts'

export const modelServersReady: PodCheck = {
  id: 'model-servers',
  title: 'each pool has a model server that is ready',
  sets: ({ environment }) =>
    Object.entries(environment.settings.pools).map(([pool, { modelServer, scaleTarget }]) => ({
      subject: `pool ${pool}`,
      namespace: environment.namespace,
      labels: modelServer.selector ?? { app: scaleTarget?.name ?? pool },
    })),
  judge: (pods) => judgePods(pods, 'model server'),
}
