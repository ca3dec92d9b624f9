import { entryOf, mapEntries } from '../yaml/map.ts'
import type { JsonValue, ScalarNode, YamlNode } from '../yaml/node.ts'
import type { ConfigPath } from './config.ts'

/** How far a path leads into what was written, and the offsets of what is there. */
export interface Steps {
  readonly depth: number
  readonly key: number
  readonly value: number
}

/** The value of a document by YAML 1.2; nothing where a scalar in it is an unusual one. */
export function simpleValue(node: YamlNode): JsonValue | undefined {
  if (node.kind === 'scalar') return scalarValue(node)
  if (node.kind === 'seq') {
    const items = node.items.map(simpleValue).filter((item) => item !== undefined)
    return items.length < node.items.length ? undefined : items
  }
  const entries = mapEntries(node).flatMap(({ key, value }) => {
    const inner = simpleValue(value)
    return inner === undefined || key.text === '__proto__' ? [] : [[key.text, inner] as const]
  })
  return entries.length < node.values.length ? undefined : Object.fromEntries(entries)
}

const WORDS: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['false', false],
])
const INTEGER = /^(?:0|[1-9][0-9]{0,14})$/
const DECIMAL = /^(?:0|[1-9][0-9]{0,9})\.[0-9]{0,4}[1-9]$/
/** Null, booleans and numbers in every other way to write them. */
const UNUSUAL =
  /^(?:~|null|true|false|[-+]?(?:0[ox][0-9a-f]+|(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:e[-+]?[0-9]+)?|\.(?:inf|nan)))$/i

function scalarValue({ text, style }: ScalarNode): JsonValue | undefined {
  if (style !== 'plain') return text
  const word = WORDS.get(text)
  if (word !== undefined) return word
  if (INTEGER.test(text) || DECIMAL.test(text)) return Number(text)
  return UNUSUAL.test(text) ? undefined : text
}

/** Follows a path as far as something was written. */
export function simpleSteps(root: YamlNode, path: ConfigPath): Steps {
  let node = root
  let steps: Steps = { depth: 0, key: root.offset, value: root.offset }
  for (const [i, step] of path.entries()) {
    const found = childOf(node, step)
    if (!found) return steps
    node = found.value
    const key = found.key?.offset ?? node.offset
    // A map begins at its first key, a line below its own: its own says more.
    steps = { depth: i + 1, key, value: node.kind === 'scalar' ? node.offset : key }
  }
  return steps
}

interface Child {
  readonly key: ScalarNode | undefined
  readonly value: YamlNode
}

function childOf(node: YamlNode, step: string | number): Child | undefined {
  if (node.kind === 'map') return entryOf(node, String(step))
  const value = node.kind === 'seq' && typeof step === 'number' ? node.items[step] : undefined
  return value && { key: undefined, value }
}
