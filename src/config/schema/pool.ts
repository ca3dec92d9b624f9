import * as z from 'zod'
import { LabelMap, Name } from './names.ts'

export const MODEL_SERVERS = ['vllm', 'sglang', 'trtllm', 'triton', 'jetstream', 'tgi'] as const

export const Model = z.strictObject({
  name: z.string().min(1).describe('Model name exactly as clients send it.'),
  adapters: z
    .array(z.string().min(1))
    .default([])
    .describe('LoRA adapters; clients use them as model names.'),
})

export const ModelServer = z.strictObject({
  kind: z.enum(MODEL_SERVERS).default('vllm'),
  selector: LabelMap.optional().describe(
    'Labels of the pods. Default: app: NAME of the scale target.',
  ),
  port: z
    .number()
    .int()
    .min(1)
    .max(65535)
    .optional()
    .describe('Serving port. Default: that of the kind.'),
  metricsPort: z
    .union([z.number().int().min(1).max(65535), z.string().min(1)])
    .optional()
    .describe('Port of /metrics, by number or name. Default: that of the kind.'),
  scrape: z
    .boolean()
    .default(true)
    .describe('Emit a PodMonitoring. Off where automatic application monitoring scrapes already.'),
  healthPath: z
    .string()
    .startsWith('/')
    .optional()
    .describe('Default: that of the kind, such as /health.'),
})

export const ScaleTarget = z.strictObject({
  kind: z.enum(['Deployment', 'LeaderWorkerSet']).default('Deployment'),
  name: Name.describe('The model servers, whose name need not be that of the pool.'),
})

export const AUTOSCALING_METRICS = ['kv-cache', 'queue', 'running'] as const

export const Autoscaling = z.strictObject({
  enabled: z.boolean().default(true),
  minReplicas: z.number().int().min(0).default(2),
  maxReplicas: z.number().int().min(1).default(8),
  source: z
    .enum(['endpoint-picker', 'model-server'])
    .default('endpoint-picker')
    .describe(
      'Pool average from the endpoint picker (External), or per pod from the servers (Pods).',
    ),
  metric: z.enum(AUTOSCALING_METRICS).default('kv-cache'),
  target: z
    .number()
    .positive()
    .optional()
    .describe(
      'kv-cache: a share between 0 and 1 (default 0.7); queue and running: requests for a replica.',
    ),
  scaleUp: z
    .strictObject({
      stabilizationSeconds: z.number().int().min(0).max(3600).default(0),
      pods: z.number().int().min(1).default(2),
      periodSeconds: z.number().int().min(1).max(1800).default(60),
    })
    .prefault({}),
  scaleDown: z
    .strictObject({
      stabilizationSeconds: z.number().int().min(0).max(3600).default(300),
      percent: z.number().int().min(1).max(100).default(10),
      periodSeconds: z.number().int().min(1).max(1800).default(60),
    })
    .prefault({}),
})

export const AccessLogs = z.strictObject({
  enabled: z.boolean().default(true),
  samplePercent: z
    .number()
    .min(0)
    .max(100)
    .default(100)
    .describe('Share of requests that are logged.'),
})

export const Pool = z.strictObject({
  scaleTarget: ScaleTarget.optional().describe('Default: a Deployment with the name of the pool.'),
  modelServer: ModelServer.prefault({}),
  models: z
    .array(Model)
    .min(1)
    .describe('What the pool serves; Model Armor screens these and no others.'),
  autoscaling: Autoscaling.prefault({}),
  logging: AccessLogs.prefault({}),
  timeoutSeconds: z
    .number()
    .int()
    .min(1)
    .max(2147483647)
    .default(300)
    .describe('Of the whole answer. The load balancer would cut long generations after 30.'),
  policies: z
    .enum(['bundle', 'chart'])
    .default('bundle')
    .describe(
      'Who owns GCPBackendPolicy and HealthCheckPolicy of the pool: this bundle or its Helm chart.',
    ),
  endpointPicker: z
    .strictObject({
      selector: LabelMap.optional().describe(
        'Labels of its pods. Default: inferencepool: POOL-epp.',
      ),
      metricsPort: z
        .union([z.number().int().min(1).max(65535), z.string().min(1)])
        .default('metrics'),
      scrape: z
        .boolean()
        .default(true)
        .describe('Off where the chart of the endpoint picker does it.'),
    })
    .prefault({}),
})
