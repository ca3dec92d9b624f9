import { UserError } from '../error.ts'
import { compareKeys } from './key-order.ts'
import { locate } from './locate.ts'
import type { MapNode, ScalarNode } from './node.ts'
import { resolvePlain, scalarTag } from './scalar.ts'
import type { PrintedNames, Shape } from './shape.ts'

/** A digit, or a character that may be one in another script. */
const DIGIT = /[^ -/:-~]/
/** The fewest keys among which the order of kustomize, which is not total, can hide an equal pair. */
const SMALLEST_RING = 4

/**
 * Positions of the entries of a map in the order in which kustomize prints them.
 *
 * @param isTop whether this is the resource itself, where kustomize takes any key for its text
 * @throws UserError `bad-scalar` where a key is no string, or is there twice
 */
export function printedOrder(map: MapNode, isTop: boolean): readonly number[] {
  const { shape } = map
  shape.printed ??= printedNames(shape)
  const { order, isRepeated, areTexts } = shape.printed
  if (!isTop && !areTexts) for (const key of map.keys) checkKey(key)
  if (isRepeated) throw repeatedKey(map)
  return order
}

function printedNames({ names, isOdd }: Shape): PrintedNames {
  const order = sorted(names)
  const isRepeated = hasRepeatedName(order.map((at) => names[at] ?? ''))
  return { order, isRepeated, areTexts: !isOdd && names.every(isText) }
}

function isText(name: string): boolean {
  const tag = resolvePlain(name)
  return tag === 'str' || tag === 'merge'
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

/** Few names are sorted by insertion: for those that is quicker than a call for each comparison. */
function sorted(names: readonly string[]): readonly number[] {
  const order = [...names.keys()]
  const compare = (a: number, b: number) => compareKeys(names[a] ?? '', names[b] ?? '')
  if (order.length > 16) return order.sort(compare)
  for (let i = 1; i < order.length; i++) {
    const own = order[i] ?? 0
    let at = i
    for (; at > 0; at--) {
      const before = order[at - 1] ?? 0
      if (compare(before, own) <= 0) break
      order[at] = before
    }
    order[at] = own
  }
  return order
}

/** @param names as they are sorted */
function hasRepeatedName(names: readonly string[]): boolean {
  if (names.some((name, i) => i > 0 && name === names[i - 1])) return true
  const hasDigits = names.length >= SMALLEST_RING && names.some((name) => DIGIT.test(name))
  return hasDigits && new Set(names).size < names.length
}
