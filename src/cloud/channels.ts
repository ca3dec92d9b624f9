import type { JsonValue } from '../yaml/node.ts'
import type { Body, DesiredObject } from './object.ts'

/**
 * Channels that are made by the same run have no name before: the service chooses it. Until then a
 * policy names them by the manifest that they are rendered as.
 */
const PREFIX = 'notification-channel:'

export function channelReference(manifest: string): string {
  return PREFIX + manifest
}

/** The object with the names of the channels that are known, by their manifest. */
export function withChannelNames(
  object: DesiredObject,
  names: ReadonlyMap<string, string>,
): DesiredObject {
  const { notificationChannels } = object.body
  if (!Array.isArray(notificationChannels)) return object
  const resolved = notificationChannels.map((channel: JsonValue) =>
    typeof channel === 'string' && channel.startsWith(PREFIX)
      ? (names.get(channel.slice(PREFIX.length)) ?? channel)
      : channel,
  )
  return { ...object, body: { ...object.body, notificationChannels: resolved } }
}

/** Channels that a policy waits for, by their manifest. */
export function missingChannels({ notificationChannels }: Body): readonly string[] {
  if (!Array.isArray(notificationChannels)) return []
  return notificationChannels.flatMap((channel: JsonValue) =>
    typeof channel === 'string' && channel.startsWith(PREFIX) ? [channel.slice(PREFIX.length)] : [],
  )
}
