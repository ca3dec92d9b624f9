import type { SyntaxNode } from '@lezer/common'
import { type Promql, parsePromql } from './parse.ts'

const COMPARISONS = ['Gtr', 'Gte', 'Lss', 'Lte', 'Eql', 'Neq']

/**
 * The number that the first comparison of a query compares with, with its place; nothing where no
 * comparison has a plain number on its right.
 */
export function thresholdOf(
  query: Promql,
): { readonly value: number; readonly from: number; readonly to: number } | undefined {
  let literal: SyntaxNode | undefined
  query.tree.iterate({
    enter(node) {
      if (literal === undefined && node.name === 'BinaryExpr') literal = comparedWith(node.node)
      return literal === undefined
    },
  })
  if (literal === undefined) return
  const value = Number(query.text.slice(literal.from, literal.to))
  return Number.isNaN(value) ? undefined : { value, from: literal.from, to: literal.to }
}

/** The query with another threshold, or nothing where it has none. */
export function withThreshold(text: string, value: number): string | undefined {
  const threshold = thresholdOf(parsePromql(text))
  if (threshold === undefined) return undefined
  const before = text.slice(0, threshold.from)
  // Behind a word such as `bool`, `.5` needs no blank, and 5 does.
  return `${before}${/\w$/.test(before) ? ' ' : ''}${value}${text.slice(threshold.to)}`
}

function comparedWith(node: SyntaxNode): SyntaxNode | undefined {
  const isComparison = COMPARISONS.some((name) => node.getChild(name) !== null)
  const right = node.lastChild
  return isComparison && right?.name === 'NumberDurationLiteral' ? right : undefined
}
