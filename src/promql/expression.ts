import type { SyntaxNode } from '@lezer/common'
import { unquote } from './strings.ts'

const SCALARS = ['NumberDurationLiteral', 'StringLiteral']

/** Whether an expression is a number or a text, and not a vector with labels. */
export function isScalar(text: string, node: SyntaxNode): boolean {
  if (SCALARS.includes(node.name)) return true
  if (node.name === 'ParenExpr' || node.name === 'UnaryExpr')
    return node.lastChild !== null && isScalar(text, node.lastChild)
  if (node.name === 'BinaryExpr')
    return [node.firstChild, node.lastChild].every((side) => side !== null && isScalar(text, side))
  return node.name === 'FunctionCall' && /^(scalar|time|pi)$/.test(functionName(text, node))
}

/** What a function or an aggregation is given, in the order of the text. */
export function argumentsOf(call: SyntaxNode): readonly SyntaxNode[] {
  const args: SyntaxNode[] = []
  const body = call.getChild('FunctionCallBody')
  for (let node = body?.firstChild ?? null; node !== null; node = node.nextSibling) args.push(node)
  return args
}

/** The labels behind `by`, `without`, `on` or `ignoring`. */
export function groupingOf(text: string, modifier: SyntaxNode): ReadonlySet<string> {
  const list = modifier.getChild('GroupingLabels')
  const plain = list?.getChildren('LabelName') ?? []
  const quoted = list?.getChildren('QuotedLabelName') ?? []
  return new Set([
    ...plain.map(({ from, to }) => text.slice(from, to)),
    ...quoted.map(({ from, to }) => unquote(text.slice(from, to))),
  ])
}

export function functionName(text: string, call: SyntaxNode): string {
  const identifier = call.getChild('FunctionIdentifier')
  return identifier === null ? '' : text.slice(identifier.from, identifier.to)
}
