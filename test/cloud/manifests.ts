/** Manifests as they are rendered for an environment, small. */
export const LOG_METRIC = `
apiVersion: logging.cnrm.cloud.google.com/v1beta1
kind: LoggingLogMetric
metadata: {name: chat-error, namespace: chat}
spec:
  projectRef: {external: p}
  resourceID: chat-prod-error
  description: Errors.
  filter: severity>=ERROR
  metricDescriptor:
    metricKind: DELTA
    valueType: INT64
    unit: "1"
    labels: [{key: status, valueType: INT64}, {key: error, valueType: STRING}]
  labelExtractors: {status: EXTRACT(httpRequest.status), error: EXTRACT(jsonPayload.error)}
`

export const POLICY = `
apiVersion: monitoring.cnrm.cloud.google.com/v1beta1
kind: MonitoringAlertPolicy
metadata:
  name: chat-silent
  labels: {alert-id: a1, environment: prod, severity: critical, app.kubernetes.io/part-of: inference-gateway}
  annotations: {cnrm.cloud.google.com/project-id: p}
spec:
  displayName: prod/chat/ChatSilent
  combiner: OR
  severity: CRITICAL
  conditions:
  - displayName: ChatSilent
    conditionPrometheusQueryLanguage:
      query: sum(rate(requests_total[10m])) == 0
      duration: 1800s
      ruleGroup: chat
      alertRule: ChatSilent
      labels: {severity: critical}
  documentation: {content: Nobody asks., mimeType: text/markdown}
  notificationChannels: [{name: oncall}, {external: projects/p/notificationChannels/7}]
`

export const CHANNEL = `
apiVersion: monitoring.cnrm.cloud.google.com/v1beta1
kind: MonitoringNotificationChannel
metadata: {name: oncall, annotations: {cnrm.cloud.google.com/project-id: p}}
spec:
  type: email
  labels: {email_address: oncall@example.com}
`

export const DASHBOARD = `
apiVersion: monitoring.cnrm.cloud.google.com/v1beta1
kind: MonitoringDashboard
metadata: {name: chat-gateway}
spec:
  projectRef: {external: p}
  resourceID: chat-prod-gateway
  displayName: prod/chat gateway
  mosaicLayout:
    columns: 48
    tiles:
    - width: 16
      height: 16
      widget:
        title: Requests
        xyChart:
          dataSets: [{plotType: LINE, timeSeriesQuery: {prometheusQuery: 'sum(rate(x[5m]))'}}]
`

export const TEMPLATE = `
apiVersion: modelarmor.cnrm.cloud.google.com/v1alpha1
kind: ModelArmorTemplate
metadata: {name: prod.model-armor-template}
spec:
  projectRef: {external: projects/p}
  location: us-central1
  resourceID: chat-prod
  filterConfig:
    maliciousURIFilterSettings: {filterEnforcement: DISABLED}
    raiSettings: {raiFilters: [{filterType: HARASSMENT, confidenceLevel: HIGH}, {filterType: DANGEROUS, confidenceLevel: HIGH}]}
    sdpSettings: {advancedConfig: {inspectTemplateRef: {external: projects/p/inspectTemplates/i}}}
  templateMetadata: {enforcementType: INSPECT_AND_BLOCK, logTemplateOperations: true, logSanitizeOperations: false}
`

export const ALL = [LOG_METRIC, POLICY, CHANNEL, DASHBOARD, TEMPLATE].join('---')
