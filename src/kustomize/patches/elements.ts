import { getField, isNull, textOf } from '../../resource/fields.ts'
import type { YamlNode } from '../../yaml/node.ts'
import { wrongKind } from '../nodes.ts'
import type { Tuple } from './key-texts.ts'

/** An element while lists are merged: what becomes of it shows in every list that holds it. */
export interface Element {
  node: YamlNode
}

/** The first element that has these texts, keys without a text aside. */
export function findElement(
  elements: readonly Element[],
  keys: readonly string[],
  texts: Tuple,
): Element | undefined {
  const given = [...keys.keys()].filter((i) => texts[i] !== '')
  const columns = given.length > 0 ? given : [...keys.keys()]
  return elements.find(({ node }) =>
    columns.every((i) => {
      const field = keyValue(node, keys[i] ?? '')
      return field !== undefined && (textOf(field) ?? '') === texts[i]
    }),
  )
}

/** What stands under a key of the list, which for the empty key is the element itself. */
function keyValue(node: YamlNode, key: string): YamlNode | undefined {
  return key === '' ? node : getField(node, key)
}

/**
 * Builds the list anew with the element in the place of every one that matches, or at the end;
 * without an element those that match go. Elements that are null or empty go in any case.
 *
 * @see kubernetes-sigs/kustomize:kyaml/yaml/fns.go ElementSetter
 */
export function putElement(
  elements: Element[],
  keys: readonly string[],
  texts: Tuple,
  element: Element | undefined,
): void {
  const kept: Element[] = []
  let hasMatched = false
  for (const old of elements) {
    if (isEmptyElement(old.node)) continue
    const isMatch = isCandidate(old.node, keys, texts) && matches(old.node, keys, texts)
    hasMatched ||= isMatch
    if (!isMatch) {
      if (texts.length > 0) kept.push(old)
    } else if (element) kept.push(element)
  }
  if (element && !hasMatched && !isNull(element.node)) kept.push(element)
  elements.splice(0, elements.length, ...kept)
}

/** Whether an element is null or `{}`. */
export function isEmptyElement(node: YamlNode): boolean {
  return isNull(node) || (node.kind === 'map' && node.values.length === 0)
}

/** What is no map stays where an element is looked for by a text. */
function isCandidate(node: YamlNode, keys: readonly string[], texts: Tuple): boolean {
  return node.kind === 'map' || keys[0] === '' || (texts[0] ?? '') === ''
}

/** A key beyond the texts is answered as the one before it; without any text nothing matches. */
function matches(node: YamlNode, keys: readonly string[], texts: Tuple): boolean {
  if (texts.length === 0) return false
  if (keys[0] === '') {
    if (node.kind !== 'scalar') throw wrongKind('scalar', node)
    return node.text === texts[0]
  }
  if (node.kind !== 'map') throw wrongKind('map', node)
  return texts.every((text, i) => {
    const field = getField(node, keys[i] ?? '')
    return field !== undefined && (text === '' || textOf(field) === text)
  })
}
