/**
 * Writes the extract of GitHub's OpenAPI description that tests hold requests and answers against.
 *
 * usage: node scripts/github-contract.ts api.github.com.json
 *
 * The description is `generated/api.github.com.json` of the npm package `@octokit/openapi`, which is
 * far too large to depend on: `npm pack @octokit/openapi@23.0.2`, and take the one file out of it.
 */
import { readFileSync, writeFileSync } from 'node:fs'

export const CONTRACT_FILE = 'test/support/contract/github-api.json'

/** The calls of the program, by the names that the description gives them. */
const OPERATIONS: ReadonlySet<string> = new Set([
  'actions/get-github-actions-default-workflow-permissions-repository',
  'checks/create',
  'checks/list-for-ref',
  'checks/update',
  'git/create-commit',
  'git/create-ref',
  'git/create-tree',
  'git/delete-ref',
  'git/get-blob',
  'git/get-commit',
  'git/get-ref',
  'git/get-tree',
  'git/list-matching-refs',
  'git/update-ref',
  'issues/add-assignees',
  'issues/add-labels',
  'issues/create',
  'issues/create-comment',
  'issues/delete-comment',
  'issues/list-comments',
  'issues/list-events',
  'issues/list-for-repo',
  'issues/update',
  'issues/update-comment',
  'pulls/create',
  'pulls/get',
  'pulls/list',
  'pulls/list-reviews',
  'pulls/request-reviewers',
  'pulls/update',
  'repos/compare-commits-with-basehead',
  'repos/create-commit-status',
  'repos/get',
  'repos/get-branch',
  'repos/get-branch-rules',
  'repos/get-collaborator-permission-level',
  'repos/get-commit',
  'repos/get-content',
  'repos/get-environment',
  'repos/get-repo-ruleset',
  'repos/list-commit-statuses-for-ref',
  'repos/list-commits',
  'repos/list-pull-requests-associated-with-commit',
  'users/get-authenticated',
])

type Json = null | boolean | number | string | readonly Json[] | JsonObject
interface JsonObject {
  readonly [key: string]: Json
}

/** Says nothing of what is valid. */
const PROSE: ReadonlySet<string> = new Set([
  'description',
  'example',
  'examples',
  'title',
  'deprecated',
  'externalDocs',
  'default',
  'readOnly',
])

/** The extract as JSON Schema, one operation or definition a line. */
export function extractContract(text: string): string {
  const description = objectOf(JSON.parse(text))
  const operations = new Map<string, JsonObject>()
  for (const [path, methods] of Object.entries(objectAt(description, 'paths')))
    for (const [method, operation] of Object.entries(objectOf(methods)))
      if (OPERATIONS.has(String(objectOf(operation).operationId)))
        operations.set(
          `${method.toUpperCase()} ${path}`,
          operationOf(description, objectOf(operation)),
        )
  if (operations.size !== OPERATIONS.size)
    throw new Error(`${operations.size} of ${OPERATIONS.size} operations are in the description`)
  const { version } = objectAt(description, 'info')
  const source = {
    package: `@octokit/openapi@${version}`,
    file: 'generated/api.github.com.json',
    license: 'MIT, Copyright (c) 2020 Octokit contributors',
  }
  return format(source, operations, definitionsOf(description, [...operations.values()]))
}

function format(
  source: JsonObject,
  operations: ReadonlyMap<string, JsonObject>,
  definitions: ReadonlyMap<string, JsonObject>,
): string {
  const lines = (entries: ReadonlyMap<string, JsonObject>) =>
    [...entries]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`)
      .join(',\n')
  return `{"source": ${JSON.stringify(source)},\n"operations": {\n${lines(operations)}\n},\n"definitions": {\n${lines(definitions)}\n}}\n`
}

function operationOf(description: JsonObject, operation: JsonObject): JsonObject {
  const parameters = arrayOf(operation.parameters ?? []).map((one) => resolve(description, one))
  const query = parameters.filter((one) => one.in === 'query')
  const body = operation.requestBody && jsonOf(resolve(description, operation.requestBody))
  const responses = Object.entries(objectAt(operation, 'responses')).map(([status, response]) => [
    status,
    schemaOf(jsonOf(resolve(description, response)) ?? {}),
  ])
  return {
    query: {
      type: 'object',
      properties: Object.fromEntries(query.map((one) => [one.name, schemaOf(one.schema ?? {})])),
      required: query.filter((one) => one.required === true).map((one) => one.name ?? ''),
      additionalProperties: false,
    },
    // What GitHub does not know it ignores: a test should not.
    ...(body && { body: closed(schemaOf(body)) }),
    responses: Object.fromEntries(responses),
  }
}

function jsonOf({ content }: JsonObject): Json | undefined {
  if (content === undefined) return undefined
  return objectOf(objectOf(content)['application/json'] ?? {}).schema
}

/** All definitions that the operations name, and that those name. */
function definitionsOf(
  description: JsonObject,
  operations: readonly JsonObject[],
): ReadonlyMap<string, JsonObject> {
  const found = new Map<string, JsonObject>()
  const queue = operations.flatMap(referencesIn)
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    if (found.has(name)) continue
    const definition = schemaOf(objectAt(objectAt(description, 'components'), 'schemas')[name])
    found.set(name, definition)
    queue.push(...referencesIn(definition))
  }
  return found
}

function referencesIn(value: Json): readonly string[] {
  const found = JSON.stringify(value).matchAll(/"\$ref":"#\/definitions\/([^"]+)"/g)
  return [...found].map(([, name = '']) => name)
}

/** A schema of OpenAPI 3.0 as JSON Schema, without the prose. */
function schemaOf(schema: Json | undefined): JsonObject {
  if (schema === undefined) throw new Error('a schema is named that is not there')
  const { nullable, ...rest } = objectOf(schema)
  const kept = Object.entries(rest).filter(([key]) => !PROSE.has(key) && !key.startsWith('x-'))
  const converted = Object.fromEntries(kept.map(([key, value]) => [key, keywordOf(key, value)]))
  return nullable === true ? orNull(converted) : converted
}

function keywordOf(key: string, value: Json): Json {
  if (key === '$ref') return String(value).replace('#/components/schemas/', '#/definitions/')
  if (key === 'properties' || key === 'patternProperties')
    return Object.fromEntries(
      Object.entries(objectOf(value)).map(([name, schema]) => [name, schemaOf(schema)]),
    )
  if (key === 'oneOf' || key === 'anyOf' || key === 'allOf') return arrayOf(value).map(schemaOf)
  return isObject(value) ? schemaOf(value) : value
}

function orNull(schema: JsonObject): JsonObject {
  if (typeof schema.type !== 'string') return { anyOf: [schema, { type: 'null' }] }
  const values = schema.enum
  return {
    ...schema,
    type: [schema.type, 'null'],
    ...(values !== undefined && { enum: [...arrayOf(values), null] }),
  }
}

/** The same without any property that is not described. */
function closed(schema: JsonObject): JsonObject {
  const entries = Object.entries(schema).map(([key, value]): [string, Json] => {
    if (key === 'properties')
      return [key, Object.fromEntries(Object.entries(objectOf(value)).map(closedEntry))]
    if (key === 'items') return [key, closed(objectOf(value))]
    // Beside properties these only say which of them belong together.
    const isWhole = (key === 'oneOf' || key === 'anyOf') && schema.properties === undefined
    return [key, isWhole ? arrayOf(value).map((one) => closed(objectOf(one))) : value]
  })
  const isOpen = schema.properties !== undefined && schema.additionalProperties === undefined
  return { ...Object.fromEntries(entries), ...(isOpen && { additionalProperties: false }) }
}

function closedEntry([name, schema]: [string, Json]): [string, Json] {
  return [name, closed(objectOf(schema))]
}

function resolve(description: JsonObject, value: Json): JsonObject {
  const { $ref } = objectOf(value)
  if (typeof $ref !== 'string') return objectOf(value)
  const [, , kind = '', name = ''] = $ref.split('/')
  return objectAt(objectAt(objectAt(description, 'components'), kind), name)
}

function isObject(value: Json): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function objectOf(value: Json): JsonObject {
  if (isObject(value)) return value
  throw new Error(`expected an object, got ${JSON.stringify(value)}`)
}

function objectAt(value: JsonObject, key: string): JsonObject {
  return objectOf(value[key] ?? null)
}

function arrayOf(value: Json): readonly Json[] {
  if (Array.isArray(value)) return value
  throw new Error(`expected a list, got ${JSON.stringify(value)}`)
}

if (import.meta.main) {
  const [, , file] = process.argv
  if (file === undefined)
    throw new Error('usage: node scripts/github-contract.ts api.github.com.json')
  writeFileSync(CONTRACT_FILE, extractContract(readFileSync(file, 'utf8')))
}
