import type { TrafficChange, TrafficComparison } from './compare-traffic.ts'
import { formatMatch } from './route-match.ts'
import type { TrafficRow } from './traffic.ts'

/** A table of texts; whoever prints it escapes them. */
export interface TrafficTable {
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** What goes somewhere else, a line for each kind of request: `/v1 model gemma`, before, after. */
export function trafficTable({ changes }: Pick<TrafficComparison, 'changes'>): TrafficTable {
  const gateways = new Set(changes.map(({ gateway }) => gateway))
  const named = gateways.size > 1
  return {
    head: ['Requests', 'Before', 'After'],
    rows: changes.map((change) => [
      `${named ? `${change.gateway} ` : ''}${formatRequests(change)}`,
      formatDestinations(change.before),
      formatDestinations(change.after),
    ]),
  }
}

/** `chat.example.com/v1 model gemma`; headers other than that of the model as they are. */
export function formatRequests(requests: Requests): string {
  const { where, model } = requestParts(requests)
  return model === undefined ? where : `${where} model ${model}`
}

type Requests = Pick<TrafficChange, 'host' | 'row'>

/** `chat.example.com/v1`, and the model that is asked for, where it counts. */
export function requestParts({ host, row: { match, model } }: Requests): {
  readonly where: string
  readonly model: string | undefined
} {
  const others = { ...match, headers: match.headers.filter(({ value }) => value !== model) }
  const shown = formatMatch(others)
  if (host === '*') return { where: shown, model }
  return { where: shown.startsWith('/') ? `${host}${shown}` : `${host} ${shown}`, model }
}

/** `llama 90 %, gemma 10 %`; a black hole says why. */
export function formatDestinations(row: TrafficRow | undefined): string {
  if (row === undefined) return '404: no rule matches'
  if (row.hole !== undefined) return `500: ${row.hole}`
  return row.shares
    .map(({ backend, share, hole }) => {
      const name = formatBackend(backend, row)
      const part = row.shares.length === 1 ? name : `${name} ${formatShare(share)}`
      return hole === undefined ? part : `${part} (500: ${hole})`
    })
    .join(', ')
}

/** `llama` for a pool in the namespace of the Gateway, the whole name for all else. */
export function formatBackend(backend: string, { gateway }: TrafficRow): string {
  const [kind = '', name = ''] = backend.split(' ')
  const namespace = gateway.slice(0, gateway.indexOf('/') + 1)
  const short = name.startsWith(namespace) ? name.slice(namespace.length) : name
  return kind === 'InferencePool' || name === '' ? short || kind : `${kind} ${short}`
}

/** Whole percents, and more digits only where a share would vanish. */
export function formatShare(share: number): string {
  const whole = Math.round(share * 100)
  return `${whole === 0 || whole === 100 ? Math.round(share * 10_000) / 100 : whole} %`
}
