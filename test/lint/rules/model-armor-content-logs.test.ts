import { suite } from 'uvu'
import { modelArmorContentLogs } from '../../../src/lint/rules/model-armor-content-logs.ts'
import { armorTemplate } from '../manifests.ts'
import { testRule } from '../test-rule.ts'

const test = suite('lint rule model-armor-content-logs')

testRule(test, modelArmorContentLogs, {
  fires: [
    {
      name: 'as on the page',
      manifests: [armorTemplate({ templateMetadata: { logSanitizeOperations: true } })],
      at: ['spec.templateMetadata.logSanitizeOperations'],
    },
  ],
  silent: [
    {
      name: 'off',
      manifests: [
        armorTemplate({ templateMetadata: { logSanitizeOperations: false } }),
        armorTemplate({}),
      ],
    },
  ],
})

test.run()
