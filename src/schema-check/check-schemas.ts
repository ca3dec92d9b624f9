import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv'
import type { SchemaSettings } from '../config/config.ts'
import { UserError, userErrorsIn } from '../error.ts'
import { groupBy } from '../group-by.ts'
import { child, type Field, type LintResource, rootField, text } from '../lint/field.ts'
import { formatId } from '../lint/manifests.ts'
import { schemaError } from './schema-error.ts'
import { schemaLocations } from './schema-location.ts'

/** Reads schemas, each at most once. */
export interface SchemaStore {
  /**
   * @returns the text, or nothing where there is no such file
   * @throws UserError `schema-unavailable` where it cannot be told
   */
  read(location: string): Promise<string | undefined>
}

export interface SchemaOutcome {
  readonly errors: readonly UserError[]
  readonly warnings: readonly UserError[]
  /** How many resources a schema was found for. */
  readonly checked: number
}

/**
 * Checks resources against the JSON Schemas of their kinds. A schema that cannot be had or read is
 * one mistake, however many resources want it.
 */
export async function checkSchemas(
  resources: readonly LintResource[],
  store: SchemaStore,
  settings: SchemaSettings,
): Promise<SchemaOutcome> {
  if (settings.locations.length === 0) return { errors: [], warnings: [], checked: 0 }
  const kinds = [...groupBy(resources.map(rootField), kindOf)].filter(
    ([kind]) => !isSkipped(kind, settings.skip),
  )
  const outcomes = await Promise.all(
    kinds.map(([kind, roots]) => checkKind(kind, roots, store, settings)),
  )
  return {
    errors: outcomes.flatMap(({ errors }) => errors),
    warnings: outcomes.flatMap(({ warnings }) => warnings),
    checked: outcomes.reduce((sum, { checked }) => sum + checked, 0),
  }
}

/** `apps/v1/Deployment`, `v1/Secret`. */
function kindOf(root: Field): string {
  return `${text(child(root, 'apiVersion')) ?? ''}/${text(child(root, 'kind')) ?? ''}`
}

function isSkipped(kind: string, skip: readonly string[]): boolean {
  return skip.some((name) => kind === name || kind.endsWith(`/${name}`))
}

async function checkKind(
  kind: string,
  roots: readonly Field[],
  store: SchemaStore,
  settings: SchemaSettings,
): Promise<SchemaOutcome> {
  try {
    const validate = await findSchema(kind, store, settings)
    if (validate === undefined) return missing(kind, roots, settings)
    return {
      errors: roots.flatMap((root) => errorsIn(root, validate)),
      warnings: [],
      checked: roots.length,
    }
  } catch (thrown) {
    const errors = userErrorsIn(thrown)
    if (errors === undefined) throw thrown
    return { errors, warnings: [], checked: 0 }
  }
}

async function findSchema(
  id: string,
  store: SchemaStore,
  settings: SchemaSettings,
): Promise<ValidateFunction | undefined> {
  const slash = id.lastIndexOf('/')
  for (const location of schemaLocations(id.slice(0, slash), id.slice(slash + 1), settings)) {
    const schema = await store.read(location)
    if (schema !== undefined) return compile(location, schema)
  }
  return undefined
}

/** @throws UserError `bad-schema` where the text is no JSON Schema, or refers to one elsewhere */
function compile(location: string, schema: string): ValidateFunction {
  try {
    // CRDs keep keywords of Kubernetes, patterns that are no Unicode ones, and formats such as int32.
    const ajv = new Ajv({
      strict: false,
      unicodeRegExp: false,
      validateFormats: false,
      allErrors: true,
      verbose: true,
      logger: false,
    })
    return ajv.compile(JSON.parse(schema))
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause)
    throw new UserError('bad-schema', `'${location}' is no JSON Schema that can be used: ${why}`, {
      hint: 'take a schema without references to others, as openapi2jsonschema writes them with --stand-alone',
      cause,
    })
  }
}

function errorsIn(root: Field, validate: ValidateFunction): readonly UserError[] {
  if (validate(root.value)) return []
  const found: readonly ErrorObject[] = validate.errors ?? []
  return found.flatMap((error) => schemaError(root, error) ?? [])
}

function missing(kind: string, roots: readonly Field[], settings: SchemaSettings): SchemaOutcome {
  const none: SchemaOutcome = { errors: [], warnings: [], checked: 0 }
  const [root] = roots
  if (settings.missing === 'ignore' || root === undefined) return none
  const error = new UserError(
    'no-schema',
    `no location has a schema for '${kind}', as of ${formatId(root)}`,
    {
      at: root.resource.locate?.([]),
      hint: `add one below 'schemas.locations', or '${kind}' to 'schemas.skip'`,
    },
  )
  return settings.missing === 'error'
    ? { ...none, errors: [error] }
    : { ...none, warnings: [error] }
}
