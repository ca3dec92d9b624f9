import { createRequire } from 'node:module'
import type { LoggingServiceV2Client } from '@google-cloud/logging-api/build/src/v2/logging_service_v2_client.js'
import type { MetricsServiceV2Client } from '@google-cloud/logging-api/build/src/v2/metrics_service_v2_client.js'
import type { AlertPolicyServiceClient } from '@google-cloud/monitoring/build/src/v3/alert_policy_service_client.js'
import type { NotificationChannelServiceClient } from '@google-cloud/monitoring/build/src/v3/notification_channel_service_client.js'
import type * as authLibrary from 'google-auth-library'
import type * as gax from 'google-gax'
import { GOOGLE_PACKAGES } from './packages.ts'

/** Google's packages, as far as they are used. */
export interface GoogleLibrary {
  readonly metrics: { readonly MetricsServiceV2Client: typeof MetricsServiceV2Client }
  readonly entries: { readonly LoggingServiceV2Client: typeof LoggingServiceV2Client }
  readonly policies: { readonly AlertPolicyServiceClient: typeof AlertPolicyServiceClient }
  readonly channels: {
    readonly NotificationChannelServiceClient: typeof NotificationChannelServiceClient
  }
  readonly loggingProtos: ProtoJson
  readonly monitoringProtos: ProtoJson
  readonly gax: typeof gax
  readonly auth: typeof authLibrary
}

type ProtoJson = Parameters<typeof gax.protobuf.Root.fromJSON>[0]

let loaded: GoogleLibrary | undefined

/**
 * The packages, loaded at the first call: it takes a third of a second, which no command pays that
 * does not talk to Google. google-gax does not survive in a bundle of ES modules, so the build puts
 * all of it into a file of its own beside the bundle, `google.cjs`.
 */
export function googleLibrary(): GoogleLibrary {
  loaded ??= load()
  return loaded
}

function load(): GoogleLibrary {
  const require = createRequire(import.meta.url)
  return import.meta.url.endsWith('.ts') ? fromPackages(require) : require('./google.cjs')
}

function fromPackages(require: NodeJS.Require): GoogleLibrary {
  const { metrics, entries, policies, channels, loggingProtos, monitoringProtos, gax, auth } =
    GOOGLE_PACKAGES
  return {
    metrics: require(metrics),
    entries: require(entries),
    policies: require(policies),
    channels: require(channels),
    loggingProtos: require(loggingProtos),
    monitoringProtos: require(monitoringProtos),
    gax: require(gax),
    auth: require(auth),
  }
}
