import * as assert from 'uvu/assert'
import { type Finding, lint } from '../../../src/lint/lint.ts'
import type { Rule } from '../../../src/lint/rule.ts'
import { alertQuantile } from '../../../src/lint/rules/alert-quantile.ts'
import { alertQuantileSeries } from '../../../src/lint/rules/alert-quantile-series.ts'
import { alertReadyGuard } from '../../../src/lint/rules/alert-ready-guard.ts'
import { parsePromql } from '../../../src/promql/parse.ts'
import { metricNamesOf } from '../../../src/promql/selectors.ts'
import { at, list, some } from '../field.ts'
import { outputTexts, type Rendered } from '../rendered.ts'
import { elsewhere, inOutput } from './mistake.ts'

const FOREIGN = {
  'gaie-legacy': /^(inference_objective_|llm_d_epp_)/,
  gaie: /^(inference_model_|llm_d_epp_)/,
  'llm-d': /^inference_(model|objective|pool|extension)_/,
} as const

function alertQueries({ manifests }: Rendered): readonly string[] {
  return some(manifests, 'MonitoringAlertPolicy').flatMap((policy) =>
    list(policy, 'spec', 'conditions').map((condition) =>
      String(at(condition, 'conditionPrometheusQueryLanguage', 'query')),
    ),
  )
}

function dashboardQueries({ manifests }: Rendered): readonly string[] {
  return some(manifests, 'MonitoringDashboard').flatMap((dashboard) =>
    list(dashboard, 'spec', 'mosaicLayout', 'tiles').flatMap((tile) =>
      list(tile, 'widget', 'xyChart', 'dataSets').map((dataSet) =>
        String(at(dataSet, 'timeSeriesQuery', 'prometheusQuery')),
      ),
    ),
  )
}

/** Every name fits the generation, and some name is of an endpoint picker at all. */
function ofGeneration(queries: readonly string[], { environment }: Rendered): void {
  const names = queries.flatMap((query) => metricNamesOf(parsePromql(query)))
  assert.ok(names.some((name) => /^(inference_|llm_d_epp_)/.test(name)))
  for (const name of names) assert.not.match(name, FOREIGN[environment.settings.eppMetrics])
}

function findings({ manifests }: Rendered, rules: readonly Rule[]): readonly Finding[] {
  return lint(
    manifests.map((manifest) => ({ manifest: Object(manifest) })),
    {},
    rules,
  )
}

export const monitoringMistakes = [
  inOutput(21, 'a dashboard for another version of the endpoint picker', (rendered) =>
    ofGeneration(dashboardQueries(rendered), rendered),
  ),
  inOutput(22, 'alerts on inference_model_*', (rendered) =>
    ofGeneration(alertQueries(rendered), rendered),
  ),
  inOutput(23, 'an annotation title, which is dropped', ({ manifests }) => {
    for (const policy of some(manifests, 'MonitoringAlertPolicy')) {
      const spec = at(policy, 'spec')
      assert.ok(String(at(spec, 'displayName')).length > 3)
      assert.ok(String(at(spec, 'documentation', 'content')).length > 40)
      assert.ok(!('title' in Object(at(spec, 'documentation'))))
    }
  }),
  inOutput(24, 'histogram_quantile without sum by (le)', (rendered) => {
    assert.ok(alertQueries(rendered).some((query) => query.includes('histogram_quantile')))
    assert.equal(findings(rendered, [alertQuantile, alertQuantileSeries]), [])
  }),
  inOutput(25, 'an alert on the KV cache while no endpoint is ready', (rendered) => {
    const found = alertQueries(rendered).filter((query) => query.includes('_average_kv_cache_'))
    assert.ok(found.length > 0)
    for (const query of found) assert.match(query, /\band\b[\s\S]*ready_(pods|endpoints)/)
    assert.equal(findings(rendered, [alertReadyGuard]), [])
  }),
  inOutput(26, 'policies migrate, which makes new policies each time', ({ manifests }) => {
    some(manifests, 'MonitoringAlertPolicy')
    for (const [file, text] of outputTexts()) assert.not.match(text, 'policies migrate', file)
  }),
  elsewhere(27, 'a link to metrics that moved', 'our output links to no list of metrics'),
]
