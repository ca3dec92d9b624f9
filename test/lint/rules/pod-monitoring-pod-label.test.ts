import { suite } from 'uvu'
import { podMonitoringPodLabel } from '../../../src/lint/rules/pod-monitoring-pod-label.ts'
import { hpa, metric, podMonitoring } from '../manifests.ts'
import { testRule } from '../test-rule.ts'

const pods = hpa({ metrics: [metric('Pods', 'x', {})] })
const external = hpa({ metrics: [metric('External', 'x', {})] })
const labels = (...metadata: readonly string[]) => podMonitoring({}, { targetLabels: { metadata } })

const test = suite('lint rule pod-monitoring-pod-label')

testRule(test, podMonitoringPodLabel, {
  fires: [
    { name: 'no pod', manifests: [pods, labels('container')], at: ['spec.targetLabels.metadata'] },
  ],
  silent: [
    { name: 'pod', manifests: [pods, labels('container', 'pod')] },
    { name: 'what is there by default', manifests: [pods, podMonitoring({})] },
    { name: 'no autoscaler that reads pods', manifests: [external, labels()] },
  ],
})

test.run()
