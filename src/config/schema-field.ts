/** What a template of schema locations may name, as `-schema-location` of kubeconform has them. */
export const SCHEMA_FIELDS = [
  'NormalizedKubernetesVersion',
  'StrictSuffix',
  'ResourceKind',
  'ResourceAPIVersion',
  'Group',
  'KindSuffix',
] as const

export type SchemaField = (typeof SCHEMA_FIELDS)[number]

/** A field in a template, such as `{{ .ResourceKind }}`. */
export const SCHEMA_FIELD = /\{\{-? *\.(\w+) *-?\}\}/g

/** The first field of a template that means nothing. */
export function unknownSchemaField(template: string): string | undefined {
  const names = [...template.matchAll(SCHEMA_FIELD)].map(([, name = '']) => name)
  const known: readonly string[] = SCHEMA_FIELDS
  return names.find((name) => !known.includes(name))
}
