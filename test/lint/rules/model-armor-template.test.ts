import { suite } from 'uvu'
import { modelArmorTemplate } from '../../../src/lint/rules/model-armor-template.ts'
import { armorTemplate } from '../manifests.ts'
import { testRule } from '../test-rule.ts'

const test = suite('lint rule model-armor-template')

testRule(test, modelArmorTemplate, {
  fires: [
    {
      name: 'words that the API does not know',
      manifests: [
        armorTemplate({
          filterConfig: {
            raiSettings: { raiFilters: [{ filterType: 'SPAM', confidenceLevel: 'LOW' }] },
            piAndJailbreakFilterSettings: { filterEnforcement: 'ON', confidenceLevel: 'HIGHEST' },
            maliciousURIFilterSettings: { filterEnforcement: 'ON' },
            sdpSettings: { basicConfig: { filterEnforcement: 'enabled' }, advancedConfig: {} },
          },
          templateMetadata: { enforcementType: 'BLOCK' },
        }),
      ],
      at: [
        'spec.filterConfig.raiSettings.raiFilters[0].filterType',
        'spec.filterConfig.raiSettings.raiFilters[0].confidenceLevel',
        'spec.filterConfig.piAndJailbreakFilterSettings.confidenceLevel',
        'spec.filterConfig.piAndJailbreakFilterSettings.filterEnforcement',
        'spec.filterConfig.maliciousURIFilterSettings.filterEnforcement',
        'spec.filterConfig.sdpSettings.basicConfig.filterEnforcement',
        'spec.filterConfig.sdpSettings',
        'spec.templateMetadata.enforcementType',
      ],
    },
  ],
  silent: [
    {
      name: 'words of the API',
      manifests: [
        armorTemplate({
          filterConfig: {
            raiSettings: { raiFilters: [{ filterType: 'DANGEROUS', confidenceLevel: 'HIGH' }] },
            piAndJailbreakFilterSettings: {
              filterEnforcement: 'ENABLED',
              confidenceLevel: 'LOW_AND_ABOVE',
            },
          },
          templateMetadata: { enforcementType: 'INSPECT_ONLY' },
        }),
      ],
    },
  ],
})

test.run()
