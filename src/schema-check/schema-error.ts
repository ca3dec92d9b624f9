import type { ErrorObject } from 'ajv'
import { nearest } from '../config/did-you-mean.ts'
import { UserError } from '../error.ts'
import { type Field, type FieldPath, formatPath, show } from '../lint/field.ts'
import { formatId } from '../lint/manifests.ts'

/**
 * A mismatch in our words, at the line that set the field; nothing where another error of the same
 * value says it better, or where it is none.
 */
export function schemaError(root: Field, error: ErrorObject): UserError | undefined {
  // A branch that did not fit is told by the alternative as a whole.
  if (/\/(anyOf|oneOf|not|then|else)\//.test(error.schemaPath) || error.keyword === 'if')
    return undefined
  // Integers beyond 2^53 are read as bigint, which no JSON Schema type knows.
  if (typeof error.data === 'bigint') return undefined
  const path = pathOf(root.value, error)
  const place = path.length === 0 ? '' : ` ${formatPath(path)}`
  return new UserError('schema', `${formatId(root)}${place} ${problemOf(root, error)}`, {
    at: root.resource.locate?.(path),
    hint: hintOf(error),
  })
}

/** The field that is wrong: for an unknown one, that field and not the map around it. */
function pathOf(root: unknown, { instancePath, keyword, params }: ErrorObject): FieldPath {
  const keys = instancePath.split('/').slice(1).map(decode)
  if (keyword === 'additionalProperties') keys.push(String(params.additionalProperty))
  let node: unknown = root
  return keys.map((key) => {
    const step = Array.isArray(node) ? Number(key) : key
    node = Object(node)[key]
    return step
  })
}

function decode(key: string): string {
  return key.replaceAll('~1', '/').replaceAll('~0', '~')
}

function problemOf(
  { resource }: Field,
  { keyword, params, data, message = '' }: ErrorObject,
): string {
  const seen = isSecret(resource.manifest) ? '(secret)' : show(data)
  switch (keyword) {
    case 'additionalProperties':
      return 'is unknown'
    case 'required':
      return `misses '${params.missingProperty}'`
    case 'type':
      return `is ${seen}, expected ${[params.type].flat().join(' or ')}`
    case 'enum':
      return `is ${seen}, expected one of ${[params.allowedValues].flat().map(show).join(', ')}`
    case 'const':
      return `is ${seen}, expected ${show(params.allowedValue)}`
    case 'pattern':
      return `is ${seen}, which does not match ${params.pattern}`
    case 'oneOf':
    case 'anyOf':
      return `is ${seen}, which fits none of the forms that it may have`
    default:
      return `is ${seen}: it ${message}`
  }
}

function isSecret({ kind }: Field['resource']['manifest']): boolean {
  return kind === 'Secret'
}

function hintOf({ keyword, params, parentSchema }: ErrorObject): string | undefined {
  if (keyword !== 'additionalProperties') return undefined
  const known = Object.keys(Object(parentSchema?.properties))
  const meant = nearest(String(params.additionalProperty), known)
  return meant === undefined ? undefined : `did you mean '${meant}'?`
}
