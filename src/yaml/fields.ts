import { UserError } from '../error.ts'
import { locate } from './locate.ts'
import type { MapNode, ScalarNode } from './node.ts'
import { scalarTag } from './scalar.ts'

/**
 * Positions of the entries of a map in the order in which kustomize prints them.
 *
 * @param isTop whether this is the resource itself, where kustomize takes any key for its text
 * @throws UserError `bad-scalar` where a key is no string, or is there twice
 */
export function printedOrder(map: MapNode, isTop: boolean): readonly number[] {
  const { isOdd, printed } = map.shape
  const { order, isRepeated, areTexts } = printed
  if (!isTop && (isOdd || !areTexts)) for (const key of map.keys) checkKey(key)
  if (isRepeated) throw repeatedKey(map)
  return order
}

/**
 * Checks that a key is a string: JSON and kustomize know no others.
 *
 * @throws UserError `bad-scalar`
 */
export function checkKey(key: ScalarNode): void {
  if (key.tag === 'str' || isPrintedNothing(key)) return
  const tag = scalarTag(key)
  if (tag === 'str' || tag === 'merge') return
  throw new UserError('bad-scalar', `the key ${key.text || 'of this entry'} is no text`, {
    at: locate(key),
    hint: `put it in quotes: "${key.text}"`,
    kustomize: 'json: unsupported type: map[interface {}]interface {}',
  })
}

/** A key that is missing behind its question mark, which is a text once it is printed. */
export function isPrintedNothing({ tag, style, text }: ScalarNode): boolean {
  return tag === 'null' && style === 'single' && text === ''
}

/** The error for a map that has a key twice. */
export function repeatedKey({ keys }: MapNode): UserError {
  const seen = new Map<string, ScalarNode>()
  for (const key of keys) {
    const { text } = key
    const before = seen.get(text)
    if (before) {
      const { file, line, col } = locate(before)
      const at = locate(key)
      return new UserError('bad-scalar', `the key '${text}' is there twice in one map`, {
        at,
        hint: `it is first at ${file}:${line}:${col}`,
        kustomize: `yaml: unmarshal errors:\n  line ${at.line}: mapping key ${JSON.stringify(text)} already defined at line ${line}`,
      })
    }
    seen.set(text, key)
  }
  throw new Error('no key is repeated')
}
