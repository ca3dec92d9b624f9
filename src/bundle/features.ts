import { alertResources } from '../alerts/alert-resources.ts'
import { logMetricResources } from '../alerts/log-metrics.ts'
import type { Settings } from '../config/schema/index.ts'
import type { UserError } from '../error.ts'
import type { TemplateResource } from '../template/template.ts'
import type { TextSource } from '../yaml/node.ts'
import { apigeeResources } from './apigee.ts'
import { dashboardResources } from './dashboards.ts'
import { metricsAdapterResources } from './metrics-adapter.ts'
import { modelArmorResources } from './model-armor.ts'
import { observabilityResources } from './observability.ts'
import { trafficExtension } from './traffic-extension.ts'

/** What a release is made of: shared by all environments. */
export interface BundleSource {
  /** Short name of the config. */
  readonly name: string
  readonly settings: Settings
  /** Prometheus rule files: the user's, and the default ones of the bundle. */
  readonly ruleFiles: readonly TextSource[]
}

/** A part of the bundle that serves the whole Gateway. */
export interface SharedFeature {
  readonly name: string
  /** What its component is for. */
  readonly header: string
  /** The parts of the settings that it depends on; where they are equal, so is what it renders. */
  readonly uses: readonly (keyof Settings)[]
  readonly render: (source: BundleSource) => RenderedFeature
}

interface FeatureInput<Part extends keyof Settings> extends Omit<SharedFeature, 'uses' | 'render'> {
  readonly uses: readonly Part[]
  readonly render: (
    source: Omit<BundleSource, 'settings'> & { readonly settings: Pick<Settings, Part> },
  ) => RenderedFeature
}

/** A feature that the compiler keeps from reading more than it says. */
function feature<Part extends keyof Settings>(input: FeatureInput<Part>): SharedFeature {
  return input
}

export interface RenderedFeature {
  readonly resources: readonly TemplateResource[]
  readonly errors?: readonly UserError[]
  readonly warnings?: readonly UserError[]
}

/** In the order of an overlay: the traffic extension stands before those that add to it. */
export const SHARED_FEATURES: readonly SharedFeature[] = [
  feature({
    name: 'traffic-extension',
    uses: ['apigee', 'modelArmor'],
    header: 'What the load balancer of the Gateway asks about each request and answer.',
    render: ({ settings }) => ({ resources: trafficExtension(settings) }),
  }),
  feature({
    name: 'apigee',
    uses: ['apigee'],
    header: 'API keys and quotas: the Apigee side of the traffic extension.',
    render: ({ settings }) => ({ resources: apigeeResources(settings) }),
  }),
  feature({
    name: 'model-armor',
    uses: ['modelArmor'],
    header:
      'Screening of prompts and answers: what Model Armor needs behind the traffic extension.',
    render: ({ settings }) => ({ resources: modelArmorResources(settings) }),
  }),
  feature({
    name: 'observability',
    uses: ['observability', 'pools'],
    header: 'Collection of metrics by Managed Service for Prometheus.',
    render: ({ name, settings }) => ({ resources: observabilityResources(name, settings) }),
  }),
  feature({
    name: 'log-metrics',
    uses: ['gateway', 'pools', 'logMetrics', 'modelArmor', 'apigee'],
    header: 'Metrics that Cloud Logging counts from the access logs of the Gateway.',
    render: ({ name, settings }) => ({ resources: logMetricResources({ name, settings }) }),
  }),
  feature({
    name: 'alerts',
    uses: [
      'gateway',
      'pools',
      'eppMetrics',
      'alerts',
      'slos',
      'logMetrics',
      'modelArmor',
      'apigee',
    ],
    header: [
      'Alert policies of Cloud Monitoring. A policy on a metric that nobody has sent yet is refused until',
      'somebody does, so nothing should wait for these.',
    ].join('\n'),
    render: alertResources,
  }),
  feature({
    name: 'dashboards',
    uses: ['gateway', 'pools', 'eppMetrics', 'observability', 'alerts', 'slos'],
    header: 'Dashboards of the Gateway and of what runs behind it.',
    render: ({ name, settings }) => ({ resources: dashboardResources({ name, settings }) }),
  }),
  feature({
    name: 'metrics-adapter',
    uses: ['metricsAdapter'],
    header: [
      'The custom metrics adapter, for the autoscalers of the whole cluster: once for each cluster, and',
      'never below a `namespace:`, which would move what has to stay in kube-system.',
    ].join('\n'),
    render: ({ settings }) => ({ resources: metricsAdapterResources(settings) }),
  }),
]
