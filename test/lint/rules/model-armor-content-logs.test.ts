import { modelArmorContentLogs } from '../../../src/lint/rules/model-armor-content-logs.ts'
import { armorTemplate } from '../manifests.ts'
import { ruleSuite } from '../rule-suite.ts'

ruleSuite(modelArmorContentLogs, {
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
}).run()
