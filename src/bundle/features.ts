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
  readonly render: (source: BundleSource) => RenderedFeature
}

export interface RenderedFeature {
  readonly resources: readonly TemplateResource[]
  readonly errors?: readonly UserError[]
  readonly warnings?: readonly UserError[]
}

/** In the order of an overlay: the traffic extension stands before those that add to it. */
export const SHARED_FEATURES: readonly SharedFeature[] = [
  {
    name: 'traffic-extension',
    header: 'What the load balancer of the Gateway asks about each request and answer.',
    render: ({ settings }) => ({ resources: trafficExtension(settings) }),
  },
  {
    name: 'apigee',
    header: 'API keys and quotas: the Apigee side of the traffic extension.',
    render: ({ settings }) => ({ resources: apigeeResources(settings) }),
  },
  {
    name: 'model-armor',
    header:
      'Screening of prompts and answers: what Model Armor needs behind the traffic extension.',
    render: ({ settings }) => ({ resources: modelArmorResources(settings) }),
  },
  {
    name: 'observability',
    header: 'Collection of metrics by Managed Service for Prometheus.',
    render: ({ name, settings }) => ({ resources: observabilityResources(name, settings) }),
  },
  {
    name: 'log-metrics',
    header: 'Metrics that Cloud Logging counts from the access logs of the Gateway.',
    render: ({ name, settings }) => ({ resources: logMetricResources({ name, settings }) }),
  },
  {
    name: 'alerts',
    header: [
      'Alert policies of Cloud Monitoring. A policy on a metric that nobody has sent yet is refused until',
      'somebody does, so nothing should wait for these.',
    ].join('\n'),
    render: alertResources,
  },
  {
    name: 'dashboards',
    header: 'Dashboards of the Gateway and of what runs behind it.',
    render: ({ name, settings }) => ({ resources: dashboardResources({ name, settings }) }),
  },
  {
    name: 'metrics-adapter',
    header: [
      'The custom metrics adapter, for the autoscalers of the whole cluster: once for each cluster, and',
      'never below a `namespace:`, which would move what has to stay in kube-system.',
    ].join('\n'),
    render: ({ settings }) => ({ resources: metricsAdapterResources(settings) }),
  },
]
