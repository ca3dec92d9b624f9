import { formatId } from '../../lint/manifests.ts'
import { QUIET, type RiskRule } from '../rule.ts'

export const resourceRecreated: RiskRule = {
  id: 'resource-recreated',
  title: 'A resource gets another identity',
  reason:
    'To the cluster it is one object deleted and another created; the engine may do the first before the second.',
  remedy:
    'where nothing may be missing in between, add the new one first and remove the old one later',
  severity: QUIET,
  *check({ pairs }) {
    for (const { before, after, recreated } of pairs)
      if (recreated && before && after && !isGenerated(formatId(after)))
        yield { field: after, message: `it was ${formatId(before)}` }
  },
}

/** A hash at the end of a name is there to make a new object of new content. */
function isGenerated(id: string): boolean {
  return /^(ConfigMap|Secret)\.v1\/.*-[bcdfghkmt2456789]{10}(\.|$)/.test(id)
}
