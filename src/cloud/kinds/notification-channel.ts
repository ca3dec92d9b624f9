import { UserError } from '../../error.ts'
import type { Manifest } from '../../template/template.ts'
import { bodyOf, cloudLabels, projectOf } from './fields.ts'
import type { KindRules } from './kind.ts'

export const CHANNEL_ID = 'channel-id'

/** @see https://cloud.google.com/monitoring/api/ref_v3/rest/v3/projects.notificationChannels */
export const notificationChannel: KindRules = {
  kind: 'notification-channel',
  manifestKind: 'MonitoringNotificationChannel',
  noun: 'notification channel',
  collection: 'notificationChannels',
  named: 'by-the-service',
  labels: 'userLabels',
  identityLabel: CHANNEL_ID,
  rules: {
    name: { ignore: true },
    creationRecord: { ignore: true },
    mutationRecords: { ignore: true },
    verificationStatus: { ignore: true },
    labels: { verbatim: true },
    userLabels: { verbatim: true },
    enabled: { default: true },
  },
  immutable: ['type'],
  fromManifest: (manifest, project) => {
    const { type = '', labels, description, enabled, sensitiveLabels } = bodyOf(manifest.spec)
    if (sensitiveLabels !== undefined) throw withSecret(manifest)
    const { name } = manifest.metadata
    const body = bodyOf({
      type,
      displayName: name,
      labels,
      description,
      enabled,
      userLabels: cloudLabels(manifest),
    })
    return { parent: projectOf(manifest, project), id: name, title: name, body }
  },
}

function withSecret({ metadata }: Manifest): UserError {
  return new UserError(
    'not-supported',
    `MonitoringNotificationChannel '${metadata.name}' has sensitive labels, and a secret is read from no file`,
    {
      hint: "make the channel by hand, and name it under 'notificationChannels' in the config",
    },
  )
}
