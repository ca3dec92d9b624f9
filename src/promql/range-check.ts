import type { SyntaxNode } from '@lezer/common'
import type { Promql, PromqlError } from './parse.ts'

/** Functions over a range of samples, which `[5m]` makes; all but one take it as first argument. */
const RANGE_FUNCTIONS =
  /^(rate|irate|increase|delta|idelta|deriv|predict_linear|changes|resets|holt_winters|double_exponential_smoothing|\w+_over_time)$/

/**
 * Where a query has a range vector and needs an instant one, or the other way round: the two types
 * that rules mix up, and that the grammar does not tell apart.
 */
export function rangeError({ text, tree }: Promql): PromqlError | undefined {
  let found: PromqlError | undefined
  tree.iterate({
    enter({ name, node }) {
      if (found !== undefined) return false
      if (name === 'FunctionCall') found = checkCall(text, node)
      if (name === 'MatrixSelector' || name === 'SubqueryExpr') found = checkRange(text, node)
      return true
    },
  })
  return found
}

function checkCall(text: string, call: SyntaxNode): PromqlError | undefined {
  const name = functionName(text, call)
  if (!RANGE_FUNCTIONS.test(name)) return
  const args = call.getChild('FunctionCallBody')
  const index = name === 'quantile_over_time' ? 1 : 0
  let argument = args?.firstChild ?? null
  for (let i = 0; i < index && argument !== null; i++) argument = argument.nextSibling
  if (argument === null || isRange(argument)) return
  return {
    offset: argument.from,
    message: `${name}() needs a range such as [5m] behind its metric`,
  }
}

function isRange(node: SyntaxNode): boolean {
  if (node.name === 'MatrixSelector' || node.name === 'SubqueryExpr') return true
  const inner = node.firstChild
  return WRAPPERS.includes(node.name) && inner !== null && isRange(inner)
}

const WRAPPERS = ['ParenExpr', 'OffsetExpr', 'StepInvariantExpr', 'AnchoredExpr', 'SmoothedExpr']

function checkRange(text: string, range: SyntaxNode): PromqlError | undefined {
  let parent = range.parent
  while (parent !== null && WRAPPERS.includes(parent.name)) parent = parent.parent
  const call = parent?.name === 'FunctionCallBody' ? parent.parent : null
  if (call?.name === 'FunctionCall' && RANGE_FUNCTIONS.test(functionName(text, call))) return
  return {
    offset: range.from,
    message: 'a range of samples needs a function such as rate() or avg_over_time() around it',
  }
}

function functionName(text: string, call: SyntaxNode): string {
  const identifier = call.getChild('FunctionIdentifier')
  return identifier === null ? '' : text.slice(identifier.from, identifier.to)
}
