import { suite } from 'uvu'
import { healthCheckMissing } from '../../../src/lint/rules/health-check-missing.ts'
import { policy, pool, poolRef } from '../manifests.ts'
import { testRule } from '../test-rule.ts'

const test = suite('lint rule health-check-missing')

testRule(test, healthCheckMissing, {
  fires: [
    { name: 'a pool alone', manifests: [pool()], at: ['metadata.name'], says: "pool 'llm'" },
    {
      name: 'a check of another pool',
      manifests: [
        pool(),
        policy('HealthCheckPolicy', {}, { ...poolRef, name: 'b' }),
        policy('GCPBackendPolicy', {}),
      ],
      at: ['metadata.name'],
    },
  ],
  silent: [
    { name: 'a check of the pool', manifests: [pool(), policy('HealthCheckPolicy', {})] },
    { name: 'no pool', manifests: [] },
  ],
})

test.run()
