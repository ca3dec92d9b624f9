import { alertPolicyToApi } from '../../alerts/api-objects.ts'
import { isMap } from '../../diff/diff-values.ts'
import type { Manifest } from '../../template/template.ts'
import type { JsonValue } from '../../yaml/node.ts'
import { channelReference } from '../channels.ts'
import type { Body } from '../object.ts'
import { bodyOf, converting, projectOf } from './fields.ts'
import type { KindRules } from './kind.ts'

export const ALERT_ID = 'alert-id'

const PROMQL = 'conditions.*.conditionPrometheusQueryLanguage'

/** @see https://cloud.google.com/monitoring/api/ref_v3/rest/v3/projects.alertPolicies */
export const alertPolicy: KindRules = {
  kind: 'alert-policy',
  manifestKind: 'MonitoringAlertPolicy',
  noun: 'alert policy',
  collection: 'alertPolicies',
  named: 'by-the-service',
  labels: 'userLabels',
  identityLabel: ALERT_ID,
  rules: {
    name: { ignore: true },
    creationRecord: { ignore: true },
    mutationRecord: { ignore: true },
    validity: { ignore: true },
    userLabels: { verbatim: true },
    enabled: { default: true },
    combiner: { default: 'OR' },
    'documentation.mimeType': { default: 'text/markdown' },
    notificationChannels: { unordered: true },
    'alertStrategy.autoClose': { as: 'duration' },
    'alertStrategy.notificationRateLimit.period': { as: 'duration' },
    'alertStrategy.notificationChannelStrategy.*.renotifyInterval': { as: 'duration' },
    'alertStrategy.notificationPrompts': { unordered: true },
    'conditions.*.name': { ignore: true },
    [`${PROMQL}.query`]: { as: 'text' },
    [`${PROMQL}.duration`]: { default: '0s', as: 'duration' },
    [`${PROMQL}.evaluationInterval`]: { default: '30s', as: 'duration' },
    [`${PROMQL}.labels`]: { verbatim: true },
    // About the call and not about the policy: whether it is answered is not documented.
    [`${PROMQL}.disableMetricValidation`]: { ignore: true },
    '**.duration': { as: 'duration' },
    '**.alignmentPeriod': { as: 'duration' },
  },
  immutable: [],
  // Without its name the service would make a condition anew, and close the incidents of the old one.
  carriedOver: (desired, live) => {
    const old = conditionsOf(live)
    const conditions = conditionsOf(desired).map((condition, i) => {
      const { name, displayName }: Readonly<Record<string, unknown>> = Object(old[i])
      const isSame = isMap(condition) && condition.displayName === displayName
      return isSame && typeof name === 'string' ? { ...condition, name } : condition
    })
    return { ...desired, conditions }
  },
  fromManifest: (manifest, project) => {
    // A policy of the user's own is found by the name of its manifest.
    const id = manifest.metadata.labels?.[ALERT_ID] ?? manifest.metadata.name
    const body = converting(manifest, () => bodyOf(alertPolicyToApi(withReferences(manifest))))
    const title = String(body.displayName ?? manifest.metadata.name)
    const conditions = conditionsOf(body).map(withoutValidation)
    return { parent: projectOf(manifest, project), id, title, body: { ...body, conditions } }
  },
}

export function conditionsOf({ conditions }: Body): readonly JsonValue[] {
  return Array.isArray(conditions) ? conditions : []
}

/** A channel that the same manifests make has no name yet; see `channels.ts`. */
function withReferences(manifest: Manifest): Manifest {
  const spec = bodyOf(manifest.spec)
  const { notificationChannels } = spec
  if (!Array.isArray(notificationChannels)) return manifest
  const channels = notificationChannels.map((channel: JsonValue) =>
    isMap(channel) && typeof channel.name === 'string'
      ? { external: channelReference(channel.name) }
      : channel,
  )
  return { ...manifest, spec: { ...spec, notificationChannels: channels } }
}

/**
 * A policy is refused as long as one of its metrics was never written, which on a new project is
 * every one. The kind of Config Connector has no such field; the API has.
 */
function withoutValidation(condition: JsonValue): JsonValue {
  if (!isMap(condition)) return condition
  const { conditionPrometheusQueryLanguage: query } = condition
  if (!isMap(query)) return condition
  return {
    ...condition,
    conditionPrometheusQueryLanguage: { ...query, disableMetricValidation: true },
  }
}
