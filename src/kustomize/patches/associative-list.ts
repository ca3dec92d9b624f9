import {
  getField,
  isNothing,
  isNull,
  removeField,
  textOf,
  withItems,
} from '../../resource/fields.ts'
import type { SeqNode, YamlNode } from '../../yaml/node.ts'
import { setText, wrongKind } from '../nodes.ts'
import { keyText, mergeRegularList } from './regular-list.ts'
import type { Merged } from './strategic-merge.ts'

/** The texts that an element has for the keys of its list; empty for a key that it lacks. */
type Tuple = readonly string[]

/** Merges two lists that are sets of scalars: the patch's first, then what only the target has. */
export function mergeSet(target: SeqNode, patch: SeqNode | undefined): SeqNode {
  const byText = new Map<string, YamlNode>()
  for (const item of patch?.items ?? []) byText.set(textOf(item) ?? '', item)
  for (const item of target.items) byText.set(textOf(item) ?? '', item)
  return withItems(target, [...byText.values()].map(withoutTag))
}

/** kyaml writes the text of a scalar anew, and the tag is lost on the way. */
function withoutTag(node: YamlNode): YamlNode {
  return node.kind === 'scalar' ? { ...node, tag: '' } : node
}

/**
 * Merges two lists of maps whose elements belong together where the texts of some keys agree. Odd
 * lists, in which keys are missing or are there twice, only come out as in kustomize if its steps
 * are followed one by one, so this does.
 *
 * @see kubernetes-sigs/kustomize:kyaml/yaml/walk/associative_sequence.go
 */
export function mergeKeyedList(
  target: SeqNode,
  patch: SeqNode | undefined,
  keys: readonly string[],
  merge: (target: YamlNode | undefined, patch: YamlNode | undefined) => Merged,
): SeqNode {
  const regular =
    patch && patch !== target ? mergeRegularList(target, patch, keys, merge) : undefined
  if (regular) return regular
  const tuples = collectTuples([patch, target === patch ? undefined : target], keys)
  if (tuples.length === 0) return target
  const fullTuples = keys.length > 1 ? fillTuples(tuples) : tuples
  const columns = usedColumns(fullTuples, keys)
  const usedKeys = columns.map((column) => keys[column] ?? '')
  const lists = new WorkingLists(target, patch)
  const merged: YamlNode[] = []
  for (const tuple of fullTuples) {
    const texts = columns.map((column) => tuple[column] ?? '')
    const element = lists.mergeElement(usedKeys, texts, merge)
    if (element) put(merged, usedKeys, texts, element)
  }
  appendRest(merged, lists.target, usedKeys)
  return withItems(target, merged)
}

/** Both lists while elements are merged: what was merged takes the place of what it was made of. */
class WorkingLists {
  readonly target: YamlNode[]
  readonly #patch: YamlNode[]

  constructor(target: SeqNode, patch: SeqNode | undefined) {
    this.target = [...target.items]
    // A list that is merged with itself is one list, also for what happens on the way.
    this.#patch = patch === target ? this.target : [...(patch?.items ?? [])]
  }

  /** The merged element of both lists; nothing where it is gone. */
  mergeElement(
    keys: readonly string[],
    texts: Tuple,
    merge: (target: YamlNode | undefined, patch: YamlNode | undefined) => Merged,
  ): YamlNode | undefined {
    const inTarget = find(this.target, keys, texts)
    const inPatch = find(this.#patch, keys, texts)
    const { node, isTarget } = merge(this.target[inTarget], this.#patch[inPatch])
    if (node === undefined || isNothing(node)) {
      const change = this.#patch[inPatch]
      // An odd element outlives its removal, but not its directive.
      if (change?.kind === 'map') this.#patch[inPatch] = removeField(change, '$patch')
      put(this.target, keys, texts, undefined)
      return undefined
    }
    const element = withKeys(node, keys, texts)
    if (isTarget && inTarget !== -1) this.target[inTarget] = element
    else if (inPatch !== -1) this.#patch[inPatch] = element
    return element
  }
}

/** The tuples of all elements, each once, in the order of the lists. */
function collectTuples(
  lists: readonly (SeqNode | undefined)[],
  keys: readonly string[],
): readonly Tuple[] {
  const tuples = new Map<string, Tuple>()
  for (const list of lists) {
    for (const item of list?.items ?? []) {
      const tuple = keys.map((key) => keyText(item, key))
      const id = JSON.stringify(tuple)
      if (!tuples.has(id)) tuples.set(id, tuple)
    }
  }
  return [...tuples.values()]
}

/** Two tuples that differ only where one of them is empty mean the same element. */
function fillTuples(tuples: readonly Tuple[]): readonly Tuple[] {
  const filled = [...tuples]
  for (let i = 0; i < filled.length; i++) {
    for (let j = 0; j < filled.length; j++) {
      const both = combine(filled[i] ?? [], filled[j] ?? [])
      if (both) {
        filled[i] = both
        filled[j] = both
      }
    }
  }
  return filled
}

function combine(a: Tuple, b: Tuple): Tuple | undefined {
  let haveCommon = false
  const both: string[] = []
  for (const [i, text] of a.entries()) {
    const other = b[i] ?? ''
    if (text === other) haveCommon = true
    else if (text !== '' && other !== '') return undefined
    both.push(text || other)
  }
  return haveCommon ? both : undefined
}

/** The positions of the keys that at least one element has; all where none has any. */
function usedColumns(tuples: readonly Tuple[], keys: readonly string[]): readonly number[] {
  const columns = [...keys.keys()]
  const used = columns.filter((column) => tuples.some((tuple) => tuple[column] !== ''))
  return used.length > 0 ? used : columns
}

/** Position of the first map that has these texts, keys without a text aside. */
function find(items: readonly YamlNode[], keys: readonly string[], texts: Tuple): number {
  const given = [...keys.keys()].filter((i) => texts[i] !== '')
  const columns = given.length > 0 ? given : [...keys.keys()]
  return items.findIndex(
    (item) =>
      item.kind === 'map' &&
      columns.every((i) => {
        const field = getField(item, keys[i] ?? '')
        return field !== undefined && (textOf(field) ?? '') === texts[i]
      }),
  )
}

/**
 * Builds the list anew with the element in the place of every one that matches, or at the end;
 * without an element those that match go. Elements that are null or empty go in any case.
 */
function put(
  items: YamlNode[],
  keys: readonly string[],
  texts: Tuple,
  element: YamlNode | undefined,
): void {
  const kept: YamlNode[] = []
  let hasMatched = false
  for (const item of items) {
    if (isEmptyElement(item)) continue
    const isMatch = isCandidate(item, texts) && matches(item, keys, texts)
    hasMatched ||= isMatch
    if (!isMatch) {
      if (texts.length > 0) kept.push(item)
    } else if (element) kept.push(element)
  }
  if (element && !hasMatched) kept.push(element)
  items.splice(0, items.length, ...kept)
}

function isEmptyElement(item: YamlNode): boolean {
  return isNull(item) || (item.kind === 'map' && item.entries.length === 0)
}

/** What is no map stays where an element is looked for by a text. */
function isCandidate(item: YamlNode, texts: Tuple): boolean {
  return item.kind === 'map' || (texts[0] ?? '') === ''
}

/** A key beyond the texts is answered as the one before it; without any text nothing matches. */
function matches(item: YamlNode, keys: readonly string[], texts: Tuple): boolean {
  if (texts.length === 0) return false
  if (item.kind !== 'map') throw wrongKind('map', item)
  return texts.every((text, i) => {
    const field = i < keys.length ? getField(item, keys[i] ?? '') : undefined
    if (field === undefined) return false
    return text === '' || textOf(field) === text
  })
}

/** Keys that the element got from its counterpart are written into it. */
function withKeys(element: YamlNode, keys: readonly string[], texts: Tuple): YamlNode {
  let changed = element
  for (const [i, key] of keys.entries()) {
    const text = texts[i] ?? ''
    if (changed.kind === 'map' && text !== '' && getField(changed, key) === undefined) {
      changed = setText(changed, key, text, '', changed)
    }
  }
  return changed
}

/** Adds what the target has besides; an element that was merged is there already and stays in place. */
function appendRest(merged: YamlNode[], rest: readonly YamlNode[], keys: readonly string[]): void {
  for (const item of [...rest]) {
    if (item.kind !== 'map' && !isNull(item)) throw wrongKind('map', item)
    const texts: string[] = []
    for (const key of keys) {
      const field = getField(item, key)
      if (field === undefined) merged.push(item)
      else texts.push(textOf(field) ?? '')
    }
    if (keys.length > 1) put(merged, keys, texts, undefined)
    put(merged, keys, texts, isNull(item) ? undefined : item)
  }
}
