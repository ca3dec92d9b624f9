import { throwAll, type UserError } from '../../error.ts'
import { getField, isNull } from '../../resource/fields.ts'
import { formatResId } from '../../resource/res-id.ts'
import type { Resource } from '../../resource/resource.ts'
import type { FieldSpec } from '../field-specs/field-spec.ts'
import { decodeFieldSpec } from '../kustomization/decode-parts.ts'
import { type Decoding, ObjectReader, type Text } from '../kustomization/object-reader.ts'

/**
 * Reads the fields of a configuration. kustomize ignores those that it does not know; here they
 * are warned about.
 *
 * @throws UserError, UserErrors `bad-kustomization`
 */
export function readConfig<T>(
  config: Resource,
  warnings: UserError[],
  decode: (reader: ObjectReader) => T,
): T {
  const decoding: Decoding = {
    prefix: 'error unmarshaling JSON: while decoding JSON: ',
    code: 'bad-kustomization',
    strict: false,
    lenient: true,
    errors: [],
    warnings,
  }
  const reader = new ObjectReader(config.root, `${config.kind}Plugin`, [], decoding)
  reader.ignore('apiVersion', 'kind', 'metadata')
  const value = decode(reader)
  reader.close()
  throwAll(decoding.errors)
  return value
}

/** The rows of a configuration: there are no default ones. Nothing where the field is missing. */
export function readFieldSpecs(reader: ObjectReader): readonly FieldSpec[] | undefined {
  return reader.objects('fieldSpecs', 'FieldSpec', decodeFieldSpec)
}

/** A text of the metadata. */
export function metadataText(config: Resource, field: 'name' | 'namespace'): Text | undefined {
  const node = getField(getField(config.root, 'metadata'), field)
  return node?.kind === 'scalar' && !isNull(node) && node.text !== '' ? node : undefined
}

/** What errors call a configuration. */
export function shownConfig(config: Resource): string {
  return `plugin ${formatResId(config.originalId)}`
}
