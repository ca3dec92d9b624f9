import { suite } from 'uvu'
import { extensionNames } from '../../../src/lint/rules/extension-names.ts'
import { traffic } from '../manifests.ts'
import { testRule } from '../test-rule.ts'

const test = suite('lint rule extension-names')

testRule(test, extensionNames, {
  fires: [
    {
      name: 'an upper-case chain',
      manifests: [traffic([{ name: 'apigee' }], { name: 'AI' })],
      at: ['spec.extensionChains[0].name'],
      says: "'AI' is no name of a chain",
    },
    {
      name: 'an extension without a name, one too long, one that ends in a hyphen',
      manifests: [traffic([{}, { name: 'a'.repeat(64) }, { name: 'a-' }])],
      at: [0, 1, 2].map((i) => `spec.extensionChains[0].extensions[${i}].name`),
    },
  ],
  silent: [
    {
      name: 'names like hosts',
      manifests: [traffic([{ name: 'a' }, { name: `b${'-1'.repeat(31)}` }])],
    },
  ],
})

test.run()
