import { podMonitoringRelabeling } from '../../../src/lint/rules/pod-monitoring-relabeling.ts'
import { podMonitoring } from '../manifests.ts'
import { ruleSuite } from '../rule-suite.ts'

const relabeling = (...metricRelabeling: readonly object[]) => [podMonitoring({ metricRelabeling })]

ruleSuite(podMonitoringRelabeling, {
  fires: [
    ...['cluster', 'namespace', 'job', 'top_level_controller_name', '__address__'].map(
      (targetLabel) => ({
        name: targetLabel,
        manifests: relabeling({ targetLabel: 'x' }, { targetLabel }),
        at: ['spec.endpoints[0].metricRelabeling[1].targetLabel'],
      }),
    ),
    {
      name: '251 rules',
      manifests: relabeling(...Array.from({ length: 251 }, () => ({}))),
      at: ['spec.endpoints[0].metricRelabeling'],
    },
  ],
  silent: [
    {
      name: 'labels of its own',
      manifests: relabeling({ targetLabel: 'job_name' }, { action: 'drop' }),
    },
  ],
}).run()
