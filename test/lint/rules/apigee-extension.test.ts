import { suite } from 'uvu'
import { apigeeExtension } from '../../../src/lint/rules/apigee-extension.ts'
import { ALL_EVENTS, apigeeRef, manifest, traffic } from '../manifests.ts'
import { testRule } from '../test-rule.ts'

const extension = 'spec.extensionChains[0].extensions[0]'
const headers = {
  backendRef: apigeeRef,
  supportedEvents: ['RequestHeaders', 'ResponseHeaders'],
  metadata: { 'apigee-extension-processor': 'apigee' },
}
const bodies = {
  backendRef: apigeeRef,
  supportedEvents: ALL_EVENTS,
  requestBodySendMode: 'FullDuplexStreamed',
  responseBodySendMode: 'FullDuplexStreamed',
  metadata: { ...headers.metadata, 'apigee-request-body': 'true', 'apigee-response-body': 'true' },
}
const backend = (namespace: string) =>
  manifest('apim.googleapis.com/v1', 'ApigeeBackendService', {}, { name: 'apigee', namespace })

const test = suite('lint rule apigee-extension')

testRule(test, apigeeExtension, {
  fires: [
    {
      name: 'no processor',
      manifests: [traffic([{ ...headers, metadata: {} }])],
      at: [`${extension}.metadata.apigee-extension-processor`],
    },
    {
      name: 'another processor',
      manifests: [traffic([{ ...headers, metadata: { 'apigee-extension-processor': 'b' } }])],
      at: [`${extension}.metadata.apigee-extension-processor`],
      says: "is 'b', the backend 'apigee'",
    },
    {
      name: 'a body that is not sent',
      manifests: [traffic([{ ...headers, metadata: bodies.metadata }])],
      at: [
        `${extension}.metadata.apigee-request-body`,
        `${extension}.metadata.apigee-response-body`,
      ],
    },
    {
      name: 'a backend in another namespace',
      manifests: [traffic([headers]), backend('default')],
      at: [`${extension}.backendRef.name`],
    },
  ],
  silent: [
    { name: 'headers alone', manifests: [traffic([headers]), backend('shop')] },
    { name: 'bodies with all they need', manifests: [traffic([bodies])] },
  ],
})

test.run()
