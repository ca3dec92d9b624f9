import { getField } from '../../resource/fields.ts'
import type { JsonValue, Origin, ScalarNode, ScalarTag, YamlNode } from '../../yaml/node.ts'
import { styleOfString } from '../../yaml/quoting.ts'
import { isJsonList, isJsonObject } from './json-pointer.ts'

/**
 * The nodes of a resource that went through JSON: styles and tags are new. What is as it was keeps
 * its place in the files, what the patch brought gets the patch's.
 */
export function rebuildNode(value: JsonValue, old: YamlNode | undefined, patch: Origin): YamlNode {
  if (isJsonList(value)) {
    const { source, offset } = old?.kind === 'seq' ? old : patch
    const before = old?.kind === 'seq' ? old.items : []
    const items = value.map((item, i) => rebuildNode(item, before[i], patch))
    return { kind: 'seq', items, source, offset }
  }
  if (isJsonObject(value)) {
    const { source, offset } = old?.kind === 'map' ? old : patch
    const entries = Object.entries(value).map(([name, item]) => {
      const key = {
        kind: 'scalar',
        text: name,
        tag: 'str',
        style: 'plain',
        source,
        offset,
      } as const
      return { key, value: rebuildNode(item, getField(old, name), patch) }
    })
    return { kind: 'map', entries, source, offset }
  }
  return rebuildScalar(value, old, patch)
}

function rebuildScalar(
  value: null | boolean | number | bigint | string,
  old: YamlNode | undefined,
  patch: Origin,
): ScalarNode {
  const text =
    typeof value === 'number' || typeof value === 'bigint'
      ? numberText(Number(value))
      : String(value)
  const { source, offset } = old?.kind === 'scalar' && old.text === text ? old : patch
  const style = typeof value === 'string' ? styleOfString(text, false) : 'plain'
  return { kind: 'scalar', text, tag: tagOf(value, text), style, source, offset }
}

/** Numbers are doubles on the way, written like Go's `%g`: a million is `1e+06`. */
function numberText(value: number): string {
  const magnitude = Math.abs(value)
  if (value === 0 || (magnitude >= 1e-4 && magnitude < 1e6)) return String(value)
  return value.toExponential().replace(/e([-+])(\d)$/, 'e$10$2')
}

function tagOf(value: JsonValue, text: string): ScalarTag {
  if (value === null) return 'null'
  if (typeof value === 'string') return 'str'
  if (typeof value === 'boolean') return 'bool'
  return /^-?\d+$/.test(text) ? 'int' : 'float'
}
