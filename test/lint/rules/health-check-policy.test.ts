import { suite } from 'uvu'
import { healthCheckPolicy } from '../../../src/lint/rules/health-check-policy.ts'
import { type Fields, policy } from '../manifests.ts'
import { testRule } from '../test-rule.ts'

const bad = (settings: Fields, ...at: readonly string[]) => ({
  name: JSON.stringify(settings),
  manifests: [policy('HealthCheckPolicy', settings)],
  at: at.map((path) => `spec.default.${path}`),
})

const test = suite('lint rule health-check-policy')

testRule(test, healthCheckPolicy, {
  fires: [
    bad({ checkIntervalSec: 301 }, 'checkIntervalSec'),
    bad({ checkIntervalSec: 2 }, 'timeoutSec'),
    bad({ checkIntervalSec: 10, timeoutSec: 11 }, 'timeoutSec'),
    bad({ healthyThreshold: 0, unhealthyThreshold: 11 }, 'healthyThreshold', 'unhealthyThreshold'),
    bad({ config: { type: 'http' } }, 'config.type'),
    bad({ config: { type: 'HTTP', grpcHealthCheck: {} } }, 'config.grpcHealthCheck'),
    bad(
      { config: { type: 'HTTP', httpHealthCheck: { portSpecification: 'USE_FIXED_PORT' } } },
      'config.httpHealthCheck.port',
    ),
    bad(
      { config: { type: 'HTTP', httpHealthCheck: { port: 0, portSpecification: 'FIXED' } } },
      'config.httpHealthCheck.portSpecification',
      'config.httpHealthCheck.port',
    ),
  ],
  silent: [
    {
      name: 'a check of the model server',
      manifests: [
        policy('HealthCheckPolicy', {
          checkIntervalSec: 10,
          timeoutSec: 5,
          config: { type: 'HTTP', httpHealthCheck: { requestPath: '/health', port: 8000 } },
        }),
      ],
    },
    { name: 'nothing but defaults', manifests: [policy('HealthCheckPolicy', {})] },
  ],
})

test.run()
