import { suite } from 'uvu'
import { extensionSendMode } from '../../../src/lint/rules/extension-send-mode.ts'
import { ALL_EVENTS, apigeeRef, serviceRef, traffic } from '../manifests.ts'
import { testRule } from '../test-rule.ts'

const path = 'spec.extensionChains[0].extensions[0]'
const api = {
  googleAPIServiceName: 'modelarmor.us.rep.googleapis.com',
  supportedEvents: ALL_EVENTS,
}

const test = suite('lint rule extension-send-mode')

testRule(test, extensionSendMode, {
  fires: [
    {
      name: 'a Google API',
      manifests: [traffic([{ ...api, requestBodySendMode: 'Streamed' }])],
      at: [`${path}.requestBodySendMode`],
    },
    {
      name: 'streamed without the body event',
      manifests: [
        traffic([
          {
            backendRef: serviceRef,
            requestBodySendMode: 'Streamed',
            supportedEvents: ['RequestHeaders'],
          },
        ]),
      ],
      at: [`${path}.requestBodySendMode`],
      says: 'without RequestBody',
    },
    {
      name: 'full duplex without trailers',
      manifests: [
        traffic([
          {
            backendRef: apigeeRef,
            responseBodySendMode: 'FullDuplexStreamed',
            supportedEvents: ['ResponseBody'],
          },
        ]),
      ],
      at: [`${path}.responseBodySendMode`],
      says: 'without ResponseTrailers',
    },
    {
      name: 'a mode that is none, and full duplex of copies',
      manifests: [
        traffic([
          {
            backendRef: serviceRef,
            supportedEvents: ALL_EVENTS,
            observabilityMode: true,
            requestBodySendMode: 'Buffered',
            responseBodySendMode: 'FullDuplexStreamed',
          },
        ]),
      ],
      at: [`${path}.requestBodySendMode`, `${path}.responseBodySendMode`],
      says: "'Buffered' is not one of",
    },
  ],
  silent: [
    {
      name: 'Apigee with all events',
      manifests: [
        traffic([
          {
            backendRef: apigeeRef,
            supportedEvents: ALL_EVENTS,
            requestBodySendMode: 'FullDuplexStreamed',
            responseBodySendMode: 'FullDuplexStreamed',
          },
        ]),
      ],
    },
    { name: 'a Google API without modes', manifests: [traffic([api])] },
  ],
})

test.run()
