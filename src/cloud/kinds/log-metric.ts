import { logMetricToApi } from '../../alerts/api-objects.ts'
import { bodyOf, converting, projectOf, resourceIdOf } from './fields.ts'
import type { KindRules } from './kind.ts'

/** @see https://cloud.google.com/logging/docs/reference/v2/rest/v2/projects.metrics */
export const logMetric: KindRules = {
  kind: 'log-metric',
  manifestKind: 'LoggingLogMetric',
  noun: 'log metric',
  collection: 'metrics',
  named: 'by-us',
  labels: undefined,
  rules: {
    name: { ignore: true },
    resourceName: { ignore: true },
    createTime: { ignore: true },
    updateTime: { ignore: true },
    version: { ignore: true },
    filter: { as: 'text' },
    labelExtractors: { verbatim: true },
    'metricDescriptor.name': { ignore: true },
    'metricDescriptor.type': { ignore: true },
    'metricDescriptor.description': { ignore: true },
    // Never answered, whatever was written.
    'metricDescriptor.launchStage': { ignore: true },
    'metricDescriptor.metadata': { ignore: true },
    'metricDescriptor.monitoredResourceTypes': { ignore: true },
    'metricDescriptor.unit': { default: '1' },
    'metricDescriptor.metricKind': { default: 'DELTA' },
    'metricDescriptor.valueType': { default: 'INT64' },
    'metricDescriptor.labels': { unordered: true, by: 'key' },
    'metricDescriptor.labels.*.valueType': { default: 'STRING' },
  },
  immutable: ['metricDescriptor.metricKind', 'metricDescriptor.valueType'],
  fromManifest: (manifest, project) => {
    const id = resourceIdOf(manifest)
    const body = converting(manifest, () => bodyOf(logMetricToApi(manifest)))
    return { parent: projectOf(manifest, project), id, title: id, body }
  },
}
