import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { parseConfig } from '../../src/config/parse-config.ts'
import { soakSeconds } from '../../src/config/schema/promotion.ts'
import { edited } from './config-text.ts'

const test = suite('promotion in the config')

const PROD = `  prod: {project: {id: chat-prod, number: 1}, cluster: {name: c, location: us-east1}, namespace: n}
`

/** The config with two environments and these gates of the second; the gates begin in line 23. */
const withGates = (gates: string, more = '') =>
  edited(
    {},
    `${PROD}promotion:
  order: [dev, prod]
  steps:
    prod:
      gates:
        ${gates.trim().replaceAll('\n', '\n        ')}
${more}`,
  )

const parse = (text: string) => parseConfig({ file: 'c.yaml', text })
const mistakes = (text: string) =>
  parse(text).errors.map(
    ({ at, code, message, hint }) => `${at?.line}:${at?.col} ${code} ${message} | ${hint}`,
  )

test('reads every gate, with its defaults', () => {
  const gates = `
soak: 1d12h
synced: true
statuses:
  - {name: "smoke/*", app: github-actions, accept: [neutral]}
windows:
  - {days: [mon, tue], from: '09:00', to: '16:00', timeZone: Europe/Berlin}
freezes:
  - {from: 2026-12-20, to: 2027-01-04T08:00, timeZone: UTC, reason: year end}
incidents: [incident]
drift: true`
  const reports = 'gitops: {reports: [{name: "cd/{environment}", creator: "argo[bot]"}]}\n'
  const { config, errors } = parse(withGates(gates, reports))
  assert.equal(errors, [])
  assert.equal(config?.promotionSteps.prod?.gates, {
    soak: '1d12h',
    synced: true,
    statuses: [{ name: 'smoke/*', app: 'github-actions', accept: ['neutral'] }],
    windows: [{ days: ['mon', 'tue'], from: '09:00', to: '16:00', timeZone: 'Europe/Berlin' }],
    freezes: [{ from: '2026-12-20', to: '2027-01-04T08:00', timeZone: 'UTC', reason: 'year end' }],
    incidents: ['incident'],
    drift: true,
  })
  assert.equal(config?.gitops.reports, [
    { name: 'cd/{environment}', creator: 'argo[bot]', accept: [] },
  ])
  assert.equal(parse(edited({})).config?.promotionSteps, {})
})

test('knows how long a soak is', () => {
  assert.is(soakSeconds('1d12h'), 36 * 3600)
  assert.is(soakSeconds('90m'), 5400)
  assert.is(soakSeconds('h'), 0)
})

const cases: readonly (readonly [name: string, text: string, want: RegExp])[] = [
  ['a soak without a unit', withGates('soak: 24'), /^23:15 bad-type .*expected a text/],
  ['a soak with an unknown unit', withGates('soak: 1w'), /^23:15 bad-value .*'1d12h'/],
  ['a soak of no time', withGates('soak: 0h'), /^23:15 bad-value .*more than nothing/],
  ['a gate with a slip', withGates('soack: 1h'), /^23:9 unknown-field .*did you mean 'soak'\?/],
  [
    'a status that anybody may post',
    withGates('statuses: [{name: x}]'),
    /^23:20 bad-value .*either 'app' or 'creator' \| who may push can post a status of any name/,
  ],
  [
    'a status of an app and an account',
    withGates('statuses: [{name: x, app: a, creator: b}]'),
    /^23:20 bad-value .*either 'app' or 'creator'/,
  ],
  [
    'the name of an app instead of its slug',
    withGates('statuses: [{name: x, app: GitHub Actions}]'),
    /^23:35 bad-value .*the slug of a GitHub App/,
  ],
  [
    'a time zone with a slip',
    withGates("windows: [{from: '09:00', to: '10:00', timeZone: Europe/Berln}]"),
    /^23:58 bad-value .*IANA database \| did you mean 'Europe\/Berlin'\?/,
  ],
  [
    'a city alone as a time zone',
    withGates("windows: [{from: '09:00', to: '10:00', timeZone: berlin}]"),
    /^23:58 bad-value .*did you mean 'Europe\/Berlin'\?/,
  ],
  [
    'an offset instead of a time zone',
    withGates("windows: [{from: '09:00', to: '10:00', timeZone: '+02:00'}]"),
    /^23:58 bad-value .*such as 'Europe\/Berlin'/,
  ],
  [
    'a window that never opens',
    withGates("windows: [{from: '09:00', to: '09:00', timeZone: UTC}]"),
    /^23:19 bad-value .*a span of time \| for the whole day/,
  ],
  [
    'a time of day that there is not',
    withGates("windows: [{from: '9:00', to: '25:00', timeZone: UTC}]"),
    /^23:26 bad-value .*'09:00'/,
  ],
  [
    'a freeze that ends before it begins',
    withGates('freezes: [{from: 2026-12-20, to: 2026-12-19, timeZone: UTC, reason: x}]'),
    /^23:19 bad-value .*'from' before 'to'/,
  ],
  [
    'a day that is not in the calendar',
    withGates('freezes: [{from: 2026-02-30, to: 2026-03-01, timeZone: UTC, reason: x}]'),
    /^23:26 bad-value .*in the calendar/,
  ],
  [
    'a wait for the engine, of which nothing is known',
    withGates('synced: true'),
    /^23:17 missing-field .*'gitops.reports', and there are none/,
  ],
  [
    'one hydrated branch for all environments',
    edited({}, 'gitops: {hydrator: {branch: deploy}}\n'),
    /^17:29 bad-value .*\{environment\} in it/,
  ],
  [
    'a hydrated branch that git refuses',
    edited({}, 'gitops: {hydrator: {branch: "a..{environment}"}}\n'),
    /^17:29 bad-value .*a branch name such as/,
  ],
  [
    'gates of an environment that there is not',
    edited({}, `${PROD}promotion: {order: [dev, prod], steps: {prd: {gates: {soak: 1h}}}}\n`),
    /^18:41 unknown-environment 'prd' .*did you mean 'prod'\?/,
  ],
  [
    'a month that there is not',
    withGates('freezes: [{from: 2026-18-20, to: 2027-01-04, timeZone: UTC, reason: x}]'),
    /^23:26 bad-value .*a day such as '2026-12-20'/,
  ],
  [
    'gates of the first environment',
    edited({}, `${PROD}promotion: {order: [[dev], prod], steps: {dev: {gates: {soak: 1h}}}}\n`),
    /^18:43 conflict nothing is promoted to 'dev'/,
  ],
]

for (const [name, text, want] of cases)
  test(`refuses ${name}`, () => {
    const [first = '', ...others] = mistakes(text)
    assert.match(first, want)
    assert.ok(others.length <= 1, others.join('\n'))
  })

test('still checks the order where a gate is wrong', () => {
  const text = withGates('soak: x').replace('[dev, prod]', '[dev, prd]')
  assert.equal(
    parse(text).errors.map(({ code }) => code),
    ['missing-field', 'unknown-environment', 'bad-value'],
  )
})

test.run()
