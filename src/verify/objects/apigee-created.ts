import { textAt } from '../json.ts'
import { APIGEE_GROUP } from '../target.ts'
import { passed, waiting } from '../verdict.ts'
import { isOneOf, type ObjectCheck } from './object-check.ts'

export const apigeeCreated: ObjectCheck = {
  id: 'apigee-created',
  title: 'the Apigee operator made the extension processor',
  claims: isOneOf(APIGEE_GROUP, 'ApigeeBackendService'),
  comparesSpec: true,
  judge(live) {
    const state = textAt(live, 'status', 'currentState')
    if (state === 'CREATED') return passed('CREATED')
    if (state === undefined)
      return waiting('no status.currentState yet', "does the Apigee operator run in 'apim'?")
    const message = textAt(live, 'status', 'errorMessage')
    // The operator tries again by itself, so this may still end well.
    return waiting(message === undefined ? state : `${state}: ${message}`)
  },
}
