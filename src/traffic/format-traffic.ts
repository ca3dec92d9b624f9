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
export function formatRequests({
  host,
  row: { match, model },
}: Pick<TrafficChange, 'host' | 'row'>): string {
  const others = { ...match, headers: match.headers.filter(({ value }) => value !== model) }
  const shown = formatMatch(others)
  const where =
    host === '*' ? shown : shown.startsWith('/') ? `${host}${shown}` : `${host} ${shown}`
  return model === undefined ? where : `${where} model ${model}`
}

/** `llama 90 %, gemma 10 %`; a black hole says why. */
export function formatDestinations(row: TrafficRow | undefined): string {
  if (row === undefined) return '404: no rule matches'
  if (row.hole !== undefined) return `500: ${row.hole}`
  return row.shares
    .map(({ backend, share, hole }) => {
      const name = shortName(backend, row)
      const part = row.shares.length === 1 ? name : `${name} ${percent(share)}`
      return hole === undefined ? part : `${part} (500: ${hole})`
    })
    .join(', ')
}

/** `llama` for a pool in the namespace of the Gateway, the whole name for all else. */
function shortName(backend: string, { gateway }: TrafficRow): string {
  const [kind = '', name = ''] = backend.split(' ')
  const namespace = gateway.slice(0, gateway.indexOf('/') + 1)
  const short = name.startsWith(namespace) ? name.slice(namespace.length) : name
  return kind === 'InferencePool' || name === '' ? short || kind : `${kind} ${short}`
}

/** Whole percents, and more digits only where a share would vanish. */
function percent(share: number): string {
  const whole = Math.round(share * 100)
  return `${whole === 0 || whole === 100 ? Math.round(share * 10_000) / 100 : whole} %`
}
