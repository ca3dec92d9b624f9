import type { SyntaxNode } from '@lezer/common'
import { argumentsOf, functionName } from './expression.ts'
import { operatorProblem } from './operators.ts'
import type { Promql, PromqlError } from './parse.ts'
import { AGGREGATION_PARAMETERS, SIGNATURES, type Signature, type ValueType } from './signatures.ts'

/**
 * Where a query asks a function or an operator for what it does not take: the mistakes of which the
 * grammar knows nothing, and for which a server refuses the query.
 *
 * @see prometheus/prometheus:promql/parser/parse.go, `checkAST`
 */
export function typeErrors({ text, tree }: Promql): readonly PromqlError[] {
  const root = tree.topNode.firstChild
  if (root === null) return []
  const check: Check = { text, errors: [] }
  const type = typeOf(check, root)
  if (type === 'range') wrongType(check, root, { wanted: 'vector', found: type, of: '' })
  if (type === 'text')
    check.errors.push({ offset: root.from, message: 'a rule needs series or a number, not a text' })
  return check.errors
}

interface Check {
  readonly text: string
  readonly errors: PromqlError[]
}

function typeOf(check: Check, node: SyntaxNode): ValueType {
  switch (node.name) {
    case 'NumberDurationLiteral':
      return 'number'
    case 'StringLiteral':
      return 'text'
    case 'VectorSelector':
      return 'vector'
    case 'ParenExpr':
    case 'AnchoredExpr':
    case 'SmoothedExpr':
      return node.firstChild === null ? 'unknown' : typeOf(check, node.firstChild)
    case 'UnaryExpr':
      return signed(check, node)
    case 'MatrixSelector':
    case 'SubqueryExpr':
      return ranged(check, node)
    case 'FunctionCall':
      return called(check, node)
    case 'AggregateExpr':
      return aggregated(check, node)
    case 'BinaryExpr':
      return combined(check, node)
    default:
      return 'unknown'
  }
}

function signed(check: Check, node: SyntaxNode): ValueType {
  const operand = node.lastChild
  const type = operand === null ? 'unknown' : typeOf(check, operand)
  if (type === 'range' || type === 'text')
    check.errors.push({ offset: node.from, message: `${NOUNS[type]} cannot have a sign` })
  return type
}

function ranged(check: Check, node: SyntaxNode): ValueType {
  const inner = node.firstChild
  if (inner === null) return 'range'
  const type = typeOf(check, inner)
  // For the grammar the range is that of the whole operation; for Prometheus that of its last operand.
  if (inner.name === 'BinaryExpr' || inner.name === 'UnaryExpr')
    check.errors.push({ offset: node.from, message: 'an operator takes no range of samples' })
  else if (node.name === 'MatrixSelector' && inner.name !== 'VectorSelector')
    check.errors.push({
      offset: node.from,
      message: 'only a metric has a range of samples',
      hint: 'a range of an expression is a subquery such as [1h:5m]',
    })
  else if (type === 'number' || type === 'text' || type === 'range')
    check.errors.push({
      offset: node.from,
      message: `a subquery is about series, and this is ${NOUNS[type]}`,
    })
  return 'range'
}

function called(check: Check, node: SyntaxNode): ValueType {
  const name = functionName(check.text, node)
  const signature = SIGNATURES.get(name)
  const args = argumentsOf(node)
  const types = args.map((argument) => typeOf(check, argument))
  if (signature === undefined) return 'unknown'
  const { takes, gives } = signature
  const wanted = wrongCount(signature, args.length)
  if (wanted !== undefined)
    check.errors.push({
      offset: node.from,
      message: `${name}() takes ${wanted}, found ${args.length}`,
    })
  args.forEach((argument, i) => {
    const [wants, found] = [takes[i] ?? takes.at(-1), types[i]]
    if (wants === undefined || found === undefined || (wanted !== undefined && i >= takes.length))
      return
    if (wants !== found) wrongType(check, argument, { wanted: wants, found, of: `${name}()` })
  })
  return gives
}

/** How many arguments it should be, in words; nothing where it is right. */
function wrongCount({ takes, optional = 0, repeats }: Signature, count: number) {
  const least = takes.length - (repeats ? 1 : optional)
  const most = repeats ? Number.POSITIVE_INFINITY : takes.length
  if (count >= least && count <= most) return
  const number = count < least ? least : most
  const how = least === most ? '' : count < least ? 'at least ' : 'at most '
  return `${how}${number === 0 ? 'no' : number} ${number === 1 ? 'argument' : 'arguments'}`
}

function aggregated(check: Check, node: SyntaxNode): ValueType {
  const operator = node.getChild('AggregateOp')
  const name = check.text.slice(node.from, operator?.to ?? node.from).toLowerCase()
  const parameter = AGGREGATION_PARAMETERS.get(name)
  const args = argumentsOf(node)
  const wanted: readonly ValueType[] = parameter === undefined ? ['vector'] : [parameter, 'vector']
  const types = args.map((argument) => typeOf(check, argument))
  if (args.length !== wanted.length) {
    const count = wanted.length === 1 ? '1 argument' : `${wanted.length} arguments`
    check.errors.push({
      offset: node.from,
      message: `${name}() takes ${count}, found ${args.length}`,
    })
    return 'vector'
  }
  args.forEach((argument, i) => {
    const [wants, found] = [wanted[i], types[i]]
    if (wants !== undefined && found !== undefined && wants !== found)
      wrongType(check, argument, { wanted: wants, found, of: `${name}()` })
  })
  return 'vector'
}

function combined(check: Check, node: SyntaxNode): ValueType {
  const [left, right] = [node.firstChild, node.lastChild]
  if (left === null || right === null) return 'unknown'
  const types = [typeOf(check, left), typeOf(check, right)] as const
  const problem = operatorProblem(check.text, node, types)
  if (problem !== undefined) check.errors.push(problem)
  return types[0] === 'number' && types[1] === 'number' ? 'number' : 'vector'
}

const NOUNS: Readonly<Record<ValueType, string>> = {
  number: 'a number',
  vector: 'series',
  range: 'a range of samples',
  text: 'a text',
  unknown: 'an expression',
}

interface Mismatch {
  readonly wanted: ValueType
  readonly found: ValueType
  /** Who wants it. */
  readonly of: string
}

function wrongType(
  check: Check,
  { from: offset }: SyntaxNode,
  { wanted, found, of }: Mismatch,
): void {
  if (wanted === 'unknown' || found === 'unknown') return
  const message =
    wanted === 'range' && found === 'vector'
      ? `${of} needs a range such as [5m] behind its metric`
      : wanted === 'vector' && found === 'range'
        ? 'a range of samples needs a function such as rate() or avg_over_time() around it'
        : `${of} wants ${NOUNS[wanted]} here, found ${NOUNS[found]}`
  check.errors.push({ offset, message })
}
