import { splitDocuments, type TextSpan } from '../../yaml/documents.ts'
import { mapEntries } from '../../yaml/map.ts'
import type {
  MapNode,
  Origin,
  ScalarNode,
  ScalarStyle,
  SeqNode,
  YamlNode,
} from '../../yaml/node.ts'
import { resolvePlain } from '../../yaml/scalar.ts'
import { yamlPackage } from '../../yaml/yaml-package.ts'
import { goString } from './go-json.ts'

/**
 * The JSON that Go makes of a node of go-yaml: besides the content it has the style of each value
 * and its place in the document.
 *
 * @param root as it was read
 * @returns or what the text has that go-yaml notes in its nodes and our nodes do not tell
 * @see yaml/go-yaml:yaml.go Node
 */
export function goNodeJson(root: MapNode): { readonly json: string } | { readonly beyond: string } {
  const span = splitDocuments(root.source).find(({ end }) => root.offset < end)
  if (span === undefined) throw new Error('a node lies behind the end of its text')
  const beyond = beyondNodes(span, root)
  return beyond === undefined ? { json: nodeJson(root, span) } : { beyond }
}

function beyondNodes(span: TextSpan, root: MapNode): string | undefined {
  const document = span.source.text.slice(span.start, span.end)
  if (/[\x85\u2028\u2029]/.test(document)) return 'a line break that only YAML 1.1 has'
  const text = document.replace(HEADER, '')
  const { Lexer } = yamlPackage()
  let last = ''
  for (const token of new Lexer().lex(text)) {
    const found = last === SCALAR ? BEYOND_SCALARS.get(token) : BEYOND_TOKENS.get(token[0] ?? '')
    if (found !== undefined) return found
    last = token
  }
  if (hasImplied(root, false)) return 'a key within brackets that has no value or no braces'
  const before = text.slice(0, text.length - (span.end - root.offset))
  const isWholeDocument = /^\s*(?:---\s+)?$/.test(before)
  return isWholeDocument ? undefined : 'a list around the resource'
}

/** Comments with an empty line below them, such as a licence: go-yaml has them beside the content. */
const HEADER = /^(?:#.*\n|[ \t]*\n)*\n/

/** Whether something in brackets has no text of its own, as in `{a}`, `{a: }` and `[a: b]`. */
function hasImplied(node: YamlNode, isInFlow: boolean): boolean {
  if (node.kind === 'scalar') return isInFlow && isNothing(node)
  const isFlow = isFlowAt(node)
  if (isInFlow && !isFlow) return true
  return childrenOf(node).some((child) => hasImplied(child, isFlow))
}

/** What the lexer of the `yaml` package puts in front of a plain scalar and of the text of a block. */
const SCALAR = '\x1f'

const BEYOND_TOKENS: ReadonlyMap<string, string> = new Map([
  ['#', 'a comment'],
  ['&', 'an anchor'],
  ['*', 'an alias'],
  ['!', 'a tag'],
  ['?', "a key behind '?'"],
  ['%', 'a directive'],
])

const BEYOND_SCALARS: ReadonlyMap<string, string> = new Map([['<<', 'a merge key']])

const KINDS = { seq: 2, map: 4, scalar: 8 } as const
const STYLES: Readonly<Record<ScalarStyle, number>> = {
  plain: 0,
  double: 2,
  single: 4,
  literal: 8,
  folded: 16,
}
const FLOW_STYLE = 32

function nodeJson(node: YamlNode, span: TextSpan): string {
  if (node.kind === 'scalar') return scalarJson(node, span)
  const struct = {
    Kind: KINDS[node.kind],
    Style: isFlowAt(node) ? FLOW_STYLE : 0,
    Tag: `!!${node.kind}`,
    Value: '',
    Content: childrenOf(node).map((child) => nodeJson(child, span)),
  }
  return structJson(struct, node.offset, span)
}

function scalarJson(node: ScalarNode, span: TextSpan): string {
  const struct = {
    Kind: KINDS.scalar,
    Style: STYLES[node.style],
    Tag: `!!${node.tag === '' ? resolvePlain(node.text) : node.tag}`,
    Value: node.text,
    Content: [],
  }
  return structJson(struct, isNothing(node) ? endOfIndicator(node) : node.offset, span)
}

function childrenOf(node: MapNode | SeqNode): readonly YamlNode[] {
  return node.kind === 'seq'
    ? node.items
    : mapEntries(node).flatMap(({ key, value }) => [key, value])
}

/** Whether brackets begin where the node does. */
function isFlowAt({ source, offset }: Origin): boolean {
  return /[[{]/.test(source.text.charAt(offset))
}

/** Whether a null has no text. */
function isNothing({ tag, text }: ScalarNode): boolean {
  return tag === 'null' && text === ''
}

/** What is not there stands for go-yaml right behind the `:` or `-` before it. */
function endOfIndicator({ source, offset }: Origin): number {
  return source.text.slice(0, offset).trimEnd().length
}

/** The fields of go-yaml's node that may differ here. */
interface GoNode {
  readonly Kind: number
  readonly Style: number
  readonly Tag: string
  readonly Value: string
  /** As JSON. */
  readonly Content: readonly string[]
}

function structJson(node: GoNode, offset: number, span: TextSpan): string {
  const { Kind, Style, Tag, Value, Content } = node
  const content = Content.length === 0 ? 'null' : `[${Content.join(',')}]`
  const { line, column } = placeIn(span, offset)
  return [
    `{"Kind":${Kind},"Style":${Style},"Tag":${goString(Tag)},"Value":${goString(Value)}`,
    `"Anchor":"","Alias":null,"Content":${content}`,
    '"HeadComment":"","LineComment":"","FootComment":""',
    `"Line":${line},"Column":${column}}`,
  ].join(',')
}

/** Both from 1; lines are counted within the document, and columns in characters. */
function placeIn({ source, start }: TextSpan, offset: number): { line: number; column: number } {
  const lines = source.text.slice(start, offset).split('\n')
  return { line: lines.length, column: [...(lines.at(-1) ?? '')].length + 1 }
}
