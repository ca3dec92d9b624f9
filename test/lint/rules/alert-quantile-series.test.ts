import { suite } from 'uvu'
import { alertQuantileSeries } from '../../../src/lint/rules/alert-quantile-series.ts'
import { alert } from '../manifests.ts'
import { testRule } from '../test-rule.ts'

const at = ['spec.conditions[0].conditionPrometheusQueryLanguage.query']
const of = (query: string) => [alert({ query })]

const test = suite('lint rule alert-quantile-series')

testRule(test, alertQuantileSeries, {
  fires: [
    {
      name: 'no aggregation, as on the page',
      manifests: of('histogram_quantile(0.99, rate(x_bucket[5m])) > 10'),
      at,
    },
    {
      name: 'one of two',
      manifests: of(
        'histogram_quantile(0.9, sum by (le) (rate(x_bucket[5m]))) > histogram_quantile(0.5, rate(x_bucket[5m]))',
      ),
      at,
    },
  ],
  silent: [
    ...[
      'histogram_quantile(0.99, sum by (le, model_name) (rate(x_bucket[5m]))) > 10',
      'histogram_quantile(0.99, sum(rate(x_bucket[5m])) by (le)) > 1',
      'histogram_quantile(0.99, sum without (pod) (rate(x_bucket[5m]))) > 1',
      'max(histogram_quantile(0.9, sum by (le, a) (rate(x_bucket[5m])))) > 1',
      'up == 0',
      'histogram_quantile(',
    ].map((query) => ({ name: query, manifests: of(query) })),
  ],
})

test.run()
