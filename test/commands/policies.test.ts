import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { parseAllDocuments } from 'yaml'
import { policies } from '../../src/commands/policies.ts'
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
    format: 'config-connector',
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
  assert.equal(codes(warnings), [])
  if (skipWithoutSchemas('policies')) return
  for (const manifest of manifests) assert.equal(validateManifest(manifest), { kind: 'valid' })
})

test('says what Config Connector cannot hold', () => {
  const { warnings } = policies({
    files,
    format: 'config-connector',
    disableMetricValidation: true,
  })
  assert.equal(codes(warnings), ['lost-field'])
})

test('no rules are an empty list', () => {
  const none = [{ file: 'a.yaml', text: 'groups: []' }]
  assert.is(policies({ files: none, format: 'api' }).stdout, '[]\n')
  assert.is(policies({ files: none, format: 'config-connector' }).stdout, '')
})

test('twice the same input gives the same bytes', () => {
  for (const format of ['api', 'config-connector'] as const)
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
