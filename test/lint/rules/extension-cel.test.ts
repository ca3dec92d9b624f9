import { suite } from 'uvu'
import { extensionCel } from '../../../src/lint/rules/extension-cel.ts'
import { traffic } from '../manifests.ts'
import { testRule } from '../test-rule.ts'

function matching(...celExpressions: readonly unknown[]) {
  return traffic([], { matchCondition: { celExpressions } })
}
const at = ['spec.extensionChains[0].matchCondition.celExpressions[0].celMatcher']

const refused = [
  { cel: 'true', says: "'true' at character 1" },
  { cel: "has(request.headers['x'])", says: "'has' at character 1" },
  { cel: "'a' in request.headers", says: "'in' at character 5" },
  { cel: 'size(request.path) > 1', says: "'size'" },
  { cel: 'request.body', says: "'request.body'" },
  { cel: "request.path == '/a b'", says: /^'''|^'.'/ },
  { cel: "request.path.matches('^/v1')", says: 'at character 22' },
  { cel: 'request.path?', says: "'\\?'" },
]

const test = suite('lint rule extension-cel')

testRule(test, extensionCel, {
  fires: [
    ...refused.map(({ cel, says }) => ({
      name: cel,
      manifests: [matching({ celMatcher: cel })],
      at,
      says: typeof says === 'string' ? new RegExp(says) : says,
    })),
    {
      name: 'a bare text',
      manifests: [matching('1 == 1')],
      at: ['spec.extensionChains[0].matchCondition.celExpressions[0]'],
      says: 'is no mapping',
    },
    {
      name: 'a matcher of 513 characters',
      manifests: [matching({ celMatcher: `request.path == "${'a'.repeat(495)}"` })],
      at,
      says: 'has 513 characters',
    },
    {
      name: 'two matchers that are too long together',
      manifests: [
        matching(
          { celMatcher: `request.path == "${'a'.repeat(300)}"` },
          { celMatcher: `request.path == "${'b'.repeat(300)}"` },
        ),
      ],
      at: ['spec.extensionChains[0].matchCondition.celExpressions'],
    },
    {
      name: 'two backends and a foreign kind',
      manifests: [
        matching({
          celMatcher: '1 == 1',
          backendRefs: [{ kind: 'Service' }, { kind: 'InferencePool' }],
        }),
      ],
      at: [
        'spec.extensionChains[0].matchCondition.celExpressions[0].backendRefs',
        'spec.extensionChains[0].matchCondition.celExpressions[0].backendRefs[1].kind',
      ],
    },
  ],
  silent: [
    ...[
      'request.path.startsWith("/")',
      '1 == 1',
      `request.headers['x-model'] == "llama" && !(source.port >= 1024)`,
      "request.host.lowerAscii().endsWith('.example.com') || int(request.headers['n']) < 3",
      "connection.tls_version == 'TLSv1.3'",
      "request.path == '/a\\'b'",
    ].map((cel) => ({ name: cel, manifests: [matching({ celMatcher: cel })] })),
    { name: 'no condition', manifests: [traffic([])] },
  ],
})

test.run()
