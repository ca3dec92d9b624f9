import type { Manifest } from '../template/template.ts'
import {
  type AlertPolicy,
  type Documentation,
  LIMITS,
  type TranslatedAlert,
} from './alert-policy.ts'
import { cutText } from './cut-text.ts'

export interface PolicyPlace {
  /** Name of the object; see `policyNames`. */
  readonly name: string
  readonly namespace?: string
  readonly projectId?: string
  readonly labels?: Readonly<Record<string, string>>
  readonly annotations?: Readonly<Record<string, string>>
}

interface Loss {
  readonly of: string
  readonly isIn: (policy: AlertPolicy) => boolean
}

/** What policies of the API have and the kind of Config Connector has not, and what becomes of it. */
const LOSSES: readonly Loss[] = [
  {
    of: "has no field 'documentation.subject', so the subject stands above the content",
    isIn: ({ documentation }) => documentation?.subject !== undefined,
  },
  {
    of: "has no field 'documentation.links', so links are listed below the content",
    isIn: ({ documentation }) => (documentation?.links ?? []).length > 0,
  },
  {
    of: 'has room for less content when subject and links are in it, so the content is cut',
    isIn: ({ documentation = {} }) => partsOf(documentation).isCut,
  },
  {
    of: "has no field 'disableMetricValidation', so a policy is refused until its metrics were written once",
    isIn: ({ conditions: [{ conditionPrometheusQueryLanguage }] }) =>
      conditionPrometheusQueryLanguage.disableMetricValidation === true,
  },
]

/** What the kind cannot hold of some policies: a line for each field, with how many it concerns. */
export function lossesInConfigConnector(alerts: readonly TranslatedAlert[]): readonly string[] {
  return LOSSES.flatMap(({ of, isIn }) => {
    const count = alerts.filter(({ policy }) => isIn(policy)).length
    const policies = count === 1 ? '1 policy' : `${count} policies`
    return count === 0 ? [] : [`a MonitoringAlertPolicy ${of} (${policies})`]
  })
}

/**
 * A policy as a MonitoringAlertPolicy of Config Connector. User labels are labels of the object
 * there, and subject and links, which the kind does not have, go into the content.
 *
 * @see https://cloud.google.com/config-connector/docs/reference/resource-docs/monitoring/monitoringalertpolicy
 */
export function configConnectorPolicy({ policy }: TranslatedAlert, place: PolicyPlace): Manifest {
  const { name, namespace, projectId } = place
  const { notificationChannels } = policy
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
      ...(notificationChannels && {
        notificationChannels: notificationChannels.map((external) => ({ external })),
      }),
    },
  }
}

function documentationOf(documentation: Documentation) {
  const { above, content, below } = partsOf(documentation)
  const parts = [...above, ...(content === '' ? [] : [content]), ...below]
  return { content: parts.join('\n\n'), mimeType: 'text/markdown' }
}

/** Subject, content and links as parts of one text; the content gives way where all is too long. */
function partsOf({ subject, content = '', links = [] }: Documentation) {
  const list = links.map(({ displayName, url }) => `- [${displayName}](${url})`)
  const above = subject === undefined ? [] : [`**${subject}**`]
  const below = list.length === 0 ? [] : [`Links:\n\n${list.join('\n')}`]
  const around = [...above, '', ...below].join('\n\n')
  const whole = content.trimEnd()
  const cut = cutText(whole, {
    characters: LIMITS.contentCharacters - around.length,
    bytes: LIMITS.contentBytes - Buffer.byteLength(around),
  })
  return { above, content: cut, below, isCut: cut !== whole }
}
