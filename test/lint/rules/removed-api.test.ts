import { suite } from 'uvu'
import { removedApi } from '../../../src/lint/rules/removed-api.ts'
import { gateway, hpa } from '../manifests.ts'
import { testRule } from '../test-rule.ts'

const test = suite('lint rule removed-api')

testRule(test, removedApi, {
  fires: [
    {
      name: 'an autoscaler of 2019',
      manifests: [{ ...hpa({}), apiVersion: 'autoscaling/v2beta2' }],
      at: ['apiVersion'],
      says: "'autoscaling/v2beta2' is no longer served",
    },
    {
      name: 'a Gateway of the alpha',
      manifests: [{ ...gateway('gke-l7-rilb'), apiVersion: 'gateway.networking.k8s.io/v1alpha2' }],
      at: ['apiVersion'],
    },
  ],
  silent: [
    {
      name: 'what is served',
      manifests: [
        hpa({}),
        gateway('gke-l7-rilb'),
        { ...gateway('gke-l7-rilb'), apiVersion: 'gateway.networking.k8s.io/v1beta1' },
      ],
    },
  ],
})

test.run()
