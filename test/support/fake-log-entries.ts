import { createRequire } from 'node:module'
import * as grpc from '@grpc/grpc-js'
import { fromJSON } from '@grpc/proto-loader'
import { protobuf, serializer } from 'google-gax'
import { matchesFilter } from './log-filter.ts'

const PROTOS = createRequire(import.meta.url)('@google-cloud/logging-api/build/protos/protos.json')
const ENTRY = protobuf.Root.fromJSON(PROTOS).lookupType('google.logging.v2.LogEntry')

export interface StoredEntry {
  readonly project: string
  /** RFC 3339. */
  readonly timestamp: string
  /** The rest of it, as JSON of the API. */
  readonly entry: object
}

interface ListRequest {
  readonly resourceNames: readonly string[]
  readonly filter: string
  readonly orderBy: string
  readonly pageSize: number
  readonly pageToken: string
}

/** What a call gets instead of its answer. */
export interface LogFault {
  readonly code: grpc.status
  readonly details: string
}

/** LoggingServiceV2 on the protos that the client ships: it keeps entries, and filters them. */
export class FakeLogEntries {
  readonly entries: StoredEntry[] = []
  readonly requests: ListRequest[] = []
  fault: (call: number) => LogFault | undefined = () => undefined
  /** Pages are empty at first, as where only a part was searched. */
  emptyPages = 0
  readonly #server = new grpc.Server()
  #port = 0

  static async start(): Promise<FakeLogEntries> {
    const fake = new FakeLogEntries()
    const options = { keepCase: false, longs: String, enums: String, defaults: true, oneofs: true }
    const service = fromJSON(PROTOS, options)['google.logging.v2.LoggingServiceV2']
    fake.#server.addService(Object(service), { ListLogEntries: fake.#list.bind(fake) })
    fake.#port = await new Promise<number>((resolve, reject) =>
      fake.#server.bindAsync(
        '127.0.0.1:0',
        grpc.ServerCredentials.createInsecure(),
        (error, port) => (error ? reject(error) : resolve(port)),
      ),
    )
    return fake
  }

  /** What points the program here. */
  get url(): string {
    return `http://127.0.0.1:${this.#port}`
  }

  get endpoint() {
    return { host: '127.0.0.1', port: this.#port, plain: true }
  }

  stop(): void {
    this.#server.forceShutdown()
  }

  #list(
    { request }: { readonly request: ListRequest },
    done: (error: object | null, answer?: object) => void,
  ): void {
    this.requests.push(request)
    const fault = this.fault(this.requests.length)
    if (fault !== undefined) done(fault)
    else done(null, this.#page(request))
  }

  #page({ resourceNames, filter, pageSize, pageToken }: ListRequest): object {
    const page = Number(pageToken || 0)
    if (page < this.emptyPages) return { entries: [], nextPageToken: String(page + 1) }
    const found = this.entries
      .filter(({ project }) => resourceNames.includes(`projects/${project}`))
      .filter(({ timestamp, entry }) => matchesFilter({ timestamp, ...entry }, filter))
      .toSorted((a, b) => b.timestamp.localeCompare(a.timestamp))
    const start = (page - this.emptyPages) * pageSize
    const entries = found
      .slice(start, start + pageSize)
      .map(({ timestamp, entry }) =>
        serializer.fromProto3JSON(ENTRY, JSON.parse(JSON.stringify({ timestamp, ...entry }))),
      )
    const more = start + pageSize < found.length
    return { entries, nextPageToken: more ? String(page + 1) : '' }
  }
}
