import fc from 'fast-check'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { groupBy } from '../../src/group-by.ts'
import { inlineRecordings, type Recordings } from '../../src/promql/inline.ts'
import { parsePromql, syntaxError } from '../../src/promql/parse.ts'
import { promtool, skipWithoutPromtool } from '../support/promtool.ts'

const test = suite('inlineRecordings')

const RULES: readonly (readonly [name: string, expr: string, labels?: Record<string, string>])[] = [
  ['job:errors:rate5m', 'sum by (job) (rate(errors_total[5m]))'],
  ['job:requests:rate5m', 'sum by (job) (rate(requests_total{code!="0"}[5m]))'],
  ['job:errors:ratio', 'job:errors:rate5m / job:requests:rate5m'],
  ['instance:up:copy', 'up'],
  ['all:up:count', 'count(up) # of every job\n'],
  ['job:up:marked', 'max by (job) (up)', { source: 'a$b', tier: 'gold' }],
  ['job:up:no_instance', 'sum without (instance) (up)'],
  ['a:limit', '2 * 3'],
  ['job:or', 'max by (job) (up) or max by (job) (requests_total)'],
  ['instance:with:peers', 'up * on (job) group_left () max by (job) (up)'],
  ['job:good:only', 'max by (job) (up) > 0 unless on (job) job:errors:rate5m > 100'],
  ['job:renamed', 'label_replace(max by (job) (up), "team", "$1", "job", "(.).*")'],
  ['job:first:by_second', 'up{instance="1"} / ignoring (instance) up{instance="2"}'],
  ['instance:or:on_job', 'up or on (job) requests_total'],
  ['job:loop', 'job:loop + 1'],
  ['job:twice', 'up'],
  ['job:twice', 'up == 0'],
]

const recordings: Recordings = new Map(
  [...groupBy(RULES, ([name]) => name)].map(([name, rules]) => [
    name,
    rules.map(([, expr, labels = {}]) => ({ expr, labels: new Map(Object.entries(labels)) })),
  ]),
)

const cases = [
  ['job:errors:rate5m > 1', 'sum by (job) (rate(errors_total[5m])) > 1'],
  ['job:errors:rate5m{job="a"} > 0', 'sum by (job) (rate(errors_total{job="a"}[5m])) > 0'],
  [
    'max(job:errors:ratio{job=~"a|b"})',
    'max(sum by (job) (rate(errors_total{job=~"a|b"}[5m])) / sum by (job) (rate(requests_total{job=~"a|b",code!="0"}[5m])))',
  ],
  [
    'job:errors:ratio * 100',
    '(sum by (job) (rate(errors_total[5m])) / sum by (job) (rate(requests_total{code!="0"}[5m]))) * 100',
  ],
  ['instance:up:copy{job!="a",instance="1"}', 'up{job!="a",instance="1"}'],
  ['all:up:count + 1', 'count(up) # of every job\n + 1'],
  [
    'job:up:marked{source="a$b",job="a"} == 1',
    'label_replace(label_replace(max by (job) (up{job="a"}), "source", "a$$b", "", ""), "tier", "gold", "", "") == 1',
  ],
  ['job:up:no_instance{job="a"}', 'sum without (instance) (up{job="a"})'],
  ['a:limit > bool 5', 'vector(2 * 3) > bool 5'],
  ['job:or{job="a"}', 'max by (job) (up{job="a"}) or max by (job) (requests_total{job="a"})'],
  [
    'job:good:only{job="a"}',
    'max by (job) (up{job="a"}) > 0 unless on (job) sum by (job) (rate(errors_total[5m])) > 100',
  ],
  [
    'job:renamed{job="a"}',
    'label_replace(max by (job) (up{job="a"}), "team", "$1", "job", "(.).*")',
  ],
  [
    'max_over_time(all:up:count[10m:1m]) > 0',
    'max_over_time(count(up) # of every job\n[10m:1m]) > 0',
  ],
  ['absent(job:errors:rate5m)', 'absent(sum by (job) (rate(errors_total[5m])))'],
  ['up  ==  0', 'up  ==  0'],
] as const

for (const [query, want] of cases)
  test(`puts in what '${query}' reads`, () => {
    const { text, refused } = inlineRecordings(query, recordings)
    assert.equal(refused, [])
    assert.is(text, want)
    assert.is(syntaxError(parsePromql(text)), undefined)
  })

const refused = [
  ['rate(job:errors:rate5m[5m]) > 0', 5, /reads a range/],
  ['job:errors:rate5m offset 1h > 0', 0, /at another time/],
  ['job:errors:rate5m @ 5 > 0', 0, /at another time/],
  ['1 + job:errors:rate5m # of old\n offset 1h > 0', 4, /at another time/],
  ['timestamp(job:errors:rate5m)', 10, /when it was recorded/],
  ['count by (__name__) (job:errors:rate5m)', 21, /names of its metrics/],
  ['1 + job:errors:rate5m{instance="a"}', 4, /label 'instance'/],
  ['job:up:marked{tier="silver"}', 0, /sets label 'tier' to 'gold'/],
  ['job:up:no_instance{instance="1"}', 0, /label 'instance'/],
  ['instance:with:peers{instance="1"}', 0, /label 'instance'/],
  ['job:first:by_second{instance="1"}', 0, /label 'instance'/],
  ['instance:or:on_job{instance="1"}', 0, /label 'instance'/],
  ['job:renamed{team="a"}', 0, /label 'team'/],
  ['absent(job:errors:rate5m{job="a"})', 7, /absent\(\) makes its labels/],
  ['absent(instance:up:copy)', 7, /absent\(\) makes its labels/],
  ['job:loop > 1', 0, /cannot be inlined: its rule uses it itself/],
  ['job:twice', 0, /2 rules record it/],
] as const

for (const [query, offset, reason] of refused)
  test(`leaves '${query}', which would mean something else`, () => {
    const inlined = inlineRecordings(query, recordings)
    assert.is(inlined.text, query)
    assert.is(inlined.refused.length, 1)
    assert.is(inlined.refused[0]?.offset, offset)
    assert.match(inlined.refused[0]?.reason ?? '', reason)
  })

test('refuses one reference and puts in the other', () => {
  const { text, refused } = inlineRecordings('all:up:count > job:loop', recordings)
  assert.is(text, 'count(up) # of every job\n > job:loop')
  assert.is(refused.length, 1)
})

test('rules that use a rule twice, which uses a rule twice, end in a refusal and not in memory', () => {
  const deep: Recordings = new Map(
    Array.from({ length: 60 }, (_, i) => {
      const expr = i === 0 ? 'up' : `r${i - 1} + r${i - 1}`
      return [`r${i}`, [{ expr, labels: new Map<string, string>() }]] as const
    }),
  )
  const { text, refused } = inlineRecordings('r59 > 1', deep)
  assert.is(text, 'r59 > 1')
  assert.match(refused[0]?.reason ?? '', 'too long to read')
  assert.is(inlineRecordings('r2', deep).text, '(up + up) + (up + up)')
})

/** Rules of a group see what those before them recorded, so both results are of one moment. */
function sameInPrometheus(
  queries: readonly (readonly [string, string])[],
  recorded = RULES.filter(([name]) => name !== 'job:loop' && name !== 'job:twice'),
): string {
  const rules = recorded.map(([record, expr, labels = {}]) => ({ record, expr, labels }))
  const series = ['a', 'b'].flatMap((job, i) =>
    ['1', '2'].flatMap((instance) => [
      { series: `up{job="${job}",instance="${instance}"}`, values: `${1 - i}x20` },
      { series: `errors_total{job="${job}",instance="${instance}"}`, values: `0+${i + 1}x20` },
      { series: `requests_total{job="${job}",instance="${instance}",code="7"}`, values: '0+9x20' },
    ]),
  )
  const checks = queries.flatMap(([before, after]) => {
    const [one, other] = [`(${before}\n)`, `(${after}\n)`]
    const exprs = [`${one} unless ${other}`, `${other} unless ${one}`, `${one} != ${other}`]
    return exprs.map((expr) => ({ expr, eval_time: '15m', exp_samples: [] }))
  })
  const tests = [{ interval: '1m', input_series: series, promql_expr_test: checks }]
  const { status, output } = promtool(['test', 'rules', 'tests.yaml'], {
    'rules.yaml': JSON.stringify({ groups: [{ name: 'g', rules }] }),
    'tests.yaml': JSON.stringify({
      rule_files: ['rules.yaml'],
      evaluation_interval: '1m',
      tests,
    }),
  })
  return status === 0 ? 'same' : output
}

/** Queries as rules record them, in which no two series can come to have equal labels. */
const recordable = fc.letrec<{ vector: string; byJob: string }>((tie) => ({
  vector: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom('up', 'requests_total', 'up{instance="1"}', 'errors_total offset 1m'),
    fc.constantFrom(
      'rate(errors_total[5m])',
      'max_over_time(up[5m:1m])',
      '-up',
      '(requests_total)',
    ),
    fc.constantFrom('sum without (zone) (up)', 'count by (job, instance) (errors_total)'),
    tie('byJob'),
    tie('vector').map((inner) => `label_replace(${inner}, "team", "$1", "job", "(.).*")`),
    tie('vector').map((inner) => `clamp_max(${inner}, scalar(sum(up)))`),
    fc
      .tuple(tie('vector'), fc.constantFrom('> 0', '* 100', '>= bool 1', '+ time()'))
      .map(([inner, rest]) => `${inner} ${rest}`),
    fc
      .tuple(
        tie('vector'),
        fc.constantFrom('and', 'unless', 'and on (job)', 'unless ignoring (zone)'),
        tie('byJob'),
      )
      .map(([left, op, right]) => `(${left}) ${op} (${right})`),
  ),
  byJob: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom('sum by (job) (rate(errors_total[5m]))', 'max by (job) (up)'),
    tie('vector').map((inner) => `avg by (job) (${inner})`),
    tie('vector').map((inner) => `count(${inner}) by (job)`),
    fc
      .tuple(
        tie('byJob'),
        fc.constantFrom('/', '> on (job)', 'or', '- ignoring (zone)'),
        tie('byJob'),
      )
      .map(([left, op, right]) => `(${left}) ${op} (${right})`),
  ),
})).vector

const reference = fc.record({
  expr: recordable,
  label: fc.constantFrom('job', 'instance', 'zone', 'team', 'tier'),
  op: fc.constantFrom('=', '!=', '=~', '!~'),
  value: fc.constantFrom('a', '1', '', 'a|z', '.+'),
  rest: fc.constantFrom('', ' > 0', ' or up', ' * 2'),
  labels: fc.constantFrom({}, { tier: 'a' }, { zone: '' }),
})

if (!skipWithoutPromtool('inlineRecordings in Prometheus')) {
  test('Prometheus finds the same by the query with and without recording rules', () => {
    assert.is(sameInPrometheus(cases), 'same')
  })

  test('Prometheus finds the same whatever is recorded and asked for', () => {
    const samples = fc.sample(reference, { seed: 17, numRuns: 400 })
    const rules = samples.map(({ expr, labels }, i) => [`fuzz:${i}`, expr, labels] as const)
    const known: Recordings = new Map(
      rules.map(([name, expr, labels]) => [
        name,
        [{ expr, labels: new Map(Object.entries(labels)) }],
      ]),
    )
    const queries = samples.flatMap(({ label, op, value, rest }, i) => {
      const query = `fuzz:${i}{${label}${op}"${value}"}${rest}`
      const { text, refused } = inlineRecordings(query, known)
      return refused.length > 0 ? [] : [[query, text] as const]
    })
    assert.ok(queries.length > 150, String(queries.length))
    assert.is(sameInPrometheus(queries, rules), 'same')
  })

  test('Prometheus would find a difference', () => {
    const wrong = [['job:errors:rate5m{job="a"}', 'sum by (job) (rate(errors_total[5m]))']] as const
    assert.match(sameInPrometheus(wrong), /job="b"/)
  })
}

test.run()
