import * as z from 'zod'
import {
  SLO_GROUPINGS,
  SLO_INDICATORS,
  SLO_SEVERITIES,
  SLO_SOURCES,
  SLO_WINDOWS,
} from '../../slo/slo.ts'
import { NotificationChannel } from './environment.ts'
import { Name } from './names.ts'

const Severity = z.enum(SLO_SEVERITIES)

const Severities = z
  .strictObject({
    page: Severity.default('critical').describe('Of the alert on a budget that is gone in days.'),
    ticket: Severity.default('warning').describe('Of the alert on a budget that will not last.'),
  })
  .prefault({})
  .describe('Severity of the two alerts; none leaves one out.')

const Channels = z
  .strictObject({
    page: z.array(NotificationChannel).optional().describe('Who is told at once.'),
    ticket: z.array(NotificationChannel).optional().describe('Who is told of the slow burn.'),
  })
  .prefault({})
  .describe('Instead of the notification channels of the environment for the severity.')

/** Prometheus has these names for itself, and we set `severity` and `slo`. */
const AlertLabel = z
  .string()
  .regex(
    /^(?!(severity|slo|alertname)$)(?!__)[a-zA-Z_][a-zA-Z0-9_]*$/,
    "a label name of letters, digits and _, other than 'severity', 'slo' and 'alertname'",
  )

export const Slo = z.strictObject({
  enabled: z.boolean().default(true).describe('Off: no rules, no alerts, no row.'),
  description: z.string().max(1000).optional().describe('What it is for; begins the alert text.'),
  objective: z
    .number()
    .gt(1, {
      error: ({ input }) =>
        Number(input) > 0
          ? `a percentage\n${input} looks like a share; write ${Number((Number(input) * 100).toFixed(6))}`
          : 'a percentage, such as 99.9',
    })
    .lt(100, 'less than 100: without an error budget every error is an alert')
    .refine((percent) => /^\d+(\.\d{1,4})?$/.test(String(percent)), {
      error: 'a percentage with four decimals at most',
    })
    .describe('Percent of the requests that must be good, such as 99.9.'),
  window: z
    .enum(SLO_WINDOWS)
    .default('30d')
    .describe('Span over which the objective holds; the burn rates of the alerts follow from it.'),
  indicator: z
    .enum(SLO_INDICATORS)
    .default('availability')
    .describe(
      'What makes a request good: no error, a whole answer in time, or a first token in time.',
    ),
  source: z
    .enum(SLO_SOURCES)
    .default('endpoint-picker')
    .describe(
      'Who measures the two latencies. The model servers must be vLLM; the endpoint picker knows the first token with eppMetrics llm-d, with gaie only while it predicts latencies.',
    ),
  thresholdSeconds: z
    .number()
    .positive()
    .optional()
    .describe(
      'For latency and time-to-first-token: what is in time. A bucket bound of the histogram.',
    ),
  pools: z.array(Name).default([]).describe('Only requests to these pools. Default: to all.'),
  models: z
    .array(z.string().min(1))
    .default([])
    .describe('Only requests for these models or adapters. Default: for all.'),
  per: z
    .enum(SLO_GROUPINGS)
    .default('gateway')
    .describe('What has an error budget of its own: all requests together, each pool or model.'),
  ignoreErrors: z
    .array(z.string().min(1))
    .default(['BadRequest'])
    .describe('Values of error_code that are the fault of the client and use up no budget.'),
  minRequestsPerSecond: z
    .number()
    .min(0)
    .default(0)
    .describe('With less traffic in a window the alerts stay silent: one error would be all.'),
  severity: Severities,
  labels: z.record(AlertLabel, z.string()).default({}).describe('More labels of the alerts.'),
  notificationChannels: Channels,
  runbookUrl: z
    .string()
    .regex(/^https?:\/\/\S+$/, 'an address that begins with https://')
    .optional()
    .describe('Link to the runbook. Default: alerts.runbookUrl and the name of the alert.'),
})

/** A dashboard holds 100 tiles, and each objective takes four. */
const MOST_SLOS = 25

export const Slos = z
  .record(Name, Slo)
  .refine((slos) => Object.keys(slos).length <= MOST_SLOS, `at most ${MOST_SLOS} objectives`)
  .describe('Service level objectives, by name: recording rules, burn-rate alerts and a dashboard.')
  .meta({ maxProperties: MOST_SLOS })
