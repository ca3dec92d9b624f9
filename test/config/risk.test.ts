import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { guessEnvironmentKind } from '../../src/config/environment-kind.ts'
import { parseConfig } from '../../src/config/parse-config.ts'
import { formatError } from '../../src/error.ts'
import { MINIMAL } from './config-text.ts'

const test = suite('risk in the config')

const parsed = (risk: string) =>
  parseConfig({ file: 'c.yaml', text: `${MINIMAL}risk:\n${risk.replace(/^/gm, '  ')}` })
const errors = (risk: string) => parsed(risk).errors.map((error) => formatError(error))

test('reads severities and suppressions', () => {
  const { config } = parsed(`rules:
  replicas-cut: off
  image-unpinned: {production: error}
suppress:
  - rule: alert-removed
    reason: Somebody else watches it.
    until: 2026-12-31`)
  assert.equal(config?.risk.rules, {
    'replicas-cut': 'off',
    'image-unpinned': { production: 'error' },
  })
  assert.equal(config?.risk.suppress, [
    { rule: 'alert-removed', reason: 'Somebody else watches it.', until: '2026-12-31' },
  ])
})

test('knows the rule that was meant, at its place', () => {
  assert.equal(errors('rules: {replica-cut: off}'), [
    "c.yaml:18:24: error[unknown-field]: there is no risk rule 'replica-cut'\n  hint: did you mean 'replicas-cut'?",
  ])
  assert.match(
    errors('suppress: [{rule: gateway-removd, reason: Because it goes.}]')[0] ?? '',
    "hint: did you mean 'gateway-removed'?",
  )
})

test('asks for a reason, and for one that can be followed', () => {
  assert.match(
    errors('suppress: [{rule: replicas-cut}]')[0] ?? '',
    "'risk.suppress[0].reason' is missing",
  )
  assert.match(
    errors('suppress: [{rule: replicas-cut, reason: ok}]')[0] ?? '',
    'expected a reason that somebody else can follow',
  )
})

test('refuses severities, days and environments that are none', () => {
  assert.match(
    errors('rules: {replicas-cut: critical}')[0] ?? '',
    /error\[bad-value\].*replicas-cut/,
  )
  assert.match(
    errors('suppress: [{rule: replicas-cut, reason: The launch is over., until: tomorrow}]')[0] ??
      '',
    "expected a day such as '2026-12-31'",
  )
  assert.match(
    errors(
      'suppress: [{rule: replicas-cut, reason: The launch is over., environments: [de]}]',
    )[0] ?? '',
    "hint: did you mean 'dev'?",
  )
})

test('takes the kind of an environment from its name, else from the order of promotion', () => {
  const order = [['one'], ['two', 'three'], ['four']]
  const kinds = ['dev', 'my-test', 'staging', 'prod-eu', 'devotion', 'one', 'two', 'four'].map(
    (name) => guessEnvironmentKind(name, order),
  )
  assert.equal(kinds, [
    'development',
    'development',
    'staging',
    'production',
    'production',
    'development',
    'staging',
    'production',
  ])
})

test('lets an environment say its kind itself', () => {
  const text = MINIMAL.replace('  dev:\n', '  dev:\n    kind: production\n')
  const { config } = parseConfig({ file: 'c.yaml', text })
  assert.is(config?.environments[0]?.kind, 'production')
})

test.run()
