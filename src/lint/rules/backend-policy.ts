import { child, entries, type Field, isAbsent, items, show, text } from '../field.ts'
import { integerBetween, oneOf, sizeBetween } from '../limits.ts'
import { isPool } from '../pool.ts'
import type { Problem, Rule } from '../rule.ts'

/** Fields of `default` that hold a whole number, with their bounds. */
const NUMBERS: readonly {
  readonly path: readonly string[]
  readonly min: number
  readonly max: number
}[] = [
  { path: ['logging', 'sampleRate'], min: 0, max: 1_000_000 },
  { path: ['timeoutSec'], min: 1, max: 2_147_483_647 },
  { path: ['connectionDraining', 'drainingTimeoutSec'], min: 0, max: 3600 },
  { path: ['sessionAffinity', 'cookieTtlSec'], min: 0, max: 1_209_600 },
  { path: ['maxRatePerEndpoint'], min: 1, max: 1_000_000_000 },
  { path: ['capacityScalerPercent'], min: 0, max: 100 },
]

const WORDS: readonly { readonly path: readonly string[]; readonly words: readonly string[] }[] = [
  {
    path: ['logging', 'optionalMode'],
    words: ['EXCLUDE_ALL_OPTIONAL', 'INCLUDE_ALL_OPTIONAL', 'CUSTOM'],
  },
  { path: ['backendPreference'], words: ['DEFAULT', 'PREFERRED'] },
  { path: ['balancingMode'], words: ['RATE', 'UTILIZATION', 'CUSTOM_METRICS'] },
]

const SCOPED_KINDS = ['ServiceImport', 'GCPInferencePoolImport']
const SCOPE_KEYS = ['gke.io/zone', 'gke.io/region', 'gke.io/cluster-name']

/** The fields of a GCPBackendPolicy, with the rules that its CRD keeps in CEL. */
export const backendPolicy: Rule = {
  id: 'backend-policy',
  severity: 'error',
  *check({ ofKind }) {
    for (const root of ofKind('networking.gke.io', 'GCPBackendPolicy')) {
      const settings = child(root, 'spec', 'default')
      for (const { path, min, max } of NUMBERS)
        yield* integerBetween(child(settings, ...path), min, max)
      for (const { path, words } of WORDS) yield* oneOf(child(settings, ...path), words)
      yield* badOptionalFields(child(settings, 'logging'))
      yield* badCustomMetrics(child(settings, 'customMetrics'))
      yield* badForPool(child(root, 'spec', 'targetRef'), settings)
      yield* badScopes(root, settings)
    }
  },
}

function* badOptionalFields(logging: Field): Generator<Problem> {
  const field = child(logging, 'optionalFields')
  if (isAbsent(field)) return
  yield* sizeBetween(field, { min: 0, max: 30, of: 'optionalFields' })
  if (child(logging, 'optionalMode').value !== 'CUSTOM')
    yield {
      field,
      message: 'optionalFields without optionalMode CUSTOM',
      remedy: 'set it, or remove the list',
    }
  for (const item of items(field))
    if (!/^[-_.a-z0-9]+$/.test(text(item) ?? ''))
      yield {
        field: item,
        message: `${show(item.value)} is no name of a log field`,
        remedy: "write lower case, such as 'tls.protocol'",
      }
}

function* badCustomMetrics(field: Field): Generator<Problem> {
  yield* sizeBetween(field, { min: 0, max: 2, of: 'customMetrics' })
  for (const metric of items(field)) {
    for (const key of ['name', 'dryRun'])
      if (isAbsent(child(metric, key)))
        yield {
          field: child(metric, key),
          message: `a custom metric needs ${key}`,
          remedy: 'add it',
        }
    yield* integerBetween(child(metric, 'maxUtilizationPercent'), 0, 100)
  }
}

/** The endpoint picker chooses the endpoint, so nothing may stick to one. */
function* badForPool(target: Field, settings: Field): Generator<Problem> {
  const field = child(settings, 'sessionAffinity')
  if (!isPool(target) || isAbsent(field)) return
  yield {
    field,
    message: 'an InferencePool cannot have session affinity',
    remedy: 'remove it; the endpoint picker knows which server has a prefix in its cache',
  }
}

function* badScopes(root: Field, settings: Field): Generator<Problem> {
  const scopes = child(settings, 'scopes')
  yield* sizeBetween(scopes, { min: 0, max: 16, of: 'scopes' })
  const kind = text(child(root, 'spec', 'targetRef', 'kind')) ?? ''
  if (items(scopes).length > 0 && !SCOPED_KINDS.includes(kind))
    yield {
      field: scopes,
      message: `a ${kind} has no scopes`,
      remedy: `only ${SCOPED_KINDS.join(' and ')} reach more than one cluster`,
    }
  for (const scope of items(scopes))
    for (const [key, field] of entries(scope)) {
      if (key === 'selector') yield* badScopeSelector(field)
      else if (!isAbsent(child(settings, key)))
        yield {
          field,
          message: `'${key}' is in the scope and in default`,
          remedy: 'keep one of the two',
        }
    }
}

function* badScopeSelector(selector: Field): Generator<Problem> {
  for (const [key, field] of entries(selector))
    if (!SCOPE_KEYS.includes(key))
      yield {
        field,
        message: `a scope cannot select by '${key}'`,
        remedy: `use ${SCOPE_KEYS.join(', ')}`,
      }
}
