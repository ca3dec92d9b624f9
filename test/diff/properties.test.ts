import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { applyFields } from '../../src/diff/apply-fields.ts'
import type { Change } from '../../src/diff/change.ts'
import { type DiffResource, diffResources } from '../../src/diff/diff-resources.ts'
import { isMap, stableText } from '../../src/diff/json.ts'
import { type Sealer, sealer } from '../../src/diff/seal.ts'
import type { JsonValue } from '../../src/yaml/node.ts'
import { Random } from '../kustomize/random/random.ts'
import { randomPair, shuffled } from './random-set.ts'

const test = suite('diff of random sets')
const PAIRS = 200
const seals: Sealer = sealer(new Uint8Array(32))

/** What the changes make of a set: the meaning of a diff, written down a second time. */
function applyChanges(
  before: readonly DiffResource[],
  changes: readonly Change[],
): ReadonlyMap<string, JsonValue> {
  const set = new Map(before.map(({ id, json }) => [id, seals.seal(json)]))
  for (const change of changes) {
    if (change.kind === 'added') set.set(change.id, change.after)
    else if (change.kind === 'removed') set.delete(change.id)
    else if (change.kind === 'modified')
      set.set(change.id, applyFields(set.get(change.id) ?? null, change.fields))
    else {
      const old = applyFields(set.get(change.from) ?? null, change.fields)
      set.delete(change.from)
      set.set(change.id, named(old, change.after))
    }
  }
  return set
}

/** Of a resource that moved, its identity is said by the ids and not by fields. */
function named(old: JsonValue, after: JsonValue): JsonValue {
  if (!isMap(old) || !isMap(after) || !isMap(old.metadata) || !isMap(after.metadata)) return old
  const { name: _, namespace: __, ...metadata } = old.metadata
  const { name = '', namespace = '' } = after.metadata
  const { apiVersion = '', kind = '' } = after
  return { ...old, apiVersion, kind, metadata: { ...metadata, name, namespace } }
}

/** Equal for values that an API server takes for the same, worked out apart from the diff. */
function meaning(value: JsonValue, key = ''): JsonValue {
  if (Array.isArray(value)) {
    const items = value.map((item) => meaning(item))
    const isFree = key === 'hostnames' || key === 'backendRefs'
    return isFree ? items.toSorted((a, b) => (stableText(a) < stableText(b) ? -1 : 1)) : items
  }
  if (!isMap(value)) return value
  const entries = Object.entries(value)
    .filter(([name, inner]) => !isNoise(name, inner))
    .map(([name, inner]) => [name, meaning(inner, name)] as const)
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)))
}

function isNoise(key: string, value: JsonValue): boolean {
  if (value === null) return true
  if ((key === 'replicas' || key === 'weight') && value === 1) return true
  if (key === 'value' && (value === '' || value === '/')) return true
  return (
    (key === 'labels' || key === 'data' || key === 'path') &&
    isMap(value) &&
    stableText(meaning(value)) === '{}'
  )
}

const meanings = (set: ReadonlyMap<string, JsonValue>) =>
  Object.fromEntries([...set].sort().map(([id, json]) => [id, stableText(meaning(json))]))

const seen = new Map<string, number>()

test('applied to the old set it gives the new one', () => {
  for (let seed = 1; seed <= PAIRS; seed++) {
    const { before, after } = randomPair(seed)
    const changes = diffResources(before, after, { sealer: seals })
    for (const change of changes) {
      count(change.kind)
      if ('fields' in change) for (const { kind } of change.fields) count(`${kind} field`)
    }
    const want = new Map(after.map(({ id, json }) => [id, seals.seal(json)]))
    assert.equal(meanings(applyChanges(before, changes)), meanings(want), `seed ${seed}`)
  }
})

test('the sets differ in all the ways there are', () => {
  for (const kind of ['added', 'removed', 'modified', 'moved'])
    assert.ok((seen.get(kind) ?? 0) >= 10, `${kind}: ${seen.get(kind)}`)
  for (const kind of ['added', 'removed', 'changed', 'reordered'])
    assert.ok((seen.get(`${kind} field`) ?? 0) >= 10, `${kind} field: ${seen.get(`${kind} field`)}`)
})

function count(kind: string): void {
  seen.set(kind, (seen.get(kind) ?? 0) + 1)
}

test('of equal sets it is empty', () => {
  for (let seed = 1; seed <= PAIRS; seed++) {
    const { before, after } = randomPair(seed)
    assert.equal(diffResources(before, structuredClone(before)), [], `seed ${seed}`)
    assert.equal(diffResources(after, structuredClone(after)), [], `seed ${seed}`)
  }
})

test('no order of files or keys makes a difference', () => {
  for (let seed = 1; seed <= PAIRS; seed++) {
    const { before, after } = randomPair(seed)
    const random = new Random(seed)
    const other = (set: readonly DiffResource[]) =>
      shuffled(random, set).map(({ id, json }) => ({ id, json: mixed(random, json) }))
    assert.equal(diffResources(before, other(before)), [], `seed ${seed}`)
    const texts = (changes: readonly Change[]) => changes.map(orderless).sort()
    assert.equal(
      texts(diffResources(other(before), other(after), { sealer: seals })),
      texts(diffResources(before, after, { sealer: seals })),
      `seed ${seed}`,
    )
  }
})

/** The same value with its keys in another order. */
function mixed(random: Random, value: JsonValue): JsonValue {
  if (Array.isArray(value)) return value.map((item) => mixed(random, item))
  if (!isMap(value)) return value
  return Object.fromEntries(
    shuffled(random, Object.entries(value)).map(([key, inner]) => [key, mixed(random, inner)]),
  )
}

function orderless(change: Change): string {
  if (change.kind === 'added' || change.kind === 'removed') return `${change.kind} ${change.id}`
  const fields = change.fields.map((field) => stableText(JSON.parse(JSON.stringify(field, plain))))
  return `${change.kind} ${change.id}\n${fields.sort().join('\n')}`
}

function plain(_key: string, value: unknown): unknown {
  return typeof value === 'bigint' ? String(value) : value
}

test.run()
