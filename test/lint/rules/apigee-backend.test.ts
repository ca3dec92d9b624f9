import { suite } from 'uvu'
import { apigeeBackend } from '../../../src/lint/rules/apigee-backend.ts'
import { manifest } from '../manifests.ts'
import { testRule } from '../test-rule.ts'

const location = {
  name: 'us-central1',
  network: 'projects/p/global/networks/default',
  subnetwork: 'projects/p/regions/us-central1/subnetworks/default',
}
const backend = (locations: unknown) => [
  manifest('apim.googleapis.com/v1', 'ApigeeBackendService', {
    spec: { apigeeEnv: 'e', locations },
  }),
]

const test = suite('lint rule apigee-backend')

testRule(test, apigeeBackend, {
  fires: [
    {
      name: 'a mapping, as on the page',
      manifests: backend(location),
      at: ['spec.locations'],
      says: 'is a list',
    },
    { name: 'an empty list', manifests: backend([]), at: ['spec.locations'] },
    {
      name: 'names instead of paths',
      manifests: backend([{ ...location, network: 'default', subnetwork: 'default' }]),
      at: ['spec.locations[0].network', 'spec.locations[0].subnetwork'],
    },
    {
      name: 'a zone',
      manifests: backend([{ ...location, name: 'us-central1-a' }]),
      at: ['spec.locations[0].name', 'spec.locations[0].subnetwork'],
    },
  ],
  silent: [{ name: 'a region with full paths', manifests: backend([location]) }],
})

test.run()
