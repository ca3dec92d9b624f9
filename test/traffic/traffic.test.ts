import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { gateway, grant, linesOf, pool, poolObject, route, rule } from './traffic-text.ts'

const test = suite('trafficOf')

const path = (value: string, type = 'PathPrefix') => `path: {type: ${type}, value: ${value}}`
const model = (name: string) => `headers: [{name: X-Gateway-Model-Name, value: ${name}}]`

const cases: readonly (readonly [name: string, text: string, want: readonly string[]])[] = [
  [
    'gives every request to the only pool',
    gateway() + route(`{backendRefs: [${pool('llama')}]}`),
    ['* /: llama'],
  ],
  [
    'shares by weight, and leaves out who gets nothing',
    gateway() +
      route(
        `{backendRefs: [${pool('llama', ', weight: 9')}, ${pool('gemma')}, ${pool('old', ', weight: 0')}]}`,
      ),
    ['* /: llama 90 %, gemma 10 %'],
  ],
  [
    'keeps a share that is less than a percent',
    gateway() +
      route(`{backendRefs: [${pool('a', ', weight: 999')}, ${pool('b', ', weight: 1')}]}`),
    ['* /: a 99.9 %, b 0.1 %'],
  ],
  [
    'looks for exact paths first, then for longer prefixes, headers and methods',
    gateway() +
      route(
        [
          rule(path('/'), pool('all')),
          rule(path('/v1'), pool('short')),
          rule(`${path('/v1')}, ${model('gemma')}`, pool('gemma')),
          rule(`${path('/v1')}, method: POST`, pool('post')),
          rule(path('/v1/chat'), pool('long')),
          rule(path('/v1', 'Exact'), pool('exact')),
        ].join(', '),
      ),
    [
      '* = /v1: exact',
      '* /v1/chat: long',
      '* POST /v1: post',
      '* /v1 x-gateway-model-name:gemma: gemma',
      '* /v1: short',
      '* /: all',
    ],
  ],
  [
    'looks at exact hosts before wildcards, longer ones first',
    gateway() +
      route(`{backendRefs: [${pool('any')}]}`) +
      route(`{backendRefs: [${pool('wild')}]}`, { name: 'b', hosts: '"*.example.com"' }) +
      route(`{backendRefs: [${pool('wilder')}]}`, { name: 'c', hosts: '"*.a.example.com"' }) +
      route(`{backendRefs: [${pool('exact')}]}`, { name: 'd', hosts: 'x.a.example.com' }),
    ['x.a.example.com /: exact', '*.a.example.com /: wilder', '*.example.com /: wild', '* /: any'],
  ],
  [
    'takes the host of the listener where the route has a wider one',
    gateway('{name: a, port: 80, hostname: a.example.com}, {name: b, port: 80, hostname: b.test}') +
      route(`{backendRefs: [${pool('llama')}]}`, { hosts: '"*.example.com"' }),
    ['a.example.com /: llama'],
  ],
  [
    'keeps a route to its section and port',
    gateway('{name: a, port: 80, hostname: a.test}, {name: b, port: 81, hostname: b.test}') +
      route(`{backendRefs: [${pool('one')}]}`, { parent: 'name: gate, sectionName: b' }) +
      route(`{backendRefs: [${pool('two')}]}`, { name: 'two', parent: 'name: gate, port: 80' }),
    ['a.test /: two', 'b.test /: one'],
  ],
  [
    'says which section is not there',
    gateway() +
      route(`{backendRefs: [${pool('a')}]}`, { parent: 'name: gate, sectionName: https' }),
    ["unreached route: the Gateway has no listener 'https'"],
  ],
  [
    'says that no listener is on the port',
    gateway() + route(`{backendRefs: [${pool('a')}]}`, { parent: 'name: gate, port: 443' }),
    ['unreached route: the Gateway has no listener on port 443'],
  ],
  [
    'says that no listener takes the host',
    gateway('{name: a, port: 80, hostname: a.test}') +
      route(`{backendRefs: [${pool('a')}]}`, { hosts: 'b.test' }),
    ["unreached route: no listener takes 'b.test'"],
  ],
  [
    'says that no listener takes its kind',
    gateway(
      '{name: a, port: 80, protocol: TCP}, {name: b, port: 81, allowedRoutes: {kinds: [{kind: GRPCRoute}]}}',
    ) + route(`{backendRefs: [${pool('a')}]}`),
    ['unreached route: no listener takes an HTTPRoute'],
  ],
  [
    'says that no listener takes its namespace',
    gateway() +
      route(`{backendRefs: [${pool('a')}]}`, {
        namespace: 'web',
        parent: 'name: gate, namespace: chat',
      }),
    ["unreached route: no listener takes routes from namespace 'web'"],
  ],
  [
    'takes namespaces by their labels, and those whose labels it does not know',
    `${gateway('{name: a, port: 80, allowedRoutes: {namespaces: {from: Selector, selector: {matchLabels: {team: ml}}}}}')}---
{apiVersion: v1, kind: Namespace, metadata: {name: web, labels: {team: shop}}}
---
{apiVersion: v1, kind: Namespace, metadata: {name: ml, labels: {team: ml}}}
` +
      route(`{backendRefs: [${pool('a')}]}`, {
        namespace: 'web',
        parent: 'name: gate, namespace: chat',
      }) +
      route(rule(path('/ml'), pool('b')), {
        namespace: 'ml',
        parent: 'name: gate, namespace: chat',
      }) +
      route(rule(path('/x'), pool('c')), { namespace: 'x', parent: 'name: gate, namespace: chat' }),
    ['* /ml: ml/b', '* /x: x/c', "unreached route: no listener takes routes from namespace 'web'"],
  ],
  [
    'says nothing against a Gateway of another repository',
    route(`{backendRefs: [${pool('a')}]}`, { parent: 'name: gate, sectionName: any' }),
    ['* /: a'],
  ],
  [
    'tells a pool that is missing from one of another repository',
    gateway() + poolObject('llama') + route(`{backendRefs: [${pool('gemma')}]}`),
    ['* /: gemma (500: it does not exist)'],
  ],
  [
    'finds a reference to a pool by its older API group',
    gateway() +
      poolObject('llama') +
      route(
        '{backendRefs: [{group: inference.networking.x-k8s.io, kind: InferencePool, name: llama}]}',
      ),
    ['* /: llama (500: the pool is of group inference.networking.k8s.io)'],
  ],
  [
    'finds weights that sum to zero, and rules without a backend',
    gateway() +
      route(
        `{matches: [{${path('/a')}}], backendRefs: [${pool('a', ', weight: 0')}]}, {matches: [{${path('/b')}}]}`,
      ),
    ['* /a: 500: the weights of its backends sum to zero', '* /b: 500: the rule has no backend'],
  ],
  [
    'takes a redirect for an answer',
    gateway() + route('{filters: [{type: RequestRedirect, requestRedirect: {scheme: https}}]}'),
    ['* /: redirect'],
  ],
  [
    'asks for a grant across namespaces',
    gateway() + route(`{backendRefs: [${pool('llama', ', namespace: models')}]}`),
    ["* /: models/llama (500: no ReferenceGrant in 'models' lets routes of 'chat' refer to it)"],
  ],
  [
    'finds the grant',
    gateway() +
      grant(
        'models',
        'chat',
        'group: inference.networking.k8s.io, kind: InferencePool, name: llama',
      ) +
      route(`{backendRefs: [${pool('llama', ', namespace: models')}]}`),
    ['* /: models/llama'],
  ],
  [
    'knows a grant for something else',
    gateway() +
      grant('models', 'chat', 'group: "", kind: Service') +
      route(`{backendRefs: [${pool('llama', ', namespace: models')}]}`),
    ["* /: models/llama (500: no ReferenceGrant in 'models' lets routes of 'chat' refer to it)"],
  ],
  [
    'names Services as such',
    gateway() + route('{backendRefs: [{name: web, port: 80}]}'),
    ['* /: Service web'],
  ],
  [
    'finds what an earlier rule or route takes first',
    gateway() +
      route(`${rule(path('/v1'), pool('a'))}, ${rule(path('/v1'), pool('b'))}`) +
      route(rule(path('/v1'), pool('c')), { name: 'also' }),
    [
      '* /v1: c',
      'unreached /v1: HTTPRoute.v1.gateway.networking.k8s.io/also.chat takes the same requests first',
      'unreached /v1: HTTPRoute.v1.gateway.networking.k8s.io/also.chat takes the same requests first',
    ],
  ],
]

for (const [name, text, want] of cases) test(name, () => assert.equal(linesOf(text), want))

test.run()
