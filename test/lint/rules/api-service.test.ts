import { suite } from 'uvu'
import { apiService } from '../../../src/lint/rules/api-service.ts'
import { manifest, apiService as service } from '../manifests.ts'
import { testRule } from '../test-rule.ts'

const reader = (namespace: string) =>
  manifest(
    'rbac.authorization.k8s.io/v1',
    'RoleBinding',
    { roleRef: { kind: 'Role', name: 'extension-apiserver-authentication-reader' } },
    { namespace },
  )
const home = manifest('v1', 'Service', {}, { name: 'adapter', namespace: 'custom-metrics' })

const test = suite('lint rule api-service')

testRule(test, apiService, {
  fires: [
    {
      name: 'a namespace that kustomize moved',
      manifests: [
        home,
        service('v1beta1.external.metrics.k8s.io', { name: 'adapter', namespace: 'shop' }),
      ],
      at: ['spec.service.namespace'],
      says: "it is in 'custom-metrics'",
    },
    {
      name: 'the binding in the namespace of the overlay',
      manifests: [reader('shop')],
      at: ['metadata.namespace'],
    },
  ],
  silent: [
    {
      name: 'all at home',
      manifests: [
        home,
        service('v1beta1.external.metrics.k8s.io', {
          name: 'adapter',
          namespace: 'custom-metrics',
        }),
        reader('kube-system'),
      ],
    },
    {
      name: 'a Service of somebody else',
      manifests: [
        service('v1.metrics.k8s.io', { name: 'metrics-server', namespace: 'kube-system' }),
      ],
    },
  ],
})

test.run()
