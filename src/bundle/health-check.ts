import { labelsOf, syncWave } from '../template/ownership.ts'
import { type TemplateResource, templateResource } from '../template/template.ts'
import { MODEL_SERVERS } from './model-server.ts'
import { type BundlePool, poolReference } from './pool.ts'

const COMMENT = [
  'Without it the load balancer probes GET /, which model servers answer with 404: the whole pool',
  'would count as unhealthy. One policy for each pool; the Helm chart of the pool may bring its own.',
].join('\n')

/** How the load balancer finds out whether a model server lives, unless the chart owns that. */
export function healthCheckResources({
  name,
  settings,
  ports,
}: BundlePool): readonly TemplateResource[] {
  if (settings.policies === 'chart') return []
  const { kind, port, healthPath } = settings.modelServer
  const facts = MODEL_SERVERS[kind]
  return [
    templateResource({
      file: 'health-check-policy.yaml',
      comment: COMMENT,
      manifest: {
        apiVersion: 'networking.gke.io/v1',
        kind: 'HealthCheckPolicy',
        metadata: {
          name,
          namespace: '%{namespace}',
          labels: labelsOf('health-check'),
          annotations: syncWave('traffic'),
        },
        spec: {
          targetRef: poolReference(name),
          default: {
            checkIntervalSec: 5,
            timeoutSec: 5,
            config: {
              type: 'HTTP',
              httpHealthCheck: {
                portSpecification: 'USE_FIXED_PORT',
                port: port ?? facts.port,
                requestPath: healthPath ?? facts.healthPath,
              },
            },
          },
        },
      },
      ...(ports && {
        numbers: { 'spec.default.config.httpHealthCheck.port': ports.serving },
      }),
    }),
  ]
}
