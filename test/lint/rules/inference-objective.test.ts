import { suite } from 'uvu'
import { inferenceObjective } from '../../../src/lint/rules/inference-objective.ts'
import { manifest, pool, poolRef } from '../manifests.ts'
import { testRule } from '../test-rule.ts'

const objective = (spec: object) => manifest('llm-d.ai/v1alpha2', 'InferenceObjective', { spec })

const test = suite('lint rule inference-objective')

testRule(test, inferenceObjective, {
  fires: [
    { name: 'no pool', manifests: [objective({ priority: 1 })], at: ['spec.poolRef.name'] },
    {
      name: 'a priority that is no number, and one too big',
      manifests: [
        objective({ poolRef, priority: 'high' }),
        objective({ poolRef, priority: 2_147_483_648 }),
      ],
      at: ['spec.priority', 'spec.priority'],
    },
    {
      name: 'a pool of another namespace',
      manifests: [pool({}, { namespace: 'models' }), objective({ poolRef })],
      at: ['spec.poolRef.name'],
    },
  ],
  silent: [
    {
      name: 'sheddable traffic of a pool',
      manifests: [pool(), objective({ poolRef, priority: -1 }), objective({ poolRef })],
    },
  ],
})

test.run()
