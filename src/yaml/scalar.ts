import { UserError } from '../error.ts'
import { locate } from './locate.ts'
import type { ScalarNode, ScalarStyle, ScalarTag } from './node.ts'
import { parseNumber } from './number.ts'
import { isBlockAllowed } from './quoting.ts'
import { refold } from './refold.ts'
import { isTagged } from './tagged.ts'
import { formatTimestamp } from './timestamp.ts'

/** What a scalar is once its tag is settled; a timestamp and binary data are text by then. */
export type ScalarValue = null | boolean | number | bigint | string

interface Resolved {
  readonly tag: ScalarTag
  readonly value: ScalarValue
}

const NAN = { tag: 'float', value: Number.NaN } as const
const INFINITY = { tag: 'float', value: Number.POSITIVE_INFINITY } as const
const NEGATIVE_INFINITY = { tag: 'float', value: Number.NEGATIVE_INFINITY } as const
const NULL = { tag: 'null', value: null } as const
const TRUE = { tag: 'bool', value: true } as const
const FALSE = { tag: 'bool', value: false } as const

/** Words that are no strings for go-yaml v3, which reads resources: 1.2, without `yes` and `on`. */
const WORDS: ReadonlyMap<string, Resolved> = new Map<string, Resolved>([
  ...['', '~', 'null', 'Null', 'NULL'].map((word) => [word, NULL] as const),
  ...['true', 'True', 'TRUE'].map((word) => [word, TRUE] as const),
  ...['false', 'False', 'FALSE'].map((word) => [word, FALSE] as const),
  ...['.nan', '.NaN', '.NAN'].map((word) => [word, NAN] as const),
  ...['.inf', '.Inf', '.INF'].map((word) => [word, INFINITY] as const),
  ...['+.inf', '+.Inf', '+.INF'].map((word) => [word, INFINITY] as const),
  ...['-.inf', '-.Inf', '-.INF'].map((word) => [word, NEGATIVE_INFINITY] as const),
  ['<<', { tag: 'merge', value: '<<' }],
])

const TAB = 9

/** What a text that is not a string can begin with; nearly all text is settled by this alone. */
const NOT_A_STRING = /^[-+.0-9~nNtTfF<]|^$/

/**
 * The type of a plain scalar by its text, as go-yaml v3 sees it.
 *
 * @see https://github.com/go-yaml/yaml/blob/v3/resolve.go
 */
export function resolvePlain(text: string): ScalarTag {
  return NOT_A_STRING.test(text) ? resolve(text).tag : 'str'
}

/** The tag of a scalar, read off its text where it has none. */
export function scalarTag(node: ScalarNode): ScalarTag {
  if (node.tag !== '') return node.tag
  return node.style === 'plain' ? resolvePlain(node.text) : 'str'
}

/**
 * What a scalar is worth at output. kustomize prints the node, keeping a tag only where the text
 * alone would say something else, and reads that again: so a number in quotes is a string even if
 * its tag says int, and text that its tag cannot hold is refused.
 *
 * @param inFlow whether it is printed between braces or brackets, see `isFlow`
 * @throws UserError `bad-scalar` with kustomize's own words
 */
export function scalarValue(node: ScalarNode, inFlow = false): ScalarValue {
  const { text, tag, style } = node
  if (inFlow && isQuotedInFlow(node)) return text
  if (!inFlow) refuseLeadingTab(node)
  if (style === 'folded' && (tag === 'str' || tag === '')) return refold(text)
  if (tag === 'str' || (tag === '' && style !== 'plain')) return text
  const resolved = NOT_A_STRING.test(text) ? resolve(text) : ({ tag: 'str', value: text } as const)
  if (tag === '' || tag === resolved.tag) {
    return style === 'plain' ? finite(resolved.value, node) : text
  }
  return coerce(node, resolved)
}

const BLOCKS: ReadonlySet<ScalarStyle> = new Set(['literal', 'folded'])

/**
 * Refuses a block that begins with a tab: go-yaml writes it without an indentation indicator, and
 * cannot read it.
 *
 * @throws UserError `bad-scalar`
 */
export function refuseLeadingTab(node: ScalarNode): void {
  if (node.text.charCodeAt(0) !== TAB) return
  // Lines without quotes, which a text over a null or a number has, become a block.
  const isBlock = node.style === 'plain' ? node.text.includes('\n') : BLOCKS.has(node.style)
  if (!isBlock || !isBlockAllowed(node.text.replaceAll('\t', '.'))) return
  throw new UserError('bad-scalar', 'this text begins with a tab, which kustomize cannot print', {
    at: locate(node),
    hint: 'begin the text with a line or a space before the tab',
    kustomize: 'yaml: found a tab character where an indentation space is expected',
  })
}

/**
 * Whether go-yaml puts a scalar in quotes that it writes without them, or as a block, elsewhere: what
 * is empty, times, and folded texts. All of them are texts when they are read again, unless a tag is
 * written in front.
 */
function isQuotedInFlow(node: ScalarNode): boolean {
  const { text, tag, style } = node
  if (style === 'folded') return tag === 'str' || tag === ''
  if (style !== 'plain' || isTagged(node)) return false
  if (text === '') return tag === 'null' || tag === ''
  return (tag === 'timestamp' || tag === '') && text.includes(':')
}

function coerce(node: ScalarNode, resolved: Resolved): ScalarValue {
  if (node.tag === 'merge') return node.text
  if (node.tag === 'binary') return decodeBinary(node)
  const isTimestamp = resolved.tag === 'timestamp'
  const actual = isTimestamp ? ({ tag: 'str', value: node.text } as const) : resolved
  if (node.tag === 'float' && actual.tag === 'int') return actual.value
  const says = `this has to be ${TYPE_WORDS[node.tag] ?? node.tag}, and it is '${node.text}'`
  throw new UserError('bad-scalar', says, {
    at: locate(node),
    hint: 'what was here before, or its tag, says the type: write a value of that',
    kustomize: `yaml: cannot decode !!${actual.tag} \`${node.text}\` as a !!${node.tag}`,
  })
}

const TYPE_WORDS: Readonly<Partial<Record<ScalarTag, string>>> = {
  int: 'a whole number',
  float: 'a number',
  bool: 'true or false',
  null: 'null',
}

function decodeBinary(node: ScalarNode): string {
  const text = node.text.replace(/[\r\n]/g, '')
  const bytes = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(text)
    ? Uint8Array.from(atob(text), (char) => char.charCodeAt(0))
    : undefined
  if (bytes) return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  throw new UserError('bad-scalar', '!!binary value contains invalid base64 data', {
    at: locate(node),
  })
}

function finite(value: ScalarValue, node: ScalarNode): ScalarValue {
  if (typeof value !== 'number' || Number.isFinite(value)) return value
  const name = Number.isNaN(value) ? 'NaN' : value > 0 ? '+Inf' : '-Inf'
  throw new UserError('bad-scalar', `JSON has no number such as ${node.text}`, {
    at: locate(node),
    hint: 'put it in quotes if it is a text',
    kustomize: `json: unsupported value: ${name}`,
  })
}

function resolve(text: string): Resolved {
  const word = WORDS.get(text)
  if (word) return word
  const first = text.charCodeAt(0)
  // `+`, `-`, `.` and the digits are the only other ways to begin something that is no string.
  if (first > 57) return { tag: 'str', value: text }
  const time = formatTimestamp(text)
  if (time !== undefined) return { tag: 'timestamp', value: time }
  return parseNumber(text) ?? { tag: 'str', value: text }
}
