import type { Manifest } from '../template/template.ts'
import type { Documentation, TranslatedAlert } from './alert-policy.ts'

export interface PolicyPlace {
  /** Name of the object; see `policyNames`. */
  readonly name: string
  readonly namespace?: string
  readonly projectId?: string
  readonly labels?: Readonly<Record<string, string>>
  readonly annotations?: Readonly<Record<string, string>>
}

/** Fields of the API that the kind of Config Connector does not have and that are not moved elsewhere. */
export const NOT_IN_CONFIG_CONNECTOR = ['disableMetricValidation'] as const

/**
 * A policy as a MonitoringAlertPolicy of Config Connector. User labels are labels of the object
 * there, and subject and links, which the kind does not have, go into the content.
 *
 * @see https://cloud.google.com/config-connector/docs/reference/resource-docs/monitoring/monitoringalertpolicy
 */
export function configConnectorPolicy({ policy }: TranslatedAlert, place: PolicyPlace): Manifest {
  const { name, namespace, projectId } = place
  const [{ displayName, conditionPrometheusQueryLanguage }] = policy.conditions
  const { disableMetricValidation: _, ...condition } = conditionPrometheusQueryLanguage
  const documentation = policy.documentation && documentationOf(policy.documentation)
  const annotations = {
    ...(projectId !== undefined && { 'cnrm.cloud.google.com/project-id': projectId }),
    ...place.annotations,
  }
  return {
    apiVersion: 'monitoring.cnrm.cloud.google.com/v1beta1',
    kind: 'MonitoringAlertPolicy',
    metadata: {
      name,
      ...(namespace !== undefined && { namespace }),
      labels: place.labels ?? policy.userLabels,
      ...(Object.keys(annotations).length > 0 && { annotations }),
    },
    spec: {
      displayName: policy.displayName,
      ...(policy.severity && { severity: policy.severity }),
      combiner: policy.combiner,
      conditions: [{ displayName, conditionPrometheusQueryLanguage: condition }],
      ...(documentation && { documentation }),
    },
  }
}

function documentationOf({ subject, content, links = [] }: Documentation) {
  const list = links.map(({ displayName, url }) => `- [${displayName}](${url})`)
  const parts = [
    ...(subject === undefined ? [] : [`**${subject}**`]),
    ...(content === undefined ? [] : [content.trimEnd()]),
    ...(list.length === 0 ? [] : [`Links:\n\n${list.join('\n')}`]),
  ]
  return { content: parts.join('\n\n'), mimeType: 'text/markdown' }
}
