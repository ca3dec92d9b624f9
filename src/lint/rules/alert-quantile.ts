import type { SyntaxNode } from '@lezer/common'
import { parsePromql } from '../../promql/parse.ts'
import { promqlConditions } from '../alert-policy.ts'
import type { Rule } from '../rule.ts'

/** A quantile needs the buckets of all pods added up by 'le', or there is one for each pod. */
export const alertQuantile: Rule = {
  id: 'alert-quantile',
  severity: 'error',
  *check(manifests) {
    for (const { query, promql } of promqlConditions(manifests))
      for (const problem of quantileProblems(promql))
        yield {
          field: query,
          message: problem,
          remedy: 'write histogram_quantile(0.99, sum by (le, …) (rate(…_bucket[5m])))',
        }
  },
}

function quantileProblems(promql: string): readonly string[] {
  const problems: string[] = []
  parsePromql(promql).tree.iterate({
    enter({ name, node }) {
      if (name !== 'FunctionCall' || !/^histogram_quantile\b/.test(promql.slice(node.from))) return
      const problem = problemOf(promql, node)
      if (problem !== undefined) problems.push(problem)
    },
  })
  return problems
}

function problemOf(promql: string, call: SyntaxNode): string | undefined {
  if (!/_bucket\b/.test(promql.slice(call.from, call.to))) return undefined
  const aggregations = aggregationsIn(call)
  if (aggregations.length === 0) return 'the buckets of each series make a quantile of their own'
  const dropping = aggregations.find((node) => !keepsLe(promql, node))
  if (dropping === undefined) return undefined
  return `'${promql.slice(dropping.from, dropping.to).slice(0, 60)}' drops label 'le'`
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
