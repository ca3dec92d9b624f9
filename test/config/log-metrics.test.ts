import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { extractorProblem } from '../../src/config/log-extractor.ts'
import { parseConfig } from '../../src/config/parse-config.ts'
import { edited } from './config-text.ts'

const test = suite('log metrics of a config')

/** Everything that is said of a metric `slow`, with its place. */
function said(metric: string, name = 'slow', edits: Readonly<Record<string, string>> = {}) {
  const text = edited(edits, `logMetrics:\n  custom:\n    ${name}: ${metric}\n`)
  const { errors, warnings } = parseConfig({ file: 'c.yaml', text })
  return [...errors, ...warnings.filter(({ message }) => !message.includes('replica'))].map(
    ({ at, code, message, hint }) => `${at?.line}:${at?.col} ${code} ${message} | ${hint ?? ''}`,
  )
}

test('every mistake is told at once, at its place', () => {
  const labels = `{a: jsonPayload.x, b: 'REGEXP_EXTRACT(x, "y")'}`
  const found = said(`{filter: '%{namespace}', labels: ${labels}}`)
  assert.is(found.length, 3)
  assert.match(found[0] ?? '', /^19:5 bad-value .*'%\{namespace\}', which stands for a value/)
  assert.match(found[1] ?? '', /^19:48 bad-value label 'a' of .*'jsonPayload.x' is no extractor/)
  assert.match(found[2] ?? '', /^19:66 bad-value .*'y' has 0 capture groups, and exactly one/)
})

test('the names of our own metrics are taken', () => {
  assert.match(said('{filter: x}', 'error').join(), /log metric 'error' is one of ours/)
  assert.match(said('{filter: x}', 'callout').join(), /log metric 'callout' is one of ours/)
})

test('ten labels are enough for Cloud Logging', () => {
  const labels = [...'abcdefghijk'].map((label) => `${label}: EXTRACT(x)`).join(', ')
  assert.match(said(`{filter: x, labels: {${labels}}}`).join(), /has 11 labels.* allows 10/)
})

test('an id of a hundred characters is enough for Cloud Logging', () => {
  const long = 'a'.repeat(92)
  assert.equal(said('{filter: x}', long.slice(1)), [])
  assert.match(said('{filter: x}', long).join(), /environment 'dev' has an id of 101 characters/)
})

test('two environments of a project cannot have a metric of the same id', () => {
  const twin = (project: string) => ({
    'environments:\n': `environments:\n  dev-eu:\n    {project: {id: ${project}, number: '2'}, cluster: {name: eu, location: us-central1}, namespace: eu}\n`,
  })
  const found = said('{filter: x}', 'eu-error', twin('chat-dev'))
  assert.is(found.length, 1)
  assert.match(found[0] ?? '', /conflict .*'dev-eu' and 'dev' .*-dev-eu-error' in project/)
  assert.equal(said('{filter: x}', 'eu-error', twin('elsewhere')), [])
})

test('warns of a label that makes a time series of each request', () => {
  const [found = '', ...more] = said('{filter: x, labels: {who: EXTRACT(httpRequest.remoteIp)}}')
  assert.equal(more, [])
  assert.match(found, /^19:37 bad-value .*'httpRequest.remoteIp' is another one for nearly every/)
  const part = `{filter: x, labels: {path: 'REGEXP_EXTRACT(httpRequest.requestUrl, "/(v[0-9]+)/")'}}`
  assert.equal(said(part), [])
})

test('an alert needs a filter about one resource type', () => {
  const alert = 'alert: {threshold: 1}'
  assert.equal(said(`{filter: 'resource.type="k8s_pod" AND x', ${alert}}`), [])
  assert.match(said(`{filter: x, ${alert}}`).join(), /^19:20 bad-value .*not about one resource/)
  const two = `'resource.type="k8s_pod" OR resource.type="k8s_node"'`
  assert.match(said(`{filter: ${two}, ${alert}}`).join(), /not about one resource.type/)
})

test('nothing is said of metrics that are off', () => {
  const text = edited(
    {},
    'logMetrics: {enabled: false, custom: {a: {filter: x, labels: {b: c}}}}\n',
  )
  assert.equal(parseConfig({ file: 'c.yaml', text }).errors, [])
})

for (const good of [
  'EXTRACT(httpRequest.status)',
  'EXTRACT( labels.k8s_pod/app )',
  'EXTRACT(labels."compute.googleapis.com/resource_name")',
  'REGEXP_EXTRACT(jsonPayload.x, "a=(.*)")',
  `REGEXP_EXTRACT(jsonPayload.x, 'a="(.*)"')`,
  'REGEXP_EXTRACT(jsonPayload.x, "(?:a|b)\\\\((\\\\d+)\\\\)")',
  'REGEXP_EXTRACT(jsonPayload.x, "(?i)(?P<name>[a-z]+)")',
  'REGEXP_EXTRACT(jsonPayload.x, "([[:alpha:]]+)[(]")',
  'REGEXP_EXTRACT(jsonPayload.x, "(a{1000}\\\\{1001\\\\}[{]1001})")',
])
  test(`takes ${good}`, () => assert.is(extractorProblem(good), undefined))

for (const [bad, message] of [
  ['EXTRACT()', /no extractor/],
  ['EXTRACT(a, b)', /no extractor/],
  ['extract(a)', /no extractor/],
  ['REGEXP_EXTRACT(a)', /no extractor/],
  [`REGEXP_EXTRACT(a, '(b)")`, /no extractor/],
  ['REGEXP_EXTRACT(a, "b")', /0 capture groups/],
  ['REGEXP_EXTRACT(a, "(?:b)")', /0 capture groups/],
  ['REGEXP_EXTRACT(a, "[(]")', /0 capture groups/],
  ['REGEXP_EXTRACT(a, "(b)(c)")', /2 capture groups/],
  ['REGEXP_EXTRACT(a, "(b")', /no expression of RE2: .*missing closing \)/],
  ['REGEXP_EXTRACT(a, "(?=b)(c)")', /no expression of RE2/],
  ['REGEXP_EXTRACT(a, "(?<!b)(c)")', /no expression of RE2/],
  ['REGEXP_EXTRACT(a, "(b)\\\\1")', /no expression of RE2/],
  ['REGEXP_EXTRACT(a, "*(b)")', /no expression of RE2/],
  ['REGEXP_EXTRACT(a, "(b)\\\\Z")', /invalid escape sequence: `\\Z`/],
  ['REGEXP_EXTRACT(a, "(b{2,1001})")', /invalid repeat count: `\{2,1001\}`/],
] as const)
  test(`refuses ${bad}`, () => assert.match(extractorProblem(bad) ?? '', message))

test.run()
