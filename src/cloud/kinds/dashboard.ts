import { dashboardToApi } from '../../bundle/dashboards/api.ts'
import { bodyOf, converting, projectOf, resourceIdOf } from './fields.ts'
import type { KindRules } from './kind.ts'

/** @see https://cloud.google.com/monitoring/api/ref_v3/rest/v1/projects.dashboards */
export const dashboard: KindRules = {
  kind: 'dashboard',
  manifestKind: 'MonitoringDashboard',
  noun: 'dashboard',
  collection: 'dashboards',
  named: 'by-us',
  labels: 'labels',
  rules: {
    name: { ignore: true },
    etag: { ignore: true },
    labels: { verbatim: true },
    '**.columns': { as: 'integer' },
    '**.weight': { as: 'integer' },
    '**.alignmentPeriod': { as: 'duration' },
    '**.minAlignmentPeriod': { as: 'duration' },
    '**.timeshiftDuration': { default: '0s', as: 'duration' },
    '**.targetAxis': { default: 'Y1' },
    '**.prometheusQuery': { as: 'text' },
  },
  immutable: [],
  lenient: true,
  // The service refuses to overwrite what somebody changed meanwhile.
  carriedOver: (desired, { etag }) => ({ ...desired, ...(etag !== undefined && { etag }) }),
  fromManifest: (manifest, project) => {
    const id = resourceIdOf(manifest)
    const parent = projectOf(manifest, project)
    const spec = { projectRef: { external: parent }, ...bodyOf(manifest.spec) }
    const body = converting(manifest, () => bodyOf(dashboardToApi({ ...manifest, spec })))
    return { parent, id, title: String(body.displayName ?? id), body }
  },
}
