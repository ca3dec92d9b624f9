import type { Manifest } from '../template/template.ts'

type Fields = Readonly<Record<string, unknown>>

/**
 * The AlertPolicy of the API that a rendered MonitoringAlertPolicy stands for, without a name: the
 * API gives it one. Labels without a slash are its user labels, as with Config Connector.
 *
 * @throws Error where it refers to a channel by the name of an object, whose id only the cluster knows
 * @see https://cloud.google.com/monitoring/api/ref_v3/rest/v3/projects.alertPolicies
 */
export function alertPolicyToApi({ metadata, spec }: Manifest): Fields {
  const { resourceID: _, notificationChannels, ...policy } = fieldsOf(spec)
  const userLabels = Object.fromEntries(
    Object.entries(metadata.labels ?? {}).filter(([key]) => !key.includes('/')),
  )
  const channels = Array.isArray(notificationChannels) ? notificationChannels : []
  return {
    ...policy,
    ...(Object.keys(userLabels).length > 0 && { userLabels }),
    ...(channels.length > 0 && { notificationChannels: channels.map(externalOf) }),
  }
}

/**
 * The LogMetric of the API that a rendered LoggingLogMetric stands for; its name is the id.
 *
 * @see https://cloud.google.com/logging/docs/reference/v2/rest/v2/projects.metrics
 */
export function logMetricToApi({ metadata, spec }: Manifest): Fields {
  const { projectRef: _, resourceID, loggingLogBucketRef, ...metric } = fieldsOf(spec)
  return {
    name: typeof resourceID === 'string' ? resourceID : metadata.name,
    ...metric,
    ...(loggingLogBucketRef !== undefined && { bucketName: externalOf(loggingLogBucketRef) }),
  }
}

function externalOf(reference: unknown): string {
  const { external } = fieldsOf(reference)
  if (typeof external === 'string') return external
  throw new Error(`no external name in ${JSON.stringify(reference)}`)
}

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}
