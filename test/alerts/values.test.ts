import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import {
  durationHint,
  evaluationInterval,
  formatSeconds,
  parseDuration,
} from '../../src/alerts/duration.ts'
import { fit, labelNameFor, slug } from '../../src/alerts/names.ts'
import { sourceOffsets } from '../../src/alerts/scalar-offset.ts'
import { severityOf } from '../../src/alerts/severity.ts'

const durations = suite('durations')

for (const [text, want] of [
  ['5m', '300s'],
  ['1h30m', '5400s'],
  ['0', '0s'],
  ['0m', '0s'],
  ['1500ms', '1.5s'],
  ['9ms', '0.009s'],
  ['1s1ms', '1.001s'],
  ['120ms', '0.12s'],
  ['1y1w1d', '32227200s'],
] as const)
  durations(`'${text}' is ${want}`, () => assert.is(formatSeconds(parseDuration(text) ?? -1), want))

for (const [text, hint] of [
  ['5', /'5s' or '5m'/],
  ['30m1h', /large to small/],
  ['1h1h', /large to small/],
  ['', /is written like/],
  ['1.5h', /is written like/],
  ['-5m', /is written like/],
  ['5 m', /is written like/],
  ['300y', /is written like|large/],
] as const)
  durations(`'${text}' is none`, () => {
    assert.is(parseDuration(text), undefined)
    assert.match(durationHint(text), hint)
  })

durations('intervals are rounded up to steps of 30 seconds', () => {
  const seconds = [1, 15, 30, 31, 45, 60, 90, 100]
  assert.equal(
    seconds.map((s) => evaluationInterval(s * 1000) / 1000),
    [30, 30, 30, 60, 60, 60, 90, 120],
  )
})

durations.run()

const names = suite('names')

for (const [name, want] of [
  ['HighLatency', 'HighLatency'],
  ['HaproxyHttpSlowingDown(v1)', 'HaproxyHttpSlowingDown_v1'],
  ['MysqlTooManyConnections(>80%)', 'MysqlTooManyConnections_80'],
  ['JvmNon-heapMemoryFillingUp', 'JvmNon_heapMemoryFillingUp'],
  ['Kueue Operator is not running', 'Kueue_Operator_is_not_running'],
  ['5xx', '_5xx'],
  ['日本', '_'],
] as const)
  names(`'${name}' is the label name '${want}'`, () => assert.is(labelNameFor(name), want))

for (const [text, want] of [
  ['HighInferenceErrorRate', 'high-inference-error-rate'],
  ['VLLMCacheFull', 'vllm-cache-full'],
  ['gateway-api_extension', 'gateway-api-extension'],
  ['(>80%)', '80'],
  ['日本', ''],
] as const)
  names(`'${text}' is the slug '${want}'`, () => assert.is(slug(text), want))

names('what is cut stays distinct', () => {
  const [a, b] = ['a', 'b'].map((end) => fit(`${'x'.repeat(70)}${end}`, 63))
  assert.is(a?.length, 63)
  assert.is.not(a, b)
  assert.is(fit('short', 63), 'short')
})

names.run()

const severities = suite('severityOf')

const labels = (values: Readonly<Record<string, string>>) =>
  new Map(
    Object.entries(values).map(([key, text]) => {
      const at = { file: '', line: 1, col: 1 }
      return [key, { text, at, place: () => at }]
    }),
  )

for (const [value, severity] of [
  ['critical', 'CRITICAL'],
  ['page', 'CRITICAL'],
  ['P1', 'CRITICAL'],
  ['major', 'ERROR'],
  ['Warning', 'WARNING'],
  ['task', 'WARNING'],
] as const)
  severities(`'${value}' is ${severity}`, () =>
    assert.equal(severityOf(labels({ severity: value })), { severity }),
  )

severities('information has none, without a complaint', () => {
  for (const severity of ['info', 'none', '']) assert.equal(severityOf(labels({ severity })), {})
  assert.equal(severityOf(labels({})), {})
})

severities('a word that nobody knows has none', () => {
  assert.equal(severityOf(labels({ severity: 'home' })), { unknown: 'home' })
})

severities('more words can be given', () => {
  assert.equal(severityOf(labels({ severity: 'Home' }), { home: 'ERROR' }), { severity: 'ERROR' })
})

severities("Sloth's label stands in for words of the user's own", () => {
  const found = severityOf(labels({ severity: 'pageteam', sloth_severity: 'page' }))
  assert.equal(found, { severity: 'CRITICAL' })
})

severities.run()

const offsets = suite('sourceOffsets')

for (const { name, raw, value } of [
  { name: 'plain', raw: 'sum(up) by (X', value: 'sum(up) by (X' },
  { name: 'plain over two lines', raw: 'sum(up)\n    by (X', value: 'sum(up) by (X' },
  { name: 'single quotes', raw: "'a{b=''c''} X'", value: "a{b='c'} X" },
  { name: 'double quotes', raw: '"a{b=\\"c\\"} \\u00e9X"', value: 'a{b="c"} éX' },
  { name: 'literal', raw: '|\n    a\n      + X\n', value: 'a\n  + X\n' },
  { name: 'literal with a header', raw: '|2-\n  a\n  X', value: 'a\nX' },
  { name: 'folded', raw: '>-\n    a\n    + X\n', value: 'a + X' },
  { name: 'folded with an empty line', raw: '>-\n    a\n\n    X\n', value: 'a\nX' },
])
  offsets(`finds a character in a scalar that is ${name}`, () => {
    assert.is(sourceOffsets(raw, value)[value.indexOf('X')], raw.indexOf('X'))
  })

offsets('the end of the value is behind its last character', () => {
  assert.is(sourceOffsets('"a X"', 'a X')[3], 4)
  assert.is(sourceOffsets('>-\n  a\n  X\n', 'a X')[3], 10)
})

offsets.run()
