import type { SyntaxNode } from '@lezer/common'
import type { Promql } from '../promql/parse.ts'

/** A histogram_quantile over buckets, by what becomes of their label 'le'. */
export interface Quantile {
  readonly kind: 'kept' | 'dropped' | 'per-series'
  /** The aggregation that drops it. */
  readonly text?: string
}

/** The quantiles of a query in the order of the text. */
export function quantilesIn({ text, tree }: Promql): readonly Quantile[] {
  const quantiles: Quantile[] = []
  tree.iterate({
    enter({ name, node }) {
      if (name !== 'FunctionCall') return
      const call = text.slice(node.from, node.to)
      if (/^histogram_quantile\b/.test(call) && /_bucket\b/.test(call))
        quantiles.push(quantileOf(text, node))
    },
  })
  return quantiles
}

function quantileOf(promql: string, call: SyntaxNode): Quantile {
  const aggregations = aggregationsIn(call)
  if (aggregations.length === 0) return { kind: 'per-series' }
  const dropping = aggregations.find((node) => !keepsLe(promql, node))
  if (dropping === undefined) return { kind: 'kept' }
  return { kind: 'dropped', text: promql.slice(dropping.from, dropping.to) }
}

function aggregationsIn(call: SyntaxNode): readonly SyntaxNode[] {
  const found: SyntaxNode[] = []
  call.cursor().iterate(({ name, node }) => {
    if (name === 'AggregateExpr') found.push(node)
  })
  return found
}

function keepsLe(promql: string, aggregation: SyntaxNode): boolean {
  const modifier = aggregation.getChild('AggregateModifier')
  if (modifier === null) return false
  const words = promql.slice(modifier.from, modifier.to).match(/[A-Za-z_]\w*/g) ?? []
  return (words[0] === 'by') === words.slice(1).includes('le')
}
