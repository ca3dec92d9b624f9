import { getField, isNull, withItems } from '../../resource/fields.ts'
import type { MapNode, SeqNode, YamlNode } from '../../yaml/node.ts'
import { setText, wrongKind } from '../nodes.ts'
import { spentPatch } from './directive.ts'
import { type Element, findElement, isEmptyElement, putElement } from './elements.ts'
import { collectTuples, fillTuples, keyText, type Tuple, usedColumns } from './key-texts.ts'
import { mergeRegularList } from './regular-list.ts'
import { mergeScalarSet } from './scalar-set.ts'
import type { MergeElements } from './strategic-merge.ts'

/** What a set of scalars has for a key: an element is its own key. */
const OWN_TEXT = ''

/**
 * Merges two lists whose elements belong together where the texts of some keys agree. Odd lists, in
 * which keys are missing or are there twice, only come out as in kustomize if its steps are
 * followed one by one, so this does.
 *
 * @param patch nothing where the target is only walked; the target itself where a patch adds it
 * @param keys none for a set of scalars
 * @see kubernetes-sigs/kustomize:kyaml/yaml/walk/associative_sequence.go
 */
export function mergeAssociativeList(
  target: SeqNode,
  patch: SeqNode | undefined,
  keys: readonly string[],
  merge: MergeElements,
): SeqNode {
  if (keys.length === 0) {
    return mergeScalarSet(target, patch) ?? mergeOddList(target, patch, [OWN_TEXT], merge)
  }
  return mergeRegularList(target, patch, keys, merge) ?? mergeOddList(target, patch, keys, merge)
}

function mergeOddList(
  target: SeqNode,
  patch: SeqNode | undefined,
  keys: readonly string[],
  merge: MergeElements,
): SeqNode {
  const found = collectTuples([patch, target], keys)
  if (found.length === 0) return target
  const tuples = keys.length > 1 ? fillTuples(found) : found
  const columns = usedColumns(tuples, keys)
  const usedKeys = columns.map((column) => keys[column] ?? '')
  const lists = new WorkingLists(target, patch)
  const merged: Element[] = []
  for (const tuple of tuples) {
    const texts = columns.map((column) => tuple[column] ?? '')
    const element = lists.mergeElement(usedKeys, texts, merge)
    if (element) putElement(merged, usedKeys, texts, element)
  }
  appendRest(merged, lists.target, usedKeys)
  return withItems(
    target,
    merged.map(({ node }) => node),
  )
}

/** Both lists while elements are merged: what was merged takes the place of what it was made of. */
class WorkingLists {
  readonly target: Element[]
  readonly #patch: Element[]

  constructor(target: SeqNode, patch: SeqNode | undefined) {
    this.target = elementsOf(target)
    // A list that is merged with itself is one list, also for what happens on the way.
    this.#patch = patch === target ? this.target : elementsOf(patch)
  }

  /** The merged element of both lists; nothing where it is gone. */
  mergeElement(keys: readonly string[], texts: Tuple, merge: MergeElements): Element | undefined {
    const old = findElement(this.target, keys, texts)
    const change = findElement(this.#patch, keys, texts)
    const { node, isTarget } = merge(old?.node, change?.node)
    const element = isTarget ? old : change
    // An odd element may be found again.
    if (change) change.node = spentPatch(change.node, old?.node, node)
    if (element && node) element.node = node
    if (element === undefined || node === undefined || isEmptyElement(node)) {
      putElement(this.target, keys, texts, undefined)
      return undefined
    }
    element.node = withKeys(node, keys, texts)
    return element
  }
}

/** What an earlier patch put into several places is one element. */
function elementsOf(list: SeqNode | undefined): Element[] {
  const byNode = new Map<YamlNode, Element>()
  return (list?.items ?? []).map((node) => {
    const element = byNode.get(node) ?? { node }
    byNode.set(node, element)
    return element
  })
}

/** Keys that the element got from its counterpart are written into it. */
function withKeys(node: YamlNode, keys: readonly string[], texts: Tuple): YamlNode {
  // The text of a scalar is written anew, and the tag is lost on the way.
  if (node.kind === 'scalar') return { ...node, tag: '' }
  return node.kind === 'map' ? mapWithKeys(node, keys, texts) : node
}

function mapWithKeys(map: MapNode, keys: readonly string[], texts: Tuple): MapNode {
  let changed = map
  for (const [i, key] of keys.entries()) {
    const text = texts[i] ?? ''
    if (text === '' || getField(changed, key) !== undefined) continue
    changed = setText(changed, key, text, '', changed)
  }
  return changed
}

/** Adds what the target has besides; an element that was merged is there already and stays in place. */
function appendRest(merged: Element[], rest: readonly Element[], keys: readonly string[]): void {
  const isSet = keys[0] === OWN_TEXT
  for (const element of [...rest]) {
    const texts = isSet ? [keyText(element.node, OWN_TEXT)] : textsOf(element, keys, merged)
    if (keys.length > 1) putElement(merged, keys, texts, undefined)
    putElement(merged, keys, texts, element)
  }
}

/** The texts of those keys that the element has; for each that it lacks, it goes to the end. */
function textsOf(element: Element, keys: readonly string[], merged: Element[]): Tuple {
  const { node } = element
  if (node.kind !== 'map' && !isNull(node)) throw wrongKind('map', node)
  const texts: string[] = []
  for (const key of keys) {
    const field = getField(node, key)
    if (field === undefined) merged.push(element)
    else texts.push(field.kind === 'scalar' ? field.text : '')
  }
  return texts
}
