import type { Settings } from '../config/schema/index.ts'
import { UserErrors } from '../error.ts'
import { labelsOf, syncWave } from '../template/ownership.ts'
import { type TemplateResource, templateResource } from '../template/template.ts'
import { checkLogMetric } from './check-log-metric.ts'
import { fit } from './names.ts'

export interface LogMetricResourcesInput {
  /** Short name of the config; begins the names of the objects. */
  readonly name: string
  readonly settings: Pick<Settings, 'gateway' | 'logMetrics'>
}

/** Last part of the id of the metric of load balancer errors. */
export const ERROR_METRIC = 'error'

/**
 * Id of a log-based metric in the project. The environment is in it, because two environments may
 * share a project; equal characters around it let a replacement fill it in, here and in a query.
 */
export function logMetricId(name: string, metric: string): string {
  return `${name}-%{environment}-${metric}`
}

interface LoadBalancerLog {
  readonly resourceType: string
  /** The part of the log's name behind `loadbalancing.googleapis.com%2F`, or the whole of it. */
  readonly log: string
  /** Where the load balancer says why it failed, and how to read a short word from it. */
  readonly errorField: 'proxyStatus' | 'statusDetails'
}

const REGIONAL_EXTERNAL: LoadBalancerLog = {
  resourceType: 'http_external_regional_lb_rule',
  log: 'loadbalancing.googleapis.com%2Fexternal_regional_requests',
  errorField: 'proxyStatus',
}

const INTERNAL: LoadBalancerLog = {
  resourceType: 'internal_http_lb_rule',
  log: 'loadbalancing.googleapis.com%2Frequests',
  errorField: 'proxyStatus',
}

const GLOBAL_EXTERNAL: LoadBalancerLog = {
  resourceType: 'http_load_balancer',
  log: 'requests',
  errorField: 'statusDetails',
}

/** The monitored resource under which the load balancer of a GatewayClass logs. */
export function resourceTypeOf(className: string): string {
  return logOf(className).resourceType
}

/**
 * The log-based metrics of a release: errors of the Gateway's load balancer, and those of the user.
 *
 * @throws UserErrors `bad-value` for definitions that Cloud Logging would refuse
 */
export function logMetricResources({
  name,
  settings,
}: LogMetricResourcesInput): readonly TemplateResource[] {
  const { enabled, custom } = settings.logMetrics
  if (!enabled) return []
  const metrics = Object.entries(custom)
  const errors = metrics.flatMap(([key, metric]) => checkLogMetric(key, metric))
  if (errors.length > 0) throw new UserErrors(errors)
  return [
    errorMetric(name, logOf(settings.gateway.className)),
    ...metrics.map(([key, metric]) =>
      logMetric({
        name: fit(`${name}-${key}`, 63),
        file: `log-metric-${key}.yaml`,
        id: logMetricId(name, key),
        description: metric.description ?? `${key} of the inference gateway ${name}.`,
        filter: metric.filter,
        labels: Object.entries(metric.labels).map(([label, extractor]) => ({ label, extractor })),
      }),
    ),
  ]
}

const ERROR_COMMENT = [
  'Errors of this Gateway only: the load balancer that GKE makes has the namespace and the name of the',
  'Gateway in the names of its parts; very long ones are cut, then shorten the filter here. Points are',
  'made from the moment on at which the metric exists, and sampled access logs count as many requests',
  'less as they leave out.',
].join('\n')

function errorMetric(name: string, { resourceType, log, errorField }: LoadBalancerLog) {
  const field = `jsonPayload.${errorField}`
  const fromProxyStatus = [
    { label: 'error', extractor: `REGEXP_EXTRACT(${field}, "error=.([a-z0-9_]+)")` },
    { label: 'details', extractor: `REGEXP_EXTRACT(${field}, "details=.([a-z0-9_]+)")` },
  ]
  const fromStatusDetails = [{ label: 'error', extractor: `EXTRACT(${field})` }]
  const failed =
    errorField === 'proxyStatus'
      ? `(httpRequest.status>=500 OR ${field}:*)`
      : 'httpRequest.status>=500'
  return logMetric({
    name: fit(`${name}-${ERROR_METRIC}`, 63),
    file: `log-metric-${ERROR_METRIC}.yaml`,
    comment: ERROR_COMMENT,
    id: logMetricId(name, ERROR_METRIC),
    description:
      'Errors that the load balancer of the inference gateway logged: status 5xx, or a failure of its own. ' +
      'Where access logs are sampled, it counts the sample, not all requests.',
    filter: [
      `resource.type="${resourceType}"`,
      `logName="projects/%{project-id}/logs/${log}"`,
      // A dot on both sides of a name: the hyphen that is there may also be part of a name.
      'resource.labels.url_map_name=~"^gkegw1.*.%{gateway-namespace}.%{gateway-name}."',
      failed,
    ].join('\n'),
    labels: [
      ...(errorField === 'proxyStatus' ? fromProxyStatus : fromStatusDetails),
      { label: 'status', extractor: 'EXTRACT(httpRequest.status)', valueType: 'INT64' },
    ],
  })
}

interface LabelDefinition {
  readonly label: string
  readonly extractor: string
  readonly valueType?: 'STRING' | 'INT64'
}

interface LogMetricInput {
  readonly name: string
  readonly file: string
  readonly comment?: string
  readonly id: string
  readonly description: string
  readonly filter: string
  readonly labels: readonly LabelDefinition[]
}

function logMetric(input: LogMetricInput): TemplateResource {
  const { name, file, comment, id, description, filter, labels } = input
  return templateResource({
    file,
    ...(comment !== undefined && { comment }),
    manifest: {
      apiVersion: 'logging.cnrm.cloud.google.com/v1beta1',
      kind: 'LoggingLogMetric',
      metadata: {
        name,
        namespace: '%{config-connector-namespace}',
        labels: labelsOf('log-metrics'),
        annotations: syncWave('dependency'),
      },
      spec: {
        projectRef: { external: '%{project-id}' },
        resourceID: id,
        description,
        filter,
        // Written out, because Config Connector never finished without them.
        metricDescriptor: {
          metricKind: 'DELTA',
          valueType: 'INT64',
          unit: '1',
          ...(labels.length > 0 && {
            labels: labels.map(({ label, valueType = 'STRING' }) => ({ key: label, valueType })),
          }),
        },
        ...(labels.length > 0 && {
          labelExtractors: Object.fromEntries(
            labels.map(({ label, extractor }) => [label, extractor]),
          ),
        }),
      },
    },
  })
}

function logOf(className: string): LoadBalancerLog {
  if (/^gke-l7-(rilb|cross-regional-internal)/.test(className)) return INTERNAL
  return /^gke-l7-(global-external|gxlb)/.test(className) ? GLOBAL_EXTERNAL : REGIONAL_EXTERNAL
}
