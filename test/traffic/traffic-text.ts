import { isMap } from '../../src/diff/json.ts'
import { indexManifests, type Manifests } from '../../src/lint/manifests.ts'
import { formatDestinations } from '../../src/traffic/format-traffic.ts'
import { formatMatch } from '../../src/traffic/route-match.ts'
import { type Traffic, type TrafficRow, trafficOf } from '../../src/traffic/traffic.ts'
import { setOf } from '../diff/yaml-set.ts'

const PLACE = { file: 'traffic.yaml', line: 1, col: 1 }

/** Manifests of a YAML text, as rules and traffic see them. */
export function manifestsOf(text: string): Manifests {
  return indexManifests(
    setOf(text).flatMap(({ json }) =>
      isMap(json) ? [{ manifest: json, locate: () => PLACE }] : [],
    ),
    {},
  )
}

export function trafficIn(text: string): Traffic {
  return trafficOf(manifestsOf(text))
}

/** `chat.example.com /v1: llama 90 %, gemma 10 %`. */
export function rowText(row: TrafficRow): string {
  return `${row.host} ${formatMatch(row.match)}: ${formatDestinations(row)}`
}

/** Rows, then what no request reaches. */
export function linesOf(text: string): readonly string[] {
  const { rows, unreached } = trafficIn(text)
  return [
    ...rows.map(rowText),
    ...unreached.map(({ match, why }) => `unreached ${match ?? 'route'}: ${why}`),
  ]
}

const NETWORK = 'gateway.networking.k8s.io'

/** @param listeners in flow style, such as `{name: http, port: 80}` */
export function gateway(listeners = '{name: http, port: 80, protocol: HTTP}'): string {
  return `---
{apiVersion: ${NETWORK}/v1, kind: Gateway, metadata: {name: gate, namespace: chat}, spec: {listeners: [${listeners}]}}
`
}

export interface RouteText {
  readonly name?: string
  readonly namespace?: string
  readonly hosts?: string
  readonly parent?: string
}

/** @param rules in flow style */
export function route(rules: string, options: RouteText = {}): string {
  const { name = 'web', namespace = 'chat', hosts = '', parent = 'name: gate' } = options
  return `---
apiVersion: ${NETWORK}/v1
kind: HTTPRoute
metadata: {name: ${name}, namespace: ${namespace}}
spec: {hostnames: [${hosts}], parentRefs: [{${parent}}], rules: [${rules}]}
`
}

export function rule(match: string, ...backends: readonly string[]): string {
  return `{matches: [{${match}}], backendRefs: [${backends.join(', ')}]}`
}

export function pool(name: string, more = ''): string {
  return `{group: inference.networking.k8s.io, kind: InferencePool, name: ${name}${more}}`
}

export function poolObject(name: string, namespace = 'chat'): string {
  return `---
{apiVersion: inference.networking.k8s.io/v1, kind: InferencePool, metadata: {name: ${name}, namespace: ${namespace}}}
`
}

export function grant(namespace: string, from: string, to: string): string {
  return `---
apiVersion: ${NETWORK}/v1beta1
kind: ReferenceGrant
metadata: {name: grant, namespace: ${namespace}}
spec: {from: [{group: ${NETWORK}, kind: HTTPRoute, namespace: ${from}}], to: [{${to}}]}
`
}
