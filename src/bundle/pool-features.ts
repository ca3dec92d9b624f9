import type { TemplateResource } from '../template/template.ts'
import { autoscalingResources } from './autoscaling.ts'
import { healthCheckResources } from './health-check.ts'
import { loggingResources } from './logging.ts'
import { podMonitoringResources } from './pod-monitoring.ts'
import type { BundlePool } from './pool.ts'

/** A part of the bundle of which each pool has its own. */
export interface PoolFeature {
  readonly name: string
  readonly header: string
  readonly resources: (pool: BundlePool) => readonly TemplateResource[]
}

export const POOL_FEATURES: readonly PoolFeature[] = [
  {
    name: 'health-check',
    header: 'How the load balancer probes the model servers of a pool.',
    resources: healthCheckResources,
  },
  {
    name: 'logging',
    header: 'Access logs and timeout of a pool.',
    resources: loggingResources,
  },
  {
    name: 'autoscaling',
    header: 'Autoscaling of the model servers of a pool; needs metrics-adapter in the cluster.',
    resources: autoscalingResources,
  },
  {
    name: 'observability',
    header: 'Collection of metrics by Managed Service for Prometheus.',
    resources: podMonitoringResources,
  },
]
