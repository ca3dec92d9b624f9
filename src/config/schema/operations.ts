import * as z from 'zod'

export const EPP_METRICS = ['gaie-legacy', 'gaie', 'llm-d'] as const

/** Metric names of the endpoint picker by its version; inference-gateway documentation §7.1. */
export const EppMetrics = z
  .enum(EPP_METRICS)
  .describe(
    'Metric names of the endpoint picker. gaie-legacy: `inference_model_*` (before v1.1); gaie: `inference_objective_*`; llm-d: `llm_d_epp_*` (llm-d router from v0.9).',
  )

export const Observability = z
  .strictObject({
    enabled: z.boolean().default(true).describe('Scrape the endpoint pickers and model servers.'),
    intervalSeconds: z.int().min(5).max(300).default(15).describe('Seconds between two scrapes.'),
    dcgm: z
      .enum(['off', 'managed', 'self-deployed'])
      .default('off')
      .describe('GPU metrics: from the managed package of GKE, or from an exporter of your own.'),
    dashboards: z.boolean().default(true).describe('Emit dashboards for Cloud Monitoring.'),
  })
  .describe('Metrics and dashboards.')

export const Alerts = z
  .strictObject({
    enabled: z.boolean().default(true).describe('Emit alert policies.'),
    defaults: z.boolean().default(true).describe('Render the default rules of the bundle.'),
    files: z
      .string()
      .regex(/^(?!\/)(?!.*(^|\/)\.\.(\/|$)).+$/, 'a folder inside the repository, without ..')
      .default('alerts')
      .describe('Folder with Prometheus rule files of your own.'),
    scope: z
      .array(z.enum(['cluster', 'location', 'namespace']))
      .default(['cluster', 'location', 'namespace'])
      .describe('Matchers that are added to every selector.'),
    disable: z
      .array(z.string().min(1))
      .default([])
      .describe('Names of default alerts that are left out.'),
    thresholds: z
      .record(z.string(), z.number())
      .default({})
      .describe(
        'Threshold of a default alert, by its name. Alerts on what a default installation does not emit (flow control, stream errors, poll errors) are only rendered where they are named here.',
      ),
    inlineRecordingRules: z
      .boolean()
      .default(false)
      .describe(
        'Put what recording rules record into the alerts that read it, so that these do not wait for the collector in the cluster. Where that would change an alert, it stays as it is, with a warning.',
      ),
    severities: z
      .record(
        z.string().regex(/^[^A-Z\s]+$/, 'lower-case letters, without spaces'),
        z.enum(['critical', 'error', 'warning']),
      )
      .default({})
      .describe('What your own values of the label `severity` mean, such as `sev1: critical`.'),
    externalLabels: z
      .record(z.string().regex(/^[a-zA-Z_]\w*$/, 'letters, digits and _'), z.string())
      .default({})
      .describe('What `$externalLabels` of your rules stands for in texts.'),
    externalUrl: z
      .string()
      .regex(/^https?:\/\/\S+$/, 'an address that begins with https://')
      .optional()
      .describe('What `$externalURL` of your rules stands for in texts and links.'),
    runbookUrl: z
      .string()
      .regex(/^https?:\/\/\S+$/, 'an address that begins with https://')
      .optional()
      .describe('Prefix of runbook links; the name of the alert is appended.'),
  })
  .describe('Alert policies in Cloud Monitoring.')

const LogMetricAlert = z.strictObject({
  threshold: z.number().min(0).describe('Entries in a second, on average over 5 minutes.'),
  pendingSeconds: z.int().min(0).max(86_400).default(300).describe('How long it must be exceeded.'),
  severity: z.enum(['critical', 'error', 'warning']).default('warning').describe('How bad it is.'),
  summary: z.string().min(1).max(255).optional().describe('Subject of the notification.'),
  description: z.string().min(1).max(4000).optional().describe('What to do about it.'),
  runbookUrl: z
    .string()
    .regex(/^https?:\/\/\S+$/, 'an address that begins with https://')
    .optional()
    .describe('Link to the runbook. Default: alerts.runbookUrl and the name of the metric.'),
})

export const LogMetric = z.strictObject({
  description: z.string().max(8000).optional().describe('Shown in Cloud Logging.'),
  filter: z.string().min(1).max(20000).describe('Log entries that count, in the query language.'),
  labels: z
    .record(z.string().regex(/^[a-z][a-z0-9_]*$/, 'lower-case letters, digits and _'), z.string())
    .default({})
    .describe('Label name to extractor: EXTRACT(field) or REGEXP_EXTRACT(field, "re2").'),
  alert: LogMetricAlert.optional().describe(
    'An alert on the metric. The filter must then name one resource.type.',
  ),
})

export const LogMetrics = z
  .strictObject({
    enabled: z.boolean().default(true).describe('Emit metrics made from the access logs.'),
    custom: z
      .record(
        z.string().regex(/^[a-z]([-a-z0-9]*[a-z0-9])?$/, 'lower-case letters, digits and hyphens'),
        LogMetric,
      )
      .default({})
      .describe('Metrics of your own, by name.'),
  })
  .describe('Log-based metrics in Cloud Logging.')

export const MetricsAdapter = z
  .strictObject({
    enabled: z
      .boolean()
      .default(false)
      .describe('Deploy the custom metrics adapter with this environment. One for each cluster.'),
  })
  .describe('What lets a HorizontalPodAutoscaler read metrics of Cloud Monitoring.')
