import type { Field } from './field.ts'
import { groupOf, type Manifests } from './manifests.ts'

export const MONITORING = 'monitoring.cnrm.cloud.google.com'
export const LOGGING = 'logging.cnrm.cloud.google.com'
export const IAM = 'iam.cnrm.cloud.google.com'

/** Names the project of a resource, or of all in a namespace. */
export const PROJECT_ANNOTATION = 'cnrm.cloud.google.com/project-id'

/** Resources that Config Connector makes in Google Cloud. */
export function configConnectorResources({ all }: Manifests): readonly Field[] {
  return all.filter((root) => groupOf(root).endsWith('.cnrm.cloud.google.com'))
}
