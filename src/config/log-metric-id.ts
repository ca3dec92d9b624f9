/** Names of the log-based metrics that we make ourselves. */
export const OWN_LOG_METRICS = ['error', 'callout'] as const
export type OwnLogMetric = (typeof OWN_LOG_METRICS)[number]

/** Id of a log-based metric in its project, which two environments may share. */
export function logMetricId(config: string, environment: string, metric: string): string {
  return `${config}-${environment}-${metric}`
}
