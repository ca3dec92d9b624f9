/** What GitHub's own description says of requests and answers; see `scripts/github-contract.ts`. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv, type AnySchema, type ValidateFunction } from 'ajv'
import * as z from 'zod'
import type { ApiRequest, ApiResponse } from '../strict-shared.ts'
import { checkGraphql } from './graphql.ts'

const Contract = z.object({
  operations: z.record(
    z.string(),
    z.object({
      query: z.unknown(),
      body: z.unknown().optional(),
      responses: z.record(z.string(), z.unknown()),
    }),
  ),
  definitions: z.record(z.string(), z.unknown()),
})

const ID = 'github-api'

/** @returns what is wrong with a request, in a line each */
export async function checkRequest(request: ApiRequest): Promise<readonly string[]> {
  const { method, path, query, body } = request
  if (path === '/graphql') return await checkGraphql(body)
  const name = operationOf(request)
  if (name === undefined) return [`${method} ${path}: no such call`]
  const problems = [
    ...problemsOf(validatorOf(name, 'query'), Object.fromEntries(query)),
    ...(contract().operations[name]?.body === undefined
      ? []
      : problemsOf(validatorOf(name, 'body'), body)),
  ]
  return problems.map((problem) => `${name}: request${problem}`)
}

/** @returns what is wrong with an answer, in a line each */
export function checkResponse(
  request: ApiRequest,
  { status, body }: ApiResponse,
): readonly string[] {
  const name = operationOf(request)
  if (name === undefined || !isDocumented(request, status)) return []
  const problems = problemsOf(validatorOf(name, `responses/${status}`), body)
  return problems.map((problem) => `${name}: ${status}${problem}`)
}

/** The description is not complete: 401, for one, may come from everywhere. */
export function isDocumented(request: ApiRequest, status: number): boolean {
  const name = operationOf(request)
  return name !== undefined && contract().operations[name]?.responses[status] !== undefined
}

/** `GET /repos/{owner}/{repo}/pulls` of a request; the template with the most words of its own. */
export function operationOf({ method, path }: ApiRequest): string | undefined {
  templates ??= Object.keys(contract().operations)
    .map((name) => [name, patternOf(name)] as const)
    .toSorted(([a], [b]) => wordsIn(b) - wordsIn(a))
  return templates.find(([, pattern]) => pattern.test(`${method} ${path}`))?.[0]
}

let templates: readonly (readonly [string, RegExp])[] | undefined

function wordsIn(name: string): number {
  return name.replace(/\{\w+\}/g, '').length
}

/** Refs, paths and comparisons have slashes in them. */
function patternOf(name: string): RegExp {
  // The root of the contents has no path at all.
  const pattern = name
    .replace('/{path}', '(?:/.*)?')
    .replace(/\{(\w+)\}/g, (_, parameter) =>
      /^(ref|basehead|branch)$/.test(parameter) ? '.*' : '[^/]+',
    )
  return new RegExp(`^${pattern}$`)
}

let known: z.output<typeof Contract> | undefined

function contract(): z.output<typeof Contract> {
  known ??= Contract.parse(
    JSON.parse(readFileSync(join(import.meta.dirname, 'github-api.json'), 'utf8')),
  )
  return known
}

const validators = new Map<string, ValidateFunction>()

/** Compiling takes longer than everything else, so it is done once it is needed. */
function validatorOf(operation: string, part: string): ValidateFunction {
  const place = `${operation.replaceAll('~', '~0').replaceAll('/', '~1')}/${part}`
  const pointer = `${ID}#/operations/${encodeURIComponent(place).replaceAll('%2F', '/')}`
  const found =
    validators.get(pointer) ?? (part === 'query' ? lenient() : strict()).getSchema(pointer)
  if (found === undefined) throw new Error(`no schema at ${pointer}`)
  validators.set(pointer, found)
  return found
}

let ajvs: readonly [Ajv, Ajv] | undefined

function strict(): Ajv {
  ajvs ??= [createAjv(false), createAjv(true)]
  return ajvs[0]
}

/** A query has nothing but texts. */
function lenient(): Ajv {
  ajvs ??= [createAjv(false), createAjv(true)]
  return ajvs[1]
}

function createAjv(coerceTypes: boolean): Ajv {
  const ajv = new Ajv({
    strict: false,
    allErrors: true,
    coerceTypes,
    formats: {
      'date-time': (text: string) => !Number.isNaN(Date.parse(text)),
      uri: (text: string) => URL.canParse(text),
      email: /@/,
      int64: true,
      'repo.nwo': /^[^/]+\/[^/]+$/,
    },
  })
  const schema: AnySchema = contract()
  ajv.addSchema(schema, ID)
  return ajv
}

function problemsOf(validate: ValidateFunction, value: unknown): readonly string[] {
  if (validate(value)) return []
  return (validate.errors ?? []).map(({ instancePath, message, params }) => {
    const detail = 'additionalProperty' in params ? ` '${params.additionalProperty}'` : ''
    return `${instancePath} ${message}${detail}`
  })
}
