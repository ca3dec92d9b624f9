import type { SyntaxNode } from '@lezer/common'
import type { PromqlError } from './parse.ts'
import type { ValueType } from './signatures.ts'

const COMPARISONS = ['Eql', 'Neq', 'Gtr', 'Gte', 'Lss', 'Lte']
const SETS = ['And', 'Or', 'Unless']

/** What is wrong between an operator and its two sides; nothing where it is good. */
export function operatorProblem(
  text: string,
  node: SyntaxNode,
  [left, right]: readonly [ValueType, ValueType],
): PromqlError | undefined {
  const operator = operatorOf(text, node)
  const isComparison = has(node, COMPARISONS)
  const at = { offset: node.from }
  const odd = [left, right].find((type) => type === 'text' || type === 'range')
  if (odd === 'range') return { ...at, message: 'an operator takes no range of samples' }
  if (odd === 'text') return { ...at, message: `'${operator}' takes series and numbers, no text` }
  if (has(node, ['BoolModifier']) && !isComparison)
    return {
      offset: node.getChild('BoolModifier')?.from ?? node.from,
      message: `'bool' belongs to comparisons, and '${operator}' is none`,
    }
  if (left === 'number' && right === 'number' && isComparison && !has(node, ['BoolModifier']))
    return {
      ...at,
      message: `two numbers are compared with '${operator} bool'`,
      hint: "the result is then 0 or 1; for an alert that always fires write 'vector(1)'",
    }
  if ((left === 'number' || right === 'number') && has(node, SETS))
    return { ...at, message: `'${operator}' takes series on both sides, found a number` }
  return matchingProblem(text, node, { operator, sides: [left, right] })
}

interface Operation {
  readonly operator: string
  readonly sides: readonly ValueType[]
}

function matchingProblem(
  text: string,
  node: SyntaxNode,
  { operator, sides }: Operation,
): PromqlError | undefined {
  const clause = node.getChild('MatchingModifierClause')
  if (clause === null) return
  const at = { offset: clause.from }
  const many = clause.getChild('GroupLeft') ?? clause.getChild('GroupRight')
  if (many !== null && has(node, SETS))
    return { ...at, message: `'${operator}' takes no group_left or group_right` }
  const [matched = [], included = []] = clause
    .getChildren('GroupingLabels')
    .map((list) => namesIn(text, list))
  if (sides.includes('number') && matched.length > 0)
    return { ...at, message: 'labels are matched between series, and one side is a number' }
  const twice = clause.getChild('On') && included.find((name) => matched.includes(name))
  if (twice)
    return { ...at, message: `label '${twice}' cannot be both in on() and in group_left/right()` }
  return
}

function namesIn(text: string, list: SyntaxNode): readonly string[] {
  return [...list.getChildren('LabelName'), ...list.getChildren('QuotedLabelName')].map(
    ({ from, to }) => text.slice(from, to),
  )
}

function operatorOf(text: string, node: SyntaxNode): string {
  const between = node.firstChild?.nextSibling
  return between ? text.slice(between.from, between.to) : ''
}

function has(node: SyntaxNode, names: readonly string[]): boolean {
  return names.some((name) => node.getChild(name) !== null)
}
