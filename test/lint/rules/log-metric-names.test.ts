import { suite } from 'uvu'
import { logMetricNames } from '../../../src/lint/rules/log-metric-names.ts'
import { logMetric } from '../manifests.ts'
import { testRule } from '../test-rule.ts'

const named = (name: string, resourceID?: string, project = 'shop-prod') =>
  logMetric(
    { projectRef: { external: project }, ...(resourceID !== undefined && { resourceID }) },
    { name },
  )

const test = suite('lint rule log-metric-names')

testRule(test, logMetricNames, {
  fires: [
    {
      name: 'a hyphen and an underscore',
      manifests: [named('errors', 'lb-errors'), named('b', 'lb_errors', 'projects/shop-prod')],
      at: ['spec.resourceID'],
      says: 'LoggingLogMetric.v1beta1.logging.cnrm.cloud.google.com/errors.shop',
    },
    {
      name: 'the name of the object',
      manifests: [named('a', 'lb_errors'), named('lb-errors')],
      at: ['metadata.name'],
    },
  ],
  silent: [
    { name: 'names that differ', manifests: [named('a', 'a'), named('b', 'b')] },
    { name: 'two projects', manifests: [named('a', 'a_b', 'shop-dev'), named('b', 'a-b')] },
  ],
})

test.run()
