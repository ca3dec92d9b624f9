import { getField, isNull, textOf } from '../../resource/fields.ts'
import type { SeqNode, YamlNode } from '../../yaml/node.ts'

/** The texts that an element has for the keys of its list; empty for a key that it lacks. */
export type Tuple = readonly string[]

/** The text that an element has for a key of its list; its own for the empty key. */
export function keyText(item: YamlNode, key: string): string {
  if (key === '') return textOf(item) ?? ''
  const field = getField(item, key)
  return isNull(field) ? '' : (textOf(field) ?? '')
}

/** The tuples of all elements, each once, in the order of the lists. */
export function collectTuples(
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
export function fillTuples(tuples: readonly Tuple[]): readonly Tuple[] {
  const filled = [...tuples]
  for (const [i, tuple] of filled.entries()) {
    // What the tuple was filled with does not count for the others that it is compared with.
    for (let j = 0; j < filled.length; j++) {
      const both = combine(tuple, filled[j] ?? [])
      if (both === undefined) continue
      filled[i] = both
      filled[j] = both
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
export function usedColumns(tuples: readonly Tuple[], keys: readonly string[]): readonly number[] {
  const columns = [...keys.keys()]
  const used = columns.filter((column) => tuples.some((tuple) => tuple[column] !== ''))
  return used.length > 0 ? used : columns
}
