import { suite } from 'uvu'
import { extensionEvents } from '../../../src/lint/rules/extension-events.ts'
import { ALL_EVENTS, extensionOf, traffic } from '../manifests.ts'
import { testRule } from '../test-rule.ts'

const events = 'spec.extensionChains[0].extensions[0].supportedEvents'
const wasm = { group: 'networking.gke.io', kind: 'GCPWasmPlugin', name: 'w' }

const test = suite('lint rule extension-events')

testRule(test, extensionEvents, {
  fires: [
    { name: 'none', manifests: [traffic([{}])], at: [events] },
    {
      name: 'the spelling of the REST API',
      manifests: [traffic([{ supportedEvents: ['REQUEST_HEADERS'] }])],
      at: [`${events}[0]`],
      says: 'REQUEST_HEADERS',
    },
    {
      name: 'one twice',
      manifests: [traffic([{ supportedEvents: ['RequestBody', 'RequestBody'] }])],
      at: [`${events}[1]`],
      says: 'twice',
    },
    {
      name: 'trailers for a Wasm plugin',
      manifests: [traffic([{ backendRef: wasm, supportedEvents: ['RequestTrailers'] }])],
      at: [`${events}[0]`],
    },
    {
      name: 'an answer for a full-duplex routing extension',
      manifests: [
        extensionOf('GCPRoutingExtension', [
          {
            requestBodySendMode: 'FullDuplexStreamed',
            supportedEvents: ['RequestBody', 'ResponseHeaders'],
          },
        ]),
      ],
      at: [`${events}[1]`],
    },
    {
      name: 'a body at the edge',
      manifests: [extensionOf('GCPEdgeExtension', [{ supportedEvents: ['RequestBody'] }])],
      at: [`${events}[0]`],
    },
  ],
  silent: [
    { name: 'all six', manifests: [traffic([{ supportedEvents: ALL_EVENTS }])] },
    { name: 'none for a routing extension', manifests: [extensionOf('GCPRoutingExtension', [{}])] },
  ],
})

test.run()
