import { suite } from 'uvu'
import { hpaReplicas } from '../../../src/lint/rules/hpa-replicas.ts'
import { hpa } from '../manifests.ts'
import { testRule } from '../test-rule.ts'

const test = suite('lint rule hpa-replicas')

testRule(test, hpaReplicas, {
  fires: [
    {
      name: 'more at least than at most',
      manifests: [hpa({ minReplicas: 9, maxReplicas: 8 })],
      at: ['spec.minReplicas'],
      says: 'minReplicas 9 is more than maxReplicas 8',
    },
    {
      name: 'none at most',
      manifests: [hpa({ minReplicas: 0, maxReplicas: 0 })],
      at: ['spec.maxReplicas'],
    },
    { name: 'no maximum', manifests: [hpa({})], at: ['spec.maxReplicas'] },
    {
      name: 'texts',
      manifests: [hpa({ minReplicas: '2', maxReplicas: '8' })],
      at: ['spec.minReplicas', 'spec.maxReplicas'],
    },
  ],
  silent: [
    {
      name: 'bounds in order',
      manifests: [hpa({ minReplicas: 8, maxReplicas: 8 }), hpa({ maxReplicas: 1 })],
    },
  ],
})

test.run()
