import * as z from 'zod'
import { LabelMap, Name, PortNumber } from './names.ts'

export const MODEL_SERVERS = ['vllm', 'sglang', 'trtllm', 'triton', 'jetstream', 'tgi'] as const

export const Model = z.strictObject({
  name: z.string().min(1).describe('Model name exactly as clients send it.'),
  adapters: z
    .array(z.string().min(1))
    .default([])
    .describe('LoRA adapters; clients use them as model names.'),
})

/** A port by its number or its name. */
const Port = z.union([PortNumber, z.string().min(1)])

export const ModelServer = z
  .strictObject({
    kind: z.enum(MODEL_SERVERS).default('vllm').describe('Decides ports, paths and metric names.'),
    selector: LabelMap.optional().describe(
      'Labels of the pods. Default: app: NAME of the scale target.',
    ),
    port: PortNumber.optional().describe('Serving port. Default: that of the kind.'),
    metricsPort: Port.optional().describe(
      'Port of /metrics, by number or name. Default: that of the kind.',
    ),
    scrape: z
      .boolean()
      .default(true)
      .describe(
        'Emit a PodMonitoring. Off where automatic application monitoring scrapes already.',
      ),
    healthPath: z
      .string()
      .regex(/^\//, 'a path that begins with /')
      .optional()
      .describe('Path of the health check. Default: that of the kind, such as /health.'),
  })
  .describe('The program that serves the model.')

export const ScaleTarget = z.strictObject({
  kind: z
    .enum(['Deployment', 'LeaderWorkerSet'])
    .default('Deployment')
    .describe('Kind of what is scaled.'),
  name: Name.describe('The model servers, whose name need not be that of the pool.'),
})

export const AUTOSCALING_METRICS = ['kv-cache', 'queue', 'running'] as const

const ScaleUp = z
  .strictObject({
    stabilizationSeconds: z
      .int()
      .min(0)
      .max(3600)
      .default(0)
      .describe('The load must last this long.'),
    pods: z.int().min(1).default(2).describe('At most this many more in a period.'),
    periodSeconds: z.int().min(1).max(1800).default(60).describe('Length of a period.'),
  })
  .prefault({})
  .describe('How fast replicas are added.')

const ScaleDown = z
  .strictObject({
    stabilizationSeconds: z
      .int()
      .min(0)
      .max(3600)
      .default(300)
      .describe('The calm must last this long.'),
    percent: z.int().min(1).max(100).default(10).describe('At most this share in a period.'),
    periodSeconds: z.int().min(1).max(1800).default(60).describe('Length of a period.'),
  })
  .prefault({})
  .describe('How fast replicas are removed.')

export const Autoscaling = z
  .strictObject({
    enabled: z.boolean().default(true).describe('Emit a HorizontalPodAutoscaler.'),
    minReplicas: z
      .int()
      .min(1, "1 or more\nnone of these metrics brings a pool back from 0; set 'enabled: false'")
      .default(2)
      .describe('Never fewer replicas.'),
    maxReplicas: z.int().min(1).default(8).describe('Never more replicas.'),
    source: z
      .enum(['endpoint-picker', 'model-server'])
      .default('endpoint-picker')
      .describe(
        'Pool average from the endpoint picker (External), or per pod from the servers (Pods).',
      ),
    metric: z.enum(AUTOSCALING_METRICS).default('kv-cache').describe('What is kept at the target.'),
    target: z
      .number()
      .positive()
      .optional()
      .describe(
        'kv-cache: a share between 0 and 1 (default 0.7); queue and running: requests for a replica.',
      ),
    scaleUp: ScaleUp,
    scaleDown: ScaleDown,
  })
  .describe('How many model servers the pool has.')

export const AccessLogs = z
  .strictObject({
    enabled: z.boolean().default(true).describe('Log requests at the load balancer.'),
    samplePercent: z
      .number()
      .min(0)
      .max(100)
      .default(100)
      .describe('Share of requests that are logged.'),
  })
  .describe('Access logs.')

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
      metricsPort: Port.default('metrics').describe('Port of /metrics, by number or name.'),
      scrape: z
        .boolean()
        .default(true)
        .describe('Off where the chart of the endpoint picker does it.'),
    })
    .prefault({})
    .describe('What picks the replica for each request.'),
})
