import * as z from 'zod'
import { Name, NamespaceName } from './names.ts'

export const Project = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z][a-z0-9-]{4,28}[a-z0-9]$/, 'a project id, not its number')
    .describe('Project id, such as shop-prod.'),
  number: z
    .union([z.number().int().positive(), z.string().regex(/^[0-9]+$/, 'digits')])
    .describe('Project number; service agents and workload identity principals are named by it.'),
})

export const Cluster = z.strictObject({
  name: Name.describe('Name of the GKE cluster.'),
  location: z
    .string()
    .regex(/^[a-z]+-[a-z]+[0-9]+(-[a-z])?$/, 'a region or a zone, such as us-central1')
    .describe('Region or zone of the cluster.'),
  mode: z
    .enum(['standard', 'autopilot'])
    .default('standard')
    .describe('Decides the namespace of the metrics collector.'),
})

/** Cloud Monitoring channel: a full resource name, or an id in the project of the environment. */
export const NotificationChannel = z
  .string()
  .regex(
    /^(projects\/[^/]+\/notificationChannels\/)?[0-9]+$/,
    'an id, or projects/PROJECT/notificationChannels/ID',
  )

export const NotificationChannels = z
  .strictObject({
    default: z.array(NotificationChannel).default([]).describe('For alerts of every severity.'),
    critical: z
      .array(NotificationChannel)
      .optional()
      .describe('Instead of default, for critical alerts.'),
    error: z
      .array(NotificationChannel)
      .optional()
      .describe('Instead of default, for error alerts.'),
    warning: z.array(NotificationChannel).optional().describe('Instead of default, for warnings.'),
  })
  .describe('Who is told, by severity of the alert.')

/** What only an environment has; everything else in it overrides a shared setting. */
export const environmentShape = {
  project: Project,
  cluster: Cluster,
  region: z
    .string()
    .regex(/^[a-z]+-[a-z]+[0-9]+$/, 'a region, such as us-central1')
    .optional()
    .describe('Region of the Gateway. Default: the region of the cluster.'),
  network: z
    .string()
    .default('default')
    .describe('VPC network: a name, or projects/P/global/networks/N.'),
  subnetwork: z
    .string()
    .default('default')
    .describe('Subnetwork: a name, or projects/P/regions/R/subnetworks/S.'),
  namespace: NamespaceName.describe(
    'Namespace of the pools, and of the Gateway unless gateway.namespace is set.',
  ),
  configConnector: z
    .strictObject({
      namespace: NamespaceName.optional().describe('Default: the namespace of the pools.'),
    })
    .optional()
    .describe('Where the Config Connector resources of this environment live.'),
  notificationChannels: NotificationChannels.optional(),
}
