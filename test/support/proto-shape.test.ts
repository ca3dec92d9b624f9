import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { protoErrors } from './proto-shape.ts'

const test = suite('protoErrors')

const CONDITION = { conditionPrometheusQueryLanguage: { query: 'up == 0', duration: '1.5s' } }
const POLICY = {
  displayName: 'A',
  combiner: 'OR',
  enabled: true,
  severity: 'WARNING',
  userLabels: { a: 'b' },
  conditions: [{ displayName: 'A', ...CONDITION }],
  notificationChannels: ['projects/p/notificationChannels/1'],
  documentation: { content: 'c', links: [{ displayName: 'Runbook', url: 'https://r' }] },
  alertStrategy: { autoClose: '1800s', notificationPrompts: ['OPENED'] },
}
const METRIC = {
  name: 'm',
  filter: 'severity>=ERROR',
  labelExtractors: { status: 'EXTRACT(httpRequest.status)' },
  metricDescriptor: {
    metricKind: 'DELTA',
    valueType: 'INT64',
    labels: [{ key: 'status', valueType: 'INT64' }],
  },
  bucketOptions: { explicitBuckets: { bounds: [0.5, 1] } },
}

const chart = (dataSet: object) => ({
  displayName: 'd',
  mosaicLayout: {
    columns: 48,
    tiles: [{ width: 16, height: 16, widget: { title: 't', xyChart: { dataSets: [dataSet] } } }],
  },
})
const QUERY = { timeSeriesQuery: { prometheusQuery: 'up', unitOverride: '1/s' } }

test('refuses what a dashboard of the API has not', () => {
  const at = '.mosaicLayout.tiles[0].widget.xyChart.dataSets[0]'
  for (const [value, want] of [
    [chart({ plotType: 'LINES', ...QUERY }), [`${at}.plotType: no PlotType`]],
    [chart({ plot: 'LINE', ...QUERY }), [`${at}.plot: unknown field`]],
    [
      chart({ timeSeriesQuery: { ...QUERY.timeSeriesQuery, timeSeriesQueryLanguage: 'x' } }),
      [`${at}.timeSeriesQuery: only one of timeSeriesQueryLanguage, prometheusQuery`],
    ],
    [{ mosaicLayout: {} }, ['.displayName: required']],
    [{ ...chart(QUERY), gridLayout: {} }, [': only one of gridLayout, mosaicLayout']],
  ] as const)
    assert.equal(protoErrors('Dashboard', value), want)
})

test('accepts what the services take', () => {
  assert.equal(protoErrors('AlertPolicy', POLICY), [])
  assert.equal(protoErrors('Dashboard', chart({ plotType: 'LINE', ...QUERY })), [])
  assert.equal(protoErrors('LogMetric', METRIC), [])
})

const condition = (fields: object) => ({
  ...POLICY,
  conditions: [{ conditionPrometheusQueryLanguage: { query: 'up', ...fields } }],
})

const refused = [
  ['an unknown field', { ...POLICY, sevirity: 'ERROR' }, '.sevirity: unknown field'],
  [
    'an unknown field far inside',
    condition({ keepFiringFor: '5s' }),
    '.conditions[0].conditionPrometheusQueryLanguage.keepFiringFor: unknown field',
  ],
  ['a name in snake case', { ...POLICY, display_name: 'A' }, '.display_name: unknown field'],
  ['a number for a text', { ...POLICY, displayName: 1 }, '.displayName: no string'],
  ['null', { ...POLICY, displayName: null }, '.displayName: no string'],
  ['a text for a flag', { ...POLICY, enabled: 'true' }, '.enabled: no google.protobuf.BoolValue'],
  ['a text for a message', { ...POLICY, documentation: 'c' }, '.documentation: no object'],
  ['a map for a list', { ...POLICY, conditions: {} }, '.conditions: no list'],
  ['a list for a map', { ...POLICY, userLabels: [] }, '.userLabels: no map'],
  ['a number in a map of texts', { ...POLICY, userLabels: { a: 1 } }, '.userLabels[a]: no string'],
  ['an unknown enum value', { ...POLICY, severity: 'INFO' }, '.severity: no Severity'],
  ['the number of an enum value', { ...POLICY, severity: 1 }, '.severity: no Severity'],
  [
    'a duration of Prometheus',
    condition({ duration: '5m' }),
    '.conditions[0].conditionPrometheusQueryLanguage.duration: no google.protobuf.Duration',
  ],
  [
    'a duration finer than a nanosecond',
    condition({ duration: '0.0090000000000000001s' }),
    '.conditions[0].conditionPrometheusQueryLanguage.duration: no google.protobuf.Duration',
  ],
  [
    'a missing field that is required',
    { conditions: [{ conditionPrometheusQueryLanguage: {} }] },
    '.conditions[0].conditionPrometheusQueryLanguage.query: required',
  ],
  [
    'two of which only one can be',
    { conditions: [{ ...CONDITION, conditionMatchedLog: { filter: 'x' } }] },
    '.conditions[0]: only one of conditionMatchedLog, conditionPrometheusQueryLanguage',
  ],
] as const

for (const [name, policy, want] of refused)
  test(`refuses ${name}`, () => assert.equal(protoErrors('AlertPolicy', policy), [want]))

test('refuses what only the service writes', () => {
  const metric = { ...METRIC, createTime: '2026-01-02T03:04:05Z' }
  assert.equal(protoErrors('LogMetric', metric), ['.createTime: the service writes this field'])
})

test('refuses wrong values in messages of other packages', () => {
  const metricDescriptor = { metricKind: 'DELTA', valueType: 'INT32', labels: [{ valueTyp: 'x' }] }
  assert.equal(protoErrors('LogMetric', { ...METRIC, metricDescriptor }), [
    '.metricDescriptor.valueType: no ValueType',
    '.metricDescriptor.labels[0].valueTyp: unknown field',
  ])
})

test('knows every type that the messages are made of', () => {
  const bounds = { bucketOptions: { explicitBuckets: { bounds: ['1'] } } }
  assert.match(protoErrors('LogMetric', { ...METRIC, ...bounds }).join(), 'bounds[0]: no double')
})

test.run()
