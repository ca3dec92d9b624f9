import { suite } from 'uvu'
import { configConnectorAnnotation } from '../../../src/lint/rules/config-connector-annotation.ts'
import { alert, logMetric, manifest } from '../manifests.ts'
import { testRule } from '../test-rule.ts'

const annotated = { annotations: { 'cnrm.cloud.google.com/project-id': 'shop-prod' } }
const namespace = manifest('v1', 'Namespace', {}, { name: 'shop', ...annotated })

const test = suite('lint rule config-connector-annotation')

testRule(test, configConnectorAnnotation, {
  fires: [
    {
      name: 'an alert policy without a project',
      manifests: [alert({})],
      at: ["metadata.annotations['cnrm.cloud.google.com/project-id']"],
      says: "'shop' is taken for one",
    },
  ],
  silent: [
    { name: 'an annotation', manifests: [alert({}, {}, annotated)] },
    { name: 'an annotation of the namespace', manifests: [namespace, alert({})] },
    { name: 'a kind with a projectRef', manifests: [logMetric({})] },
  ],
})

test.run()
