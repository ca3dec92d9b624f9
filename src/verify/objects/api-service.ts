import { conditionsIn, judgeConditions } from '../conditions.ts'
import { at } from '../json.ts'
import { isOneOf, type ObjectCheck } from './object-check.ts'

/** Where it is not available, no autoscaler of the cluster reads a metric of that API. */
export const apiServiceAvailable: ObjectCheck = {
  id: 'api-service',
  title: 'the metrics adapter answers for its API',
  claims: isOneOf('apiregistration.k8s.io', 'APIService'),
  comparesSpec: true,
  judge: (live) =>
    judgeConditions(conditionsIn(at(live, 'status')), {
      types: ['Available'],
      generation: undefined,
    }),
}
