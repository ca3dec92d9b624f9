import type { SchemaSettings } from '../config/config.ts'
import { SCHEMA_FIELD, type SchemaField } from '../config/schema-field.ts'
import { parseApiVersion } from '../resource/gvk.ts'

/** What `default` stands for: schemas of all versions of Kubernetes, without references. */
const DEFAULT =
  'https://raw.githubusercontent.com/yannh/kubernetes-json-schema/master/{{ .NormalizedKubernetesVersion }}-standalone{{ .StrictSuffix }}/{{ .ResourceKind }}{{ .KindSuffix }}.json'

/**
 * Where the schema of a kind may be, in the order to look. A location that does not end in `.json` is
 * a folder or URL with the layout of the default one.
 *
 * @see https://github.com/yannh/kubeconform#overriding-schemas-location
 */
export function schemaLocations(
  apiVersion: string,
  kind: string,
  { locations, kubernetesVersion, strict }: SchemaSettings,
): readonly string[] {
  const { group, version } = parseApiVersion(apiVersion)
  const name = group === '' ? '' : `-${group.split('.')[0]}`
  const fields: Readonly<Record<SchemaField, string>> = {
    NormalizedKubernetesVersion:
      kubernetesVersion === 'master' ? kubernetesVersion : `v${kubernetesVersion}`,
    StrictSuffix: strict ? '-strict' : '',
    ResourceKind: kind.toLowerCase(),
    ResourceAPIVersion: version,
    Group: group === '' ? version : group,
    KindSuffix: `${name}-${version}`.toLowerCase(),
  }
  return locations.map((location) =>
    fullTemplate(location).replace(SCHEMA_FIELD, (_, field: SchemaField) => fields[field]),
  )
}

function fullTemplate(location: string): string {
  if (location === 'default') return DEFAULT
  if (location.endsWith('.json')) return location
  return `${location.replace(/\/$/, '')}/${DEFAULT.split('/master/')[1]}`
}
