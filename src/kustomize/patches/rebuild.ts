import { withStyle } from '../../yaml/flow.ts'
import { entryOf, withEntries } from '../../yaml/map.ts'
import type {
  JsonValue,
  Origin,
  ScalarNode,
  ScalarStyle,
  ScalarTag,
  YamlNode,
} from '../../yaml/node.ts'
import { isBlockAllowed, styleOfString } from '../../yaml/quoting.ts'
import { refuseLeadingTab } from '../../yaml/scalar.ts'
import { isJsonList, isJsonObject } from './json-pointer.ts'

/**
 * The nodes of a resource that went through JSON: styles and tags are new.
 *
 * @param old the nodes that the places in the files are taken from; the patch's where there are none
 */
export function rebuildNode(value: JsonValue, old: YamlNode | undefined, patch: Origin): YamlNode {
  if (isJsonList(value)) {
    const { source: written, offset } = old?.kind === 'seq' ? old : patch
    const source = withStyle(written, 'block')
    const before = old?.kind === 'seq' ? old.items : []
    const items = value.map((item, i) => rebuildNode(item, before[i], patch))
    return { kind: 'seq', items, source, offset }
  }
  if (isJsonObject(value)) {
    const { source: written, offset } = old?.kind === 'map' ? old : patch
    const source = withStyle(written, 'block')
    const entries = Object.entries(value).map(([name, item]) => {
      const entry = old?.kind === 'map' ? entryOf(old, name) : undefined
      const at = entry?.key ?? patch
      const place = { source: withStyle(at.source, 'block'), offset: at.offset }
      const key = { kind: 'scalar', text: name, tag: 'str', style: 'plain', ...place } as const
      return { key, value: rebuildNode(item, entry?.value, patch) }
    })
    return withEntries({ source, offset }, entries)
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
  const { source: written, offset } = old?.kind === 'scalar' ? old : patch
  const source = withStyle(written, 'block')
  const style = typeof value === 'string' ? styleOfText(text) : 'plain'
  const node = { kind: 'scalar', text, tag: tagOf(value, text), style, source, offset } as const
  refuseLeadingTab(node)
  return node
}

/** Unlike its printer of resources, go-yaml's writer of nodes takes blocks for lines with tabs, too. */
function styleOfText(text: string): ScalarStyle {
  const isBlock = text.includes('\n') && isBlockAllowed(text.replaceAll('\t', '.'))
  return isBlock ? 'literal' : styleOfString(text, false)
}

/** Numbers are doubles on the way, written like Go's `%g`: a million is `1e+06`. */
function numberText(value: number): string {
  const magnitude = Math.abs(value)
  if (Object.is(value, -0)) return '-0'
  if (value === 0 || (magnitude >= 1e-4 && magnitude < 1e6)) return String(value)
  return value.toExponential().replace(/e([-+])(\d)$/, 'e$10$2')
}

function tagOf(value: JsonValue, text: string): ScalarTag {
  if (value === null) return 'null'
  if (typeof value === 'string') return 'str'
  if (typeof value === 'boolean') return 'bool'
  return /^-?\d+$/.test(text) ? 'int' : 'float'
}
