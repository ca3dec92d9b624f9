import { throwAll } from '../../error.ts'
import type { TextSource } from '../../yaml/node.ts'
import { readYaml11 } from '../../yaml/yaml11.ts'
import { decodeFieldSpec, decodeGvk } from '../kustomization/decode-parts.ts'
import { type Decoding, ObjectReader } from '../kustomization/object-reader.ts'
import { EMPTY_CONFIG, type FieldConfig, type NameReference } from './config.ts'
import type { FieldSpec } from './field-spec.ts'

/**
 * Decodes a file of `configurations`.
 *
 * @throws UserError, UserErrors `bad-kustomization`, `unknown-field`, `bad-yaml`
 * @see kubernetes-sigs/kustomize:api/internal/plugins/builtinconfig/transformerconfig.go
 */
export function decodeConfigurations(source: TextSource): FieldConfig {
  const document = readYaml11(source)
  if (document === undefined) return EMPTY_CONFIG
  const decoding: Decoding = {
    prefix: 'error unmarshaling JSON: while decoding JSON: ',
    code: 'bad-kustomization',
    strict: true,
    lenient: true,
    unique: true,
    errors: [],
    warnings: [],
  }
  const reader = new ObjectReader(document.node, 'TransformerConfig', [], decoding)
  const table = (name: string) => reader.objects(name, 'FieldSpec', decodeFieldSpec) ?? []
  const config: FieldConfig = {
    tables: {
      namePrefix: table('namePrefix'),
      nameSuffix: table('nameSuffix'),
      namespace: table('namespace'),
      commonLabels: table('commonLabels'),
      labels: table('labels'),
      templateLabels: table('templateLabels'),
      commonAnnotations: table('commonAnnotations'),
      varReference: table('varReference'),
      images: table('images'),
      replicas: table('replicas'),
    },
    nameReferences: reader.objects('nameReference', 'NameBackReferences', decodeReference) ?? [],
  }
  reader.close()
  throwAll(decoding.errors)
  return config
}

function decodeReference(reader: ObjectReader): NameReference {
  const referrers: readonly FieldSpec[] =
    reader.objects('fieldSpecs', 'FieldSpec', decodeFieldSpec) ?? []
  return { target: decodeGvk(reader), referrers }
}
