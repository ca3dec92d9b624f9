import { isMap } from '../../diff/diff-values.ts'
import type { JsonValue } from '../../yaml/node.ts'
import { bodyOf, projectOf, resourceIdOf } from './fields.ts'
import type { KindRules } from './kind.ts'

/** Fields that Config Connector calls otherwise than the API. */
const RENAMED: Readonly<Record<string, string>> = {
  maliciousURIFilterSettings: 'maliciousUriFilterSettings',
  inspectTemplateRef: 'inspectTemplate',
  deidentifyTemplateRef: 'deidentifyTemplate',
}

/** @see https://cloud.google.com/security-command-center/docs/reference/model-armor/rest/v1/projects.locations.templates */
export const modelArmorTemplate: KindRules = {
  kind: 'model-armor-template',
  manifestKind: 'ModelArmorTemplate',
  noun: 'Model Armor template',
  collection: 'templates',
  named: 'by-us',
  labels: 'labels',
  rules: {
    name: { ignore: true },
    createTime: { ignore: true },
    updateTime: { ignore: true },
    labels: { verbatim: true },
    'filterConfig.raiSettings.raiFilters': { unordered: true, by: 'filterType' },
    // What is off and what nobody mentions are the same.
    '**.filterEnforcement': { default: 'DISABLED' },
  },
  immutable: [],
  fromManifest: (manifest, project) => {
    const id = resourceIdOf(manifest)
    const { location, labels, filterConfig, templateMetadata } = bodyOf(manifest.spec)
    const body = bodyOf(toApi({ filterConfig: filterConfig ?? {}, labels, templateMetadata }))
    const parent = `${projectOf(manifest, project)}/locations/${String(location)}`
    return { parent, id, title: id, body }
  },
}

function toApi(value: JsonValue | { readonly [key: string]: JsonValue | undefined }): JsonValue {
  if (Array.isArray(value)) return value.map((item: JsonValue) => toApi(item))
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).flatMap(([key, inner]) => {
    if (inner === undefined) return []
    const name = RENAMED[key] ?? key
    const external = name !== key && isMap(inner) ? inner.external : undefined
    return [[name, external ?? toApi(inner)] as const]
  })
  return Object.fromEntries(entries)
}
