import { suite } from 'uvu'
import { extensionTimeout } from '../../../src/lint/rules/extension-timeout.ts'
import { traffic } from '../manifests.ts'
import { testRule } from '../test-rule.ts'

const at = ['spec.extensionChains[0].extensions[0].timeout']
const wasm = { group: 'networking.gke.io', kind: 'GCPWasmPlugin', name: 'w' }

const test = suite('lint rule extension-timeout')

testRule(test, extensionTimeout, {
  fires: [
    ...['30s', '9ms', '0s', '1h', '10s1ms'].map((timeout) => ({
      name: timeout,
      manifests: [traffic([{ timeout }])],
      at,
      says: 'outside 10ms to 10s',
    })),
    ...['0.1s', '1', '-1s', '1s ', '1us', '123456ms', 5].map((timeout) => ({
      name: `${timeout} is none`,
      manifests: [traffic([{ timeout }])],
      at,
      says: 'no duration',
    })),
    {
      name: 'a Wasm plugin',
      manifests: [traffic([{ backendRef: wasm, timeout: '1s' }])],
      at,
      says: 'Wasm',
    },
  ],
  silent: ['10ms', '1s', '500ms', '10s', '9s999ms', '0h0m5s'].map((timeout) => ({
    name: timeout,
    manifests: [traffic([{ timeout }])],
  })),
})

test.run()
