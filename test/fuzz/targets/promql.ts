import * as assert from 'uvu/assert'
import { EPP_METRICS } from '../../../src/config/schema/operations.ts'
import { absenceChecks, newerFeatures } from '../../../src/promql/compatibility.ts'
import { unknownMetrics } from '../../../src/promql/inference-metrics.ts'
import { inlineRecordings } from '../../../src/promql/inline.ts'
import { parsePromql } from '../../../src/promql/parse.ts'
import { pushedTo } from '../../../src/promql/push-matcher.ts'
import { queryError } from '../../../src/promql/query-error.ts'
import { resultLabels } from '../../../src/promql/result-labels.ts'
import { scopeQuery, unscopeQuery } from '../../../src/promql/scope.ts'
import { thresholdOf, withThreshold } from '../../../src/promql/threshold.ts'
import { arbitraryQuery } from '../../promql/arbitrary-query.ts'
import type { Target } from '../target.ts'

const LABELS = [
  { label: 'cluster', value: 'a"b\\c' },
  { label: 'namespace', value: 'x' },
]

/** Queries: whatever is asked of a text; scoping can be taken back, and breaks no query. */
export const promql: Target = {
  name: 'promql',
  seeds: () => QUERIES,
  made: arbitraryQuery(['a', 'cluster', '__name__', 'namespace'], ['', 'x', '.*', '[', 'a|b']),
  run(text) {
    const query = parsePromql(text)
    const error = queryError(query)
    newerFeatures(query)
    absenceChecks(query)
    resultLabels(query)
    pushedTo(query, 'job')
    thresholdOf(query)
    for (const epp of EPP_METRICS) unknownMetrics(query, { epp, modelServers: ['vllm'] })
    const scoped = scopeQuery(text, LABELS)
    const recordings = new Map([['a:b', [{ expr: text, labels: new Map([['job', 'x']]) }]]])
    inlineRecordings(`a:b{job="x"} > 1`, recordings)
    if (error !== undefined) return
    assert.is(queryError(parsePromql(scoped.text)), undefined, scoped.text)
    assert.is(unscopeQuery(scoped.text, LABELS), text)
    const other = withThreshold(text, 5)
    if (other !== undefined) assert.is(thresholdOf(parsePromql(other))?.value, 5)
  },
}

const QUERIES = [
  'histogram_quantile(0.99, sum by (le) (rate(inference_objective_request_duration_seconds_bucket{job=~"a|b"}[5m]))) > 10',
  'sum(rate(x{a="b",c!~"d.*"}[5m] offset 1h)) by (a) / on (a) group_left (c) (y unless z) >= bool 0.5',
  'a:b{job="x"} or vector(1) and absent(up{}) # comment\n> 3',
  'max_over_time(rate(x[1m])[1h:5m] @ end()) == +Inf',
  '{__name__=~"a.*", "x.y"="z"} < -1e3',
  'label_replace(up, "a", "$1", "b", \'(.*)\') + `x` != 0x1F',
  'holt_winters(x[10m], 0.5, 0.5) ^ 2 % 3',
]
