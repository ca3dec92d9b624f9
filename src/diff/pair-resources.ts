import type { JsonValue } from '../yaml/node.ts'
import { at, isMap, type JsonMap } from './json.ts'

/** A resource that is on one side only, by its id. */
export interface Lone {
  readonly id: string
  readonly json: JsonValue
}

export interface Pair {
  readonly before: Lone
  readonly after: Lone
}

/** How alike two resources of different ids must be to count as one that moved. */
const LIKE_ENOUGH = 0.6
/** With more candidates of one sort than this, likeness is only looked for among the first. */
const MOST_CANDIDATES = 20

/**
 * Finds, among what is gone and what is new, resources that are the same under another id. Cheap: a
 * resource is only compared with those that share one of its clues, and the clearest clue comes first.
 */
export function pairMoved(gone: readonly Lone[], fresh: readonly Lone[]): readonly Pair[] {
  const pairs: Pair[] = []
  let [before, after] = [gone.map(factsOf), fresh.map(factsOf)]
  for (const clue of CLUES) {
    if (before.length === 0 || after.length === 0) break
    const found = pairBy(clue, before, after)
    pairs.push(...found)
    const paired = new Set(found.flatMap((pair) => [pair.before, pair.after]))
    before = before.filter(({ lone }) => !paired.has(lone))
    after = after.filter(({ lone }) => !paired.has(lone))
  }
  return pairs
}

interface Facts {
  readonly lone: Lone
  readonly group: string
  readonly kind: string
  readonly name: string
  readonly namespace: string
  /** What a MonitoringAlertPolicy is about; its name may be made from something else. */
  readonly alert: string | undefined
  /** Text of every leaf with its path; worked out when it is first asked for. */
  readonly leaves: () => ReadonlySet<string>
}

interface Clue {
  /** Resources with the same text may be the same. */
  readonly text: (facts: Facts) => string | undefined
  /** Whether they also have to look alike. */
  readonly alike: boolean
}

const CLUES: readonly Clue[] = [
  // Another version, or the group that its kind moved to.
  { text: ({ kind, namespace, name }) => `${kind}/${namespace}/${name}`, alike: false },
  { text: ({ kind, namespace, alert }) => alert && `${kind}/${namespace}/${alert}`, alike: false },
  // A generator appends a hash of the content: nearly nothing may be left of the likeness.
  {
    text: ({ kind, namespace, name }) => {
      const stem = name.replace(/-[bcdfghkmt2456789]{10}$/, '')
      return stem === name ? undefined : `${kind}/${namespace}/${stem}`
    },
    alike: false,
  },
  { text: ({ kind, name }) => `${kind}/${name}`, alike: true },
  { text: ({ namespace, name }) => `${namespace}/${name}`, alike: true },
  { text: ({ group, kind, namespace }) => `${group}/${kind}/${namespace}`, alike: true },
]

function pairBy(clue: Clue, before: readonly Facts[], after: readonly Facts[]): readonly Pair[] {
  const waiting = new Map<string, Facts[]>()
  for (const facts of after) {
    const text = clue.text(facts)
    if (text === undefined) continue
    const list = waiting.get(text) ?? []
    list.push(facts)
    waiting.set(text, list)
  }
  return before.flatMap((facts) => {
    const text = clue.text(facts)
    const candidates = text === undefined ? undefined : waiting.get(text)
    const best = candidates && bestOf(facts, candidates, clue)
    if (!candidates || best === undefined) return []
    candidates.splice(candidates.indexOf(best), 1)
    return [{ before: facts.lone, after: best.lone }]
  })
}

function bestOf(facts: Facts, candidates: readonly Facts[], { alike }: Clue): Facts | undefined {
  if (!alike) return candidates[0]
  let best: Facts | undefined
  let limit = LIKE_ENOUGH
  for (const candidate of candidates.slice(0, MOST_CANDIDATES)) {
    const likeness = likenessOf(facts.leaves(), candidate.leaves())
    if (likeness < limit || (likeness === limit && best !== undefined)) continue
    best = candidate
    limit = likeness
  }
  return best
}

/** What both have, as a part of what either has: 0 to 1. */
function likenessOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a]
  // With too few leaves in the one there is no need to count.
  if (large.size === 0 || small.size / large.size < LIKE_ENOUGH) return 0
  let shared = 0
  for (const leaf of small) if (large.has(leaf)) shared += 1
  return shared / (small.size + large.size - shared)
}

function factsOf(lone: Lone): Facts {
  const { json } = lone
  const apiVersion = textAt(json, 'apiVersion')
  const kind = textAt(json, 'kind')
  let leaves: ReadonlySet<string> | undefined
  return {
    lone,
    kind,
    group: apiVersion.includes('/') ? apiVersion.slice(0, apiVersion.indexOf('/')) : '',
    name: textAt(json, 'metadata', 'name'),
    namespace: textAt(json, 'metadata', 'namespace'),
    alert: kind === 'MonitoringAlertPolicy' ? alertOf(json) : undefined,
    leaves: () => {
      leaves ??= leavesOf(json)
      return leaves
    },
  }
}

function textAt(json: JsonValue, ...keys: readonly string[]): string {
  const value = at(json, ...keys)
  return typeof value === 'string' ? value : ''
}

function alertOf(json: JsonValue): string | undefined {
  const conditions = at(json, 'spec', 'conditions')
  const [first] = Array.isArray(conditions) ? conditions : []
  const query = at(first, 'conditionPrometheusQueryLanguage')
  const [rule, group] = [at(query, 'alertRule'), at(query, 'ruleGroup')]
  const severity = at(json, 'spec', 'severity')
  return typeof rule === 'string'
    ? `${String(group ?? '')}/${rule}/${String(severity ?? '')}`
    : undefined
}

/** What names the resource is left out: it is what may differ. */
function leavesOf(json: JsonValue): ReadonlySet<string> {
  const leaves = new Set<string>()
  const walk = (value: JsonValue, path: string): void => {
    if (typeof value !== 'object' || value === null) leaves.add(`${path}=${String(value)}`)
    else if (Array.isArray(value)) for (const item of value) walk(item, `${path}[]`)
    else for (const [key, inner] of Object.entries(value)) walk(inner, `${path}.${key}`)
  }
  if (!isMap(json)) return leaves
  const { apiVersion: _, kind: __, metadata, ...rest } = json
  walk(rest, '')
  if (isMap(metadata)) walk(withoutNames(metadata), 'metadata')
  return leaves
}

function withoutNames({ name: _, namespace: __, ...rest }: JsonMap): JsonMap {
  return rest
}
