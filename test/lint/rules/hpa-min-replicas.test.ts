import { hpaMinReplicas } from '../../../src/lint/rules/hpa-min-replicas.ts'
import { hpa } from '../manifests.ts'
import { ruleSuite } from '../rule-suite.ts'

ruleSuite(hpaMinReplicas, {
  fires: [
    { name: 'one by default', manifests: [hpa({ maxReplicas: 2 })], at: ['spec.minReplicas'] },
    { name: 'none', manifests: [hpa({ minReplicas: 0 })], at: ['spec.minReplicas'], says: '1.37' },
  ],
  silent: [{ name: 'two', manifests: [hpa({ minReplicas: 2 })] }],
}).run()
