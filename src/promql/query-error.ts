import type { SyntaxNode } from '@lezer/common'
import { compileGoRegExp } from '../go-regexp.ts'
import { foreignBlank, stringError } from './lexical.ts'
import { type Promql, type PromqlError, syntaxError } from './parse.ts'
import { type Matcher, type Selector, selectorsOf } from './selectors.ts'
import { typeErrors } from './type-check.ts'

/** The first thing for which a server would refuse a query, or nothing where it is good. */
export function queryError(query: Promql): PromqlError | undefined {
  const syntax = foreignBlank(query.text) ?? syntaxError(query)
  if (syntax !== undefined) return syntax
  const errors = [
    ...literalErrors(query),
    ...modifierErrors(query),
    ...selectorsOf(query).flatMap((selector) => selectorError(query, selector) ?? []),
    ...typeErrors(query),
  ]
  return errors.reduce<PromqlError | undefined>(
    (first, error) => (first === undefined || error.offset < first.offset ? error : first),
    undefined,
  )
}

function literalErrors({ text, tree }: Promql): readonly PromqlError[] {
  const errors: PromqlError[] = []
  tree.iterate({
    enter({ name, from, to }) {
      const literal = text.slice(from, to)
      if (name === 'StringLiteral') {
        const error = stringError(literal, from)
        if (error !== undefined) errors.push(error)
      }
      // Without the modifiers, every duration is that of a range.
      if (name === 'DurationExpr' && /^(?:-|0+[a-z]*$)/.test(literal))
        errors.push({ offset: from, message: `a range is longer than '${literal}'` })
    },
  })
  return errors
}

const MODIFIERS: Readonly<Record<string, string>> = { OffsetExpr: 'offset', StepInvariantExpr: '@' }
const MODIFIED = ['VectorSelector', 'MatrixSelector', 'SubqueryExpr']

/** `offset` and `@` stand behind a metric, its range or a subquery, each once. */
function modifierErrors({ whole }: Promql): readonly PromqlError[] {
  const errors: PromqlError[] = []
  whole.iterate({
    enter({ name, node }) {
      const word = MODIFIERS[name]
      const operand = node.firstChild
      if (operand !== null && name === 'MatrixSelector' && MODIFIERS[operand.name] !== undefined)
        errors.push({
          offset: operand.from,
          message: `'${MODIFIERS[operand.name]}' stands behind the range, as in x[5m] offset 1h`,
        })
      if (word === undefined || operand === null) return
      const inner = lastOperand(operand)
      if (lastOperand(operand, name)?.name === name)
        errors.push({ offset: node.from, message: `'${word}' is there twice` })
      else if (inner === undefined || !MODIFIED.includes(inner.name))
        errors.push({
          offset: node.from,
          message: `'${word}' stands behind a metric, its range or a subquery`,
        })
    },
  })
  return errors
}

/** What a modifier is about: for the grammar it is about the whole operation in front. */
function lastOperand(node: SyntaxNode, until?: string): SyntaxNode | undefined {
  let current: SyntaxNode | null = node
  while (current !== null && current.name !== until) {
    if (current.name === 'BinaryExpr' || current.name === 'UnaryExpr') current = current.lastChild
    else if (MODIFIERS[current.name] !== undefined) current = current.firstChild
    else return current
  }
  return current ?? undefined
}

function selectorError({ text }: Promql, selector: Selector): PromqlError | undefined {
  const { metric, matchers, from, nameAt, braces } = selector
  const named = matchers.find(({ label }) => label === '__name__')
  const isNamedOutside = metric !== undefined && nameAt !== named?.from
  if (named !== undefined && isNamedOutside)
    return { offset: named.from, message: 'the name of the metric is there twice' }
  for (const matcher of matchers) {
    const problem = patternProblem(matcher)
    if (problem !== undefined)
      return {
        offset: matcher.from,
        message: `${text.slice(matcher.from, matcher.to)}: ${problem}`,
      }
  }
  const isArgumentOfInfo = /\binfo\s*\([^()]*,\s*$/.test(text.slice(0, from))
  if (metric !== undefined || braces === undefined || isArgumentOfInfo) return
  if (matchers.some((matcher) => !matchesNothing(matcher))) return
  return {
    offset: from,
    message: 'a selector without a metric name needs a matcher that some series does not match',
    hint: 'write the name of the metric in front',
  }
}

function patternProblem({ op, value }: Matcher): string | undefined {
  if (!op.endsWith('~')) return
  const expression = compiled(value)
  return 'problem' in expression ? expression.problem : undefined
}

/** Prometheus anchors patterns. */
function compiled(pattern: string): ReturnType<typeof compileGoRegExp> {
  return compileGoRegExp(`^(?:${pattern})$`)
}

/** Whether a series without the label is found. */
function matchesNothing({ op, value }: Matcher): boolean {
  if (op === '=') return value === ''
  if (op === '!=') return value !== ''
  const expression = compiled(value)
  return 'problem' in expression || expression.test('') === (op === '=~')
}
