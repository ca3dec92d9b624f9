import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { fieldsOf, filterTerms } from '../../src/verify/logs/filter-terms.ts'
import { judgeLogMetric } from '../../src/verify/logs/judge-log-metric.ts'
import type { LogCount } from '../../src/verify/logs/log-count.ts'
import { logMetricsOf } from '../../src/verify/logs/log-metric.ts'
import { fieldFilters, scopeFilters } from '../../src/verify/logs/log-queries.ts'
import { target } from '../support/verify-target.ts'

const test = suite('checks of log metrics')

const METRIC = `
apiVersion: logging.cnrm.cloud.google.com/v1beta1
kind: LoggingLogMetric
metadata: { name: chat-error, namespace: chat }
spec:
  projectRef: { external: chat-prod }
  resourceID: chat-prod-error
  filter: |-
    resource.type="http_external_regional_lb_rule"
    resource.labels.url_map_name=~"^gkegw1.*.chat.chat."
    (httpRequest.status>=500 OR jsonPayload.proxyStatus:*)
`
const { environment, manifests } = target(METRIC)
const [metric] = logMetricsOf(
  environment,
  manifests.map(({ json }) => json),
)

function count(number: number, newest?: string): LogCount {
  return { filter: '', count: number, isMore: false, newest }
}

interface Seen {
  readonly matched?: LogCount
  readonly scope?: readonly LogCount[]
  readonly fields?: readonly (LogCount & { readonly field: string })[]
  readonly isPending?: boolean
  readonly samplePercent?: number
}

function verdictOn(seen: Seen): string {
  assert.ok(metric)
  const { kind, saw, hint } = judgeLogMetric({
    metric,
    windowMinutes: 60,
    matched: count(0),
    scope: [],
    fields: [],
    isPending: false,
    samplePercent: 100,
    ...seen,
  })
  return `${kind}: ${saw}${hint === undefined ? '' : ` | ${hint}`}`
}

test('a filter is taken apart where everything has to hold', () => {
  assert.equal(filterTerms('resource.type="a" AND severity>=ERROR\nx="b AND c"'), [
    'resource.type="a"',
    'severity>=ERROR',
    'x="b AND c"',
  ])
  assert.equal(filterTerms('-- why\na=1\nOR b=2\n(c=3\nAND d=4)'), ['a=1 OR b=2', '(c=3\nAND d=4)'])
  assert.equal(filterTerms('a=1 OR\nb=2'), ['a=1 OR b=2'])
})

test('the fields of a condition are known', () => {
  assert.equal(fieldsOf('(httpRequest.status>=500 OR jsonPayload.proxyStatus:*)'), [
    'httpRequest.status',
    'jsonPayload.proxyStatus',
  ])
  assert.equal(fieldsOf('jsonPayload.a=~"b=c"'), ['jsonPayload.a'])
})

test('the filter of a metric is tried by more and more of its scope, and by its fields', () => {
  assert.ok(metric)
  assert.equal(
    [metric.id, metric.project, metric.isAccessLog],
    ['chat-prod-error', 'chat-prod', true],
  )
  assert.is(scopeFilters(metric).length, 2)
  assert.equal(
    fieldFilters(metric).map(({ filter }) => filter.split('\n').at(-1)),
    ['httpRequest.status:*', 'jsonPayload.proxyStatus:*'],
  )
})

test('a metric that counts is good', () => {
  assert.is(
    verdictOn({ matched: count(37, '2026-01-01T00:00:00Z') }),
    'passed: counts 37 entries in the last 60 min, the last at 2026-01-01T00:00:00Z',
  )
})

test('a metric that sees entries and counts none is good, and says so', () => {
  const fields = [
    { ...count(9), field: 'httpRequest.status' },
    { ...count(0), field: 'jsonPayload.proxyStatus' },
  ]
  assert.match(
    verdictOn({ scope: [count(9), count(9)], fields }),
    /^passed: 0 of 9 entries in the last 60 min meet \(httpRequest.status>=500/,
  )
})

test('a metric on a field that no entry has would stay empty', () => {
  const fields = [{ ...count(0), field: 'jsonPayload.statusDetails' }]
  assert.match(
    verdictOn({ scope: [count(9), count(9)], fields }),
    /^failed: no entry matches: none of 9 entries in the last 60 min has jsonPayload.statusDetails/,
  )
})

test('a metric on another load balancer names the term that fits nothing', () => {
  assert.match(
    verdictOn({ scope: [count(9), count(0)] }),
    /^failed: none of 9 entries in the last 60 min has resource.labels.url_map_name.*named otherwise/,
  )
})

test('without any entry it is logging that is asked about', () => {
  assert.match(verdictOn({ scope: [count(0), count(0)] }), /^failed: no entry .*logging is off/)
  assert.match(verdictOn({ scope: [count(0)], samplePercent: 10 }), /hold 10% of the requests/)
})

test('a sample of requests that were just sent is waited for', () => {
  assert.match(
    verdictOn({ scope: [count(0)], isPending: true, samplePercent: 10 }),
    /^waiting: no entry/,
  )
})

test.run()
