import { suite } from 'uvu'
import { extensionMetadata } from '../../../src/lint/rules/extension-metadata.ts'
import { traffic } from '../manifests.ts'
import { testRule } from '../test-rule.ts'

const metadata = 'spec.extensionChains[0].extensions[0].metadata'
const carrying = (value: unknown) => traffic([{ metadata: { key: value } }])

const test = suite('lint rule extension-metadata')

testRule(test, extensionMetadata, {
  fires: [
    {
      name: 'a boolean',
      manifests: [carrying(true)],
      at: [`${metadata}.key`],
      says: 'true is no text',
    },
    { name: 'an empty text', manifests: [carrying('')], at: [`${metadata}.key`] },
    {
      name: '1024 characters',
      manifests: [carrying('a'.repeat(1024))],
      at: [`${metadata}.key`],
      says: '1024 characters',
    },
    ...['a@b', 'a#b', 'a?b', 'a|b', 'a<b', 'a\\b', 'é'].map((value) => ({
      name: `${value} in it`,
      manifests: [carrying(value)],
      at: [`${metadata}.key`],
    })),
    {
      name: 'seventeen entries',
      manifests: [
        traffic([
          { metadata: Object.fromEntries(Array.from({ length: 17 }, (_, i) => [`k${i}`, 'v'])) },
        ]),
      ],
      at: [metadata],
    },
    {
      name: 'a key of 64 characters',
      manifests: [traffic([{ metadata: { ['k'.repeat(64)]: 'v' } }])],
      at: [`${metadata}.${'k'.repeat(64)}`],
    },
    {
      name: 'a Wasm plugin',
      manifests: [traffic([{ backendRef: { kind: 'GCPWasmPlugin' }, metadata: { a: 'b' } }])],
      at: [metadata],
    },
  ],
  silent: [
    {
      name: 'JSON of models',
      manifests: [
        carrying('[{"model":"meta/llama-3.1","x":"projects/p/locations/us-central1/templates/t"}]'),
      ],
    },
    { name: '1023 characters', manifests: [carrying('a'.repeat(1023))] },
    { name: 'a variable of the load balancer', manifests: [carrying('{forwarding_rule_id}')] },
  ],
})

test.run()
