import { suite } from 'uvu'
import { extensionHeaders } from '../../../src/lint/rules/extension-headers.ts'
import { traffic } from '../manifests.ts'
import { testRule } from '../test-rule.ts'

const headers = 'spec.extensionChains[0].extensions[0].forwardHeaders'

const test = suite('lint rule extension-headers')

testRule(test, extensionHeaders, {
  fires: [
    {
      name: '51 headers',
      manifests: [traffic([{ forwardHeaders: Array.from({ length: 51 }, (_, i) => `h${i}`) }])],
      at: [headers],
    },
    {
      name: 'an empty and a long name',
      manifests: [traffic([{ forwardHeaders: ['', 'h'.repeat(257)] }])],
      at: [`${headers}[0]`, `${headers}[1]`],
    },
  ],
  silent: [
    {
      name: 'some headers',
      manifests: [traffic([{ forwardHeaders: ['authorization', 'x-api-key'] }])],
    },
    { name: 'all headers', manifests: [traffic([{}])] },
  ],
})

test.run()
