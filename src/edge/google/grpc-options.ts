import type { ClientOptions } from 'google-gax'
import type { Credentials } from './credentials.ts'
import type { Endpoint } from './endpoints.ts'
import type { GoogleLibrary } from './library.ts'

/** How a client of gRPC reaches its service; without credentials one on this machine. */
export function grpcOptions(
  { gax }: GoogleLibrary,
  endpoint: Endpoint | undefined,
  credentials: Credentials | undefined,
): ClientOptions {
  const place = endpoint && { apiEndpoint: endpoint.host, port: endpoint.port }
  if (endpoint?.plain || credentials === undefined)
    // With a universe the client does not ask the metadata server for one.
    return {
      ...place,
      sslCreds: gax.grpc.credentials.createInsecure(),
      universeDomain: 'googleapis.com',
    }
  return { ...place, auth: credentials.auth }
}
