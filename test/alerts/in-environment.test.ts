import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Report } from '../../src/alerts/diagnostics.ts'
import { type Channels, inEnvironment } from '../../src/alerts/in-environment.ts'
import { group, places, translate } from './translate.ts'

const test = suite('inEnvironment')

const channels: Channels = {
  default: ['all'],
  critical: ['pager'],
  error: ['all'],
  warning: [],
  byLabel: [
    { labels: { team: 'ml' }, channels: ['ml'] },
    { labels: { team: 'ml', severity: 'critical' }, channels: ['ml', 'pager'] },
  ],
}

const told = (labels: string) => {
  const { alerts } = translate(group(`{alert: A, expr: up, labels: ${labels}}`))
  return inEnvironment(alerts, { channels }, new Report())[0]?.policy.notificationChannels
}

for (const [labels, want] of [
  ['{}', ['all']],
  ['{severity: info}', ['all']],
  ['{severity: page}', ['pager']],
  ['{severity: major}', ['all']],
  ['{severity: warning}', undefined],
  ['{team: ml}', ['ml']],
  ['{team: ml, severity: warning}', ['ml']],
  ['{team: ml, severity: page}', ['ml', 'pager']],
] as const)
  test(`tells ${want?.join(' and ') ?? 'nobody'} of an alert with ${labels}`, () =>
    assert.equal(told(labels), want))

test('limits every selector, and says where one is limited already', () => {
  const { alerts } = translate(group('{alert: A, expr: "up and down{cluster=\\"b\\"}"}'))
  const report = new Report()
  const [alert] = inEnvironment(alerts, { scope: [{ label: 'cluster', value: 'a' }] }, report)
  assert.is(
    alert?.policy.conditions[0].conditionPrometheusQueryLanguage.query,
    'up{cluster="a"} and down{cluster="b"}',
  )
  assert.equal(places(report.warnings), ['4:5 bad-rule'])
  assert.match(report.warnings[0]?.message ?? '', "says itself what 'cluster' is")
})

test('names policies as those of a release of that environment', () => {
  const { alerts } = translate('groups: [{name: a-b, rules: [{alert: A, expr: up}]}]')
  const [alert] = inEnvironment(alerts, { environment: 'prod' }, new Report())
  assert.is(alert?.policy.displayName, 'prod/a-b/A')
  assert.is(alert?.policy.userLabels.environment, 'prod')
  assert.is(alert?.policy.userLabels['alert-id'], alerts[0]?.identity)
})

test('changes nothing where nothing is said', () => {
  const { alerts } = translate(group('{alert: A, expr: up}'))
  assert.equal(inEnvironment(alerts, {}, new Report()), alerts)
})

test.run()
