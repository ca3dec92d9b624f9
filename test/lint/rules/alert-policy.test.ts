import { suite } from 'uvu'
import { alertPolicy } from '../../../src/lint/rules/alert-policy.ts'
import { alert } from '../manifests.ts'
import { testRule } from '../test-rule.ts'

const bad = (name: string, spec: Readonly<Record<string, unknown>>, ...at: readonly string[]) => ({
  name,
  manifests: [alert({}, spec)],
  at: at.map((path) => `spec.${path}`),
})

const test = suite('lint rule alert-policy')

testRule(test, alertPolicy, {
  fires: [
    bad('a display name of 513 characters', { displayName: 'a'.repeat(513) }, 'displayName'),
    bad(
      'no display name, no combiner',
      { displayName: undefined, combiner: undefined },
      'displayName',
      'combiner',
    ),
    bad(
      'a combiner and a severity that are none',
      { combiner: 'XOR', severity: 'CRIT' },
      'combiner',
      'severity',
    ),
    bad('no condition', { conditions: [] }, 'conditions'),
    bad('seven conditions', { conditions: [1, 2, 3, 4, 5, 6, 7] }, 'conditions'),
    bad(
      '8193 characters of documentation',
      { documentation: { content: 'a'.repeat(8193) } },
      'documentation.content',
    ),
    bad(
      '10241 bytes in few characters',
      { documentation: { content: `${'é'.repeat(5120)}a` } },
      'documentation.content',
    ),
    bad('plain text', { documentation: { mimeType: 'text/plain' } }, 'documentation.mimeType'),
    bad(
      'the id of a channel',
      { notificationChannels: [{ external: '123' }] },
      'notificationChannels[0].external',
    ),
    bad(
      'seventeen channels',
      { notificationChannels: Array.from({ length: 17 }, () => ({ name: 'c' })) },
      'notificationChannels',
    ),
  ],
  silent: [
    {
      name: 'a complete policy',
      manifests: [
        alert(
          {},
          {
            severity: 'CRITICAL',
            documentation: { content: '🙂'.repeat(2000), mimeType: 'text/markdown' },
            notificationChannels: [
              { external: 'projects/p/notificationChannels/1' },
              { name: 'mail' },
            ],
          },
        ),
      ],
    },
  ],
})

test.run()
