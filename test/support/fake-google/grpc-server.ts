import { createRequire } from 'node:module'
import { connect, createServer, type Server as NetServer, type Socket } from 'node:net'
import * as grpc from '@grpc/grpc-js'
import { fromJSON } from '@grpc/proto-loader'
import { protobuf, serializer } from 'google-gax'
import type { Body } from '../../../src/cloud/object.ts'
import { type Faults, refusalOf } from './faults.ts'
import { type Collection, Refusal, type Store, type StoreRequest, type StoreVerb } from './store.ts'

const load = createRequire(import.meta.url)
const PROTOS = {
  logging: load('@google-cloud/logging-api/build/protos/protos.json'),
  monitoring: load('@google-cloud/monitoring/build/protos/protos.json'),
}
/** The package does not export it, though the clients read it. */
const STATUS = load('../../../node_modules/google-gax/build/protos/status.json')

const ROOTS = {
  logging: protobuf.Root.fromJSON(PROTOS.logging),
  monitoring: protobuf.Root.fromJSON(PROTOS.monitoring),
}

interface Rpc {
  readonly verb: StoreVerb
  readonly collection: Collection
  readonly message: string
  /** Fields of the request. */
  readonly parent?: string
  readonly name?: string
  readonly body?: string
}

const POLICY = { collection: 'alertPolicies', message: 'google.monitoring.v3.AlertPolicy' } as const
const CHANNEL = {
  collection: 'notificationChannels',
  message: 'google.monitoring.v3.NotificationChannel',
} as const
const METRIC = { collection: 'metrics', message: 'google.logging.v2.LogMetric' } as const

/** The calls that are served, by service. */
const SERVICES: Readonly<
  Record<
    string,
    { readonly protos: keyof typeof PROTOS; readonly rpcs: Readonly<Record<string, Rpc>> }
  >
> = {
  'google.monitoring.v3.AlertPolicyService': {
    protos: 'monitoring',
    rpcs: {
      ListAlertPolicies: { verb: 'list', parent: 'name', ...POLICY },
      CreateAlertPolicy: { verb: 'create', parent: 'name', body: 'alertPolicy', ...POLICY },
      UpdateAlertPolicy: { verb: 'update', body: 'alertPolicy', ...POLICY },
      DeleteAlertPolicy: { verb: 'delete', name: 'name', ...POLICY },
    },
  },
  'google.monitoring.v3.NotificationChannelService': {
    protos: 'monitoring',
    rpcs: {
      ListNotificationChannels: { verb: 'list', parent: 'name', ...CHANNEL },
      CreateNotificationChannel: {
        verb: 'create',
        parent: 'name',
        body: 'notificationChannel',
        ...CHANNEL,
      },
      UpdateNotificationChannel: { verb: 'update', body: 'notificationChannel', ...CHANNEL },
      DeleteNotificationChannel: { verb: 'delete', name: 'name', ...CHANNEL },
    },
  },
  'google.logging.v2.MetricsServiceV2': {
    protos: 'logging',
    rpcs: {
      ListLogMetrics: { verb: 'list', parent: 'parent', ...METRIC },
      CreateLogMetric: { verb: 'create', parent: 'parent', body: 'metric', ...METRIC },
      UpdateLogMetric: { verb: 'update', name: 'metricName', body: 'metric', ...METRIC },
      DeleteLogMetric: { verb: 'delete', name: 'metricName', ...METRIC },
    },
  },
}

export interface RunningServer {
  readonly port: number
  close(): Promise<void>
}

/**
 * Logging and Monitoring as gRPC servers on the protos that the clients ship, behind a proxy that
 * can cut every connection.
 */
export async function startGrpcServer(store: Store, faults: Faults): Promise<RunningServer> {
  const server = new grpc.Server()
  const proxy = cuttingProxy()
  for (const [name, { protos, rpcs }] of Object.entries(SERVICES))
    addService(server, { name, protos, rpcs }, { store, faults, cut: proxy.cut })
  const inner = await new Promise<number>((resolve, reject) =>
    server.bindAsync('127.0.0.1:0', grpc.ServerCredentials.createInsecure(), (error, port) =>
      error ? reject(error) : resolve(port),
    ),
  )
  const port = await proxy.listen(inner)
  return {
    port,
    close: async () => {
      proxy.cut()
      server.forceShutdown()
      await new Promise((resolve) => proxy.server.close(resolve))
    },
  }
}

interface Context {
  readonly store: Store
  readonly faults: Faults
  readonly cut: () => void
}

interface ServiceSpec {
  readonly name: string
  readonly protos: keyof typeof PROTOS
  readonly rpcs: Readonly<Record<string, Rpc>>
}

function addService(server: grpc.Server, { name, protos, rpcs }: ServiceSpec, context: Context) {
  const options = { keepCase: false, longs: String, enums: String, defaults: false, oneofs: false }
  const definition = fromJSON(PROTOS[protos], options)[name]
  const handlers = Object.fromEntries(
    Object.entries(rpcs).map(([method, rpc]) => [method, handlerOf(rpc, ROOTS[protos], context)]),
  )
  server.addService(Object(definition), handlers)
}

function handlerOf(rpc: Rpc, root: protobuf.Root, context: Context) {
  const type = root.lookupType(rpc.message)
  return (call: { request: object }, done: (error: object | null, answer?: object) => void) => {
    const request = storeRequest(rpc, type, call.request)
    respond(request, context, {
      answer: (body) => done(null, answerOf(rpc, type, body)),
      refuse: (refusal) => done(statusOf(refusal)),
    })
  }
}

interface Replies {
  readonly answer: (body: Body) => void
  readonly refuse: (refusal: Refusal) => void
}

function respond(request: StoreRequest, { store, faults, cut }: Context, replies: Replies): void {
  const fault = faults.take(request)
  if (fault === 'hang') return
  if (fault === 'reset') {
    cut()
    return
  }
  const refusal = fault && refusalOf(fault, `${request.collection}.${request.verb}`)
  try {
    if (refusal !== undefined) throw refusal
    const body = store.answer(request)
    if (fault === 'lost-answer') cut()
    else replies.answer(body)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    replies.refuse(error)
  }
}

function storeRequest(rpc: Rpc, type: protobuf.Type, message: object): StoreRequest {
  const fields: Readonly<Record<string, unknown>> = { ...message }
  const body = rpc.body === undefined ? undefined : toJson(type, Object(fields[rpc.body]))
  const { updateMask, pageSize, pageToken } = fields
  const { paths } = Object(updateMask)
  const name = rpc.name === undefined ? body?.name : fields[rpc.name]
  return {
    verb: rpc.verb,
    collection: rpc.collection,
    ...(rpc.parent !== undefined && { parent: String(fields[rpc.parent]) }),
    ...(typeof name === 'string' && { name }),
    ...(body !== undefined && { body }),
    ...(Array.isArray(paths) && { mask: paths.map(camelCase) }),
    ...(typeof pageSize === 'number' && { pageSize }),
    ...(typeof pageToken === 'string' && { pageToken }),
  }
}

function camelCase(path: unknown): string {
  return String(path).replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())
}

function toJson(type: protobuf.Type, plain: object): Body {
  return JSON.parse(JSON.stringify(serializer.toProto3JSON(type.fromObject({ ...plain }))))
}

function answerOf({ verb, collection }: Rpc, type: protobuf.Type, body: Body): object {
  const message = (json: unknown) =>
    Object(serializer.fromProto3JSON(type, JSON.parse(JSON.stringify(json))))
  if (verb === 'delete') return {}
  if (verb !== 'list') return message(body)
  const list = body[collection]
  const { nextPageToken } = body
  return {
    [collection]: Array.isArray(list) ? list.map(message) : [],
    ...(nextPageToken !== undefined && { nextPageToken }),
  }
}

/** The status with its details, as Google sends them: a message of its own in the trailer. */
function statusOf({ status, message: details, details: list }: Refusal): object {
  const metadata = new grpc.Metadata()
  const code = Object.entries(grpc.status).find(([name]) => name === status)?.[1] ?? 2
  if (list.length > 0) {
    const root = protobuf.Root.fromJSON(STATUS)
    const encoded = list.map((detail) => {
      const { '@type': url, ...rest }: Readonly<Record<string, unknown>> = { ...detail }
      const type = root.lookupType(String(url).split('/').at(-1) ?? '')
      const value = type.encode(Object(serializer.fromProto3JSON(type, Object(rest)))).finish()
      return { type_url: url, typeUrl: url, value }
    })
    const type = root.lookupType('google.rpc.Status')
    const bytes = type
      .encode(type.fromObject({ code, message: details, details: encoded }))
      .finish()
    metadata.set('grpc-status-details-bin', Buffer.from(bytes))
  }
  return { code, details, metadata }
}

/** A TCP proxy in front of a port of this machine. */
function cuttingProxy() {
  const sockets = new Set<Socket>()
  let target = 0
  const server: NetServer = createServer((socket) => {
    const upstream = connect(target, '127.0.0.1')
    for (const [one, other] of [
      [socket, upstream],
      [upstream, socket],
    ] as const) {
      sockets.add(one)
      // Else small packets wait 40 ms for each other.
      one.setNoDelay(true)
      one.on('error', () => other.destroy())
      one.on('close', () => {
        sockets.delete(one)
        other.destroy()
      })
      one.pipe(other)
    }
  })
  return {
    server,
    cut: () => {
      for (const socket of sockets) socket.resetAndDestroy()
    },
    listen: async (inner: number) => {
      target = inner
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
      const address = server.address()
      return typeof address === 'object' && address !== null ? address.port : 0
    },
  }
}
