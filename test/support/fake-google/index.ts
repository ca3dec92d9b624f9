import { connectGoogleCloud } from '../../../src/edge/google/connect.ts'
import { endpointsFrom } from '../../../src/edge/google/endpoints.ts'
import type { GoogleCloud } from '../../../src/ports/google-cloud.ts'
import type { Clock } from '../../../src/ports.ts'
import { Faults } from './faults.ts'
import { startGrpcServer } from './grpc-server.ts'
import { type RestCall, startRestServer } from './rest-server.ts'
import { Store } from './store.ts'

/** Google Cloud on this machine: real wire formats in front of one state. */
export interface FakeGoogle {
  readonly store: Store
  readonly faults: Faults
  /** Requests by REST, also those of gcloud. */
  readonly seen: readonly RestCall[]
  /** Variables that point the program here. */
  readonly env: Readonly<Record<string, string>>
  readonly restUrl: string
  /** The program's own port to it; waits are over at once, and kept. */
  connect(timeoutMs?: number): Promise<GoogleCloud>
  readonly clock: Clock & { readonly waits: number[] }
  close(): Promise<void>
}

export async function startFakeGoogle(): Promise<FakeGoogle> {
  const store = new Store()
  const faults = new Faults()
  const seen: RestCall[] = []
  const grpc = await startGrpcServer(store, faults)
  const rest = await startRestServer(store, faults, seen)
  const restUrl = `http://127.0.0.1:${rest.port}`
  const env = {
    IGW_MONITORING_ENDPOINT: `http://127.0.0.1:${grpc.port}`,
    IGW_LOGGING_ENDPOINT: `http://127.0.0.1:${grpc.port}`,
    IGW_DASHBOARDS_ENDPOINT: restUrl,
    IGW_MODEL_ARMOR_ENDPOINT: restUrl,
  }
  const waits: number[] = []
  const clock = {
    waits,
    now: () => 0,
    pause: async (ms: number) => {
      waits.push(ms)
    },
  }
  return {
    store,
    faults,
    seen,
    env,
    restUrl,
    clock,
    connect: (timeoutMs = 20_000) =>
      connectGoogleCloud({ projectId: 'p', endpoints: endpointsFrom(env), clock, timeoutMs }),
    close: async () => {
      await grpc.close()
      await rest.close()
    },
  }
}
