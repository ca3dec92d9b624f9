import './without-compiler.ts'
import * as z from 'zod'
import { Apigee } from './apigee.ts'
import { GitOps, PullRequests, Remotes } from './delivery.ts'
import { environmentShape } from './environment.ts'
import { Gateway } from './gateway.ts'
import { ModelArmor } from './model-armor.ts'
import { Name } from './names.ts'
import { Alerts, EppMetrics, LogMetrics, MetricsAdapter, Observability } from './operations.ts'
import { overridesOf } from './overrides.ts'
import { Pool } from './pool.ts'
import { Promotion, type PromotionStep, type ReportedStatus } from './promotion.ts'
import { Risk, type Suppression } from './risk.ts'
import { Schemas } from './schemas.ts'
import { Slos } from './slo.ts'
import { Verify } from './verify.ts'

/** What all environments share and each may override. A release is made of these and nothing else. */
export const settingsShape = {
  gateway: Gateway.describe('The Gateway that clients talk to.'),
  pools: z
    .record(Name, Pool)
    .refine((pools) => Object.keys(pools).length > 0, 'at least one pool')
    .describe('The InferencePools behind the Gateway, by name.')
    .meta({ minProperties: 1 }),
  eppMetrics: EppMetrics.default('gaie'),
  modelArmor: ModelArmor.optional().describe('Screening by Model Armor. Without it: none.'),
  apigee: Apigee.optional().describe('API keys and quotas by Apigee. Without it: none.'),
  observability: Observability.prefault({}),
  alerts: Alerts.prefault({}),
  slos: Slos.prefault({}),
  logMetrics: LogMetrics.prefault({}),
  metricsAdapter: MetricsAdapter.prefault({}),
}

export const Settings = z.strictObject(settingsShape)

/** Settings of which some parts are not there, or are not fit to be read. */
export const PartialSettings = Settings.partial()

/** The parts of the config that are about delivery, not about what is delivered. */
export const deliveryShape = {
  version: z.literal(1).default(1).describe('Version of this format.'),
  name: Name.describe(
    'Short name; prefixes what is made in Google Cloud and names the AppProject.',
  ).meta({ examples: ['chat'] }),
  promotion: Promotion.optional(),
  gitops: GitOps.prefault({}),
  pullRequests: PullRequests.prefault({}),
  remotes: Remotes.prefault({}),
  schemas: Schemas.prefault({}),
  verify: Verify.prefault({}).describe('What igw verify asks the gateway.'),
  risk: Risk.prefault({}),
}

/** The facts of an environment alone. */
export const EnvironmentFacts = z.strictObject(environmentShape)

const EnvironmentInput = z.strictObject({ ...environmentShape, ...overridesOf(settingsShape) })

/** The whole file, as it is written: environments hold parts of the shared settings. */
export const ConfigFile = z.strictObject({
  version: deliveryShape.version,
  name: deliveryShape.name,
  ...settingsShape,
  environments: z
    .record(Name, EnvironmentInput)
    .refine((environments) => Object.keys(environments).length > 0, 'at least one environment')
    .describe('Where the gateway runs, by name. Each may override every shared setting.')
    .meta({ minProperties: 1 }),
  promotion: deliveryShape.promotion,
  gitops: deliveryShape.gitops,
  pullRequests: deliveryShape.pullRequests,
  remotes: deliveryShape.remotes,
  schemas: deliveryShape.schemas,
  verify: deliveryShape.verify,
  risk: deliveryShape.risk,
})

/** A decoded value that nobody changes any more. */
export type Immutable<T> = T extends object ? { readonly [K in keyof T]: Immutable<T[K]> } : T

export type Settings = Immutable<z.output<typeof Settings>>
export type PoolSettings = Immutable<z.output<typeof Pool>>
export type ModelArmorSettings = Immutable<z.output<typeof ModelArmor>>
export type ApigeeSettings = Immutable<z.output<typeof Apigee>>
export type GitOpsSettings = Immutable<z.output<typeof GitOps>>
export type PromotionStepSettings = Immutable<z.output<typeof PromotionStep>>
export type StatusRequirement = Immutable<z.output<typeof ReportedStatus>>
export type RemoteSettings = Immutable<z.output<typeof Remotes>>
export type PullRequestSettings = Immutable<z.output<typeof PullRequests>>
export type SchemaSettings = Immutable<z.output<typeof Schemas>>
export type VerifySettings = Immutable<z.output<typeof Verify>>
export type RiskSettings = Immutable<z.output<typeof Risk>>
export type RiskSuppression = Immutable<z.output<typeof Suppression>>
export type EnvironmentFacts = Immutable<z.output<typeof EnvironmentFacts>>
