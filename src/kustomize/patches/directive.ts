import {
  getField,
  isNothing,
  isPresent,
  removeField,
  textOf,
  withItems,
} from '../../resource/fields.ts'
import { mapEntries, withEntries } from '../../yaml/map.ts'
import type { MapNode, SeqNode, YamlNode } from '../../yaml/node.ts'
import { failure } from '../fail.ts'

export type Directive = 'merge' | 'replace' | 'delete'

const KEY = '$patch'

/** A patch without its directive, and what the directive said. */
export interface Directed<T extends YamlNode> {
  readonly directive: Directive
  readonly patch: T
}

/**
 * Takes the `$patch` out of a map.
 *
 * @throws UserError `bad-patch` for a word that is no directive
 */
export function directedMap(patch: MapNode): Directed<MapNode> {
  const node = getField(patch, KEY)
  if (node === undefined) return { directive: 'merge', patch }
  return { directive: parseDirective(node), patch: removeField(patch, KEY) }
}

/** The same where the target has nothing: a word that is no directive goes in as any other field. */
export function directedAddition(patch: MapNode): Directed<MapNode> {
  const text = textOf(getField(patch, KEY))
  return text === undefined || isDirective(text)
    ? directedMap(patch)
    : { directive: 'merge', patch }
}

/**
 * Takes the element that is nothing but a `$patch` out of a list. Only the first element that has
 * one is looked at.
 */
export function directedList(patch: SeqNode): Directed<SeqNode> {
  const element = patch.items.find((item) => getField(item, KEY) !== undefined)
  const node = getField(element, KEY)
  if (element?.kind !== 'map' || element.values.length > 1 || node === undefined) {
    return { directive: 'merge', patch }
  }
  const directive = parseDirective(node)
  // Empty elements go with it, as everywhere where kustomize takes something out of a list.
  const items = patch.items.filter(
    (item) => !isEmpty(item) && textOf(getField(item, KEY)) !== directive,
  )
  return { directive, patch: withItems(patch, items) }
}

/**
 * What a merge leaves of the patch, which matters where a patch is merged a second time: directives
 * are gone, what was new in the target is as it went there, and a scalar has the style of the one that
 * it replaced.
 *
 * @param target what the patch was merged into
 * @param merged what came out
 */
export function spentPatch(
  patch: YamlNode,
  target: YamlNode | undefined,
  merged: YamlNode | undefined,
): YamlNode {
  if (patch.kind === 'scalar') return merged ?? patch
  if (patch.kind === 'seq') return patch
  const isTaken = !isPresent(target) || textOf(getField(patch, KEY)) === 'replace'
  if (isTaken && merged) return merged
  const rest = removeField(patch, KEY)
  if (merged === undefined) return rest
  return withEntries(
    rest,
    mapEntries(rest).map(({ key, value }) => {
      const [old, change] = [getField(target, key.text), getField(merged, key.text)]
      return { key, value: spentPatch(value, old, change) }
    }),
  )
}

function isEmpty(item: YamlNode): boolean {
  return item.kind !== 'seq' && isNothing(item)
}

function isDirective(text: string): text is Directive {
  return text === 'merge' || text === 'replace' || text === 'delete'
}

function parseDirective(node: YamlNode): Directive {
  const text = textOf(node)
  if (text !== undefined && isDirective(text)) return text
  const hint = 'write $patch: merge, replace or delete'
  throw failure('bad-patch', `unknown patch strategy '${text ?? ''}'`, node, hint)
}
