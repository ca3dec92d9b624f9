import { formatReference, generationOf, judgeConditions, reportsIn } from '../conditions.ts'
import { listAt, textAt } from '../json.ts'
import { GOOGLE_GROUP } from '../target.ts'
import { waiting, worst } from '../verdict.ts'
import { isOneOf, type ObjectCheck } from './object-check.ts'

/** @see the reasons of GoogleCloudPlatform/gke-gateway-api:apis/networking/v1 */
const FINAL = new Set([
  'Invalid',
  'Required',
  'NotAllowed',
  'TooLarge',
  'InvalidExtensionService',
  'InvalidGCPWasmPlugin',
  'InvalidCELExpression',
])

/** `Programmed` is no documented condition of an extension, whatever Google's page waits for. */
export const extensionAccepted: ObjectCheck = {
  id: 'extension-accepted',
  title: 'the load balancer took the extension, for each Gateway it names',
  claims: isOneOf(GOOGLE_GROUP, 'GCPTrafficExtension', 'GCPRoutingExtension', 'GCPEdgeExtension'),
  comparesSpec: true,
  judge(live) {
    const reports = reportsIn(live, 'ancestors', 'ancestorRef')
    const namespace = textAt(live, 'metadata', 'namespace')
    const wanted = {
      types: ['Accepted', 'ResolvedRefs'],
      generation: generationOf(live),
      final: FINAL,
    }
    const verdict = worst(
      listAt(live, 'spec', 'targetRefs').map((target) => {
        const who = formatReference(target, namespace)
        const report = reports.find(({ reference }) => isSame(reference, target))
        if (report === undefined) return waiting(`${who}: no status yet`)
        return judgeConditions(report.conditions, wanted, who)
      }),
    )
    return verdict.saw.includes('(Conflicted)')
      ? { ...verdict, hint: 'a Gateway takes one GCPTrafficExtension: delete or merge the other' }
      : verdict
  },
}

function isSame(a: unknown, b: unknown): boolean {
  return textAt(a, 'name') === textAt(b, 'name') && textAt(a, 'kind') === textAt(b, 'kind')
}
