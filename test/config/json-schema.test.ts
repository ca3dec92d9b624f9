import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { parse } from 'yaml'
import { formatReference, REFERENCE_FILE } from '../../scripts/config-reference.ts'
import { formatJsonSchema, SCHEMA_FILE } from '../../scripts/json-schema.ts'
import { SCHEMA_URL } from '../../src/config/schema-url.ts'
import { edited, MINIMAL } from './config-text.ts'

const test = suite('published schema and reference')

const schema = JSON.parse(formatJsonSchema())
const validate = new Ajv({ strict: true, allErrors: true }).compile(schema)
const complaints = (text: string) => {
  validate(parse(text))
  return (validate.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`)
}

test('the schema in the repository is fresh', () => {
  const hint = "run 'node scripts/json-schema.ts'"
  assert.is(readFileSync(SCHEMA_FILE, 'utf8') === formatJsonSchema(), true, hint)
})

test('the reference in the repository is fresh', () => {
  const hint = "run 'node scripts/config-reference.ts'"
  assert.is(readFileSync(REFERENCE_FILE, 'utf8') === formatReference(), true, hint)
})

test('the schema names the place where it is published', () => {
  assert.is(schema.$id, SCHEMA_URL)
  assert.match(SCHEMA_URL, new RegExp(`/${SCHEMA_FILE}$`))
})

test('the schema takes the examples', () => {
  assert.equal(complaints(MINIMAL), [])
  assert.equal(complaints(readFileSync('examples/inference-gateway.yaml', 'utf8')), [])
})

test('the schema takes overrides, and null for what is optional', () => {
  const end = `    modelArmor: null
    pools: {llama: {autoscaling: {target: 0.5}, scaleTarget: null}}
    alerts: {thresholds: {x: null}}
`
  assert.equal(complaints(edited({}, end)), [])
})

const REFUSED = {
  'an unknown field': [edited({}, 'gitopps: {}\n'), ' additionalProperties'],
  'a missing field': [edited({ '    namespace: chat\n': '' }), '/environments/dev required'],
  'an unknown choice': [edited({}, 'eppMetrics: llmd\n'), '/eppMetrics enum'],
  'no pool': [
    edited({ 'pools:\n  llama:\n    models:\n      - name: llama\n': 'pools: {}\n' }),
    '/pools minProperties',
  ],
  'an unknown field in an override': [
    edited({}, '    pools: {llama: {x: 1}}\n'),
    '/environments/dev/pools/llama additionalProperties',
  ],
} as const

for (const [name, [text, complaint]] of Object.entries(REFUSED)) {
  test(`the schema refuses ${name}`, () => assert.equal(complaints(text), [complaint]))
}

/** Every field below a node, with its path. */
function fieldsBelow(node: unknown, path = ''): readonly (readonly [string, unknown])[] {
  if (typeof node !== 'object' || node === null) return []
  return Object.entries(node).flatMap(([key, value]) => {
    const inner = fieldsBelow(value, `${path}.${key}`)
    const own = key === 'properties' ? Object.entries(value) : []
    return [...own.map(([name, field]) => [`${path}.${name}`, field] as const), ...inner]
  })
}

test('every field of the schema says what it is for', () => {
  const fields = fieldsBelow(schema)
  const silent = fields.filter(([, field]) => !('description' in Object(field)))
  assert.ok(fields.length > 150)
  assert.equal(
    silent.map(([path]) => path),
    [],
  )
})

test('every link of the reference leads to a heading', () => {
  const text = formatReference()
  const headings = [...text.matchAll(/^## (.*)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replace(/[^\w\s-]/g, '')
      .replaceAll(' ', '-'),
  )
  const links = [...text.matchAll(/\]\(#([^)]*)\)/g)].map(([, link = '']) => link)
  assert.ok(links.length > 20)
  assert.equal(
    links.filter((link) => !headings.includes(link)),
    [],
  )
  assert.is(new Set(headings).size, headings.length)
})

test.run()
