import { suite } from 'uvu'
import { podMonitoringRelabeling } from '../../../src/lint/rules/pod-monitoring-relabeling.ts'
import { podMonitoring } from '../manifests.ts'
import { testRule } from '../test-rule.ts'

const relabeling = (...metricRelabeling: readonly object[]) => [podMonitoring({ metricRelabeling })]

const test = suite('lint rule pod-monitoring-relabeling')

testRule(test, podMonitoringRelabeling, {
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
})

test.run()
