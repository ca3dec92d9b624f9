import type { Manifest } from '../../template/template.ts'

/** Names of Config Connector fields whose references the Dashboard API writes as plain names. */
const REFERENCES: Readonly<Record<string, { readonly field: string; readonly many: boolean }>> = {
  alertPolicyRef: { field: 'name', many: false },
  policyRefs: { field: 'policyNames', many: true },
  projectRefs: { field: 'projectNames', many: true },
  resourceNames: { field: 'resourceNames', many: true },
}

/**
 * The body of `dashboards.create` or `dashboards.patch` for a rendered MonitoringDashboard.
 *
 * The id is in `name`, so that a second call finds the dashboard instead of making another.
 *
 * @throws Error where the manifest refers to a Config Connector object by name, whose id only the
 *   cluster knows
 * @see https://docs.cloud.google.com/monitoring/api/ref_v3/rest/v1/projects.dashboards
 */
export function dashboardToApi(manifest: Manifest): Readonly<Record<string, unknown>> {
  const { projectRef, resourceID, ...rest } = record(manifest.spec)
  const project = external(projectRef).replace(/^projects\//, '')
  const id = typeof resourceID === 'string' ? resourceID : manifest.metadata.name
  return { name: `projects/${project}/dashboards/${id}`, ...record(toApi(rest)) }
}

function toApi(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(toApi)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => {
      const reference = REFERENCES[key]
      if (reference === undefined) return [key, toApi(inner)]
      if (!reference.many) return [reference.field, external(inner)]
      return [reference.field, Array.isArray(inner) ? inner.map(external) : []]
    }),
  )
}

function external(reference: unknown): string {
  const name = record(reference).external
  if (typeof name === 'string') return name
  throw new Error(`a reference without 'external' has no name outside of the cluster`)
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Error(`expected a mapping, found ${JSON.stringify(value)}`)
  return Object.fromEntries(Object.entries(value))
}
