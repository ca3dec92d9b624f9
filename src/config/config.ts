import type { Location, UserError } from '../error.ts'
import type { JsonValue } from '../yaml/node.ts'
import type { EnvironmentKind } from './environment-kind.ts'
import type {
  GitOpsSettings,
  PoolSettings,
  PromotionStepSettings,
  PullRequestSettings,
  RemoteSettings,
  RiskSettings,
  RiskSuppression,
  SchemaSettings,
  Settings,
  StatusRequirement,
  VerifySettings,
} from './schema/index.ts'

export type {
  GitOpsSettings,
  PoolSettings,
  PromotionStepSettings,
  PullRequestSettings,
  RiskSettings,
  RiskSuppression,
  SchemaSettings,
  Settings,
  StatusRequirement,
}

/** Keys and indexes from the top of the config file: `['environments', 'prod', 'project']`. */
export type ConfigPath = readonly (string | number)[]

/** What an environment says about shared settings: a part of them, as it was written. */
export type Overrides = { readonly [key: string]: JsonValue }

/** The user's `inference-gateway.yaml`, checked and complete. */
export interface Config {
  /** Prefixes what is made in Google Cloud; the name of the AppProject. */
  readonly name: string
  /** What the environments share, with every default written out. */
  readonly settings: Settings
  /** In the order of promotion; those of one step in the order of the file. */
  readonly environments: readonly Environment[]
  /** Names of environments, step by step. Without `promotion:` one step that holds all. */
  readonly promotion: readonly (readonly string[])[]
  /** Gates of the promotion into an environment, by its name; nothing where there are none. */
  readonly promotionSteps: Readonly<Record<string, PromotionStepSettings>>
  readonly gitops: GitOpsSettings
  readonly pullRequests: PullRequestSettings
  readonly remotes: RemoteSettings
  /** JSON Schemas that `igw check` holds rendered resources to. */
  readonly schemas: SchemaSettings
  readonly verify: VerifySettings
  readonly risk: RiskSettings
  /** The place of a value in the file; of what is nearest above it where it was not written. */
  readonly locationOf: (path: ConfigPath) => Location
}

export interface Project {
  readonly id: string
  /** Digits, kept as text. */
  readonly number: string
}

export interface Cluster {
  readonly name: string
  /** Region or zone. */
  readonly location: string
  readonly mode: 'standard' | 'autopilot'
}

/** Full names, `projects/P/notificationChannels/N`, of who is told, by severity and labels of the alert. */
export interface NotificationChannels {
  /** For alerts without one of the severities below. */
  readonly default: readonly string[]
  readonly critical: readonly string[]
  readonly error: readonly string[]
  readonly warning: readonly string[]
  /** For alerts with all of some labels, whatever their severity; the last that fits counts. */
  readonly byLabel: readonly LabelledChannels[]
}

export interface LabelledChannels {
  readonly labels: Readonly<Record<string, string>>
  readonly channels: readonly string[]
}

/** Written by the user; what is left out is taken from the cluster. */
export interface VerifyAccess {
  /** `https://chat.example.com` */
  readonly url?: string | undefined
  /** Path of a PEM file. */
  readonly ca?: string | undefined
}

/** One environment: its facts, and the settings that hold in it. */
export interface Environment {
  readonly name: string
  readonly kind: EnvironmentKind
  readonly project: Project
  readonly cluster: Cluster
  /** Region of the Gateway, also where the cluster is zonal. */
  readonly region: string
  /** `projects/P/global/networks/N`. */
  readonly network: string
  /** `projects/P/regions/R/subnetworks/S`. */
  readonly subnetwork: string
  /** Of the pools, routes and model servers. */
  readonly namespace: string
  /** `namespace`, unless `gateway.namespace` says otherwise. */
  readonly gatewayNamespace: string
  /** Whether Config Connector runs in the cluster. */
  readonly configConnector: boolean
  readonly configConnectorNamespace: string
  readonly notificationChannels: NotificationChannels
  /** How `igw verify` reaches its gateway, where that is not by the Gateway's address. */
  readonly verify: VerifyAccess
  readonly overrides: Overrides
  /** The shared settings with the overrides merged in, and every default written out. */
  readonly settings: Settings
}

export interface ParsedConfig {
  /** Nothing where there is an error. */
  readonly config: Config | undefined
  readonly errors: readonly UserError[]
  readonly warnings: readonly UserError[]
}
