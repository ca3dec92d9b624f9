import type { AlertPolicyServiceClient } from '@google-cloud/monitoring/build/src/v3/alert_policy_service_client.js'
import type { NotificationChannelServiceClient } from '@google-cloud/monitoring/build/src/v3/notification_channel_service_client.js'
import type { CallOptions, ClientOptions } from 'google-gax'
import { type Body, type CloudKind, type LiveObject, nameIn } from '../../cloud/object.ts'
import type { KindClient } from './kind-client.ts'
import type { GoogleLibrary } from './library.ts'
import { type MessageCodec, messageCodec } from './messages.ts'

const PAGE_SIZE = 500

/** The clients of Cloud Monitoring. */
export function monitoringClients(library: GoogleLibrary, options: ClientOptions) {
  const root = library.gax.protobuf.Root.fromJSON(library.monitoringProtos)
  const codecOf = (message: string) =>
    messageCodec(library, root, `google.monitoring.v3.${message}`)
  const { AlertPolicyServiceClient } = library.policies
  const { NotificationChannelServiceClient } = library.channels
  return {
    'alert-policy': policyClient(new AlertPolicyServiceClient(options), codecOf('AlertPolicy')),
    'notification-channel': channelClient(
      new NotificationChannelServiceClient(options),
      codecOf('NotificationChannel'),
    ),
  }
}

function policyClient(client: AlertPolicyServiceClient, codec: MessageCodec): KindClient {
  const live = liveOf('alert-policy', codec)
  return {
    list: async (name, pageToken, timeoutMs) => {
      const request = { name, pageSize: PAGE_SIZE, pageToken }
      const [policies, , raw] = await client.listAlertPolicies(request, once(timeoutMs))
      return { objects: policies.map((one) => live(name, one)), next: raw?.nextPageToken ?? '' }
    },
    create: async ({ parent: name, body }, timeoutMs) => {
      const request = { name, alertPolicy: codec.encode(body) }
      const [made] = await client.createAlertPolicy(request, once(timeoutMs))
      return live(name, made)
    },
    update: ({ object, live: { name }, mask }, timeoutMs) => {
      const alertPolicy = codec.encode({ ...object.body, name })
      return client.updateAlertPolicy(
        { alertPolicy, updateMask: { paths: mask.map(snakeCase) } },
        once(timeoutMs),
      )
    },
    delete: ({ name }, timeoutMs) => client.deleteAlertPolicy({ name }, once(timeoutMs)),
  }
}

function channelClient(client: NotificationChannelServiceClient, codec: MessageCodec): KindClient {
  const live = liveOf('notification-channel', codec)
  return {
    list: async (name, pageToken, timeoutMs) => {
      const request = { name, pageSize: PAGE_SIZE, pageToken }
      const [channels, , raw] = await client.listNotificationChannels(request, once(timeoutMs))
      return { objects: channels.map((one) => live(name, one)), next: raw?.nextPageToken ?? '' }
    },
    create: async ({ parent: name, body }, timeoutMs) => {
      const request = { name, notificationChannel: codec.encode(body) }
      const [made] = await client.createNotificationChannel(request, once(timeoutMs))
      return live(name, made)
    },
    update: ({ object, live: { name }, mask }, timeoutMs) => {
      const notificationChannel = codec.encode({ ...object.body, name })
      return client.updateNotificationChannel(
        { notificationChannel, updateMask: { paths: mask.map(snakeCase) } },
        once(timeoutMs),
      )
    },
    // Without force: the service refuses while a policy still names it.
    delete: ({ name }, timeoutMs) => client.deleteNotificationChannel({ name }, once(timeoutMs)),
  }
}

/**
 * One attempt and one page: what is sent again, and when, is decided in `calls.ts`, for a client
 * would repeat some calls by rules of its own.
 */
export function once(timeoutMs: number): CallOptions {
  return { timeout: timeoutMs, retry: null, autoPaginate: false }
}

function liveOf(kind: CloudKind, codec: MessageCodec) {
  return (parent: string, answer: object): LiveObject => {
    const body: Body = codec.decode(answer)
    return { kind, parent, name: nameIn(parent, String(body.name)), body }
  }
}

/** Field masks of gRPC spell fields as the protos do. */
function snakeCase(field: string): string {
  return field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}
