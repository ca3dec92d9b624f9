import { suite } from 'uvu'
import { modelArmorRegion } from '../../../src/lint/rules/model-armor-region.ts'
import { armor, screened, traffic } from '../manifests.ts'
import { testRule } from '../test-rule.ts'

const extension = 'spec.extensionChains[0].extensions[0]'
const settings = (region: string) => [screened('llama', region)]

const test = suite('lint rule model-armor-region')

testRule(test, modelArmorRegion, {
  fires: [
    {
      name: 'a template elsewhere',
      manifests: [traffic([armor('us-central1', settings('us-east1'))])],
      at: [`${extension}.metadata.model_armor_settings`],
      says: "is not in 'us-central1'",
    },
    {
      name: 'no region',
      manifests: [
        traffic([armor('x', settings('x'), { googleAPIServiceName: 'modelarmor.googleapis.com' })]),
      ],
      at: [`${extension}.googleAPIServiceName`],
    },
  ],
  silent: [
    { name: 'one region', manifests: [traffic([armor('us-central1', settings('us-central1'))])] },
    { name: 'a multi-region', manifests: [traffic([armor('us', settings('us'))])] },
  ],
})

test.run()
