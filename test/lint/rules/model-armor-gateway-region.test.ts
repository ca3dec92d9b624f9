import { suite } from 'uvu'
import { modelArmorGatewayRegion } from '../../../src/lint/rules/model-armor-gateway-region.ts'
import { armor, traffic } from '../manifests.ts'
import { testRule } from '../test-rule.ts'

const context = { region: 'europe-west1' }
const test = suite('lint rule model-armor-gateway-region')

testRule(test, modelArmorGatewayRegion, {
  fires: [
    {
      name: 'a service elsewhere',
      manifests: [traffic([armor('us-central1', [])])],
      context,
      at: ['spec.extensionChains[0].extensions[0].googleAPIServiceName'],
      says: "the Gateway in 'europe-west1'",
    },
  ],
  silent: [
    { name: 'one region', manifests: [traffic([armor('europe-west1', [])])], context },
    { name: 'a multi-region', manifests: [traffic([armor('eu', [])])], context },
    { name: 'a region that nobody told', manifests: [traffic([armor('us-central1', [])])] },
  ],
})

test.run()
