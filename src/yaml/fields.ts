import { UserError } from '../error.ts'
import { compareKeys } from './key-order.ts'
import { locate } from './locate.ts'
import type { MapEntry, MapNode, ScalarNode } from './node.ts'
import { scalarTag } from './scalar.ts'

/** A digit, or a character that may be one in another script. */
const DIGIT = /[^ -/:-~]/
/** The fewest keys among which the order of kustomize, which is not total, can hide an equal pair. */
const SMALLEST_RING = 4

/**
 * The entries of a map in the order in which kustomize prints them.
 *
 * @param isTop whether this is the resource itself, where kustomize takes any key for its text
 * @throws UserError `bad-scalar` where a key is no string, or is there twice
 */
export function sortedEntries(map: MapNode, isTop: boolean): readonly MapEntry[] {
  if (!isTop) checkKeys(map.entries)
  const entries = isSorted(map.entries) ? map.entries : sorted(map.entries)
  if (hasRepeatedKey(entries)) throw repeatedKey(map)
  return entries
}

function checkKeys(entries: readonly MapEntry[]): void {
  for (let i = 0; i < entries.length; i++) {
    const entry = entries[i]
    if (entry && entry.key.tag !== 'str') checkKey(entry)
  }
}

/**
 * Checks that a key is a string: JSON and kustomize know no others.
 *
 * @throws UserError `bad-scalar`
 */
export function checkKey({ key }: MapEntry): void {
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
export function repeatedKey({ entries }: MapNode): UserError {
  const seen = new Map<string, MapEntry>()
  for (const entry of entries) {
    const before = seen.get(entry.key.text)
    if (before) {
      const { file, line, col } = locate(before.key)
      const { text } = entry.key
      const at = locate(entry.key)
      return new UserError('bad-scalar', `the key '${text}' is there twice in one map`, {
        at,
        hint: `it is first at ${file}:${line}:${col}`,
        kustomize: `yaml: unmarshal errors:\n  line ${at.line}: mapping key ${JSON.stringify(text)} already defined at line ${line}`,
      })
    }
    seen.set(entry.key.text, entry)
  }
  throw new Error('no key is repeated')
}

/** Few entries are sorted by insertion: for those that is quicker than a call for each comparison. */
function sorted(entries: readonly MapEntry[]): readonly MapEntry[] {
  if (entries.length > 16) return entries.toSorted((a, b) => compareKeys(a.key.text, b.key.text))
  const list = [...entries]
  for (let i = 1; i < list.length; i++) {
    const entry = list[i]
    if (entry === undefined) continue
    let at = i
    for (; at > 0; at--) {
      const before = list[at - 1]
      if (!before || compareKeys(before.key.text, entry.key.text) <= 0) break
      list[at] = before
    }
    list[at] = entry
  }
  return list
}

function isSorted(entries: readonly MapEntry[]): boolean {
  for (let i = 1; i < entries.length; i++) {
    if (compareKeys(textAt(entries, i - 1), textAt(entries, i)) > 0) return false
  }
  return true
}

function hasRepeatedKey(entries: readonly MapEntry[]): boolean {
  let hasDigits = false
  for (let i = 0; i < entries.length; i++) {
    const text = textAt(entries, i)
    if (i > 0 && text === textAt(entries, i - 1)) return true
    hasDigits ||= entries.length >= SMALLEST_RING && DIGIT.test(text)
  }
  return hasDigits && new Set(entries.map(({ key }) => key.text)).size < entries.length
}

function textAt(entries: readonly MapEntry[], index: number): string {
  return entries[index]?.key.text ?? ''
}
