import * as z from 'zod'
import { ENVIRONMENT_KINDS } from '../environment-kind.ts'
import { Name, NamespaceName } from './names.ts'
import { VerifyEnvironment } from './verify.ts'

const notANumber = ({ input }: { readonly input?: unknown }): string =>
  typeof input === 'string' && /^[a-z]/.test(input)
    ? "the project number, digits only\nthis is an id; 'gcloud projects describe' prints the number"
    : 'the project number, digits only'

export const Project = z
  .strictObject({
    id: z
      .string({
        error: ({ input }) =>
          typeof input === 'number' ? 'a project id\nthis is the number: swap the two' : undefined,
      })
      .regex(/^[a-z][a-z0-9-]{4,28}[a-z0-9]$/, {
        error: ({ input }) =>
          /^\d+$/.test(String(input))
            ? 'a project id\nthis is the number: swap the two'
            : 'a project id: 6 to 30 lower-case letters, digits and hyphens',
      })
      .describe('Project id, such as shop-prod.'),
    number: z
      .union([z.int().positive(), z.string().regex(/^[0-9]+$/, { error: notANumber })], {
        error: notANumber,
      })
      .describe('Project number; service agents and workload identity principals are named by it.'),
  })
  .describe('Project of cluster and Gateway.')

export const Cluster = z
  .strictObject({
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
  .describe('Cluster that runs the pools.')

/** Cloud Monitoring channel: a full resource name, or an id in the project of the environment. */
export const NotificationChannel = z
  .string({
    error: ({ input }) =>
      typeof input === 'number' ? 'a text\nwrite the id in quotes: it may be too long' : undefined,
  })
  .regex(
    /^(projects\/[^/]+\/notificationChannels\/)?[0-9]+$/,
    'an id in quotes, or projects/PROJECT/notificationChannels/ID',
  )

export const LabelledChannels = z.strictObject({
  labels: z
    .record(
      z.string().regex(/^[a-z][a-z0-9_-]{0,62}$/, 'lower-case letters, digits, _ and -'),
      z
        .string()
        .regex(/^[a-z0-9]([a-z0-9_-]{0,61}[a-z0-9])?$/, 'lower-case letters, digits, _ and -'),
    )
    .refine((labels) => Object.keys(labels).length > 0, 'at least one label')
    .describe('Labels that the alert has, such as `team: ml`; `severity` is one of them.'),
  channels: z.array(NotificationChannel).describe('Who is told; an empty list tells nobody.'),
})

export const NotificationChannels = z
  .strictObject({
    default: z
      .array(NotificationChannel)
      .default([])
      .describe('For alerts of every severity that has no list of its own.'),
    critical: z
      .array(NotificationChannel)
      .optional()
      .describe('Instead of default, for critical alerts.'),
    error: z
      .array(NotificationChannel)
      .optional()
      .describe('Instead of default, for error alerts.'),
    warning: z.array(NotificationChannel).optional().describe('Instead of default, for warnings.'),
    byLabel: z
      .array(LabelledChannels)
      .default([])
      .describe('Instead of all these, for alerts with certain labels. The last that fits counts.'),
  })
  .describe('Who is told, by severity and labels of the alert.')

const PROJECT = '[a-z][a-z0-9.:-]*'
const SHORT_NAME = '[a-z]([-a-z0-9]{0,61}[a-z0-9])?'

/** What only an environment has; everything else in it overrides a shared setting. */
export const environmentShape = {
  kind: z
    .enum(ENVIRONMENT_KINDS)
    .optional()
    .describe(
      'How much it matters, which decides how serious a risk is. Default: by its name, then by its place in promotion.order; production in doubt.',
    ),
  project: Project,
  cluster: Cluster,
  region: z
    .string()
    .regex(/^[a-z]+-[a-z]+[0-9]+$/, 'a region such as us-central1, not a zone')
    .optional()
    .describe('Region of the Gateway. Default: the region of the cluster.'),
  network: z
    .string()
    .regex(
      new RegExp(`^(projects/${PROJECT}/global/networks/)?${SHORT_NAME}$`),
      'a name, or projects/PROJECT/global/networks/NAME',
    )
    .default('default')
    .describe('VPC network: a name, or projects/PROJECT/global/networks/NAME.'),
  subnetwork: z
    .string()
    .regex(
      new RegExp(`^(projects/${PROJECT}/regions/[a-z]+-[a-z]+[0-9]+/subnetworks/)?${SHORT_NAME}$`),
      'a name, or projects/PROJECT/regions/REGION/subnetworks/NAME',
    )
    .default('default')
    .describe(
      'Subnetwork: a name in the project of the network, or projects/PROJECT/regions/REGION/subnetworks/NAME.',
    ),
  namespace: NamespaceName.describe(
    'Namespace of the pools, and of the Gateway unless gateway.namespace is set.',
  ),
  configConnector: z
    .strictObject({
      enabled: z
        .boolean()
        .default(true)
        .describe('Whether Config Connector runs in the cluster. Off: its resources are left out.'),
      namespace: NamespaceName.optional().describe('Default: the namespace of the pools.'),
    })
    .prefault({})
    .describe('What makes resources of Google Cloud from manifests.'),
  notificationChannels: NotificationChannels.optional(),
  verify: VerifyEnvironment.optional(),
}
