import { suite } from 'uvu'
import { alertCondition } from '../../../src/lint/rules/alert-condition.ts'
import { alert } from '../manifests.ts'
import { testRule } from '../test-rule.ts'

const query = 'up == 0'
const at = (...keys: readonly string[]) =>
  keys.map((key) => `spec.conditions[0].conditionPrometheusQueryLanguage.${key}`)

const test = suite('lint rule alert-condition')

testRule(test, alertCondition, {
  fires: [
    { name: 'no query', manifests: [alert({})], at: at('query'), says: 'empty' },
    { name: 'a query that is none', manifests: [alert({ query: 'rate(up[5m]' })], at: at('query') },
    ...['5m', '86401s', '-1s', 300].map((duration) => ({
      name: `duration ${duration}`,
      manifests: [alert({ query, duration })],
      at: at('duration'),
    })),
    ...['45s', '0s', '1m', '30'].map((evaluationInterval) => ({
      name: `interval ${evaluationInterval}`,
      manifests: [alert({ query, evaluationInterval })],
      at: at('evaluationInterval'),
    })),
    {
      name: 'hyphens in names',
      manifests: [alert({ query, alertRule: 'kv-cache', labels: { 'a-b': 'c' } })],
      at: at('alertRule', 'labels.a-b'),
    },
    {
      name: 'a group of 2049 characters',
      manifests: [alert({ query, ruleGroup: 'a'.repeat(2049) })],
      at: at('ruleGroup'),
    },
  ],
  silent: [
    {
      name: 'a complete condition',
      manifests: [
        alert({
          query,
          duration: '300s',
          evaluationInterval: '60s',
          alertRule: 'Down',
          ruleGroup: 'gateway-api',
          labels: { team: 'x' },
        }),
      ],
    },
    {
      name: 'a condition of another kind',
      manifests: [alert({ query }, { conditions: [{ conditionThreshold: {} }] })],
    },
  ],
})

test.run()
