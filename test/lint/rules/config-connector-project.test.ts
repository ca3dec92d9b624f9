import { suite } from 'uvu'
import { configConnectorProject } from '../../../src/lint/rules/config-connector-project.ts'
import { alert, logMetric } from '../manifests.ts'
import { testRule } from '../test-rule.ts'

const annotated = (id: string) => ({ annotations: { 'cnrm.cloud.google.com/project-id': id } })
const annotation = "metadata.annotations['cnrm.cloud.google.com/project-id']"

const test = suite('lint rule config-connector-project')

testRule(test, configConnectorProject, {
  fires: [
    {
      name: 'a number',
      manifests: [alert({}, {}, annotated('123456'))],
      at: [annotation],
      says: "'123456' is no project id",
    },
    {
      name: 'a number in the reference',
      manifests: [logMetric({ projectRef: { external: 'projects/123456' } })],
      at: ['spec.projectRef.external'],
    },
    {
      name: 'both forms, and none',
      manifests: [
        logMetric({ projectRef: { external: 'shop-prod', name: 'p' } }),
        logMetric({ projectRef: {} }),
      ],
      at: ['spec.projectRef', 'spec.projectRef'],
    },
  ],
  silent: [
    { name: 'an annotation', manifests: [alert({}, {}, annotated('shop-prod'))] },
    { name: 'no annotation', manifests: [alert({})] },
    {
      name: 'references',
      manifests: [
        logMetric({ projectRef: { external: 'projects/shop-prod' } }),
        logMetric({ projectRef: { name: 'p' } }),
      ],
    },
  ],
})

test.run()
