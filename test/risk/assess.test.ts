import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { RiskSettings } from '../../src/config/config.ts'
import type { EnvironmentKind } from '../../src/config/environment-kind.ts'
import { parseConfig } from '../../src/config/parse-config.ts'
import { formatError } from '../../src/error.ts'
import { assess } from '../../src/risk/assess.ts'
import { compareEnvironment } from '../../src/risk/comparison.ts'
import { withoutExpired } from '../../src/risk/settings.ts'
import { MINIMAL } from '../config/config-text.ts'
import { comparisonOf } from './compare.ts'

const test = suite('assess')

const deployment = (replicas: number) => ({ kind: 'Deployment', spec: { replicas } })
const settings = (changes: Partial<RiskSettings> = {}): RiskSettings => ({
  rules: {},
  suppress: [],
  ...changes,
})
const found = (changes: Partial<RiskSettings> = {}, kind: EnvironmentKind = 'production') =>
  assess(comparisonOf([deployment(4)], [deployment(1)], kind), settings(changes))

test('tells rule, severity, resource, field, what and why', () => {
  assert.equal(found(), [
    {
      rule: 'replicas-cut',
      severity: 'warning',
      resource: 'Deployment.v1.apps/llama.chat',
      path: 'spec.replicas',
      message: 'replicas go from 4 to 1',
      reason:
        'What is left gets at least twice the load at once; a model server takes minutes to come back.',
      remedy: 'go down in steps and watch queue and KV cache',
    },
  ])
})

test('is as serious as the kind of the environment', () => {
  assert.is(found({}, 'development')[0]?.severity, 'notice')
})

test('takes severities from the config, for all kinds or for one', () => {
  assert.is(found({ rules: { 'replicas-cut': 'error' } })[0]?.severity, 'error')
  const staging = { rules: { 'replicas-cut': { staging: 'error' } } } as const
  assert.is(found(staging, 'staging')[0]?.severity, 'error')
  assert.is(found(staging)[0]?.severity, 'warning')
  assert.equal(found({ rules: { 'replicas-cut': 'off' } }), [])
})

const suppression = { rule: 'replicas-cut', reason: 'The launch is over.' } as const

test('says of a suppressed finding why it is none', () => {
  const [finding] = found({ suppress: [{ ...suppression, until: '2026-12-31' }] })
  assert.equal(finding?.suppressed, { reason: 'The launch is over.', until: '2026-12-31' })
})

for (const [resource, isCovered] of [
  ['Deployment.v1.apps/llama.chat', true],
  ['Deployment.*', true],
  ['*/llama.chat', true],
  ['Deployment*llama*', true],
  ['*', true],
  ['Deployment.v1.apps/llama', false],
  ['Deployment.*/gemma*', false],
  ['*llama.chat*chat', false],
] as const)
  test(`'${resource}' ${isCovered ? 'covers' : 'does not cover'} the resource`, () => {
    const [finding] = found({ suppress: [{ ...suppression, resource }] })
    assert.is(finding?.suppressed !== undefined, isCovered)
  })

test('suppresses in the environments that are named', () => {
  const one = (name: string) => found({ suppress: [{ ...suppression, environments: [name] }] })[0]
  assert.ok(one('prod')?.suppressed)
  assert.is(one('dev')?.suppressed, undefined)
})

test('puts the worst first and the suppressed last', () => {
  const before = [deployment(4), { kind: 'Gateway' }, { kind: 'Namespace' }]
  const findings = assess(
    comparisonOf(before, [deployment(1)]),
    settings({
      suppress: [{ rule: 'gateway-removed', reason: 'It moved to another repository.' }],
    }),
  )
  assert.equal(
    findings.map(({ rule }) => rule),
    ['namespace-removed', 'replicas-cut', 'gateway-removed'],
  )
})

test('asks of an environment that is new only what it lets in', () => {
  const json = (kind: string, rest: object) => ({ kind, metadata: { name: 'x' }, ...rest })
  const added = [
    json('Service', { apiVersion: 'v1', spec: { type: 'LoadBalancer' } }),
    json('IAMPolicyMember', { apiVersion: 'iam.cnrm.cloud.google.com/v1beta1', spec: {} }),
  ]
  const comparison = compareEnvironment({
    environment: { name: 'prod', kind: 'production' },
    before: [],
    after: added.map((manifest) => ({ manifest })),
    changes: added.map((after) => ({ kind: 'added', id: `${after.kind}.v1/x`, after })),
  })
  assert.equal(
    assess(comparison, settings()).map(({ rule }) => rule),
    ['service-exposed'],
  )
})

test('counts a suppression as over on the day after its last', () => {
  const text = `${MINIMAL}risk:
  suppress:
    - rule: replicas-cut
      reason: The launch is over.
      until: 2026-11-26
`
  const { config } = parseConfig({ file: 'c.yaml', text })
  if (config === undefined) throw new Error('no config')
  const on = (today: string | undefined) => withoutExpired(config, today)
  assert.equal(on('2026-11-26').errors, [])
  assert.equal(on(undefined).errors, [])
  assert.is(on('2026-11-26').config.risk.suppress.length, 1)
  const { errors, config: rest } = on('2026-11-27')
  assert.equal(
    errors.map((error) => formatError(error)),
    [
      "c.yaml:21:14: error[bad-value]: the suppression of 'replicas-cut' ended on 2026-11-26\n  hint: look again: delete it, or give it a new date and a reason that still holds",
    ],
  )
  assert.equal(rest.risk.suppress, [])
})

test.run()
