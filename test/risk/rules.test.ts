import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { parse } from 'yaml'
import * as z from 'zod'
import { RISK_RULE_IDS } from '../../src/config/risk-rules.ts'
import { assess } from '../../src/risk/assess.ts'
import { RISK_RULES } from '../../src/risk/rules/index.ts'
import { comparisonOf, Manifest } from './compare.ts'

/*
 * Each rule has a file in cases/ with states in which it fires, and states in which it keeps silent. Manifests
 * there leave out what compare.ts fills in: apiVersion by kind, name and namespace.
 */

const test = suite('risk rules')
const folder = (name: string) => join(import.meta.dirname, name)

const State = z.strictObject({
  name: z.string(),
  before: z.array(Manifest).default([]),
  after: z.array(Manifest).default([]),
})
const Case = z.strictObject({
  fires: z.array(State.extend({ finds: z.array(z.string()).min(1) })).min(1),
  silent: z.array(State).min(1),
})

test('has a file and a case for each id of the config', () => {
  const ids = [...RISK_RULE_IDS].sort()
  const files = (path: string, end: string) =>
    readdirSync(path)
      .filter((file) => file !== 'index.ts')
      .map((file) => file.replace(end, ''))
      .sort()
  assert.equal(RISK_RULES.map(({ id }) => id).sort(), ids)
  assert.equal(files(folder('../../src/risk/rules'), '.ts'), ids)
  assert.equal(files(folder('cases'), '.yaml'), ids)
  assert.ok(ids.length >= 40)
})

for (const rule of RISK_RULES) {
  const { fires, silent } = Case.parse(parse(readFileSync(folder(`cases/${rule.id}.yaml`), 'utf8')))
  const findings = ({ before, after }: z.output<typeof State>) =>
    assess(comparisonOf(before, after), { rules: { [rule.id]: 'error' }, suppress: [] }, [rule])
  for (const state of fires)
    test(`${rule.id} fires: ${state.name}`, () => {
      const found = findings(state)
      assert.equal(
        found.map(({ resource, path, message }) => {
          const [kind = ''] = resource.split('.')
          const name = resource.slice(resource.indexOf('/') + 1).replace(/\.chat$/, '')
          return `${kind}/${name}${path === '' ? '' : ` ${path}`}: ${message}`
        }),
        state.finds,
      )
      for (const finding of found) {
        assert.is(finding.rule, rule.id)
        assert.ok(finding.reason.endsWith('.') && finding.remedy !== '')
        assert.not.match(JSON.stringify(finding), /undefined|\[object|NaN/)
      }
    })
  for (const state of silent)
    test(`${rule.id} is silent: ${state.name}`, () => assert.equal(findings(state), []))
}

test('survives manifests of any shape', () => {
  const shapes = [null, [], 'text', 1, true, { a: null }, [[null]], [{ name: null }]]
  const kinds = [
    'Deployment',
    'Gateway',
    'HTTPRoute',
    'InferencePool',
    'GCPBackendPolicy',
    'Role',
    'RoleBinding',
  ]
  const more = [
    'HorizontalPodAutoscaler',
    'MonitoringAlertPolicy',
    'ModelArmorTemplate',
    'GCPTrafficExtension',
    'Secret',
  ]
  const keys = [
    'listeners',
    'rules',
    'template',
    'default',
    'targetRef',
    'conditions',
    'extensionChains',
    'metrics',
  ]
  for (const kind of [...kinds, ...more])
    for (const shape of shapes) {
      const odd = {
        kind,
        spec: Object.fromEntries(keys.map((key) => [key, shape])),
        rules: shape,
        data: shape,
      }
      for (const [before, after] of [
        [{ kind }, odd],
        [odd, { kind }],
        [
          { kind, spec: shape },
          { kind, spec: odd.spec },
        ],
      ])
        assert.type(
          assess(comparisonOf([before ?? {}], [after ?? {}]), { rules: {}, suppress: [] }),
          'object',
        )
    }
})

test.run()
