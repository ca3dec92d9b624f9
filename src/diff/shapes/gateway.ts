import { type JsonMap, stableText } from '../json.ts'
import { TIMEOUTS } from './pod.ts'
import {
  ANY,
  byKeys,
  byLabel,
  DURATION,
  type Fields,
  fields,
  implied,
  inOrder,
  JSON_TEXT,
  type Shape,
  setOf,
  withDefault,
} from './shape.ts'

/* Gateway API, Inference Extension and GKE; defaults as in the CRDs, see test/diff/shapes.test.ts. */

const GATEWAY_GROUP = 'gateway.networking.k8s.io'
const FROM_SAME = implied({ from: withDefault('Same') })

const SECRET_REF = fields({ group: withDefault(''), kind: withDefault('Secret') })
const LISTENER = fields({
  name: ANY,
  allowedRoutes: implied({
    namespaces: FROM_SAME,
    kinds: byKeys(['group', 'kind'], fields({ group: withDefault(GATEWAY_GROUP), kind: ANY })),
  }),
  tls: fields({
    mode: withDefault('Terminate'),
    certificateRefs: byKeys(['namespace', 'name'], SECRET_REF),
  }),
})

const BACKEND: Fields = { group: withDefault(''), kind: withDefault('Service') }
const FILTER = fields({
  cors: fields({ maxAge: withDefault(5) }),
  externalAuth: fields({ backendRef: fields(BACKEND) }),
  requestMirror: fields({
    backendRef: fields(BACKEND),
    fraction: fields({ denominator: withDefault(100) }),
  }),
  requestRedirect: fields({ statusCode: withDefault(302) }),
  requestHeaderModifier: headerChanges(),
  responseHeaderModifier: headerChanges(),
})

const WEIGHTED = fields({
  ...BACKEND,
  namespace: ANY,
  name: ANY,
  port: ANY,
  weight: withDefault(1),
  filters: { list: { items: FILTER, ordered: true } },
})

const ROOT_PATH = { type: 'PathPrefix', value: '/' } as const
const MATCH = fields({
  path: implied({ type: withDefault('PathPrefix'), value: withDefault('/') }),
  headers: byKeys(['name'], fields({ type: withDefault('Exact') })),
  queryParams: byKeys(['name'], fields({ type: withDefault('Exact') })),
})

const RULE = fields({
  matches: withDefault([{ path: ROOT_PATH }], setOf(MATCH)),
  backendRefs: byKeys(['kind', 'namespace', 'name', 'port'], WEIGHTED),
  filters: { list: { items: FILTER, ordered: true } },
  timeouts: TIMEOUTS,
  sessionPersistence: fields({
    type: withDefault('Cookie'),
    absoluteTimeout: DURATION,
    idleTimeout: DURATION,
    cookieConfig: fields({ lifetimeType: withDefault('Session') }),
  }),
})

const PARENT = fields({
  group: withDefault(GATEWAY_GROUP),
  kind: withDefault('Gateway'),
  namespace: ANY,
  name: ANY,
  sectionName: ANY,
  port: ANY,
})

const ROUTE = fields({
  spec: fields({
    hostnames: setOf(),
    parentRefs: byKeys(['namespace', 'name', 'sectionName', 'port'], PARENT),
    // The first of two rules that match alike wins: the order is part of the route.
    rules: withDefault([{ matches: [{ path: ROOT_PATH }] }], byLabel(ruleLabel, RULE, true)),
  }),
})

const TARGET = fields({ group: ANY, kind: ANY, namespace: ANY, name: ANY })

const EXTENSION = fields({
  timeout: withDefault('1s', DURATION),
  failOpen: withDefault(false),
  supportedEvents: setOf(),
  forwardHeaders: setOf(),
  backendRef: fields(BACKEND),
  metadata: { fields: { model_armor_settings: JSON_TEXT } },
})

const CHAIN = fields({
  matchCondition: fields({
    celExpressions: setOf(
      fields({ backendRefs: byKeys(['kind', 'name', 'port'], fields({ ...BACKEND })) }),
    ),
  }),
  // Requests pass the extensions of a chain in this order.
  extensions: inOrder(['name'], EXTENSION),
})

const EXTENSIONS = fields({
  spec: fields({
    targetRefs: byKeys(['group', 'kind', 'name'], TARGET),
    // Only the first chain that matches runs.
    extensionChains: inOrder(['name'], CHAIN),
  }),
})

/** By `group/Kind`. */
export const GATEWAYS: Fields = {
  'gateway.networking.k8s.io/Gateway': fields({
    spec: fields({
      listeners: byKeys(['name'], LISTENER),
      addresses: byKeys(['type', 'value'], fields({ type: withDefault('IPAddress'), value: ANY })),
      allowedListeners: implied({ namespaces: implied({ from: withDefault('None') }) }),
    }),
  }),
  'gateway.networking.k8s.io/HTTPRoute': ROUTE,
  'gateway.networking.k8s.io/GRPCRoute': ROUTE,
  'gateway.networking.k8s.io/ReferenceGrant': fields({
    spec: fields({
      from: byKeys(
        ['group', 'kind', 'namespace'],
        fields({ group: ANY, kind: ANY, namespace: ANY }),
      ),
      to: byKeys(['group', 'kind', 'name'], fields({ group: ANY, kind: ANY, name: ANY })),
    }),
  }),
  'inference.networking.k8s.io/InferencePool': fields({
    spec: fields({
      appProtocol: withDefault('http'),
      targetPorts: byKeys(['number'], fields({ number: ANY })),
      endpointPickerRef: fields({ ...BACKEND, failureMode: withDefault('FailClose') }),
    }),
  }),
  'networking.gke.io/GCPTrafficExtension': EXTENSIONS,
  'networking.gke.io/GCPRoutingExtension': EXTENSIONS,
  'networking.gke.io/GCPEdgeExtension': EXTENSIONS,
  'networking.gke.io/GCPBackendPolicy': fields({
    spec: fields({ default: implied({ timeoutSec: withDefault(30) }) }),
  }),
  'networking.gke.io/HealthCheckPolicy': fields({
    spec: fields({
      default: implied({
        checkIntervalSec: withDefault(5),
        timeoutSec: withDefault(5),
        healthyThreshold: withDefault(2),
        unhealthyThreshold: withDefault(2),
      }),
    }),
  }),
  'networking.gke.io/GCPTrafficDistributionPolicy': fields({
    spec: fields({ targetRefs: byKeys(['group', 'kind', 'name'], TARGET) }),
  }),
  'apim.googleapis.com/ApigeeBackendService': fields({
    spec: fields({ locations: byKeys(['name']), defaultSecurityEnabled: withDefault(false) }),
  }),
}

/** A rule is known by its name, or else by what it matches: that is what a reviewer calls it. */
function ruleLabel(rule: JsonMap): string | undefined {
  if (typeof rule.name === 'string' && rule.name !== '') return rule.name
  const matches = Array.isArray(rule.matches) ? rule.matches : []
  return matches.length === 0 ? '/' : matches.map(matchText).sort().join(' or ')
}

function matchText(match: JsonMap): string {
  const { path, headers, method, queryParams, ...rest } = Object(match)
  const parts = [
    method === undefined ? [] : [String(method)],
    [pathText(Object(path))],
    pairs(headers, ':'),
    pairs(queryParams, '='),
    Object.keys(rest).length === 0 ? [] : [stableText(rest)],
  ]
  return parts.flat().join(' ')
}

function pathText({
  type = 'PathPrefix',
  value = '/',
}: {
  type?: unknown
  value?: unknown
}): string {
  return type === 'PathPrefix' ? String(value) : `${String(type)} ${String(value)}`
}

function pairs(list: unknown, sign: string): readonly string[] {
  if (!Array.isArray(list)) return []
  return list
    .map(Object)
    .map(({ type = 'Exact', name, value }) =>
      type === 'Exact' ? `${name}${sign}${value}` : `${name}${sign}${type} ${value}`,
    )
    .sort()
}

function headerChanges(): Shape {
  return fields({ set: byKeys(['name']), add: byKeys(['name']), remove: setOf() })
}
