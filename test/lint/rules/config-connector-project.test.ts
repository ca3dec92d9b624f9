import { configConnectorProject } from '../../../src/lint/rules/config-connector-project.ts'
import { alert, logMetric, manifest } from '../manifests.ts'
import { ruleSuite } from '../rule-suite.ts'

const annotated = (id: string) => ({ annotations: { 'cnrm.cloud.google.com/project-id': id } })
const annotation = "metadata.annotations['cnrm.cloud.google.com/project-id']"
const namespace = (id: string) =>
  manifest('v1', 'Namespace', {}, { name: 'shop', ...annotated(id) })

ruleSuite(configConnectorProject, {
  fires: [
    {
      name: 'an alert policy without a project',
      manifests: [alert({})],
      at: [annotation],
      says: "namespace 'shop'",
    },
    {
      name: 'a number',
      manifests: [alert({}, {}, annotated('123456'))],
      at: [annotation],
      says: "'123456' is no project id",
    },
    {
      name: 'a number in the reference',
      manifests: [logMetric({ projectRef: { external: 'projects/123456' } })],
      at: ['spec.projectRef.external'],
    },
    {
      name: 'both forms, and none',
      manifests: [
        logMetric({ projectRef: { external: 'shop-prod', name: 'p' } }),
        logMetric({ projectRef: {} }),
      ],
      at: ['spec.projectRef', 'spec.projectRef'],
    },
  ],
  silent: [
    { name: 'an annotation', manifests: [alert({}, {}, annotated('shop-prod'))] },
    { name: 'an annotation of the namespace', manifests: [namespace('shop-prod'), alert({})] },
    {
      name: 'references',
      manifests: [
        logMetric({ projectRef: { external: 'projects/shop-prod' } }),
        logMetric({ projectRef: { name: 'p' } }),
      ],
    },
  ],
}).run()
