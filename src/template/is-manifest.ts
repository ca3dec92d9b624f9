import type { Manifest } from './template.ts'

/** Whether a value has what every Kubernetes object has. */
export function isManifest(value: unknown): value is Manifest {
  if (!isObject(value) || typeof value.apiVersion !== 'string' || typeof value.kind !== 'string')
    return false
  return isObject(value.metadata) && typeof value.metadata.name === 'string'
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
