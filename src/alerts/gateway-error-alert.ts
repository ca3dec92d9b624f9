import type { Documentation, TranslatedAlert } from './alert-policy.ts'
import type { AlertSettings } from './alert-settings.ts'
import { OWN_ALERTS } from './default-rules.ts'
import { labelVariable, VALUE } from './document-variables.ts'
import { identityOf } from './identity.ts'
import { ERROR_METRIC, logMetricId, resourceTypeOf } from './log-metrics.ts'

const GROUP = 'load-balancer'
const ALERT = 'GatewayErrors'

const DOCUMENTATION: Documentation = {
  subject: 'The load balancer of the inference gateway reports errors',
  content: [
    `The load balancer answers ${VALUE} requests a second with status ${labelVariable('status')}.`,
    'An error such as `destination_unavailable` comes from the load balancer itself: with',
    '`failed_to_pick_backend` no endpoint was ready; otherwise a callout such as Model Armor or Apigee',
    'may not have answered in time. Without an error the status is that of the model server.',
  ].join('\n'),
  mimeType: 'text/markdown',
}

/**
 * The alert on the log-based metric of load balancer errors; nothing where one of the two is off.
 * It is made here and not in a rule file, because its query has to name the metric of the
 * environment and the monitored resource of the Gateway's class.
 */
export function gatewayErrorAlert(
  name: string,
  settings: AlertSettings,
): TranslatedAlert | undefined {
  const { alerts, logMetrics } = settings
  if (!alerts.enabled || !alerts.defaults || !logMetrics.enabled) return
  if (alerts.disable.includes(ALERT)) return
  const condition = {
    query: errorQuery(name, settings),
    duration: '300s',
    evaluationInterval: '60s',
    labels: { severity: 'error' },
    ruleGroup: GROUP,
    alertRule: ALERT,
  }
  return {
    group: GROUP,
    alert: ALERT,
    identity: identityOf([name, GROUP, ALERT]),
    severity: 'ERROR',
    at: { file: 'inference-gateway.yaml', line: 1, col: 1 },
    policy: {
      displayName: `${GROUP}/${ALERT}`,
      documentation: { ...DOCUMENTATION, links: runbook(alerts.runbookUrl) },
      userLabels: {},
      conditions: [{ displayName: ALERT, conditionPrometheusQueryLanguage: condition }],
      combiner: 'OR',
      severity: 'ERROR',
    },
  }
}

function errorQuery(name: string, { alerts, gateway }: AlertSettings): string {
  const threshold = alerts.thresholds[ALERT] ?? OWN_ALERTS[ALERT]
  // Only the quoted name keeps the characters of the id, which a replacement needs around the
  // environment. A log-based metric can belong to several resource types, and a query has to say which.
  const metric = `"logging.googleapis.com/user/${logMetricId(name, ERROR_METRIC)}"`
  const selector = `{${metric},monitored_resource="${resourceTypeOf(gateway.className)}"}`
  return `sum by (error, status) (rate(${selector}[5m])) > ${threshold}`
}

function runbook(prefix: string | undefined) {
  return prefix === undefined ? [] : [{ displayName: 'Runbook', url: prefix + ALERT }]
}
