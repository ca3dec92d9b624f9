import { conditionsIn, judgeConditions, judgeObserved } from '../conditions.ts'
import { at, listAt, numberAt, textAt } from '../json.ts'
import { passed, type Verdict, waiting } from '../verdict.ts'
import { isOneOf, type ObjectCheck } from './object-check.ts'

export const podMonitoring: ObjectCheck = {
  id: 'pod-monitoring',
  title: 'metrics are scraped from every pod that the PodMonitoring selects',
  claims: isOneOf('monitoring.googleapis.com', 'PodMonitoring', 'ClusterPodMonitoring'),
  comparesSpec: true,
  judge(live) {
    const configured =
      judgeObserved(live) ??
      judgeConditions(conditionsIn(at(live, 'status')), {
        types: ['ConfigurationCreateSuccess'],
        generation: undefined,
      })
    if (configured.kind !== 'passed') return configured
    const endpoints = listAt(live, 'status', 'endpointStatuses')
    return endpoints.length === 0 ? withoutTargets() : judgeTargets(endpoints)
  },
}

/** Managed collection reports targets only where the cluster was told to. */
function withoutTargets(): Verdict {
  return passed(
    'configuration accepted; whether pods answer is not reported',
    "'features.targetStatus.enabled: true' in the OperatorConfig gmp-public/config shows targets",
  )
}

function judgeTargets(endpoints: readonly unknown[]): Verdict {
  const active = sum(endpoints, 'activeTargets')
  const unhealthy = sum(endpoints, 'unhealthyTargets')
  if (active === 0) return waiting('no pod to scrape', 'compare its selector with labels of pods')
  if (unhealthy === 0) return passed(`${active} targets, all healthy`)
  const error = endpoints
    .flatMap((endpoint) => listAt(endpoint, 'sampleGroups'))
    .flatMap((group) => listAt(group, 'sampleTargets'))
    .flatMap((target) => textAt(target, 'lastError') ?? [])[0]
  const saw = `${unhealthy} of ${active} targets unhealthy${error === undefined ? '' : `: ${error}`}`
  return waiting(saw, /40[13]|forbidden|secret/i.test(error ?? '') ? NO_ACCESS : undefined)
}

const NO_ACCESS =
  'the collector may not read the metrics: see the Role for its token Secret, and TokenReviews of the endpoint picker'

function sum(endpoints: readonly unknown[], key: string): number {
  return endpoints.reduce<number>((total, endpoint) => total + (numberAt(endpoint, key) ?? 0), 0)
}
