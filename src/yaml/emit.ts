import { UserError } from '../error.ts'
import { formatSimpleKey, formatString, WIDTH } from './emit-string.ts'
import { sortedEntries } from './fields.ts'
import { jsonToNode } from './json.ts'
import { locate } from './locate.ts'
import type { JsonValue, MapNode, ScalarNode, SeqNode, YamlNode } from './node.ts'
import { formatNumber } from './number.ts'
import { isBare } from './quoting.ts'
import { scalarValue } from './scalar.ts'

const LONGEST_SIMPLE_KEY = 128
const CANONICAL_INT = /^(?:0|-?[1-9][0-9]{0,14})$/
const PADS = Array.from({ length: 40 }, (_, indent) => ' '.repeat(indent))
const LINE_BREAK = /[\n\r\x85\u2028\u2029]/

/**
 * Prints a node as kustomize v5.5.0 prints a resource: through JSON values and goyaml.v2, so only
 * type and value of a scalar matter. Ends with a line break.
 *
 * @throws UserError `bad-scalar` for what has no value there, such as `.inf` or a key given twice
 * @see https://github.com/kubernetes-sigs/yaml/tree/v1.4.0/goyaml.v2
 */
export function emitNode(node: YamlNode): string {
  switch (node.kind) {
    case 'map':
      return node.entries.length === 0 ? '{}\n' : formatMap(node, 0, true)
    case 'seq':
      return node.items.length === 0 ? '[]\n' : formatSeq(node, 0)
    case 'scalar':
      return `${formatScalar(node, 0, 0)}\n`
  }
}

/** Prints a JSON value as `emitNode` prints a node. */
export function emitYaml(value: JsonValue): string {
  return emitNode(jsonToNode(value, { source: { file: '', text: '' }, offset: 0 }))
}

/** The entries of a map, the first of them without its indent. */
function formatMap(map: MapNode, indent: number, isTop: boolean): string {
  const pad = padOf(indent)
  let out = ''
  for (const {
    key: { text: name },
    value,
  } of sortedEntries(map, isTop)) {
    if (out !== '') out += pad
    if (name.length <= LONGEST_SIMPLE_KEY && isBare(name)) {
      out += `${name}:${formatValue(value, indent, indent + name.length + 2)}`
    } else out += formatUnusualEntry(name, value, indent)
  }
  return out
}

function formatUnusualEntry(name: string, value: YamlNode, indent: number): string {
  if (isSimpleKey(name)) {
    const key = formatSimpleKey(name)
    return `${key}:${formatValue(value, indent, indent + key.length + 2)}`
  }
  const key = formatString(name, { column: indent + 2, indent: indent + 2 })
  return `? ${key}\n${padOf(indent)}: ${formatItem(value, indent)}`
}

/** What follows a key's colon, up to and with the line break. */
function formatValue(node: YamlNode, indent: number, column: number): string {
  if (node.kind === 'scalar') return ` ${formatScalar(node, indent, column)}\n`
  const pad = padOf(indent)
  if (node.kind === 'seq') {
    // A list stands in the column of its key.
    return node.items.length === 0 ? ' []\n' : `\n${pad}${formatSeq(node, indent)}`
  }
  return node.entries.length === 0 ? ' {}\n' : `\n${pad}  ${formatMap(node, indent + 2, false)}`
}

/** The items of a list, the first of them without its indent. */
function formatSeq(seq: SeqNode, indent: number): string {
  const pad = padOf(indent)
  let out = ''
  for (const item of seq.items) {
    if (out !== '') out += pad
    out += `- ${formatItem(item, indent)}`
  }
  return out
}

/** What follows the dash of a list in this column, up to and with the line break. */
function formatItem(node: YamlNode, indent: number): string {
  switch (node.kind) {
    case 'scalar':
      return `${formatScalar(node, indent, indent + 2)}\n`
    case 'seq':
      return node.items.length === 0 ? '[]\n' : formatSeq(node, indent + 2)
    case 'map':
      return node.entries.length === 0 ? '{}\n' : formatMap(node, indent + 2, false)
  }
}

function padOf(indent: number): string {
  return PADS[indent] ?? ' '.repeat(indent)
}

function formatScalar(node: ScalarNode, indent: number, column: number): string {
  if (isPrintedAsIs(node, column)) return node.text
  const value = scalarValue(node)
  if (typeof value === 'string') {
    const text = UNSTABLE.test(value) ? rereadByGoyaml(value, node) : value
    return formatString(text, { column, indent: indent + 2 })
  }
  return typeof value === 'number' || typeof value === 'bigint'
    ? formatNumber(value)
    : String(value)
}

/** Whether a scalar is printed as it was written, as nearly all are; only a shortcut. */
function isPrintedAsIs({ tag, style, text }: ScalarNode, column: number): boolean {
  // A bare text has no line breaks, so a folded block is no exception.
  if (tag === 'str') return column + text.length <= WIDTH && isBare(text)
  if (style !== 'plain') return false
  if (tag === 'int') return CANONICAL_INT.test(text)
  return tag === 'bool' && (text === 'true' || text === 'false')
}

/** Characters that JSON keeps as they are, and that mean something else to goyaml.v2. */
const UNSTABLE = /[\x7f-\x9f\ufffe\uffff]/

/** What is left of a text after kustomize's detour through JSON: U+0085 ends a line there. */
function rereadByGoyaml(text: string, node: ScalarNode): string {
  if (/[\x7f-\x84\x86-\x9f\ufffe\uffff]/.test(text)) {
    throw new UserError('bad-scalar', 'yaml: control characters are not allowed', {
      at: locate(node),
    })
  }
  return text.replace(/ *\x85[ \x85]*/g, (breaks) => {
    const count = breaks.replaceAll(' ', '').length
    return count === 1 ? ' ' : '\n'.repeat(count - 1)
  })
}

/** Whether a key fits in front of its colon; what counts are bytes, and Unicode's line breaks. */
function isSimpleKey(name: string): boolean {
  return !LINE_BREAK.test(name) && new TextEncoder().encode(name).length <= LONGEST_SIMPLE_KEY
}
