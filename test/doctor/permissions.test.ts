import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { parseConfig } from '../../src/config/parse-config.ts'
import { fitsPattern, patternOf } from '../../src/doctor/branch-pattern.ts'
import {
  formatBlock,
  formatForSettings,
  formatInline,
  missingFrom,
  parseAccepted,
  permissionsFor,
  union,
} from '../../src/doctor/permissions.ts'
import { kindByPrefix, kindOf } from '../../src/doctor/token.ts'
import { edited } from '../config/config-text.ts'

const test = suite('permissions and tokens')

const PROD = `  prod: {project: {id: chat-prod, number: 1}, cluster: {name: c, location: us-east1}, namespace: n}
`

function configWith(step: string) {
  const text = edited({}, `${PROD}promotion: {order: [dev, prod], steps: {prod: ${step}}}\n`)
  const { config, errors } = parseConfig({ file: 'c.yaml', text })
  assert.equal(errors, [])
  return config
}

test('asks for what the gates of the config look at, and for no more', () => {
  const least = { contents: 'write', 'pull-requests': 'write' }
  assert.equal(permissionsFor('promote', configWith('{}')), least)
  assert.equal(permissionsFor('promote', configWith('{gates: {soak: 24h}}')), least)
  assert.equal(permissionsFor('promote', configWith('{gates: {drift: true}}')), {
    ...least,
    issues: 'read',
  })
  const app = configWith('{gates: {statuses: [{name: a, app: b}]}, autoMerge: squash}')
  assert.equal(permissionsFor('promote', app), {
    ...least,
    ...{ checks: 'read', statuses: 'read', actions: 'read' },
  })
  assert.equal(permissionsFor('gate', configWith('{gates: {statuses: [{name: a, creator: b}]}}')), {
    ...{ contents: 'read', 'pull-requests': 'read', statuses: 'read', checks: 'write' },
  })
  // Of no config: what any would need.
  assert.equal(Object.keys(permissionsFor('promote')).length, 6)
})

test('writes a block to paste, a line, and the words of the settings', () => {
  const some = { contents: 'write', issues: 'read', 'id-token': 'write' } as const
  assert.is(
    formatBlock(some),
    'permissions:\n  contents: write\n  issues: read\n  id-token: write\n',
  )
  assert.is(formatInline(some), 'permissions: { contents: write, issues: read, id-token: write }')
  assert.is(formatForSettings(some), 'Contents: Read and write, Issues: Read-only')
})

test('knows what is missing, and what several need together', () => {
  const needs = { contents: 'write', issues: 'read' } as const
  assert.equal(missingFrom({ contents: 'read', issues: 'write' }, needs), { contents: 'write' })
  assert.equal(union([{ contents: 'read' }, needs, { checks: 'read' }]), {
    ...needs,
    checks: 'read',
  })
})

test("reads GitHub's header, the first of the sets that it offers", () => {
  const accepted = 'pull_requests=write,contents=read,metadata=read; issues=write'
  assert.equal(parseAccepted(accepted), { 'pull-requests': 'write', contents: 'read' })
  assert.equal(parseAccepted(''), {})
})

test('tells kinds of tokens by prefix, and by what GitHub answers', () => {
  const kinds = ['ghs_a', 'ghp_a', 'github_pat_a', 'gho_a', 'ghu_a', '0f'].map(kindByPrefix)
  assert.equal(kinds, ['installation', 'classic', 'fine-grained', 'oauth', 'app-user', 'unmarked'])
  const of = (prefixKind: (typeof kinds)[number], login?: string, scopes?: readonly string[]) =>
    kindOf({ prefixKind, login, scopes })
  assert.is(of('installation', 'github-actions[bot]'), 'workflow')
  assert.is(of('installation', 'igw-bot[bot]'), 'app')
  assert.is(of('installation'), 'installation')
  assert.is(of('unmarked', 'github-actions[bot]'), 'workflow')
  assert.is(of('unmarked', 'rita', ['repo']), 'classic')
  assert.is(of('unmarked', 'rita'), 'unmarked')
})

const patterns: readonly (readonly [object, boolean | undefined])[] = [
  [{ operator: 'starts_with', pattern: 'inference-gateway/' }, true],
  [{ operator: 'starts_with', pattern: 'feature/' }, false],
  [{ operator: 'starts_with', pattern: 'inference-gateway/', negate: true }, false],
  [{ operator: 'ends_with', pattern: '/prod' }, true],
  [{ operator: 'contains', pattern: 'gate' }, true],
  [{ operator: 'regex', pattern: '^(feat|inference-gateway)/' }, true],
  [{ operator: 'regex', pattern: '(?i)^INFERENCE' }, undefined],
  [{ operator: 'regex', pattern: '(' }, undefined],
  [{ operator: 'is_like', pattern: 'x' }, undefined],
]

for (const [parameters, want] of patterns)
  test(`${JSON.stringify(parameters)} is ${want} for a branch of the bot`, () => {
    const rule = patternOf({
      type: 'branch_name_pattern',
      parameters: { ...parameters },
      mayBypass: false,
    })
    if (rule === undefined) throw new Error('no rule')
    assert.is(fitsPattern(rule, 'inference-gateway/prod'), want)
  })

test.run()
