import { suite } from 'uvu'
import { extensionAuthority } from '../../../src/lint/rules/extension-authority.ts'
import { apigeeRef, serviceRef, traffic } from '../manifests.ts'
import { testRule } from '../test-rule.ts'

const at = ['spec.extensionChains[0].extensions[0].authority']

const test = suite('lint rule extension-authority')

testRule(test, extensionAuthority, {
  fires: [
    {
      name: 'a Service without',
      manifests: [traffic([{ name: 'a', backendRef: serviceRef }])],
      at,
      says: "'a' calls a Service without",
    },
    {
      name: 'Apigee with',
      manifests: [traffic([{ backendRef: apigeeRef, authority: 'a.com' }])],
      at,
    },
    {
      name: 'a Google API with',
      manifests: [
        traffic([{ googleAPIServiceName: 'modelarmor.us.rep.googleapis.com', authority: 'a.com' }]),
      ],
      at,
    },
    {
      name: 'a slash in it',
      manifests: [traffic([{ backendRef: serviceRef, authority: 'a.com/x' }])],
      at,
      says: 'is no authority',
    },
  ],
  silent: [
    {
      name: 'a Service with',
      manifests: [traffic([{ backendRef: serviceRef, authority: 'ext.example.com:443' }])],
    },
    { name: 'Apigee without', manifests: [traffic([{ backendRef: apigeeRef }])] },
  ],
})

test.run()
