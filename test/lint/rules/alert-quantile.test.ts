import { suite } from 'uvu'
import { alertQuantile } from '../../../src/lint/rules/alert-quantile.ts'
import { alert } from '../manifests.ts'
import { testRule } from '../test-rule.ts'

const at = ['spec.conditions[0].conditionPrometheusQueryLanguage.query']
const of = (query: string) => [alert({ query })]

const test = suite('lint rule alert-quantile')

testRule(test, alertQuantile, {
  fires: [
    {
      name: 'le is dropped',
      manifests: of('histogram_quantile(0.99, sum by (model_name) (rate(x_bucket[5m]))) > 10'),
      at,
      says: "drops label 'le'",
    },
    {
      name: 'le is dropped by without',
      manifests: of('histogram_quantile(0.99, sum without (le, pod) (rate(x_bucket[5m]))) > 1'),
      at,
    },
    {
      name: 'a sum over everything',
      manifests: of('histogram_quantile(0.99, sum(rate(x_bucket[5m]))) > 1'),
      at,
    },
  ],
  silent: [
    ...[
      'histogram_quantile(0.99, sum by (le, model_name) (rate(x_bucket[5m]))) > 10',
      'histogram_quantile(0.99, sum(rate(x_bucket[5m])) by (le)) > 1',
      'histogram_quantile(0.99, sum without (pod) (rate(x_bucket[5m]))) > 1',
      'max(histogram_quantile(0.9, sum by (le, a) (rate(x_bucket[5m])))) > 1',
      'histogram_quantile(0.5, rate(x_bucket[5m]))',
      'up == 0',
      'histogram_quantile(',
    ].map((query) => ({ name: query, manifests: of(query) })),
  ],
})

test.run()
