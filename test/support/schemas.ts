import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv, type ValidateFunction } from 'ajv'

/**
 * JSON Schemas of the kinds that we emit, made from their CRDs; not part of the repository. Where
 * the folder is absent, `schemasAbsent` says so and tests that need it skip with a printed line.
 */
export const SCHEMAS: string = join(import.meta.dirname, '../../../shared/schemas')

/** Kinds whose published schema is older than the GKE version that we ask for. */
const VARIANTS: Readonly<Record<string, string>> = {
  'networking.gke.io/v1/GCPTrafficExtension': 'networking.gke.io/v1/GCPTrafficExtension@gke-1.34',
}

export const schemasAbsent: boolean = !existsSync(join(SCHEMAS, 'index.json'))

/** Prints why tests against the schemas did not run; true where they cannot. */
export function skipWithoutSchemas(suite: string): boolean {
  if (schemasAbsent) console.log(`  ${suite}: skipped, no JSON Schemas in ../shared/schemas`)
  return schemasAbsent
}

export type Validation =
  | { readonly kind: 'valid' }
  | { readonly kind: 'invalid'; readonly errors: readonly string[] }
  | { readonly kind: 'no-schema'; readonly id: string }

/** Checks one manifest against the schema of its `apiVersion` and `kind`. */
export function validateManifest(manifest: unknown): Validation {
  const id = schemaId(manifest)
  const validate = validatorOf(id)
  if (validate === undefined) return { kind: 'no-schema', id }
  if (validate(manifest)) return { kind: 'valid' }
  const errors = (validate.errors ?? []).map(
    ({ instancePath, message, params }) =>
      `${id}${instancePath} ${message} ${JSON.stringify(params)}`,
  )
  return { kind: 'invalid', errors }
}

function schemaId(manifest: unknown): string {
  const { apiVersion, kind } = fieldsOf(manifest)
  const id = `${apiVersion}/${kind}`
  return VARIANTS[id] ?? id
}

const compiled = new Map<string, ValidateFunction | undefined>()

function validatorOf(id: string): ValidateFunction | undefined {
  if (!compiled.has(id)) compiled.set(id, compile(id))
  return compiled.get(id)
}

function compile(id: string): ValidateFunction | undefined {
  const { file } = fieldsOf(schemas()[id])
  if (typeof file !== 'string') return undefined
  const schema = fieldsOf(readJson(file))
  // strict: the schemas keep x-kubernetes keywords; unicodeRegExp: CRD patterns escape a plain '-'.
  return new Ajv({ strict: false, unicodeRegExp: false, allErrors: true, logger: false }).compile(
    schema,
  )
}

let index: Readonly<Record<string, unknown>> | undefined

function schemas(): Readonly<Record<string, unknown>> {
  index ??= fieldsOf(fieldsOf(readJson('index.json')).schemas)
  return index
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(join(SCHEMAS, file), 'utf8'))
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}
