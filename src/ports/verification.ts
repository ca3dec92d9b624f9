import type { LogCount } from '../verify/logs/log-count.ts'
import type { Lookup } from '../verify/objects/judge-lookup.ts'
import type { Probe, ProbeAnswer } from '../verify/requests/probe.ts'

/** The API server of a cluster. Only read from. */
export interface ClusterReader {
  /**
   * Whether the cluster can be reached at all: the URL of its API server.
   *
   * @throws UserError `kubeconfig`, `cluster-auth`, `cluster-unreachable`
   */
  connect(): Promise<string>
  /** One object; with `metadataOnly` nothing of its content, such as the data of a Secret. */
  get(object: ObjectName, metadataOnly: boolean): Promise<Lookup>
  pods(
    labels: Readonly<Record<string, string>>,
    namespace: string,
  ): Promise<Lookup<readonly unknown[]>>
}

export interface ObjectName {
  readonly apiVersion: string
  readonly kind: string
  readonly name: string
  readonly namespace: string | undefined
}

/** A client of the gateway. The API key is known to it alone. */
export interface Prober {
  readonly hasKey: boolean
  /** User agent of all requests, by which their log entries are found again. */
  readonly userAgent: string
  send(probe: Probe): Promise<ProbeAnswer>
}

export interface LogReader {
  /** @throws UserError where the entries may not be read */
  count(query: LogQuery): Promise<LogCount>
}

export interface LogQuery {
  readonly project: string
  readonly filter: string
  /** RFC 3339 time of the oldest entry that counts. */
  readonly since: string
}
