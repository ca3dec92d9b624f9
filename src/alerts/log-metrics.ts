import { resourceTypeIn } from '../config/log-extractor.ts'
import { logMetricId, type OwnLogMetric } from '../config/log-metric-id.ts'
import type { Settings } from '../config/schema/index.ts'
import { labelsOf, syncWave } from '../template/ownership.ts'
import { type TemplateResource, templateResource } from '../template/template.ts'
import {
  errorLabels,
  failedRequests,
  gatewayEntries,
  loadBalancerLog,
} from './load-balancer-log.ts'
import { samplingNote } from './log-sampling.ts'
import { fit } from './names.ts'

export type LogMetricSettings = Pick<
  Settings,
  'gateway' | 'pools' | 'logMetrics' | 'modelArmor' | 'apigee'
>

export interface LogMetricResourcesInput {
  /** Short name of the config; begins the names of the objects. */
  readonly name: string
  readonly settings: LogMetricSettings
}

/**
 * Id of a metric in any environment; equal characters around the name of the environment let a
 * replacement fill it in, here and in a query.
 */
export function logMetricIdOf(name: string, metric: string): string {
  return logMetricId(name, '%{environment}', metric)
}

/** Our own metrics of a configuration: callouts only where there are some. */
export function ownLogMetrics({
  logMetrics,
  modelArmor,
  apigee,
}: Pick<LogMetricSettings, 'logMetrics' | 'modelArmor' | 'apigee'>): readonly OwnLogMetric[] {
  if (!logMetrics.enabled) return []
  return modelArmor?.enabled || apigee?.enabled ? ['error', 'callout'] : ['error']
}

/** The log-based metrics of a release: failures of the Gateway, and what the user counts. */
export function logMetricResources({
  name,
  settings,
}: LogMetricResourcesInput): readonly TemplateResource[] {
  const { enabled, custom } = settings.logMetrics
  if (!enabled) return []
  const own = ownLogMetrics(settings).map((metric) => OWN_METRICS[metric](settings))
  const users = Object.entries(custom).map(([key, metric]) => ({
    key,
    description: sentence(metric.description ?? `${key} of the inference gateway ${name}`),
    filter: metric.filter,
    labels: Object.entries(metric.labels).map(([label, extractor]) => ({ label, extractor })),
  }))
  return [...own, ...users].map((metric) => logMetric(name, withSampling(metric, settings)))
}

/** Only access logs are sampled. */
function withSampling(metric: LogMetricDefinition, settings: LogMetricSettings) {
  const note = samplingNote(resourceTypeIn(metric.filter), settings)
  return note === undefined ? metric : { ...metric, description: `${metric.description} ${note}` }
}

interface LabelDefinition {
  readonly label: string
  readonly extractor: string
  readonly valueType?: 'STRING' | 'INT64'
}

interface LogMetricDefinition {
  /** Last part of its id. */
  readonly key: string
  readonly comment?: string
  readonly description: string
  readonly filter: string
  readonly labels: readonly LabelDefinition[]
}

const STATUS: LabelDefinition = {
  label: 'status',
  extractor: 'EXTRACT(httpRequest.status)',
  valueType: 'INT64',
}

const OWN_METRICS: Readonly<
  Record<OwnLogMetric, (settings: LogMetricSettings) => LogMetricDefinition>
> = { error: errorMetric, callout: calloutMetric }

const ERROR_COMMENT = [
  'Errors of this Gateway only: the load balancer that GKE makes has the namespace and the name of the',
  'Gateway in the names of its parts; very long ones are cut, then shorten the filter here. Points are',
  'made from the moment on at which the metric exists.',
].join('\n')

function errorMetric({ gateway }: LogMetricSettings): LogMetricDefinition {
  const log = loadBalancerLog(gateway.className)
  return {
    key: 'error',
    comment: ERROR_COMMENT,
    description:
      'Errors that the load balancer of the inference gateway logged: status 5xx, or a failure of its own.',
    filter: [...gatewayEntries(log), failedRequests(log)].join('\n'),
    labels: [...errorLabels(log), STATUS],
  }
}

/** Every gRPC status but OK and CANCELLED, which is a client that went away. */
const FAILED_CALLS = [
  'ABORTED',
  'ALREADY_EXISTS',
  'DATA_LOSS',
  'DEADLINE_EXCEEDED',
  'FAILED_PRECONDITION',
  'INTERNAL',
  'INVALID_ARGUMENT',
  'NOT_FOUND',
  'OUT_OF_RANGE',
  'PERMISSION_DENIED',
  'RESOURCE_EXHAUSTED',
  'UNAUTHENTICATED',
  'UNAVAILABLE',
  'UNIMPLEMENTED',
  'UNKNOWN',
]

const CALLOUT_COMMENT = [
  'The log has a list of the callouts of each request. What matches is any of them, and where its name',
  'cannot be read from the list, the label is empty.',
].join('\n')

/** @see https://docs.cloud.google.com/service-extensions/docs/monitor-lb-callouts */
function calloutMetric({ gateway }: LogMetricSettings): LogMetricDefinition {
  const info = 'jsonPayload.serviceExtensionInfo'
  const statuses = FAILED_CALLS.map((status) => `"${status}"`).join(' OR ')
  return {
    key: 'callout',
    comment: CALLOUT_COMMENT,
    description:
      'Requests of which a callout of the load balancer, such as Model Armor or Apigee, failed or was left out because it did.',
    filter: [
      ...gatewayEntries(loadBalancerLog(gateway.className)),
      `(${info}.grpcStatus=(${statuses}) OR ${info}.failedOpen=true)`,
    ].join('\n'),
    labels: [{ label: 'extension', extractor: `EXTRACT(${info}.extension)` }, STATUS],
  }
}

function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`
}

function logMetric(
  name: string,
  { key, comment, description, filter, labels }: LogMetricDefinition,
): TemplateResource {
  return templateResource({
    file: `log-metric-${key}.yaml`,
    ...(comment !== undefined && { comment }),
    manifest: {
      apiVersion: 'logging.cnrm.cloud.google.com/v1beta1',
      kind: 'LoggingLogMetric',
      metadata: {
        name: fit(`${name}-${key}`, 63),
        namespace: '%{config-connector-namespace}',
        labels: labelsOf('log-metrics'),
        annotations: syncWave('dependency'),
      },
      spec: {
        projectRef: { external: '%{project-id}' },
        resourceID: logMetricIdOf(name, key),
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
