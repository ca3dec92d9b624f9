import type { SyntaxNode } from '@lezer/common'
import { argumentsOf, functionName, groupingOf, isScalar } from './expression.ts'
import type { Promql } from './parse.ts'
import { unquote } from './strings.ts'

/**
 * Where a matcher on a label has to stand so that it filters the result of a query: the offsets of
 * these selectors, or nothing where no place inside does what a matcher on the result would.
 */
export function pushedTo(query: Promql, label: string): readonly number[] | undefined {
  const root = query.tree.topNode.firstChild
  return root === null ? undefined : targets({ text: query.text, label }, root)
}

interface Push {
  readonly text: string
  readonly label: string
}

type Targets = readonly number[] | undefined

/** Functions of one vector that leave its labels as they are. */
const KEEPS_LABELS =
  /^(rate|irate|increase|delta|idelta|deriv|predict_linear|changes|resets|holt_winters|(avg|min|max|sum|count|quantile|stddev|stdvar|last|present)_over_time|abs|ceil|floor|round|exp|ln|log2|log10|sqrt|sgn|clamp|clamp_min|clamp_max|sort|sort_desc|timestamp|histogram_quantile|label_replace|label_join)$/

function targets(push: Push, node: SyntaxNode | null): Targets {
  switch (node?.name) {
    case 'VectorSelector':
      return [node.from]
    case 'MatrixSelector':
    case 'ParenExpr':
    case 'SubqueryExpr':
      return targets(push, node.firstChild)
    case 'UnaryExpr':
      return targets(push, node.lastChild)
    case 'AggregateExpr':
      return throughAggregation(push, node)
    case 'FunctionCall':
      return throughFunction(push, node)
    case 'BinaryExpr':
      return throughOperator(push, node)
    default:
      return
  }
}

function throughAggregation(push: Push, node: SyntaxNode): Targets {
  const { text, label } = push
  const modifier = node.getChild('AggregateModifier')
  const operator = node.getChild('AggregateOp')
  if (modifier === null || operator === null) return
  if (/^count_values$/i.test(text.slice(operator.from, operator.to))) return
  const isNamed = groupingOf(text, modifier).has(label)
  const isKept = modifier.getChild('By') === null ? !isNamed : isNamed
  return isKept ? targets(push, argumentsOf(node).at(-1) ?? null) : undefined
}

function throughFunction(push: Push, node: SyntaxNode): Targets {
  const { text, label } = push
  const name = functionName(text, node)
  if (!KEEPS_LABELS.test(name)) return
  const [first, second] = argumentsOf(node)
  if (name === 'histogram_quantile' && label === 'le') return
  const makesLabel = name === 'label_replace' || name === 'label_join'
  if (makesLabel && (second === undefined || unquote(text.slice(second.from, second.to)) === label))
    return
  const vector = makesLabel ? first : argumentsOf(node).find((one) => !isScalar(text, one))
  return targets(push, vector ?? null)
}

function throughOperator(push: Push, node: SyntaxNode): Targets {
  const { text, label } = push
  const [left, right] = [node.firstChild, node.lastChild]
  if (left === null || right === null) return
  if (isScalar(text, left)) return targets(push, right)
  if (isScalar(text, right)) return targets(push, left)
  // What is left of the left side decides; the right side only says which of it stays.
  if (node.getChild('And') !== null || node.getChild('Unless') !== null) return targets(push, left)
  if (!isMatchedOn(text, node, label)) return
  const [ofLeft, ofRight] = [targets(push, left), targets(push, right)]
  return ofLeft && ofRight && [...ofLeft, ...ofRight]
}

/** Whether series of both sides only meet where they agree on a label. */
function isMatchedOn(text: string, operation: SyntaxNode, label: string): boolean {
  const clause = operation.getChild('MatchingModifierClause')
  if (clause === null) return true
  const isNamed = groupingOf(text, clause).has(label)
  if (clause.getChild('On') !== null) return isNamed
  return clause.getChild('Ignoring') === null || !isNamed
}
