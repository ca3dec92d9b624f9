import { child, type Field, items } from '../lint/field.ts'
import { GATEWAY_API } from '../lint/gateway.ts'
import { formatId, type Manifests, nameOf, namespaceOf } from '../lint/manifests.ts'
import { type Attachment, attachmentsOf } from './attachment.ts'
import { backendsOf, type Share } from './backends.ts'
import { compareHosts, coversHost } from './hostname.ts'
import {
  compareMatches,
  coversMatch,
  formatMatch,
  matchesOf,
  modelOf,
  type RouteMatch,
} from './route-match.ts'

/** Requests that one match of one rule takes, and where they go. */
export interface TrafficRow {
  /** `namespace/name`. */
  readonly gateway: string
  /** `*` for every host. */
  readonly host: string
  readonly match: RouteMatch
  /** Of the model header that the match asks for. */
  readonly model: string | undefined
  /** Printed id of the route, and the place of the rule in it. */
  readonly route: string
  readonly rule: Field
  /** Sum to 1 where there is any. */
  readonly shares: readonly Share[]
  /** Why none of these requests gets an answer. */
  readonly hole?: string | undefined
}

/** Where the requests to the Gateways of an environment go. */
export interface Traffic {
  /** In the order in which a Gateway looks for a match; those that no request reaches are not among them. */
  readonly rows: readonly TrafficRow[]
  /** Rules that get no requests at all: no listener takes the route, or another rule comes first. */
  readonly unreached: readonly UnreachedRule[]
}

export interface UnreachedRule {
  readonly gateway: string
  readonly route: string
  readonly field: Field
  /** What would have to match, as `formatMatch` prints it; nothing for the route as a whole. */
  readonly match: string | undefined
  readonly why: string
}

/** Follows every HTTPRoute from its Gateways to its backends. */
export function trafficOf(manifests: Manifests): Traffic {
  const unreached: UnreachedRule[] = []
  const rows: TrafficRow[] = []
  const routes = manifests.ofKind(GATEWAY_API, 'HTTPRoute')
  for (const route of [...routes].sort(byAge))
    for (const attachment of attachmentsOf(route, manifests)) {
      if (attachment.refused === undefined) rows.push(...rowsOf(route, attachment, manifests))
      else unreached.push(refusedRoute(route, attachment, attachment.refused))
    }
  // Sorting keeps the order of equals: what comes first among them wins.
  const sorted = rows.sort(byPrecedence)
  const taken = new Map<string, TrafficRow>()
  for (const row of sorted) {
    const key = rowKey(row)
    const winner = taken.get(key)
    if (winner === undefined) taken.set(key, row)
    else unreached.push(shadowed(row, winner))
  }
  return { rows: [...taken.values()], unreached }
}

/** Of routes that match alike the older one wins; without dates, the first by name. */
function byAge(a: Field, b: Field): number {
  const [left, right] = [a, b].map((route) => `${namespaceOf(route)}/${nameOf(route)}`)
  return (left ?? '') < (right ?? '') ? -1 : 1
}

function byPrecedence(a: TrafficRow, b: TrafficRow): number {
  const gateways = a.gateway < b.gateway ? -1 : a.gateway > b.gateway ? 1 : 0
  return gateways || compareHosts(a.host, b.host) || compareMatches(a.match, b.match)
}

/** The same for rows that take the same requests. */
export function rowKey({ gateway, host, match }: TrafficRow): string {
  return `${gateway} ${host} ${formatMatch(match)}`
}

function rowsOf(
  route: Field,
  { gateway, hosts }: Attachment,
  manifests: Manifests,
): readonly TrafficRow[] {
  const rules = items(child(route, 'spec', 'rules'))
  return rules.flatMap((rule) => {
    const backends = backendsOf(route, rule, manifests)
    return matchesOf(rule).flatMap((match) =>
      hosts.map((host) => ({
        gateway,
        host,
        match,
        model: modelOf(match),
        route: formatId(route),
        rule,
        ...backends,
      })),
    )
  })
}

function refusedRoute(route: Field, { gateway }: Attachment, why: string): UnreachedRule {
  const field = child(route, 'spec', 'parentRefs')
  return { gateway, route: formatId(route), field, match: undefined, why }
}

function shadowed(row: TrafficRow, winner: TrafficRow): UnreachedRule {
  const { gateway, route, rule: field, host, match } = row
  const same = winner.route === route ? 'an earlier rule of the same route' : winner.route
  const why = `${same} takes the same requests first`
  const where = host === '*' ? '' : `${host} `
  return { gateway, route, field, match: `${where}${formatMatch(match)}`, why }
}

/** The row that takes requests of a kind; nothing where they are answered with 404. */
export function rowFor(
  { rows }: Traffic,
  { gateway, host, match }: Pick<TrafficRow, 'gateway' | 'host' | 'match'>,
): TrafficRow | undefined {
  return rows.find(
    (row) => row.gateway === gateway && coversHost(row.host, host) && coversMatch(row.match, match),
  )
}
