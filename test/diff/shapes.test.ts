import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { diffShaped } from '../../src/diff/diff-fields.ts'
import { fieldShape, SHAPES, shapeOf } from '../../src/diff/shapes/index.ts'
import type { Shape } from '../../src/diff/shapes/shape.ts'
import type { JsonValue } from '../../src/yaml/node.ts'
import { SCHEMAS, skipWithoutSchemas } from '../support/schemas.ts'

const test = suite('shapes')

type Schema = { readonly [key: string]: unknown }

/** Every default of a schema with the shape that we have at its place. */
function* defaultsOf(
  schema: Schema,
  shape: Shape,
  path = '',
): Generator<readonly [path: string, shape: Shape, value: JsonValue]> {
  if (path !== '' && schema.default !== undefined) yield [path, shape, toJson(schema.default)]
  for (const [key, inner] of Object.entries(Object(schema.properties)))
    if (key !== 'status') yield* defaultsOf(Object(inner), fieldShape(shape, key), `${path}.${key}`)
  if (typeof schema.items === 'object' && schema.items !== null)
    yield* defaultsOf(Object(schema.items), shape.list?.items ?? {}, `${path}[]`)
}

function toJson(value: unknown): JsonValue {
  return JSON.parse(JSON.stringify(value))
}

/** Fields that none of our users sets: not worth a row. */
const LEFT_OUT =
  /^\.spec\.(tls\.|rules\[\]\.filters\[\]\.externalAuth|rules\[\]\.backendRefs\[\]\.filters)/

if (!skipWithoutSchemas('shapes'))
  for (const file of readdirSync(SCHEMAS).filter((name) => name !== 'index.json')) {
    const [group = '', kind = '', version = ''] = file.replace(/\.json$/, '').split('_')
    const schema: Schema = JSON.parse(readFileSync(join(SCHEMAS, file), 'utf8'))
    const [name] = Object.keys(SHAPES).filter(
      (key) => key.toLowerCase() === `${group === 'core' ? '' : group}/${kind}`,
    )
    if (name === undefined) continue
    test(`knows every default of ${file}`, () => {
      const apiVersion = `${group}/${version.split('.')[0]}`
      const shape = shapeOf(apiVersion, name.slice(name.indexOf('/') + 1))
      const unknown = [...defaultsOf(schema, shape)]
        .filter(([path]) => !LEFT_OUT.test(path))
        .filter(([, at, value]) => diffShaped({ x: value }, {}, { fields: { x: at } }).length > 0)
        .map(([path, , value]) => `${path}: ${JSON.stringify(value)}`)
      assert.equal(unknown, [])
    })
  }

test('has merge keys of kinds that only kustomize knows', () => {
  const shape = shapeOf('extensions/v1beta1', 'Ingress')
  assert.ok(shape)
  const spec = fieldShape(shapeOf('v1', 'ReplicationController'), 'spec')
  const template = fieldShape(fieldShape(spec, 'template'), 'spec')
  const containers = fieldShape(template, 'containers')
  assert.is(containers.list?.label?.({ name: 'web' }), 'web')
  assert.is(
    fieldShape(containers.list?.items ?? {}, 'ports').list?.label?.({ containerPort: 80 }),
    '80',
  )
})

test.run()
