import type { GoogleCloud } from '../../ports/google-cloud.ts'
import type { Clock } from '../../ports.ts'
import { systemClock } from '../clock.ts'
import { createCaller } from './calls.ts'
import { defaultCredentials } from './credentials.ts'
import { type Endpoint, type Endpoints, urlOf } from './endpoints.ts'
import { googleCloud } from './google-cloud.ts'
import { grpcOptions } from './grpc-options.ts'
import { googleLibrary } from './library.ts'
import { logMetricClient } from './logging.ts'
import { monitoringClients } from './monitoring.ts'
import { dashboardClient, restRequest, templateClient } from './rest.ts'

export interface ConnectOptions {
  /** Project that quota and credentials belong to. */
  readonly projectId: string
  readonly endpoints: Endpoints
  readonly clock?: Clock
  readonly timeoutMs?: number
}

/**
 * Google Cloud, with the default credentials.
 *
 * @throws UserError `google-auth`
 */
export async function connectGoogleCloud(options: ConnectOptions): Promise<GoogleCloud> {
  const { projectId, endpoints, clock = systemClock, timeoutMs = 30_000 } = options
  const { monitoring, logging, dashboards, modelArmor } = endpoints
  const library = googleLibrary()
  const all = [monitoring, logging, dashboards, modelArmor]
  const credentials = all.every((endpoint) => endpoint?.plain)
    ? undefined
    : await defaultCredentials(library, projectId)
  const request = (endpoint: Endpoint | undefined, usual: string) =>
    restRequest(
      endpoint?.plain || credentials === undefined
        ? new library.auth.PassThroughClient()
        : credentials.client,
      endpoint === undefined ? usual : urlOf(endpoint),
    )
  const principal = async () => (await credentials?.principal()) ?? 'nobody'
  return googleCloud(
    {
      'log-metric': logMetricClient(library, grpcOptions(library, logging, credentials)),
      ...monitoringClients(library, grpcOptions(library, monitoring, credentials)),
      dashboard: dashboardClient(request(dashboards, 'https://monitoring.googleapis.com')),
      'model-armor-template': templateClient((location) =>
        request(modelArmor, `https://modelarmor.${location}.rep.googleapis.com`),
      ),
    },
    createCaller({ clock, timeoutMs, maxConcurrent: MAX_CONCURRENT, principal }),
  )
}

/** Enough to hide the way there and back, and far below what a quota of a minute allows. */
const MAX_CONCURRENT = 10
