import type { JsonValue } from '../yaml/node.ts'
import { isMap, type JsonList, type JsonMap, own, stableText } from './json.ts'
import { leastEdit, type Stretch } from './least-edit.ts'
import type { ListShape } from './shapes/shape.ts'

/** An element on one side or on both, by its index in the list of that side. */
export interface ItemPair {
  readonly label: string
  readonly before: number | undefined
  readonly after: number | undefined
}

/** Which elements of two lists are the same one. */
export interface ListPairs {
  readonly pairs: readonly ItemPair[]
  /** Whether pairs may stand in another order on the two sides, and whether that is a difference. */
  readonly order: 'kept' | 'free' | 'counts'
}

/**
 * Pairs the elements of two lists: by what they are known by where all have one of their own, as sets
 * where the order means nothing, else by the least edit that makes the one of the other.
 */
export function pairItems(
  before: JsonList,
  after: JsonList,
  shape: ListShape | undefined,
): ListPairs {
  const label = shape === undefined ? nameOf : shape.label
  if (label !== undefined) {
    const [old, now] = [byLabel(before, label), byLabel(after, label)]
    if (old && now)
      return { pairs: labelled(old, now), order: shape?.ordered === false ? 'free' : 'counts' }
  }
  if (shape?.ordered === false) return { pairs: asSets(before, after), order: 'free' }
  return { pairs: edited(before, after), order: 'kept' }
}

function nameOf(item: JsonMap): string | undefined {
  const name = own(item, 'name')
  return typeof name === 'string' ? name : undefined
}

type Labels = ReadonlyMap<string, number>

/** Index by label; nothing where an element has none, or two have the same. */
function byLabel(list: JsonList, label: (item: JsonMap) => string | undefined): Labels | undefined {
  const found = new Map<string, number>()
  for (const [i, item] of list.entries()) {
    const name = isMap(item) ? label(item) : undefined
    if (name === undefined || found.has(name)) return undefined
    found.set(name, i)
  }
  return found
}

function labelled(old: Labels, now: Labels): readonly ItemPair[] {
  const pairs: ItemPair[] = []
  for (const [label, before] of old) pairs.push({ label, before, after: now.get(label) })
  for (const [label, after] of now)
    if (!old.has(label)) pairs.push({ label, before: undefined, after })
  return pairs
}

/** Equal elements belong together; of what is left over, the first to the first. */
function asSets(before: JsonList, after: JsonList): readonly ItemPair[] {
  const waiting = new Map<string, number[]>()
  for (const [j, item] of after.entries()) {
    const text = stableText(item)
    const equal = waiting.get(text) ?? []
    equal.push(j)
    waiting.set(text, equal)
  }
  const left: number[] = []
  const pairs: ItemPair[] = []
  for (const [i, item] of before.entries()) {
    const j = waiting.get(stableText(item))?.shift()
    if (j === undefined) left.push(i)
    else pairs.push({ label: labelAt(item, j), before: i, after: j })
  }
  const added = [...waiting.values()].flat().sort((a, b) => a - b)
  return [...pairs, ...inHunk({ before, after, left, added })]
}

function edited(before: JsonList, after: JsonList): readonly ItemPair[] {
  const pairs: ItemPair[] = []
  let hunk: { left: number[]; added: number[] } = { left: [], added: [] }
  const flush = () => {
    for (const pair of inHunk({ before, after, ...hunk })) pairs.push(pair)
    hunk = { left: [], added: [] }
  }
  for (const stretch of leastEdit(before.map(stableText), after.map(stableText))) {
    if (stretch.kind === 'changed') {
      for (const i of stretch.gone) hunk.left.push(i)
      for (const j of stretch.fresh) hunk.added.push(j)
      continue
    }
    flush()
    for (const pair of sameItems(stretch)) pairs.push(pair)
  }
  flush()
  return pairs
}

function sameItems({ before, after, length }: Extract<Stretch, { kind: 'same' }>) {
  return Array.from({ length }, (_, n) => ({
    label: String(after + n),
    before: before + n,
    after: after + n,
  }))
}

interface Hunk {
  readonly before: JsonList
  readonly after: JsonList
  /** Indexes of elements without an equal on the other side, in order. */
  readonly left: readonly number[]
  readonly added: readonly number[]
}

/**
 * Inside of a changed stretch an element is paired with the next one that is known by the same
 * (a flag by its name), or else with the one in its place if both are of one type. Pairs never cross.
 */
function inHunk({ before, after, left, added }: Hunk): readonly ItemPair[] {
  const pairs: ItemPair[] = []
  let next = 0
  for (const [n, i] of left.entries()) {
    const rest = left.length - n - 1
    const j = partner(before[i] ?? null, { after, added, from: next, rest })
    if (j === undefined) {
      pairs.push({ label: labelAt(before[i], i), before: i, after: undefined })
      continue
    }
    for (; next < j; next++) pairs.push(addedPair(after, added[next]))
    pairs.push({ label: labelAt(after[added[j] ?? 0], added[j] ?? 0), before: i, after: added[j] })
    next = j + 1
  }
  for (; next < added.length; next++) pairs.push(addedPair(after, added[next]))
  return pairs
}

function addedPair(after: JsonList, j = 0): ItemPair {
  return { label: labelAt(after[j], j), before: undefined, after: j }
}

/** How far ahead a partner is looked for. */
const LOOK_AHEAD = 50

function partner(
  item: JsonValue,
  {
    after,
    added,
    from,
    rest,
  }: { after: JsonList; added: readonly number[]; from: number; rest: number },
): number | undefined {
  const known = knownBy(item)
  if (known !== undefined)
    for (let j = from; j < Math.min(added.length, from + LOOK_AHEAD); j++)
      if (knownBy(after[added[j] ?? 0] ?? null) === known) return j
  const other = added[from]
  if (other === undefined || added.length - from < rest + 1) return undefined
  const candidate = after[other] ?? null
  return knownBy(candidate) === known && isMap(item) === isMap(candidate) ? from : undefined
}

/** `--port` of `--port=80`; the name of a map that has one. */
function knownBy(item: JsonValue): string | undefined {
  if (typeof item === 'string') return /^(--?[A-Za-z][\w.-]*)=/.exec(item)?.[1]
  return isMap(item) ? nameOf(item) : undefined
}

function labelAt(item: JsonValue | undefined, index: number): string {
  if (typeof item === 'string' && item.length <= 40) return item
  return (item !== undefined && knownBy(item)) || String(index)
}
