import type { PoolSettings, Settings } from '../config/schema/index.ts'
import type { UserError } from '../error.ts'
import type { TextSource } from '../yaml/node.ts'
import { apigeeResources } from './apigee.ts'
import { autoscalingResources } from './autoscaling.ts'
import { componentFiles } from './component.ts'
import { dashboardResources } from './dashboards.ts'
import { healthCheckResources } from './health-check.ts'
import { loggingResources } from './logging.ts'
import { metricsAdapterResources } from './metrics-adapter.ts'
import { modelArmorResources } from './model-armor.ts'
import { observabilityResources } from './observability.ts'
import { podMonitoringResources } from './pod-monitoring.ts'
import type { BundlePool } from './pool.ts'
import { poolKeys } from './pool-values.ts'
import type { TemplateResource } from './template.ts'
import { trafficExtension } from './traffic-extension.ts'

/** What a release is made of: shared by all environments. */
export interface BundleSource {
  /** Short name of the config. */
  readonly name: string
  readonly settings: Settings
  /** Prometheus rule files of the user. */
  readonly ruleFiles: readonly TextSource[]
}

/** Files by name inside the folder of one component. */
export type ComponentFiles = ReadonlyMap<string, string>

/** A part of the bundle that serves the whole Gateway. */
interface SharedFeature {
  readonly name: string
  /** What its component is for. */
  readonly header: string
  readonly resources: (source: BundleSource) => readonly TemplateResource[]
}

/** In the order of the overlay. */
const SHARED_FEATURES: readonly SharedFeature[] = [
  {
    name: 'traffic-extension',
    header: 'What the load balancer of the Gateway asks about each request and answer.',
    resources: ({ settings }) => trafficExtension(settings),
  },
  {
    name: 'apigee',
    header: 'API keys and quotas: the Apigee side of the traffic extension.',
    resources: ({ settings }) => apigeeResources(settings),
  },
  {
    name: 'model-armor',
    header:
      'Screening of prompts and answers: what Model Armor needs behind the traffic extension.',
    resources: ({ settings }) => modelArmorResources(settings),
  },
  {
    name: 'observability',
    header: 'What metrics collection needs for all pools; each pool brings its own PodMonitorings.',
    resources: ({ name, settings }) => observabilityResources(name, settings),
  },
  {
    name: 'dashboards',
    header: 'Dashboards of the Gateway and of what runs behind it.',
    resources: ({ name, settings }) => dashboardResources({ name, settings }),
  },
  {
    name: 'metrics-adapter',
    header: [
      'The custom metrics adapter, for the autoscalers of the whole cluster: once for each cluster, and',
      'never below a `namespace:`, which would move what has to stay in kube-system.',
    ].join('\n'),
    resources: ({ settings }) => metricsAdapterResources(settings),
  },
]

export interface SharedComponents {
  /** By feature, in the order of the overlay; without those that are off. */
  readonly components: ReadonlyMap<string, ComponentFiles>
  /** What the translation of rules had to leave behind. */
  readonly warnings: readonly UserError[]
}

/** The components that serve the whole Gateway. */
export function sharedComponents(source: BundleSource): SharedComponents {
  const components = SHARED_FEATURES.map(
    ({ name, header, resources }) =>
      [name, componentFiles({ header, resources: resources(source) })] as const,
  )
  return { components: new Map(components.filter(([, files]) => files.size > 0)), warnings: [] }
}

/** What belongs to one pool, as one component; empty where all of it is off. */
export function poolComponent(
  name: string,
  settings: PoolSettings,
  source: BundleSource,
): ComponentFiles {
  const pool: BundlePool = {
    name,
    settings,
    keys: poolKeys(name),
    config: source.name,
    eppMetrics: source.settings.eppMetrics,
    observability: source.settings.observability,
  }
  return componentFiles({
    header: poolHeader(pool),
    resources: [
      ...loggingResources(pool),
      ...healthCheckResources(pool),
      ...autoscalingResources(pool),
      ...podMonitoringResources(pool),
    ],
  })
}

function poolHeader({ name, settings }: BundlePool): string {
  if (settings.policies === 'bundle') return `What belongs to pool '${name}'.`
  return [
    `What belongs to pool '${name}', but its GCPBackendPolicy and HealthCheckPolicy: those are its Helm`,
    "chart's, and a second one would be refused as conflicting.",
  ].join('\n')
}
