import * as z from 'zod'
import { Apigee } from './apigee.ts'
import { GitOps, Promotion, PullRequests } from './delivery.ts'
import { Gateway } from './gateway.ts'
import { ModelArmor } from './model-armor.ts'
import { Name } from './names.ts'
import { Alerts, EppMetrics, LogMetrics, MetricsAdapter, Observability } from './operations.ts'
import { Pool } from './pool.ts'

/** What all environments share and each may override. A release is made of these and nothing else. */
export const settingsShape = {
  gateway: Gateway,
  pools: z.record(Name, Pool).describe('The InferencePools behind the Gateway, by name.'),
  eppMetrics: EppMetrics.default('gaie'),
  modelArmor: ModelArmor.optional(),
  apigee: Apigee.optional(),
  observability: Observability.prefault({}),
  alerts: Alerts.prefault({}),
  logMetrics: LogMetrics.prefault({}),
  metricsAdapter: MetricsAdapter.prefault({}),
}

export const Settings = z.strictObject(settingsShape)

/** The parts of the config that are about delivery, not about what is delivered. */
export const deliveryShape = {
  version: z.literal(1).default(1).describe('Version of this format.'),
  name: Name.describe(
    'Short name; prefixes what is made in Google Cloud and names the AppProject.',
  ),
  promotion: Promotion.optional().describe(
    'Without it, every environment gets each release at once.',
  ),
  gitops: GitOps.prefault({}),
  pullRequests: PullRequests.prefault({}),
}

/** A decoded value that nobody changes any more. */
export type Immutable<T> = T extends object ? { readonly [K in keyof T]: Immutable<T[K]> } : T

export type Settings = Immutable<z.output<typeof Settings>>
export type PoolSettings = Immutable<z.output<typeof Pool>>
export type ModelArmorSettings = Immutable<z.output<typeof ModelArmor>>
export type ApigeeSettings = Immutable<z.output<typeof Apigee>>
export type GitOpsSettings = Immutable<z.output<typeof GitOps>>
export type PullRequestSettings = Immutable<z.output<typeof PullRequests>>
