import { suite } from 'uvu'
import { trafficDistribution } from '../../../src/lint/rules/traffic-distribution.ts'
import { manifest, poolRef } from '../manifests.ts'
import { testRule } from '../test-rule.ts'

const distribution = (spec: object) => [
  manifest('networking.gke.io/v1', 'GCPTrafficDistributionPolicy', { spec }),
]

const test = suite('lint rule traffic-distribution')

testRule(test, trafficDistribution, {
  fires: [
    {
      name: 'no target, a share above 100 and five metrics',
      manifests: distribution({
        default: {
          failoverConfig: { failoverHealthThreshold: 101 },
          customMetrics: [1, 2, 3, 4, 5],
        },
      }),
      at: [
        'spec.targetRefs',
        'spec.default.failoverConfig.failoverHealthThreshold',
        'spec.default.customMetrics',
      ],
    },
  ],
  silent: [
    {
      name: 'a policy within its limits',
      manifests: distribution({
        targetRefs: [poolRef],
        default: { failoverConfig: { failoverHealthThreshold: 70 } },
      }),
    },
  ],
})

test.run()
