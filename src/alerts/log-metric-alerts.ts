import { resourceTypeIn } from '../config/log-extractor.ts'
import type { OwnLogMetric } from '../config/log-metric-id.ts'
import type { TranslatedAlert } from './alert-policy.ts'
import type { AlertSettings } from './alert-settings.ts'
import { OWN_ALERTS } from './default-rules.ts'
import { labelVariable, VALUE } from './document-variables.ts'
import { identityOf } from './identity.ts'
import { loadBalancerLog } from './load-balancer-log.ts'
import { logMetricIdOf, ownLogMetrics } from './log-metrics.ts'
import { samplingNote } from './log-sampling.ts'
import { labelNameFor } from './names.ts'
import { severityOfWord } from './severity.ts'

interface LogMetricAlert {
  readonly group: string
  readonly alert: string
  /** Last part of the id of the metric. */
  readonly metric: string
  readonly resourceType: string
  /** Labels of the metric by which the alerts are told apart. */
  readonly by: readonly string[]
  /** Entries in a second that must be exceeded. */
  readonly threshold: number
  readonly pendingSeconds: number
  readonly severity: 'critical' | 'error' | 'warning'
  readonly subject: string
  readonly content: string
  readonly runbookUrl?: string | undefined
}

/**
 * The alerts on log-based metrics, ours and those of the user. They are made here and not in a rule
 * file, because their queries have to name the metric of the environment and a monitored resource.
 */
export function logMetricAlerts(name: string, settings: AlertSettings): readonly TranslatedAlert[] {
  if (!settings.alerts.enabled || !settings.logMetrics.enabled) return []
  return [...ownAlerts(settings), ...userAlerts(settings)].map((alert) =>
    translated(name, settings, alert),
  )
}

const GROUP = 'load-balancer'

const OWN: Readonly<
  Record<OwnLogMetric, Pick<LogMetricAlert, 'by' | 'subject' | 'content'> & { alert: OwnAlert }>
> = {
  error: {
    alert: 'GatewayErrors',
    by: ['error', 'status'],
    subject: 'The load balancer of the inference gateway reports errors',
    content: [
      `The load balancer answers ${VALUE} requests a second with status ${labelVariable('status')}.`,
      'An error such as `destination_unavailable` comes from the load balancer itself: with',
      '`failed_to_pick_backend` no endpoint was ready; otherwise a callout such as Model Armor or Apigee',
      'may not have answered in time. Without an error the status is that of the model server.',
    ].join('\n'),
  },
  callout: {
    alert: 'GatewayCalloutErrors',
    by: ['extension', 'status'],
    subject: 'A callout of the inference gateway fails',
    content: [
      `${VALUE} requests a second have a callout that fails (${labelVariable('extension')}, status`,
      `${labelVariable('status')}). With failOpen they went through unscreened or without a key check;`,
      'without it, clients were refused. Look at `serviceExtensionInfo` of the access logs: its',
      '`grpcStatus` tells a timeout (DEADLINE_EXCEEDED) from a missing permission of the service agent',
      '(PERMISSION_DENIED) and from a service that is down (UNAVAILABLE).',
    ].join('\n'),
  },
}

type OwnAlert = keyof typeof OWN_ALERTS

function ownAlerts(settings: AlertSettings): readonly LogMetricAlert[] {
  const { alerts, gateway } = settings
  if (!alerts.defaults) return []
  return ownLogMetrics(settings)
    .map((metric) => ({
      ...OWN[metric],
      group: GROUP,
      metric,
      resourceType: loadBalancerLog(gateway.className).resourceType,
      threshold: alerts.thresholds[OWN[metric].alert] ?? OWN_ALERTS[OWN[metric].alert],
      pendingSeconds: 300,
      severity: 'error' as const,
    }))
    .filter(({ alert }) => !alerts.disable.includes(alert))
}

function userAlerts({ logMetrics }: AlertSettings): readonly LogMetricAlert[] {
  return Object.entries(logMetrics.custom).flatMap(([metric, { alert, filter, labels }]) => {
    const resourceType = resourceTypeIn(filter)
    if (alert === undefined || resourceType === undefined) return []
    return [
      {
        ...alert,
        group: 'log-metrics',
        alert: metric,
        metric,
        resourceType,
        by: Object.keys(labels),
        subject: alert.summary ?? `Too many log entries of ${metric}`,
        content: [
          alert.description ?? 'Open the logs with the filter of the metric to see the entries.',
          `Now there are ${VALUE} entries a second; the alert begins above ${alert.threshold}.`,
        ].join('\n\n'),
      },
    ]
  })
}

function translated(
  config: string,
  settings: AlertSettings,
  alert: LogMetricAlert,
): TranslatedAlert {
  const { group, subject } = alert
  const { runbookUrl } = settings.alerts
  const sampling = samplingNote(alert.resourceType, settings)
  const content = [alert.content, ...(sampling === undefined ? [] : [sampling])].join('\n\n')
  const severity = severityOfWord(alert.severity)
  const url = alert.runbookUrl ?? (runbookUrl && runbookUrl + alert.alert)
  return {
    group,
    alert: alert.alert,
    identity: identityOf([config, group, alert.alert]),
    severity,
    at: { file: 'inference-gateway.yaml', line: 1, col: 1 },
    policy: {
      displayName: `${group}/${alert.alert}`,
      documentation: {
        subject,
        content,
        mimeType: 'text/markdown',
        links: url === undefined ? [] : [{ displayName: 'Runbook', url }],
      },
      userLabels: {},
      conditions: [
        {
          displayName: alert.alert,
          conditionPrometheusQueryLanguage: {
            query: queryOf(config, alert),
            duration: `${alert.pendingSeconds}s`,
            evaluationInterval: '60s',
            labels: { severity: alert.severity },
            ruleGroup: group,
            alertRule: labelNameFor(alert.alert),
          },
        },
      ],
      combiner: 'OR',
      ...(severity && { severity }),
    },
  }
}

function queryOf(config: string, { metric, resourceType, by, threshold }: LogMetricAlert): string {
  // Only the quoted name keeps the characters of the id, which a replacement needs around the
  // environment. A log-based metric can belong to several resource types, and a query has to say which.
  const name = `"logging.googleapis.com/user/${logMetricIdOf(config, metric)}"`
  const rate = `rate({${name},monitored_resource="${resourceType}"}[5m])`
  const sum = by.length === 0 ? `sum(${rate})` : `sum by (${by.join(', ')}) (${rate})`
  return `${sum} > ${threshold}`
}
