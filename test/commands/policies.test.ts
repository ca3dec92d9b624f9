import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { parseAllDocuments } from 'yaml'
import { POLICY_FORMATS, policies } from '../../src/commands/policies.ts'
import { skipWithoutSchemas, validateManifest } from '../support/schemas.ts'

const test = suite('policies')

const TEXT = `groups:
- name: g
  rules:
  - record: job:up:sum
    expr: sum by (job) (up)
  - alert: A
    expr: job:up:sum < 1
    annotations: {summary: "{{ $labels.job }}: down", runbook_url: "https://r", description: D}
  - alert: B
    expr: up >
`
const files = [{ file: 'alerts/a.yaml', text: TEXT }]
const codes = (found: readonly { readonly code: string }[]) => found.map(({ code }) => code)

test('prints objects of the API as a JSON array', () => {
  const { stdout, errors, warnings } = policies({ files, format: 'api' })
  const list: readonly { displayName: string }[] = JSON.parse(stdout)
  assert.equal(
    list.map(({ displayName }) => displayName),
    ['g/A'],
  )
  assert.equal(codes(errors), ['promql-syntax'])
  // The alert reads a recorded name, and the rule that records it is not printed.
  assert.equal(codes(warnings), ['bad-rule', 'lost-field'])
})

test('prints manifests with the recording rules', () => {
  const { stdout, errors, warnings } = policies({
    files,
    format: 'kcc',
    namespace: 'kcc',
    projectId: 'shop-dev',
    source: 'shop',
  })
  const manifests = parse(stdout)
  assert.equal(
    manifests.map(({ kind, metadata }) => `${kind} ${metadata.namespace}/${metadata.name}`),
    ['MonitoringAlertPolicy kcc/shop-g-a', 'Rules kcc/a'],
  )
  assert.equal(codes(errors), ['promql-syntax'])
  // Subject and link, which the kind has no fields for.
  assert.equal(codes(warnings), ['lost-field', 'lost-field'])
  if (skipWithoutSchemas('policies')) return
  for (const manifest of manifests) assert.equal(validateManifest(manifest), { kind: 'valid' })
})

test('says of how many policies Config Connector cannot hold which field', () => {
  const { warnings } = policies({ files, format: 'kcc', disableMetricValidation: true })
  assert.equal(
    warnings.map(({ message }) => message.replace(/,.*\(/, ' (')),
    [
      "a MonitoringAlertPolicy has no field 'documentation.subject' (1 policy)",
      "a MonitoringAlertPolicy has no field 'documentation.links' (1 policy)",
      "a MonitoringAlertPolicy has no field 'disableMetricValidation' (1 policy)",
    ],
  )
})

test('cuts the content where subject and links would make it too long', () => {
  const long = `{alert: A, expr: up, annotations: {title: T, runbook_url: "https://r", description: "${'é'.repeat(5115)}"}}`
  const { stdout, warnings } = policies({
    files: [{ file: 'a.yaml', text: `groups: [{name: g, rules: [${long}]}]` }],
    format: 'kcc',
  })
  const { content } = Object(parse(stdout)[0]).spec.documentation
  assert.ok(Buffer.byteLength(content) <= 10_240 && content.length > 5000)
  assert.match(content, /^\*\*T\*\*\n\né+\n\nLinks:\n\n- \[Runbook\]\(https:\/\/r\)$/)
  assert.match(warnings.map(({ message }) => message).join(), /the content is cut \(1 policy\)/)
})

test('prints alerts as Rules as they are, and recording rules apart', () => {
  const text = TEXT.replace(
    '- name: g',
    '- name: g\n  interval: 15s\n  labels: {team: ml}',
  ).replace('< 1', '< 1\n    for: 90s\n    keep_firing_for: 5m')
  const { stdout, errors, warnings } = policies({
    files: [{ file: 'alerts/a.yaml', text }],
    format: 'rules',
    namespace: 'team-a',
  })
  const manifests = parse(stdout)
  assert.equal(
    manifests.map(({ kind, metadata }) => `${kind} ${metadata.namespace}/${metadata.name}`),
    ['Rules team-a/a', 'Rules team-a/a-recording'],
  )
  assert.equal(Object(manifests[0]).spec.groups, [
    {
      name: 'g',
      interval: '15s',
      rules: [
        {
          alert: 'A',
          expr: 'job:up:sum < 1',
          for: '90s',
          labels: { team: 'ml' },
          annotations: {
            summary: '{{ $labels.job }}: down',
            runbook_url: 'https://r',
            description: 'D',
          },
        },
      ],
    },
  ])
  assert.equal(codes(errors), ['promql-syntax'])
  assert.equal(codes(warnings), ['lost-field'])
  if (skipWithoutSchemas('policies as Rules')) return
  for (const manifest of manifests) assert.equal(validateManifest(manifest), { kind: 'valid' })
})

test('Rules hold no duration that Prometheus would refuse', () => {
  const text =
    'groups: [{name: g, interval: 5, rules: [{alert: A, expr: up, for: 5}, {alert: B, expr: up}, {record: r, expr: up}]}]'
  const { stdout, errors } = policies({ files: [{ file: 'a.yaml', text }], format: 'rules' })
  assert.equal(codes(errors), ['bad-duration', 'bad-duration'])
  assert.equal(
    parse(stdout).map((manifest) => Object(manifest).spec.groups),
    [
      [{ name: 'g', rules: [{ alert: 'B', expr: 'up' }] }],
      [{ name: 'g', rules: [{ record: 'r', expr: 'up' }] }],
    ],
  )
})

test('Rules hold no names that the collector would refuse', () => {
  const text =
    'groups: [{name: g, labels: {a-b: x}, rules: [{alert: A, expr: up}, {record: r, expr: up}]}, {name: h, rules: [{record: "a b", expr: up}, {record: s, expr: up, labels: {__name__: t}}, {record: t, expr: up}]}]'
  const { stdout, errors } = policies({ files: [{ file: 'a.yaml', text }], format: 'rules' })
  assert.equal(
    errors.map(({ message }) => message),
    [
      "label 'a-b' of record 'r' of group 'g' is no label name",
      "label 'a-b' of alert 'A' of group 'g' is no label name",
      "record 'a b' of group 'h' is no metric name",
      "label '__name__' of record 's' of group 'h' is no label name",
    ],
  )
  assert.equal(Object(parse(stdout)[0]).spec.groups, [
    { name: 'h', rules: [{ record: 't', expr: 'up' }] },
  ])
})

test('every finding says which rule it is about', () => {
  const text =
    'groups: [{name: g, x: 1, rules: [{alert: A, expr: up >}, {record: r}, {alert: B, expr: up, for: 1m1h}]}]'
  const { errors, warnings } = policies({ files: [{ file: 'a.yaml', text }], format: 'api' })
  assert.equal(
    [...warnings, ...errors].map(({ rule }) => JSON.stringify(rule)),
    [
      '{"group":"g"}',
      '{"group":"g","alert":"A"}',
      '{"group":"g","record":"r"}',
      '{"group":"g","alert":"B"}',
    ],
  )
})

test('no rules are an empty list', () => {
  const none = [{ file: 'a.yaml', text: 'groups: []' }]
  assert.is(policies({ files: none, format: 'api' }).stdout, '[]\n')
  assert.is(policies({ files: none, format: 'kcc' }).stdout, '')
})

test('twice the same input gives the same bytes', () => {
  for (const format of POLICY_FORMATS)
    assert.is(policies({ files, format }).stdout, policies({ files, format }).stdout)
})

interface Printed {
  readonly kind: string
  readonly metadata: { readonly name: string; readonly namespace?: string }
}

function parse(text: string): readonly Printed[] {
  const documents = parseAllDocuments(text)
  return Array.isArray(documents) ? documents.map((document) => document.toJS()) : []
}

test.run()
