import { suite } from 'uvu'
import { extensionBackend } from '../../../src/lint/rules/extension-backend.ts'
import { apigeeRef, serviceRef, traffic } from '../manifests.ts'
import { testRule } from '../test-rule.ts'

const path = 'spec.extensionChains[0].extensions[0]'
const api = { googleAPIServiceName: 'modelarmor.us-central1.rep.googleapis.com' }

const test = suite('lint rule extension-backend')

testRule(test, extensionBackend, {
  fires: [
    { name: 'neither', manifests: [traffic([{ name: 'a' }])], at: [path], says: 'neither' },
    {
      name: 'both',
      manifests: [traffic([{ name: 'a', backendRef: serviceRef, ...api }])],
      at: [path],
      says: 'both',
    },
    {
      name: 'a kind that cannot be called',
      manifests: [traffic([{ backendRef: { group: '', kind: 'Deployment', name: 'x' } }])],
      at: [`${path}.backendRef.kind`],
    },
    {
      name: 'Apigee in the core group',
      manifests: [traffic([{ backendRef: { ...apigeeRef, group: '' } }])],
      at: [`${path}.backendRef.group`],
    },
    {
      name: 'a Service without a port',
      manifests: [traffic([{ backendRef: { group: '', kind: 'Service', name: 'x' } }])],
      at: [`${path}.backendRef.port`],
    },
    {
      name: 'a Wasm plugin with a port and a namespace',
      manifests: [
        traffic([
          {
            backendRef: {
              group: 'networking.gke.io',
              kind: 'GCPWasmPlugin',
              name: 'x',
              port: 1,
              namespace: 'n',
            },
          },
        ]),
      ],
      at: [`${path}.backendRef.port`, `${path}.backendRef.namespace`],
    },
    {
      name: 'an API that is not of Google',
      manifests: [traffic([{ googleAPIServiceName: 'modelarmor.example.com' }])],
      at: [`${path}.googleAPIServiceName`],
    },
  ],
  silent: [
    { name: 'a Google API', manifests: [traffic([api])] },
    {
      name: 'a Service and Apigee with and without port',
      manifests: [
        traffic([
          { backendRef: serviceRef },
          { backendRef: apigeeRef },
          { backendRef: { ...apigeeRef, port: 443 } },
        ]),
      ],
    },
  ],
})

test.run()
