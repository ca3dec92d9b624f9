import { suite } from 'uvu'
import { inferencePool } from '../../../src/lint/rules/inference-pool.ts'
import { pool } from '../manifests.ts'
import { testRule } from '../test-rule.ts'

const good = {
  selector: { matchLabels: { app: 'llm' } },
  targetPorts: [{ number: 8000 }],
  endpointPickerRef: { name: 'llm-epp', port: { number: 9002 } },
}

const test = suite('lint rule inference-pool')

testRule(test, inferencePool, {
  fires: [
    {
      name: 'an empty pool',
      manifests: [pool()],
      at: [
        'spec.selector.matchLabels',
        'spec.targetPorts',
        'spec.endpointPickerRef.name',
        'spec.endpointPickerRef.port.number',
      ],
    },
    {
      name: 'the selector of v1alpha2',
      manifests: [pool({ ...good, selector: { app: 'llm' } })],
      at: ['spec.selector.matchLabels', 'spec.selector.app'],
    },
    {
      name: 'nine ports',
      manifests: [
        pool({ ...good, targetPorts: Array.from({ length: 9 }, (_, i) => ({ number: i + 1 })) }),
      ],
      at: ['spec.targetPorts'],
    },
    {
      name: 'a port twice and one out of range',
      manifests: [
        pool({ ...good, targetPorts: [{ number: 1 }, { number: 1 }, { number: 70000 }] }),
      ],
      at: ['spec.targetPorts[1].number', 'spec.targetPorts[2].number'],
    },
    {
      name: 'the failure mode of the chart text',
      manifests: [
        pool({
          ...good,
          endpointPickerRef: { ...good.endpointPickerRef, failureMode: 'FailClosed' },
        }),
      ],
      at: ['spec.endpointPickerRef.failureMode'],
    },
    {
      name: 'a protocol that is none',
      manifests: [pool({ ...good, appProtocol: 'grpc' })],
      at: ['spec.appProtocol'],
    },
  ],
  silent: [
    { name: 'a complete pool', manifests: [pool({ ...good, appProtocol: 'http' })] },
    {
      name: 'a picker that is no Service',
      manifests: [
        pool({ ...good, endpointPickerRef: { name: 'x', kind: 'Other', failureMode: 'FailOpen' } }),
      ],
    },
  ],
})

test.run()
