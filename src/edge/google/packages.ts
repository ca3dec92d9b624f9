/**
 * What is used of Google's packages, each by the narrowest path: the root of a client package loads
 * every client that it has. `dist/google.cjs` is made from this list; see `library.ts`.
 */
export const GOOGLE_PACKAGES = {
  metrics: '@google-cloud/logging-api/build/src/v2/metrics_service_v2_client.js',
  entries: '@google-cloud/logging-api/build/src/v2/logging_service_v2_client.js',
  policies: '@google-cloud/monitoring/build/src/v3/alert_policy_service_client.js',
  channels: '@google-cloud/monitoring/build/src/v3/notification_channel_service_client.js',
  loggingProtos: '@google-cloud/logging-api/build/protos/protos.json',
  monitoringProtos: '@google-cloud/monitoring/build/protos/protos.json',
  gax: 'google-gax',
  auth: 'google-auth-library',
} as const
