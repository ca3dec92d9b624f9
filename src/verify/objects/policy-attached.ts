import { conditionsIn, generationOf, judgeConditions, reportsIn } from '../conditions.ts'
import { at, textAt } from '../json.ts'
import { GOOGLE_GROUP } from '../target.ts'
import { worst } from '../verdict.ts'
import { isOneOf, type ObjectCheck } from './object-check.ts'

/** Newer clusters report by ancestor, older ones at the top of the status. */
export const policyAttached: ObjectCheck = {
  id: 'policy-attached',
  title: 'the policy is attached to its target',
  claims: isOneOf(
    GOOGLE_GROUP,
    'GCPBackendPolicy',
    'HealthCheckPolicy',
    'GCPGatewayPolicy',
    'GCPTrafficDistributionPolicy',
  ),
  comparesSpec: true,
  judge(live) {
    const wanted = {
      types: ['Attached'],
      generation: generationOf(live),
      final: new Set(['Invalid']),
    }
    const attached = reportsIn(live, 'ancestors', 'ancestorRef')
      .map(({ conditions }) => conditions)
      .filter((conditions) => conditions.some(({ type }) => type === 'Attached'))
    const own = conditionsIn(at(live, 'status'))
    const reports = attached.length > 0 ? attached : [own]
    const verdict = worst(reports.map((conditions) => judgeConditions(conditions, wanted)))
    const hint = HINTS.find(([reason]) => verdict.saw.includes(`(${reason})`))?.[1]
    if (verdict.kind !== 'passed') return { ...verdict, hint: hint ?? verdict.hint }
    return { ...verdict, saw: `Attached to ${targetOf(live)}` }
  },
}

const HINTS = [
  [
    'Conflicted',
    "another policy of this kind has the target, such as the one of the pool's Helm chart: keep one ('policies: chart' leaves it to the chart)",
  ],
  ['TargetNotFound', 'its targetRef names nothing here: compare group, kind, name and namespace'],
] as const

function targetOf(live: unknown): string {
  const target = at(live, 'spec', 'targetRef') ?? at(live, 'spec', 'targetRefs', 0)
  return `${textAt(target, 'kind') ?? '?'} ${textAt(target, 'name') ?? '?'}`
}
