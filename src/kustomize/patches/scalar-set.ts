import { isNull, withItems } from '../../resource/fields.ts'
import type { ScalarNode, SeqNode } from '../../yaml/node.ts'

/**
 * Merges two sets of scalars, such as finalizers, in a time by their lengths: what the patch has comes
 * first, and of each text the target's own element is kept, the last of several.
 *
 * @param patch nothing where the target is only walked; the target itself where a patch adds it
 * @returns nothing where an element is no text, and kustomize's steps have to be followed one by one
 */
export function mergeScalarSet(target: SeqNode, patch: SeqNode | undefined): SeqNode | undefined {
  const own = scalarsByText(target)
  const changes = scalarsByText(patch)
  if (own === undefined || changes === undefined) return undefined
  if (own.size + changes.size === 0) return target
  const merged = new Map([...changes].map(([text, { first }]) => [text, written(first)] as const))
  for (const [text, { first, last }] of own) {
    // What is met once is written anew; what is met again, by the patch or in the list, is put back.
    const isWritten = first === last && (patch === target || !changes.has(text))
    merged.set(text, isWritten ? written(last) : last)
  }
  return withItems(target, [...merged.values()])
}

interface Places {
  readonly first: ScalarNode
  readonly last: ScalarNode
}

function scalarsByText(list: SeqNode | undefined): ReadonlyMap<string, Places> | undefined {
  const byText = new Map<string, Places>()
  for (const item of list?.items ?? []) {
    if (item.kind !== 'scalar' || isNull(item) || item.text === '') return undefined
    byText.set(item.text, { first: byText.get(item.text)?.first ?? item, last: item })
  }
  return byText
}

/** The text of a scalar is written anew, and the tag is lost on the way. */
function written(node: ScalarNode): ScalarNode {
  return { ...node, tag: '' }
}
