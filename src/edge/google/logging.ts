import type { ClientOptions } from 'google-gax'
import type { Body, LiveObject } from '../../cloud/object.ts'
import type { KindClient } from './kind-client.ts'
import type { GoogleLibrary } from './library.ts'
import { messageCodec } from './messages.ts'
import { once } from './monitoring.ts'

const PAGE_SIZE = 500

/** Log metrics, by `MetricsServiceV2Client`. */
export function logMetricClient(library: GoogleLibrary, options: ClientOptions): KindClient {
  const { MetricsServiceV2Client } = library.metrics
  const client = new MetricsServiceV2Client(options)
  const root = library.gax.protobuf.Root.fromJSON(library.loggingProtos)
  const codec = messageCodec(library, root, 'google.logging.v2.LogMetric')
  const live = (parent: string, answer: object): LiveObject => {
    const body: Body = codec.decode(answer)
    const id = encodeURIComponent(String(body.name))
    return { kind: 'log-metric', parent, name: `${parent}/metrics/${id}`, body }
  }
  return {
    list: async (parent, pageToken, timeoutMs) => {
      const request = { parent, pageSize: PAGE_SIZE, pageToken }
      const [metrics, , raw] = await client.listLogMetrics(request, once(timeoutMs))
      return { objects: metrics.map((one) => live(parent, one)), next: raw?.nextPageToken ?? '' }
    },
    create: async ({ parent, body }, timeoutMs) => {
      const request = { parent, metric: codec.encode(body) }
      const [made] = await client.createLogMetric(request, once(timeoutMs))
      return live(parent, made)
    },
    // The whole metric: this call has no field mask.
    update: ({ object, live: { name: metricName } }, timeoutMs) =>
      client.updateLogMetric({ metricName, metric: codec.encode(object.body) }, once(timeoutMs)),
    delete: ({ name: metricName }, timeoutMs) =>
      client.deleteLogMetric({ metricName }, once(timeoutMs)),
  }
}
