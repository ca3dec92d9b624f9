import { labelsOf, syncWave } from '../template/ownership.ts'
import { type TemplateResource, templateResource } from '../template/template.ts'
import { type BundlePool, poolReference } from './pool.ts'

const COMMENT = [
  'One policy owns a pool, and nothing is merged into it: so this one is complete. Without timeoutSec',
  'the load balancer would cut answers after 30 seconds. sampleRate counts millionths of the requests,',
  '0 logs none; log-based metrics and their alerts only see what is logged.',
].join('\n')

/** Access logs and timeout of a pool, unless its Helm chart owns the policy. */
export function loggingResources(pool: BundlePool): readonly TemplateResource[] {
  const { name, settings, keys } = pool
  if (settings.policies === 'chart') return []
  return [
    templateResource({
      file: 'backend-policy.yaml',
      comment: COMMENT,
      manifest: {
        apiVersion: 'networking.gke.io/v1',
        kind: 'GCPBackendPolicy',
        metadata: {
          name,
          namespace: '%{namespace}',
          labels: labelsOf('logging'),
          annotations: syncWave('traffic'),
        },
        spec: {
          targetRef: poolReference(name),
          default: { timeoutSec: 300, logging: { enabled: true, sampleRate: 1_000_000 } },
        },
      },
      numbers: {
        'spec.default.timeoutSec': keys.timeoutSeconds,
        'spec.default.logging.sampleRate': keys.logSampleRate,
      },
    }),
  ]
}
