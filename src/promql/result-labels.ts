import type { SyntaxNode } from '@lezer/common'
import { argumentsOf, functionName, groupingOf, isScalar } from './expression.ts'
import type { Promql } from './parse.ts'

/** The labels that the result of a query can have at most; nothing where every label may be there. */
export function resultLabels(query: Promql): ReadonlySet<string> | undefined {
  const root = query.tree.topNode.firstChild
  return root === null ? undefined : labelsOf(query.text, root)
}

type Labels = ReadonlySet<string> | undefined

const NONE: ReadonlySet<string> = new Set()
const SET_OPERATORS = ['And', 'Unless']

function labelsOf(text: string, node: SyntaxNode): Labels {
  switch (node.name) {
    case 'AggregateExpr':
      return aggregated(text, node)
    case 'BinaryExpr':
      return combined(text, node)
    case 'FunctionCall':
      return called(text, node)
    case 'ParenExpr':
    case 'SubqueryExpr':
      return node.firstChild === null ? undefined : labelsOf(text, node.firstChild)
    case 'UnaryExpr':
      return node.lastChild === null ? undefined : labelsOf(text, node.lastChild)
    default:
      return undefined
  }
}

function aggregated(text: string, node: SyntaxNode): Labels {
  const operator = text.slice(node.from, node.getChild('AggregateOp')?.to ?? node.from)
  // These choose series and keep them as they are.
  if (/^(topk|bottomk|limitk|limit_ratio)$/i.test(operator)) return undefined
  const modifier = node.getChild('AggregateModifier')
  if (modifier === null) return /^count_values$/i.test(operator) ? undefined : NONE
  if (modifier.getChild('By') === null || /^count_values$/i.test(operator)) return undefined
  return groupingOf(text, modifier)
}

function combined(text: string, node: SyntaxNode): Labels {
  const [left, right] = [node.firstChild, node.lastChild]
  if (left === null || right === null) return undefined
  if (isScalar(text, left)) return labelsOf(text, right)
  if (isScalar(text, right)) return labelsOf(text, left)
  if (SET_OPERATORS.some((name) => node.getChild(name) !== null)) return labelsOf(text, left)
  const [ofLeft, ofRight] = [labelsOf(text, left), labelsOf(text, right)]
  if (node.getChild('Or') !== null) return ofLeft && ofRight && new Set([...ofLeft, ...ofRight])
  const matching = node.getChild('MatchingModifierClause')
  if (matching?.getChild('GroupLeft') || matching?.getChild('GroupRight')) return undefined
  return matching?.getChild('On') ? groupingOf(text, matching) : ofLeft
}

function called(text: string, node: SyntaxNode): Labels {
  const name = functionName(text, node)
  if (/^(vector|time|pi|scalar)$/.test(name)) return NONE
  if (/^(label_replace|label_join|absent|absent_over_time|info)$/.test(name)) return undefined
  const args = argumentsOf(node).filter((argument) => !isScalar(text, argument))
  const [vector] = args
  if (vector === undefined || args.length > 1) return undefined
  const labels = labelsOf(text, vector)
  if (name !== 'histogram_quantile' || labels === undefined) return labels
  return new Set([...labels].filter((label) => label !== 'le'))
}
