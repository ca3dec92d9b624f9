import type { Settings } from '../config/schema/index.ts'
import type { TextSource } from '../yaml/node.ts'
import { apigeeResources } from './apigee.ts'
import { dashboardResources } from './dashboards.ts'
import { metricsAdapterResources } from './metrics-adapter.ts'
import { modelArmorResources } from './model-armor.ts'
import { observabilityResources } from './observability.ts'
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

/** A part of the bundle that serves the whole Gateway. */
export interface SharedFeature {
  readonly name: string
  /** What its component is for. */
  readonly header: string
  readonly resources: (source: BundleSource) => readonly TemplateResource[]
}

/** In the order of an overlay: the traffic extension stands before those that add to it. */
export const SHARED_FEATURES: readonly SharedFeature[] = [
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
    header: 'Collection of metrics by Managed Service for Prometheus.',
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
