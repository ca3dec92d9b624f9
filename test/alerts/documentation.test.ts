import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { LIMITS } from '../../src/alerts/alert-policy.ts'
import { VALUE } from '../../src/alerts/document-variables.ts'
import { group, places, translate } from './translate.ts'

const test = suite('documentationFor')

/** Documentation of an alert with these annotations, and the codes of the warnings. */
function documentation(annotations: Readonly<Record<string, string>>, options = {}) {
  const rule = `{alert: A, expr: up, annotations: ${JSON.stringify(annotations)}}`
  const { alerts, warnings } = translate(group(rule), options)
  return { ...alerts[0]?.policy.documentation, codes: warnings.map(({ code }) => code) }
}

const none = { mimeType: 'text/markdown', codes: [] }

for (const { name, annotations, want } of [
  { name: 'nothing', annotations: {}, want: { codes: [] } },
  { name: 'an empty description', annotations: { description: '' }, want: { codes: [] } },
  { name: 'description', annotations: { description: 'd\n' }, want: { content: 'd\n', ...none } },
  {
    name: 'description and summary',
    annotations: { summary: 's', description: 'd' },
    want: { content: 'd', subject: 's', ...none },
  },
  { name: 'message', annotations: { message: 'm' }, want: { content: 'm', ...none } },
  { name: 'summary alone', annotations: { summary: 's' }, want: { content: 's', ...none } },
  {
    name: 'title before summary',
    annotations: { title: 't', summary: 's', description: 'd' },
    want: { content: 'd\n\n- **summary**: s', subject: 't', ...none },
  },
  ...[
    ['d ', 'd \n\n- **impact**: i'],
    ['d\n', 'd\n\n- **impact**: i'],
    ['d \n \n', 'd \n \n- **impact**: i'],
  ].map(([description = '', content = '']) => ({
    name: `a list behind ${JSON.stringify(description)}, which stays as it is`,
    annotations: { description, impact: 'i' },
    want: { content, ...none },
  })),
  {
    name: 'a template of which nothing is left',
    annotations: { description: '{{ query "up" | first | value }}' },
    want: {
      content: 'The text of this alert is a template that Cloud Monitoring cannot fill in.',
      mimeType: 'text/markdown',
      codes: ['bad-template'],
    },
  },
  {
    name: 'subject before title',
    annotations: { subject: 'x', title: 't', description: 'd' },
    want: { content: 'd\n\n- **title**: t', subject: 'x', ...none },
  },
  {
    name: 'a subject of several lines',
    annotations: { summary: 'a\n  b', description: 'd' },
    want: { content: 'd', subject: 'a b', ...none },
  },
  {
    name: 'another annotation alone',
    annotations: { impact: 'much' },
    want: { content: '- **impact**: much', ...none },
  },
])
  test(`of ${name}`, () => assert.equal(documentation(annotations), want))

test('three links, and the rest in the text', () => {
  const { links, content } = documentation({
    logs: 'https://l',
    dashboard: 'https://d',
    dashboard_url: 'https://u',
    runbook_url: 'https://r',
    link: 'https://r',
  })
  assert.equal(links, [
    { displayName: 'Runbook', url: 'https://r' },
    { displayName: 'Dashboard', url: 'https://u' },
    { displayName: 'Dashboard', url: 'https://d' },
  ])
  assert.is(content, '- **logs**: https://l')
})

test('what is no URL is left out with a warning', () => {
  for (const url of ['TODO', '{{ $externalURL }}/d', 'ftp://x', 'https://{{ $value }}/x', 'a b']) {
    const { links, codes } = documentation({ dashboard: url })
    assert.is(links, undefined, url)
    assert.ok(codes.includes('lost-field'), url)
  }
})

test('what an URL means is known once the address of Prometheus is', () => {
  const options = { externalUrl: 'https://p.example.com' }
  const { links } = documentation({ dashboard: '{{ $externalURL }}/d?x={{ $value }}' }, options)
  assert.equal(links, [{ displayName: 'Dashboard', url: `https://p.example.com/d?x=${VALUE}` }])
})

test('runbooks of the configuration are for alerts that name none', () => {
  const options = { runbookUrl: 'https://run/' }
  assert.equal(documentation({}, options).links, [{ displayName: 'Runbook', url: 'https://run/A' }])
  const { links } = documentation({ runbook_url: 'https://own' }, options)
  assert.equal(links, [{ displayName: 'Runbook', url: 'https://own' }])
})

test('what is too long is cut at a character, with a warning', () => {
  const { content = '', codes } = documentation({ description: '😀'.repeat(5000) })
  assert.ok(new TextEncoder().encode(content).length <= LIMITS.contentBytes)
  assert.match(content, /^(😀)+$/u)
  assert.equal(codes, ['lost-field'])
})

test('a loss is told where it is', () => {
  const text = group('alert: A\nexpr: up\nannotations:\n  description: "x {{ $value | humanize }}"')
  assert.equal(places(translate(text).warnings), ['7:23 bad-template'])
})

test.run()
