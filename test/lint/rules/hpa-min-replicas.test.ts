import { suite } from 'uvu'
import { hpaMinReplicas } from '../../../src/lint/rules/hpa-min-replicas.ts'
import { hpa } from '../manifests.ts'
import { testRule } from '../test-rule.ts'

const test = suite('lint rule hpa-min-replicas')

testRule(test, hpaMinReplicas, {
  fires: [
    { name: 'one by default', manifests: [hpa({ maxReplicas: 2 })], at: ['spec.minReplicas'] },
    { name: 'none', manifests: [hpa({ minReplicas: 0 })], at: ['spec.minReplicas'], says: '1.37' },
  ],
  silent: [{ name: 'two', manifests: [hpa({ minReplicas: 2 })] }],
})

test.run()
