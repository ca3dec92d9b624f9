import { randomUUID } from 'node:crypto'
import { resolve } from 'node:path'
import type { VerifyWorld } from '../commands/verify.ts'
import type { Reporter } from '../ports.ts'
import { VERSION } from '../version.ts'
import { systemClock } from './clock.ts'
import { endpointsFrom } from './google/endpoints.ts'

export interface VerifyWorldOptions {
  /** Root of the repository; paths in the config are relative to it. */
  readonly root: string
  readonly report: Reporter
  readonly kubeconfig: string | undefined
  readonly context: string | undefined
  /** Told each secret before it is used. */
  readonly mask?: (secret: string) => void
}

/** An API server that takes longer is not well. */
const CLUSTER_TIMEOUT_MS = 15_000
/** A cold model server may take a while for its first words. */
const GATEWAY_TIMEOUT_MS = 60_000

/** A filter over an hour of a busy project is read slowly. */
const LOGS_TIMEOUT_MS = 60_000

/** Cluster, gateway and logs of the machine that this runs on; each loaded when it is asked for. */
export function verifyWorld(options: VerifyWorldOptions): VerifyWorld {
  const { root, report, kubeconfig, context, mask } = options
  return {
    clock: systemClock,
    report,
    async cluster() {
      const { clusterReader } = await import('./kubernetes/reader.ts')
      return clusterReader({ file: kubeconfig, context, timeoutMs: CLUSTER_TIMEOUT_MS })
    },
    async prober({ keyHeader, keyVariable, ca }) {
      const { httpProber } = await import('./gateway/prober.ts')
      const key = process.env[keyVariable] || undefined
      if (key !== undefined) mask?.(key)
      return httpProber({
        keyHeader,
        key,
        userAgent: `igw-verify/${VERSION} (${randomUUID()})`,
        ca: ca === undefined ? undefined : resolve(root, ca),
        timeoutMs: GATEWAY_TIMEOUT_MS,
      })
    },
    async logs(projectId) {
      const { connectLogReader } = await import('./google/log-reader.ts')
      const { logging: endpoint } = endpointsFrom(process.env)
      return connectLogReader({
        projectId,
        endpoint,
        clock: systemClock,
        timeoutMs: LOGS_TIMEOUT_MS,
      })
    },
  }
}
