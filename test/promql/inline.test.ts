import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { inlineRecordings, type Recordings } from '../../src/promql/inline.ts'
import { parsePromql, syntaxError } from '../../src/promql/parse.ts'

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
  ['job:loop', 'job:loop + 1'],
  ['job:twice', 'up'],
  ['job:twice', 'up == 0'],
]

const recordings: Recordings = new Map(
  [...Map.groupBy(RULES, ([name]) => name)].map(([name, rules]) => [
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
  ['timestamp(job:errors:rate5m)', 10, /when it was recorded/],
  ['count by (__name__) (job:errors:rate5m)', 21, /names of its metrics/],
  ['1 + job:errors:rate5m{instance="a"}', 4, /label 'instance'/],
  ['job:up:marked{tier="silver"}', 0, /sets label 'tier' to 'gold'/],
  ['job:up:no_instance{instance="1"}', 0, /label 'instance'/],
  ['instance:with:peers{instance="1"}', 0, /label 'instance'/],
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

/** Rules of a group see what those before them recorded, so both results are of one moment. */
function sameInPrometheus(queries: readonly (readonly [string, string])[]): string {
  const usable = RULES.filter(([name]) => name !== 'job:loop' && name !== 'job:twice')
  const rules = usable.map(([record, expr, labels = {}]) => ({ record, expr, labels }))
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
  const folder = mkdtempSync(join(tmpdir(), 'igw-inline-'))
  try {
    writeFileSync(join(folder, 'rules.yaml'), JSON.stringify({ groups: [{ name: 'g', rules }] }))
    const tests = [{ interval: '1m', input_series: series, promql_expr_test: checks }]
    const file = join(folder, 'tests.yaml')
    writeFileSync(
      file,
      JSON.stringify({ rule_files: ['rules.yaml'], evaluation_interval: '1m', tests }),
    )
    const { status, stdout, stderr } = spawnSync('promtool', ['test', 'rules', file], {
      encoding: 'utf8',
    })
    return status === 0 ? 'same' : stdout + stderr
  } finally {
    rmSync(folder, { recursive: true })
  }
}

if (spawnSync('promtool', ['--version']).status === 0) {
  test('Prometheus finds the same by the query with and without recording rules', () => {
    assert.is(sameInPrometheus(cases), 'same')
  })

  test('Prometheus would find a difference', () => {
    const wrong = [['job:errors:rate5m{job="a"}', 'sum by (job) (rate(errors_total[5m]))']] as const
    assert.match(sameInPrometheus(wrong), /job="b"/)
  })
} else console.log('  inlineRecordings in Prometheus: skipped, no promtool on the PATH')

test.run()
