import { UserError } from '../error.ts'
import { compareKeys } from './key-order.ts'
import { locate } from './locate.ts'
import type { MapEntry, MapNode, YamlNode } from './node.ts'
import { scalarTag } from './scalar.ts'

/** One field of a map: its key as the string that it is in JSON. */
export interface Field {
  readonly name: string
  readonly value: YamlNode
}

/**
 * The fields of a map in the order in which kustomize prints them.
 *
 * @param isTop whether this is the resource itself, where kustomize takes any key for its text
 * @throws UserError `bad-scalar` where a key is no string, or is there twice
 */
export function fieldsOf(map: MapNode, isTop: boolean): readonly Field[] {
  const fields = map.entries.map((entry) => ({ name: nameOf(entry, isTop), value: entry.value }))
  if (!isSorted(fields)) fields.sort((a, b) => compareKeys(a.name, b.name))
  if (!areUnique(fields)) throw repeatedKey(map)
  return fields
}

/** The name of a field, checked: JSON and kustomize know string keys only. */
export function nameOf({ key }: MapEntry, isTop: boolean): string {
  if (key.tag === 'str' || isTop) return key.text
  const tag = scalarTag(key)
  if (tag === 'str' || tag === 'merge') return key.text
  throw new UserError(
    'bad-scalar',
    `json: unsupported type: map[interface {}]interface {}: the key '${key.text}' is no string`,
    { at: locate(key), hint: `put it in quotes: '"${key.text}"'` },
  )
}

/** The error for a map that has a key twice. */
export function repeatedKey({ entries }: MapNode): UserError {
  const seen = new Map<string, MapEntry>()
  for (const entry of entries) {
    const before = seen.get(entry.key.text)
    if (before) {
      const { line } = locate(before.key)
      const name = JSON.stringify(entry.key.text)
      return new UserError('bad-scalar', `mapping key ${name} already defined at line ${line}`, {
        at: locate(entry.key),
      })
    }
    seen.set(entry.key.text, entry)
  }
  throw new Error('no key is repeated')
}

function isSorted(fields: readonly Field[]): boolean {
  for (let index = 1; index < fields.length; index++) {
    const before = fields[index - 1]
    const field = fields[index]
    if (before && field && compareKeys(before.name, field.name) > 0) return false
  }
  return true
}

function areUnique(fields: readonly Field[]): boolean {
  return new Set(fields.map(({ name }) => name)).size === fields.length
}
