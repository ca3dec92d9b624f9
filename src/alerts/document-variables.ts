/**
 * A variable that Cloud Monitoring fills in when it notifies, such as `${metric.label.value}`.
 *
 * @see https://cloud.google.com/monitoring/alerts/doc-variables
 */
export function documentVariable(path: string): string {
  return `\${${path}}`
}

/** The value of a PromQL alert. */
export const VALUE = documentVariable('metric.label.value')

/** A label of the alert's series; nothing says whether it belongs to the metric or to the resource. */
export function labelVariable(name: string): string {
  return documentVariable(`metric_or_resource.label.${name}`)
}
