import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { SchemaSettings } from '../../src/config/config.ts'
import { formatError, UserError } from '../../src/error.ts'
import type { LintResource } from '../../src/lint/field.ts'
import { checkSchemas } from '../../src/schema-check/check-schemas.ts'
import { schemaLocations } from '../../src/schema-check/schema-location.ts'
import { SCHEMAS, skipWithoutSchemas } from '../support/schemas.ts'

const test = suite('checkSchemas')

const settings = (more: Partial<SchemaSettings> = {}): SchemaSettings => ({
  locations: ['s/{{.ResourceKind}}.json'],
  kubernetesVersion: '1.33.0',
  strict: true,
  missing: 'ignore',
  skip: [],
  ...more,
})

const WIDGET = JSON.stringify({
  type: 'object',
  required: ['spec'],
  properties: {
    apiVersion: {},
    kind: {},
    metadata: {},
    spec: {
      type: 'object',
      additionalProperties: false,
      required: ['size'],
      properties: {
        size: { type: 'integer', minimum: 1 },
        colour: { enum: ['red', 'green'] },
        port: { anyOf: [{ type: 'integer' }, { type: 'string' }] },
        name: { type: 'string', pattern: '^[a-z-]+$' },
      },
    },
  },
})

const widget = (spec: unknown, more: object = {}): LintResource => ({
  manifest: { apiVersion: 'x.io/v1', kind: 'Widget', metadata: { name: 'w' }, spec, ...more },
  locate: (path) => ({ file: 'base/w.yaml', line: path.length + 1, col: 1 }),
})

/** What is said of resources whose schemas lie in a folder. */
async function said(
  resources: readonly LintResource[],
  more: Partial<SchemaSettings> = {},
  files: Readonly<Record<string, string>> = { 's/widget.json': WIDGET },
) {
  const asked: string[] = []
  const store = {
    async read(location: string) {
      asked.push(location)
      if (location.includes('broken')) throw new UserError('schema-unavailable', 'no answer')
      return files[location]
    },
  }
  const { errors, warnings, checked } = await checkSchemas(resources, store, settings(more))
  return {
    errors: errors.map((error) => formatError(error)),
    warnings: warnings.map(({ code }) => code),
    checked,
    asked,
  }
}

test('is silent about what fits', async () => {
  assert.equal(await said([widget({ size: 1, port: 'http' }), widget({ size: 2 })]), {
    errors: [],
    warnings: [],
    checked: 2,
    asked: ['s/widget.json'],
  })
})

test('tells every mismatch with its place, the value seen and what is allowed', async () => {
  const { errors } = await said([
    widget({ colour: 'blue', sise: 3, port: true, name: 'A' }),
    widget('small'),
  ])
  const id = 'Widget.v1.x.io/w'
  assert.equal(errors, [
    `base/w.yaml:2:1: error[schema]: ${id} spec misses 'size'`,
    `base/w.yaml:3:1: error[schema]: ${id} spec.sise is unknown\n  hint: did you mean 'size'?`,
    `base/w.yaml:3:1: error[schema]: ${id} spec.colour is 'blue', expected one of 'red', 'green'`,
    `base/w.yaml:3:1: error[schema]: ${id} spec.port is true, which fits none of the forms that it may have`,
    `base/w.yaml:3:1: error[schema]: ${id} spec.name is 'A', which does not match ^[a-z-]+$`,
    `base/w.yaml:2:1: error[schema]: ${id} spec is 'small', expected object`,
  ])
})

test('never shows what a Secret holds', async () => {
  const secret = {
    manifest: {
      apiVersion: 'v1',
      kind: 'Secret',
      metadata: { name: 's' },
      data: { a: 'aHVudGVyMg==' },
    },
  }
  const schema = JSON.stringify({
    properties: { data: { additionalProperties: { type: 'integer' } } },
  })
  const { errors } = await said([secret], {}, { 's/secret.json': schema })
  assert.equal(errors, ['error[schema]: Secret.v1/s data.a is (secret), expected integer'])
})

test('looks in one location after the other', async () => {
  const { asked, checked } = await said([widget({ size: 1 })], {
    locations: [
      'a/{{.ResourceKind}}.json',
      's/{{ .ResourceKind }}.json',
      'b/{{.ResourceKind}}.json',
    ],
  })
  assert.equal(asked, ['a/widget.json', 's/widget.json'])
  assert.is(checked, 1)
})

test('says of a kind without a schema what the config wants', async () => {
  const other = [widget({ size: 1 }, { kind: 'Gadget' }), widget({ size: 1 }, { kind: 'Gadget' })]
  assert.equal((await said(other)).warnings, [])
  assert.equal((await said(other, { missing: 'warning' })).warnings, ['no-schema'])
  const { errors } = await said(other, { missing: 'error' })
  assert.is(errors.length, 1)
  assert.match(
    errors[0] ?? '',
    "no location has a schema for 'x.io/v1/Gadget', as of Gadget.v1.x.io/w",
  )
  assert.equal((await said(other, { missing: 'error', skip: ['Gadget'] })).errors, [])
  assert.equal((await said(other, { missing: 'error', skip: ['x.io/v1/Gadget'] })).errors, [])
})

test('tells a schema that cannot be had or used once, whatever wants it', async () => {
  const two = [widget({ size: 0 }), widget({ size: 0 })]
  assert.equal((await said(two, { locations: ['broken/x.json'] })).errors, [
    'error[schema-unavailable]: no answer',
  ])
  for (const bad of ['{', '{"$ref": "other.json"}', '{"type": 7}']) {
    const { errors } = await said(two, {}, { 's/widget.json': bad })
    assert.is(errors.length, 1, bad)
    assert.match(
      errors[0] ?? '',
      /error\[bad-schema\]: 's\/widget\.json' is no JSON Schema that can be used: /,
    )
  }
})

test('fills in locations as kubeconform does', () => {
  const at = (apiVersion: string, kind: string, ...locations: readonly string[]) =>
    schemaLocations(apiVersion, kind, settings({ locations }))
  const github = 'https://raw.githubusercontent.com/yannh/kubernetes-json-schema/master'
  assert.equal(at('apps/v1', 'Deployment', 'default'), [
    `${github}/v1.33.0-standalone-strict/deployment-apps-v1.json`,
  ])
  assert.equal(at('v1', 'Service', 'schemas/'), [
    'schemas/v1.33.0-standalone-strict/service-v1.json',
  ])
  assert.equal(at('networking.k8s.io/v1', 'Ingress', 'default'), [
    `${github}/v1.33.0-standalone-strict/ingress-networking-v1.json`,
  ])
  assert.equal(
    at(
      'argoproj.io/v1alpha1',
      'Application',
      'https://x/{{.Group}}/{{.ResourceKind}}_{{.ResourceAPIVersion}}.json',
    ),
    ['https://x/argoproj.io/application_v1alpha1.json'],
  )
})

if (!skipWithoutSchemas('checkSchemas')) {
  test('reads the published schemas of kinds that the bundle makes', async () => {
    const folder = '{{.Group}}_{{.ResourceKind}}_{{.ResourceAPIVersion}}.json'
    const store = {
      async read(location: string) {
        const path = join(SCHEMAS, location)
        return existsSync(path) ? readFileSync(path, 'utf8') : undefined
      },
    }
    const pool = {
      manifest: {
        apiVersion: 'inference.networking.k8s.io/v1',
        kind: 'InferencePool',
        metadata: { name: 'llama' },
        spec: { selector: { matchLabels: { app: 'llama' } }, targetPorts: [{ number: '8000' }] },
      },
    }
    const { errors } = await checkSchemas([pool], store, settings({ locations: [folder] }))
    assert.equal(
      errors.map(({ message }) => message),
      [
        "InferencePool.v1.inference.networking.k8s.io/llama spec.targetPorts[0].number is '8000', expected integer",
      ],
    )
  })
}

test.run()
