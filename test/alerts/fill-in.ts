import type { Manifest, TemplateResource } from '../../src/template/template.ts'

/** What the environment `dev` of the tests has for each key. */
export const VALUES: Readonly<Record<string, string>> = {
  environment: 'dev-2',
  'project-id': 'shop-dev-1',
  'cluster-name': 'gpu-a',
  'cluster-location': 'us-central1-a',
  namespace: 'team-a',
  'gateway-name': 'inference-gw',
  'gateway-namespace': 'team-a',
  'config-connector-namespace': 'kcc',
  'llm-log-sample-rate': '50000',
}

/** A manifest with the values of an environment, put in as kustomize's replacements do. */
export function fillIn({ manifest, fields }: TemplateResource): Manifest {
  const filled: Manifest = structuredClone(manifest)
  for (const { key, path, delimiter, index = 0 } of fields) {
    const value = VALUES[key]
    if (value === undefined) throw new Error(`no value for ${key}`)
    const steps = [...path.matchAll(/\[([^\]]+)\]|([^.]+)/g)].map(([, a, b]) => a ?? b ?? '')
    const last = steps.pop() ?? ''
    const owner: Record<string, unknown> = steps.reduce<Record<string, unknown>>(
      (object, step) => Object(object[step]),
      Object(filled),
    )
    owner[last] =
      delimiter === undefined ? value : replacePart(owner[last], delimiter, index, value)
  }
  return filled
}

function replacePart(text: unknown, delimiter: string, index: number, value: string): string {
  const parts = String(text).split(delimiter)
  if (parts[index] === undefined) throw new Error(`no part ${index} in ${text}`)
  return parts.with(index, value).join(delimiter)
}
