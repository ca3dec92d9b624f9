import { isNothing, withItems } from '../../resource/fields.ts'
import type { SeqNode, YamlNode } from '../../yaml/node.ts'
import { keyText } from './key-texts.ts'
import type { MergeElements } from './strategic-merge.ts'

/**
 * Merges two lists of maps where every element has its keys, and no two have the same unless there is
 * only one key. Nearly all lists are so, and this takes time by their length, not by its square.
 *
 * @returns nothing where a list is odd, and kustomize's steps have to be followed one by one
 */
export function mergeRegularList(
  target: SeqNode,
  patch: SeqNode | undefined,
  keys: readonly string[],
  merge: MergeElements,
): SeqNode | undefined {
  const used = keys.filter((key) => [target, patch].some((list) => hasText(list, key)))
  const old = elementsById(target, used)
  const changes = patch === target ? old : elementsById(patch, used)
  if (old === undefined || changes === undefined) return undefined
  const merged = new Map<string, YamlNode>()
  for (const id of new Set([...changes.keys(), ...old.keys()])) {
    const target = old.get(id)
    const { node, isTarget } = merge(target?.first, changes.get(id)?.first)
    if (node === undefined || isNothing(node)) continue
    // An element that is put in the place of another leaves that one behind; one may lose its keys.
    const leavesOld = !isTarget && changes !== old && target !== undefined
    if (leavesOld || idOf(node, used) !== id) return undefined
    // Of several, the first is merged, and the last takes its place.
    merged.set(id, target && target.last !== target.first ? target.last : node)
  }
  // By several keys, what the target has goes behind what only the patch has.
  const ids =
    used.length > 1
      ? [...[...changes.keys()].filter((id) => !old.has(id)), ...old.keys()]
      : [...merged.keys()]
  return withMerged(
    target,
    ids.flatMap((id) => merged.get(id) ?? []),
  )
}

/** A list in which nothing changes stays the node that many overlays share. */
function withMerged(target: SeqNode, items: readonly YamlNode[]): SeqNode {
  const { items: own } = target
  const isSame = items.length === own.length && items.every((item, i) => item === own[i])
  return isSame ? target : withItems(target, items)
}

function hasText(list: SeqNode | undefined, key: string): boolean {
  return list?.items.some((item) => keyText(item, key) !== '') ?? false
}

/** The elements with the same texts: more than one only where the list has one key. */
interface Same {
  readonly first: YamlNode
  readonly last: YamlNode
}

/** Nothing where an element has no text for a key, or the same texts for several as another one. */
function elementsById(
  list: SeqNode | undefined,
  keys: readonly string[],
): ReadonlyMap<string, Same> | undefined {
  const elements = new Map<string, Same>()
  for (const item of list?.items ?? []) {
    const id = idOf(item, keys)
    if (id === undefined) return undefined
    const before = elements.get(id)
    if (before && keys.length > 1) return undefined
    elements.set(id, { first: before?.first ?? item, last: item })
  }
  return elements
}

function idOf(item: YamlNode, keys: readonly string[]): string | undefined {
  const [only, another] = keys
  if (only === undefined) return undefined
  if (another === undefined) return keyText(item, only) || undefined
  const texts = keys.map((key) => keyText(item, key))
  return texts.includes('') ? undefined : JSON.stringify(texts)
}
