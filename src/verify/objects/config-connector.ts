import { conditionsIn, judgeConditions, judgeObserved } from '../conditions.ts'
import { at } from '../json.ts'
import type { Verdict } from '../verdict.ts'
import type { ObjectCheck } from './object-check.ts'

/** Config Connector tries everything else again, `UpdateFailed` too, which may be a grant that is new. */
const FINAL = new Set(['DependencyInvalid', 'ManagementConflict', 'Unmanaged'])

/** `True` with `UpToDate` is the only good state. */
export const configConnectorReady: ObjectCheck = {
  id: 'config-connector',
  title: 'Config Connector made the resource in Google Cloud',
  claims: ({ group }) => group.endsWith('.cnrm.cloud.google.com'),
  comparesSpec: true,
  judge(live) {
    const verdict =
      judgeObserved(live) ??
      judgeConditions(conditionsIn(at(live, 'status')), {
        types: ['Ready'],
        generation: undefined,
        final: FINAL,
      })
    if (verdict.kind === 'passed') return { ...verdict, saw: 'Ready, up to date' }
    return { ...verdict, hint: hintFor(verdict) }
  },
}

function hintFor({ saw }: Verdict): string | undefined {
  return HINTS.find(([pattern]) => pattern.test(saw))?.[1]
}

const HINTS = [
  [
    /could not find a metric named|metric referenced by the provided filter is unknown/i,
    'the metric is not there yet: it comes with the first scrape or the first log entry',
  ],
  [/\(Unmanaged\)/, 'the namespace needs a ConfigConnectorContext'],
  [
    /permission|forbidden|403/i,
    'the Google service account of the ConfigConnectorContext lacks a role',
  ],
  [/no condition Ready/, 'does Config Connector run, and watch this namespace?'],
] as const
