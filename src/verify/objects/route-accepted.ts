import { formatReference, generationOf, judgeConditions, reportsIn } from '../conditions.ts'
import { listAt, numberAt, textAt } from '../json.ts'
import { GATEWAY_GROUP } from '../target.ts'
import { failed, waiting, worst } from '../verdict.ts'
import { isOneOf, type ObjectCheck } from './object-check.ts'

const FINAL = new Set(['NoMatchingListenerHostname', 'NotAllowedByListeners', 'UnsupportedValue'])

export const routeAccepted: ObjectCheck = {
  id: 'route-accepted',
  title: 'each parent of the route accepted it and found its backends',
  claims: isOneOf(GATEWAY_GROUP, 'HTTPRoute', 'GRPCRoute'),
  comparesSpec: true,
  judge(live, { namespace }) {
    const parents = listAt(live, 'spec', 'parentRefs')
    if (parents.length === 0) return failed('it has no parentRefs, so nothing routes by it')
    const reports = reportsIn(live, 'parents', 'parentRef')
    const wanted = {
      types: ['Accepted', 'ResolvedRefs'],
      generation: generationOf(live),
      final: FINAL,
    }
    return worst(
      parents.map((parent) => {
        const who = formatReference(parent, namespace)
        const own = reports.filter(({ reference }) => isSame(reference, parent, namespace))
        return own.length === 0
          ? waiting(`${who}: no status yet`)
          : worst(own.map(({ conditions }) => judgeConditions(conditions, wanted, who)))
      }),
    )
  },
}

/** A parent may be one listener of a Gateway, by section name or port. */
function isSame(a: unknown, b: unknown, namespace: string | undefined): boolean {
  const place = (one: unknown) => textAt(one, 'namespace') ?? namespace
  return (
    textAt(a, 'name') === textAt(b, 'name') &&
    place(a) === place(b) &&
    textAt(a, 'sectionName') === textAt(b, 'sectionName') &&
    numberAt(a, 'port') === numberAt(b, 'port')
  )
}
