import type { DiffResource } from '../../src/diff/diff-resources.ts'
import { type JsonMap, stableText } from '../../src/diff/json.ts'
import { renderedManifest } from '../../src/release/rendered-manifest.ts'
import { jsonToNode } from '../../src/yaml/json.ts'
import type { JsonValue } from '../../src/yaml/node.ts'
import { Random } from '../kustomize/random/random.ts'

/** Two sets of manifests, the second made from the first by edits; the same for the same seed. */
export function randomPair(seed: number): {
  readonly before: readonly DiffResource[]
  readonly after: readonly DiffResource[]
} {
  const random = new Random(seed)
  const before = Array.from({ length: random.below(12) }, (_, i) => manifest(random, i))
  const after = before
    .filter(() => random.chance(0.85))
    .map((one) => (random.chance(0.6) ? edited(random, one) : one))
  const more = Array.from({ length: random.below(4) }, (_, i) => manifest(random, 100 + i))
  return {
    before: before.map(resource),
    after: shuffled(random, [...after, ...more]).map(resource),
  }
}

function resource(json: JsonValue): DiffResource {
  const { id } = renderedManifest(jsonToNode(json, { source: { file: 'x', text: '' }, offset: 0 }))
  return { id, json }
}

const KINDS: readonly [(random: Random) => JsonMap, ...((random: Random) => JsonMap)[]] = [
  (random) => ({ apiVersion: 'apps/v1', kind: 'Deployment', spec: deploymentSpec(random) }),
  (random) => ({
    apiVersion: 'v1',
    kind: 'ConfigMap',
    data: {
      text: words(random, '\n'),
      json: stableText(anyValue(random, 2)),
      n: words(random, ' '),
    },
  }),
  (random) => ({
    apiVersion: 'v1',
    kind: 'Secret',
    data: { key: Buffer.from(words(random, '')).toString('base64') },
  }),
  (random) => ({
    apiVersion: 'gateway.networking.k8s.io/v1',
    kind: 'HTTPRoute',
    spec: {
      hostnames: some(random, ['a.example.com', 'b.example.com']),
      rules: some(random, ['/a', '/b', '/c', '/d']).map((value) => ({
        matches: [{ path: { value } }],
        backendRefs: some(random, ['p', 'q']).map((name) => ({ name, weight: random.below(3) })),
      })),
    },
  }),
  (random) => ({ apiVersion: 'example.com/v1', kind: 'Odd', spec: anyValue(random, 4) }),
]

function manifest(random: Random, i: number): JsonMap {
  const { apiVersion = '', kind = '', ...rest } = random.pick(KINDS)(random)
  const labels = Object.fromEntries(
    some(random, ['app', 'team']).map((key) => [key, words(random, '')]),
  )
  return { apiVersion, kind, metadata: { name: `r${i}`, namespace: 'shop', labels }, ...rest }
}

function deploymentSpec(random: Random): JsonMap {
  return {
    replicas: random.below(4),
    template: {
      spec: {
        containers: shuffled(random, some(random, ['web', 'log', 'proxy'])).map((name) => ({
          name,
          args: Array.from({ length: random.below(5) }, () => words(random, '')),
          env: shuffled(random, some(random, ['A', 'B', 'C'])).map((key) => ({
            name: key,
            value: words(random, ''),
          })),
          ports: some(random, ['80', '81']).map((port) => ({ containerPort: Number(port) })),
        })),
      },
    },
  }
}

/** The same resource with a few things changed somewhere in it; its kind and name stay. */
function edited(random: Random, one: JsonMap): JsonMap {
  const { apiVersion = '', kind = '', metadata = {}, ...rest } = one
  const changed = Object.fromEntries(
    Object.entries(rest).map(([key, value]) => [key, edit(random, value)]),
  )
  const renamed = random.chance(0.1)
    ? { name: `moved-${random.below(1000)}`, namespace: 'shop' }
    : metadata
  return { apiVersion, kind, metadata: renamed, ...changed }
}

function edit(random: Random, value: JsonValue): JsonValue {
  if (random.chance(0.05)) return anyValue(random, 2)
  if (Array.isArray(value)) {
    const items = value.filter(() => random.chance(0.85)).map((item) => edit(random, item))
    const more = random.chance(0.2) && value.length > 0 ? [edit(random, value[0])] : []
    return random.chance(0.3) ? shuffled(random, [...items, ...more]) : [...items, ...more]
  }
  if (typeof value === 'object' && value !== null) {
    const kept = Object.entries(value).filter(() => random.chance(0.95))
    const entries = kept.map(([key, inner]) => [key, edit(random, inner)] as const)
    return Object.fromEntries(shuffled(random, entries))
  }
  return random.chance(0.15) ? anyValue(random, 0) : value
}

function anyValue(random: Random, depth: number): JsonValue {
  const choice = random.below(depth > 0 ? 8 : 6)
  if (choice === 6)
    return Array.from({ length: random.below(5) }, () => anyValue(random, depth - 1))
  if (choice === 7) {
    const keys = some(random, ['a', 'name', 'constructor', 'x.y/z', 'value', ''])
    return Object.fromEntries(keys.map((key) => [key, anyValue(random, depth - 1)]))
  }
  return (
    [words(random, ' '), random.below(5), random.chance(0.5), '', 2n ** 60n, 0.5][choice] ?? null
  )
}

function words(random: Random, between: string): string {
  const some = Array.from({ length: 1 + random.below(4) }, () =>
    random.pick(['red', 'green', 'blue', '--x=1']),
  )
  return some.join(between)
}

function some<T>(random: Random, list: readonly T[]): readonly T[] {
  return random.some(list, 0.6)
}

export function shuffled<T>(random: Random, list: readonly T[]): readonly T[] {
  const left = [...list]
  return list.flatMap(() => left.splice(random.below(left.length), 1))
}
