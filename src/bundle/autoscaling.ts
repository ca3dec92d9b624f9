import { labelsOf, syncWave } from '../template/ownership.ts'
import { type TemplateResource, templateResource } from '../template/template.ts'
import { poolAverage, serverMetric } from './autoscaling-metric.ts'
import { type BundlePool, scaleTargetOf } from './pool.ts'

/** The autoscaler of the model servers of a pool, unless it is off. */
export function autoscalingResources(pool: BundlePool): readonly TemplateResource[] {
  const { autoscaling } = pool.settings
  if (!autoscaling.enabled) return []
  const external = autoscaling.source === 'endpoint-picker'
  const { keys } = pool
  return [
    templateResource({
      file: 'autoscaler.yaml',
      comment: external ? EXTERNAL : PODS,
      manifest: {
        apiVersion: 'autoscaling/v2',
        kind: 'HorizontalPodAutoscaler',
        metadata: {
          name: pool.name,
          namespace: '%{namespace}',
          labels: labelsOf('autoscaling'),
          annotations: syncWave('policy'),
        },
        spec: {
          scaleTargetRef: scaleTargetRef(pool),
          minReplicas: 2,
          maxReplicas: 8,
          metrics: [external ? externalMetric(pool) : podsMetric(pool)],
          behavior: behavior(pool),
        },
      },
      numbers: {
        'spec.minReplicas': keys.minReplicas,
        'spec.maxReplicas': keys.maxReplicas,
      },
    }),
  ]
}

const EXTERNAL = [
  'Scales on the average that the endpoint picker reports for the pool. The target is a Value: an',
  'AverageValue would divide that average by the number of replicas once more. The labels keep metrics',
  'of other clusters and pools out, which nothing else does, and the reducer makes one series of the',
  'equal ones that several endpoint pickers report.',
].join('\n')

const PODS = [
  'Scales on the mean of a metric of the model servers; the autoscaler looks at those of its target',
  'only. They must be scraped, see pod-monitoring.yaml.',
].join('\n')

const API_VERSIONS = {
  Deployment: 'apps/v1',
  LeaderWorkerSet: 'leaderworkerset.x-k8s.io/v1',
} as const

function scaleTargetRef(pool: BundlePool) {
  const { kind, name } = scaleTargetOf(pool)
  return { apiVersion: API_VERSIONS[kind], kind, name }
}

function externalMetric({ name, settings, keys, eppMetrics, autoscalingMetric }: BundlePool) {
  return {
    type: 'External',
    external: {
      metric: {
        name: autoscalingMetric ?? gauge(poolAverage(eppMetrics, settings.autoscaling.metric)),
        selector: {
          matchLabels: {
            'metric.labels.name': name,
            'resource.labels.cluster': '%{cluster-name}',
            'resource.labels.location': '%{cluster-location}',
            'resource.labels.namespace': '%{namespace}',
            reducer: 'REDUCE_MAX',
          },
        },
      },
      target: { type: 'Value', value: `%{${keys.autoscalingTarget}}` },
    },
  }
}

function podsMetric({ name, settings, keys }: BundlePool) {
  const metric = serverMetric(name, settings)
  const labels = Object.entries(metric.labels ?? {}).map(
    ([label, value]) => [`metric.labels.${label}`, value] as const,
  )
  return {
    type: 'Pods',
    pods: {
      metric: {
        name: gauge(metric.name),
        ...(labels.length > 0 && { selector: { matchLabels: Object.fromEntries(labels) } }),
      },
      target: { type: 'AverageValue', averageValue: `%{${keys.autoscalingTarget}}` },
    },
  }
}

/** The metric as the adapter names it. */
function gauge(metric: string): string {
  return `prometheus.googleapis.com|${metric}|gauge`
}

/** Servers load a model for minutes: slow steps up do not overshoot, slow steps down do not regret. */
function behavior({ settings: { autoscaling } }: BundlePool) {
  const { scaleUp, scaleDown } = autoscaling
  return {
    scaleUp: {
      stabilizationWindowSeconds: scaleUp.stabilizationSeconds,
      policies: [{ type: 'Pods', value: scaleUp.pods, periodSeconds: scaleUp.periodSeconds }],
    },
    scaleDown: {
      stabilizationWindowSeconds: scaleDown.stabilizationSeconds,
      policies: [
        { type: 'Percent', value: scaleDown.percent, periodSeconds: scaleDown.periodSeconds },
      ],
    },
  }
}
