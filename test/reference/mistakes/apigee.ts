import * as assert from 'uvu/assert'
import { ALL_EVENTS } from '../../lint/manifests.ts'
import { at, list, namespaceOf, only } from '../field.ts'
import { outputTexts } from '../rendered.ts'
import { elsewhere, inOutput } from './mistake.ts'
import { extension } from './model-armor.ts'

export const apigeeMistakes = [
  inOutput(13, 'locations as a mapping', ({ manifests, environment }) => {
    const backend = only(manifests, 'ApigeeBackendService')
    const locations = list(backend, 'spec', 'locations')
    assert.is(locations.length, 1)
    assert.is(at(locations[0], 'name'), environment.region)
  }),
  inOutput(14, 'bare names of network and subnetwork', ({ manifests, environment }) => {
    const [location] = list(only(manifests, 'ApigeeBackendService'), 'spec', 'locations')
    assert.match(String(at(location, 'network')), /^projects\/[^/]+\/global\/networks\/[^/]+$/)
    assert.match(
      String(at(location, 'subnetwork')),
      new RegExp(`^projects/[^/]+/regions/${environment.region}/subnetworks/[^/]+$`),
    )
  }),
  inOutput(15, 'a port in the backendRef of Apigee', (rendered) => {
    assert.equal(at(extension(rendered, 'apigee'), 'backendRef'), {
      group: 'apim.googleapis.com',
      kind: 'ApigeeBackendService',
      name: rendered.environment.settings.apigee?.name,
    })
  }),
  inOutput(16, 'events without the bodies that policies read', (rendered) => {
    assert.is(rendered.environment.settings.apigee?.body, true)
    const found = extension(rendered, 'apigee')
    assert.equal([...list(found, 'supportedEvents')].sort(), [...ALL_EVENTS].sort())
    assert.is(at(found, 'requestBodySendMode'), 'FullDuplexStreamed')
    assert.is(at(found, 'responseBodySendMode'), 'FullDuplexStreamed')
    assert.is(at(found, 'metadata', 'apigee-request-body'), 'true')
    assert.is(at(found, 'metadata', 'apigee-response-body'), 'true')
  }),
  inOutput(17, 'waits for a condition Programmed of the extension', () => {
    for (const [file, text] of outputTexts()) assert.not.match(text, 'Programmed', file)
  }),
  inOutput(18, 'nothing about the namespace of Apigee', ({ manifests, environment }) => {
    for (const kind of ['ApigeeBackendService', 'GCPTrafficExtension'])
      assert.is(namespaceOf(only(manifests, kind)), environment.gatewayNamespace)
  }),
  elsewhere(19, 'kubectl wait fails before the field exists', 'a command to type; we write none'),
  elsewhere(20, 'curl without Host, port and scheme', 'a command to type; we write none'),
]
