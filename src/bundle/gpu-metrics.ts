import type { Settings } from '../config/schema/index.ts'
import { labelsOf } from '../template/ownership.ts'
import { type TemplateResource, templateResource } from '../template/template.ts'

const NAME = 'nvidia-dcgm-exporter'

const COMMENT = [
  'Scrapes a DCGM exporter of your own. One for each cluster, hence the fixed name; never next to the',
  'managed DCGM package of GKE, which exports the same metrics. Without metadata labels, because what',
  'counts is the GPU and not the exporter.',
].join('\n')

/** Scraping of GPU metrics; the managed package is a setting of the cluster and needs no object. */
export function gpuMetricsResources({
  dcgm,
  intervalSeconds,
}: Settings['observability']): readonly TemplateResource[] {
  if (dcgm !== 'self-deployed') return []
  return [
    templateResource({
      file: 'gpu-metrics.yaml',
      comment: COMMENT,
      manifest: {
        apiVersion: 'monitoring.googleapis.com/v1',
        kind: 'ClusterPodMonitoring',
        metadata: { name: NAME, labels: labelsOf('observability') },
        spec: {
          selector: { matchLabels: { 'app.kubernetes.io/name': NAME } },
          endpoints: [{ port: 9400, interval: `${intervalSeconds}s` }],
          targetLabels: { metadata: [] },
        },
      },
    }),
  ]
}
