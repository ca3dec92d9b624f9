import { suite } from 'uvu'
import { modelArmorLocation } from '../../../src/lint/rules/model-armor-location.ts'
import { armor, armorTemplate, screened, traffic } from '../manifests.ts'
import { testRule } from '../test-rule.ts'

const test = suite('lint rule model-armor-location')

testRule(test, modelArmorLocation, {
  fires: [
    {
      name: 'a zone',
      manifests: [armorTemplate({ location: 'us-central1-a' })],
      at: ['spec.location'],
      says: 'us-central1-a',
    },
    {
      name: 'Jakarta',
      manifests: [traffic([armor('asia-southeast2', [screened('llama', 'asia-southeast2')])])],
      at: ['spec.extensionChains[0].extensions[0].googleAPIServiceName'],
    },
  ],
  silent: [
    {
      name: 'a region that has it',
      manifests: [armorTemplate({ location: 'us-central1' }), traffic([armor('eu', [])])],
    },
    {
      name: 'no Model Armor',
      manifests: [traffic([{ googleAPIServiceName: 'dlp.googleapis.com' }])],
    },
  ],
})

test.run()
