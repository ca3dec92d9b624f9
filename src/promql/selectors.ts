import type { SyntaxNode } from '@lezer/common'
import type { Promql } from './parse.ts'
import { unquote } from './strings.ts'

/** One condition on a label, with its place in the query. */
export interface Matcher {
  readonly label: string
  readonly op: '=' | '!=' | '=~' | '!~'
  readonly value: string
  readonly from: number
  readonly to: number
}

/** One vector selector of a query: `name{label="value"}` in any of its spellings. */
export interface Selector {
  readonly from: number
  readonly to: number
  /** The metric that is matched exactly; nothing where the name is a pattern or is missing. */
  readonly metric?: string
  /** Where the name stands; the start of the selector where there is none. */
  readonly nameAt: number
  /** Place of `{` and of the character after `}`; nothing for a bare name. */
  readonly braces?: { readonly from: number; readonly to: number }
  readonly matchers: readonly Matcher[]
}

/** The vector selectors of a query in the order of the text, those inside ranges and subqueries too. */
export function selectorsOf(query: Promql): readonly Selector[] {
  const selectors = known.get(query) ?? readSelectors(query)
  known.set(query, selectors)
  return selectors
}

/** Nearly every check begins with the selectors. */
const known = new WeakMap<Promql, readonly Selector[]>()

function readSelectors(query: Promql): readonly Selector[] {
  const selectors: Selector[] = []
  query.tree.iterate({
    enter(node) {
      if (node.name === 'VectorSelector') selectors.push(readSelector(query.text, node.node))
    },
  })
  return selectors
}

/** Names of the metrics that a query reads, each once, in the order of the text. */
export function metricNamesOf(query: Promql): readonly string[] {
  const names = selectorsOf(query).flatMap(({ metric }) => (metric === undefined ? [] : [metric]))
  return [...new Set(names)]
}

function readSelector(text: string, node: SyntaxNode): Selector {
  const identifier = node.getChild('Identifier')
  const braces = node.getChild('LabelMatchers')
  const matchers = braces === null ? [] : matchersIn(text, braces)
  const quoted = braces?.getChild('QuotedLabelName') ?? null
  const named = identifier ?? quoted
  const byLabel = matchers.find(({ label, op }) => label === '__name__' && op === '=')
  const metric = named === null ? byLabel?.value : nameText(text, named)
  return {
    from: node.from,
    to: node.to,
    ...(metric !== undefined && { metric }),
    nameAt: named?.from ?? byLabel?.from ?? node.from,
    ...(braces && { braces: { from: braces.from, to: braces.to } }),
    matchers,
  }
}

function nameText(text: string, node: SyntaxNode): string {
  const slice = text.slice(node.from, node.to)
  return node.name === 'Identifier' ? slice : unquote(slice)
}

function matchersIn(text: string, braces: SyntaxNode): readonly Matcher[] {
  const matchers: Matcher[] = []
  for (let node = braces.firstChild; node !== null; node = node.nextSibling) {
    if (node.name !== 'UnquotedLabelMatcher' && node.name !== 'QuotedLabelMatcher') continue
    const matcher = readMatcher(text, node)
    if (matcher !== undefined) matchers.push(matcher)
  }
  return matchers
}

function readMatcher(text: string, node: SyntaxNode): Matcher | undefined {
  const name = node.firstChild
  const op = node.getChild('MatchOp')
  const value = node.lastChild
  if (name === null || op === null || value === null || value.name !== 'StringLiteral') return
  const label = text.slice(name.from, name.to)
  const operator = text.slice(op.from, op.to)
  if (operator !== '=' && operator !== '!=' && operator !== '=~' && operator !== '!~') return
  return {
    label: name.name === 'LabelName' ? label : unquote(label),
    op: operator,
    value: unquote(text.slice(value.from, value.to)),
    from: node.from,
    to: node.to,
  }
}
