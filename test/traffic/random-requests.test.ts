import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { rowFor } from '../../src/traffic/traffic.ts'
import { Random } from '../kustomize/random/random.ts'
import { gateway, pool, route, trafficIn } from './traffic-text.ts'

const test = suite('traffic of random routes')

interface Rule {
  readonly host: string
  readonly type: 'Exact' | 'PathPrefix'
  readonly path: string
  readonly method: string | undefined
  readonly model: string | undefined
  readonly pool: string
}

interface Request {
  readonly host: string
  readonly path: string
  readonly method: string
  readonly model: string | undefined
}

const HOSTS = ['*', 'a.test', '*.test', '*.b.test', 'c.b.test'] as const
const PATHS = ['/', '/v1', '/v1/chat', '/v1/chat/completions', '/v10'] as const
const MODELS = [undefined, 'llama', 'gemma'] as const

function randomRule(random: Random, i: number): Rule {
  return {
    host: random.pick(HOSTS),
    type: random.chance(0.3) ? 'Exact' : 'PathPrefix',
    path: random.pick(PATHS),
    method: random.pick([undefined, undefined, 'POST', 'GET']),
    model: random.pick(MODELS),
    pool: `p${String(i).padStart(2, '0')}`,
  }
}

/** A route for each rule, so that ties go to the first name, which is the first of the list. */
function textOf(rules: readonly Rule[]): string {
  const routes = rules.map(({ host, type, path, method, model, pool: name }) => {
    const parts = [
      `path: {type: ${type}, value: ${path}}`,
      ...(method === undefined ? [] : [`method: ${method}`]),
      ...(model === undefined ? [] : [`headers: [{name: x-gateway-model-name, value: ${model}}]`]),
    ]
    const rule = `{matches: [{${parts.join(', ')}}], backendRefs: [${pool(name)}]}`
    return route(rule, { name, hosts: host === '*' ? '' : `"${host}"` })
  })
  return gateway() + routes.join('')
}

/** The rules of the specification, one request at a time: all that match, then the best of them. */
function expected(rules: readonly Rule[], request: Request): string | undefined {
  const matching = rules.filter((rule) => takes(rule, request))
  const best = matching.sort(
    (a, b) =>
      hostScore(b) - hostScore(a) ||
      Number(b.type === 'Exact') - Number(a.type === 'Exact') ||
      b.path.length - a.path.length ||
      Number(b.method !== undefined) - Number(a.method !== undefined) ||
      Number(b.model !== undefined) - Number(a.model !== undefined) ||
      (a.pool < b.pool ? -1 : 1),
  )
  return best[0]?.pool
}

function takes({ host, type, path, method, model }: Rule, request: Request): boolean {
  const onHost =
    host === '*' ||
    host === request.host ||
    (host[0] === '*' && request.host.endsWith(host.slice(1)))
  const elements = (text: string) => text.split('/').filter((part) => part !== '')
  const [wanted, seen] = [elements(path), elements(request.path)]
  const onPath =
    type === 'Exact' ? path === request.path : wanted.every((element, i) => element === seen[i])
  const onMethod = method === undefined || method === request.method
  return onHost && onPath && onMethod && (model === undefined || model === request.model)
}

function hostScore({ host }: Rule): number {
  return (host.startsWith('*') ? 0 : 1000) + host.length
}

test('goes where the specification of the Gateway API sends it', () => {
  let answered = 0
  for (let seed = 1; seed <= 200; seed++) {
    const random = new Random(seed)
    const rules = Array.from({ length: 1 + random.below(8) }, (_, i) => randomRule(random, i))
    const traffic = trafficIn(textOf(rules))
    for (let i = 0; i < 20; i++) {
      const request: Request = {
        host: random.pick(['a.test', 'x.test', 'c.b.test', 'y.c.b.test', 'other']),
        path: random.pick([...PATHS, '/v1/models']),
        method: random.pick(['GET', 'POST']),
        model: random.pick(MODELS),
      }
      const { host, path, method, model } = request
      const row = rowFor(traffic, {
        gateway: 'chat/gate',
        host,
        match: {
          path: { type: 'Exact', value: path },
          method,
          headers:
            model === undefined
              ? []
              : [{ name: 'x-gateway-model-name', type: 'Exact', value: model }],
          query: [],
        },
      })
      const want = expected(rules, request)
      const got = row?.shares[0]?.backend.replace('InferencePool chat/', '')
      assert.is(got, want, `seed ${seed}: ${JSON.stringify(request)}`)
      if (want !== undefined) answered += 1
    }
  }
  assert.ok(answered > 500, `${answered} requests were answered`)
})

test.run()
