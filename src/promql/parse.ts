import type { SyntaxNode, Tree } from '@lezer/common'
import { parser } from '@prometheus-io/lezer-promql'
import { withoutComments } from './lexical.ts'

/** A query and its syntax trees; offsets count UTF-16 code units from 0. */
export interface Promql {
  readonly text: string
  /**
   * The query without comments, `offset` and `@`. The grammar binds these two looser than any
   * operator, so that `a and b offset 5m > 1` would be `(a and b)` of five minutes ago; Prometheus
   * binds them to the selector in front.
   */
  readonly tree: Tree
  /** The same with them. */
  readonly whole: Tree
  /** Whether it nests deeper than anybody could read; the trees are empty then. */
  readonly isTooDeep: boolean
}

/** A chain such as `a or b or c` nests as well. The parser gives up a little later, with another error. */
const DEEPEST = 300

/** The first thing in a query that does not fit. */
export interface PromqlError {
  readonly offset: number
  readonly message: string
  readonly hint?: string
}

/**
 * Parses a query. Never throws: what is wrong is in the tree, see `syntaxError`.
 *
 * `holt_winters` is a function in the Prometheus 2.44 that Cloud Monitoring follows and gone from
 * the 3.x grammar that we have, so the parser sees a function name of the same length instead.
 */
export function parsePromql(text: string): Promql {
  const query = recent.get(text) ?? parseAnew(text)
  if (recent.size >= MOST_KEPT) recent.clear()
  recent.set(text, query)
  return query
}

/** Checks, scopes and lint rules of one query each ask for its tree. */
const recent = new Map<string, Promql>()
const MOST_KEPT = 500

function parseAnew(text: string): Promql {
  const known = withoutComments(text)
    .replace(/\bholt_winters(?=\s*\()/g, 'day_of_month')
    // A number may end in its point, but not for the grammar.
    .replace(/(?<![\w.])([0-9]+)\.(?![\w.])/g, '0$1')
  const whole = parseShallow(known)
  if (whole === undefined) return { text, whole: EMPTY, tree: EMPTY, isTooDeep: true }
  const plain = withoutModifiers(known, whole)
  const tree = plain === known ? whole : (parseShallow(plain) ?? EMPTY)
  return { text, whole, tree, isTooDeep: false }
}

const EMPTY = parser.parse('')

/** Nothing where the tree is too deep, for the parser itself or for those who walk it. */
function parseShallow(text: string): Tree | undefined {
  try {
    const tree = parser.parse(text)
    return depthOf(tree) > DEEPEST ? undefined : tree
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

function depthOf(tree: Tree): number {
  let depth = 0
  let deepest = 0
  tree.iterate({
    enter: () => {
      deepest = Math.max(deepest, ++depth)
    },
    leave: () => {
      depth--
    },
  })
  return deepest
}

const MODIFIERS: Readonly<Record<string, string>> = {
  OffsetExpr: 'Offset',
  StepInvariantExpr: 'At',
}

function withoutModifiers(text: string, whole: Tree): string {
  if (!/@|offset/i.test(text)) return text
  let plain = text
  whole.iterate({
    enter({ name, node, to }) {
      const from = node.getChild(MODIFIERS[name] ?? '')?.from
      if (from !== undefined) plain = plain.slice(0, from) + ' '.repeat(to - from) + plain.slice(to)
    },
  })
  return plain
}

/** The first syntax error, or nothing where the text is PromQL. The grammar knows no types. */
export function syntaxError({ text, whole, isTooDeep }: Promql): PromqlError | undefined {
  if (text.trim() === '') return { offset: 0, message: 'the query is empty' }
  if (isTooDeep)
    return {
      offset: 0,
      message: `the query has more than ${DEEPEST} operations inside each other`,
      hint: 'record parts of it under names of their own',
    }
  let found: SyntaxNode | undefined
  whole.iterate({
    enter(node) {
      if (found === undefined && node.type.isError) found = node.node
      return found === undefined
    },
  })
  return found === undefined ? undefined : explain(text, found)
}

function explain(text: string, error: SyntaxNode): PromqlError {
  const offset = error.from
  const rest = text.slice(offset).trimStart()
  const before = text.slice(0, offset).trimEnd()
  const name = /[a-zA-Z_]\w*$/.exec(before)?.[0]
  if (rest.startsWith('(') && name !== undefined)
    return {
      offset: before.length - name.length,
      message: `unknown function '${name}'`,
      hint: 'Cloud Monitoring knows the functions of Prometheus 2.44, and none of MetricsQL',
    }
  const token = /^(?:[a-zA-Z_]\w*|[0-9.]+\w*|"[^"\n]*"?|'[^'\n]*'?|.)/s.exec(rest)?.[0]
  const seen = token === undefined ? 'the query ends' : `found '${token}'`
  return { offset, message: `${wanted(error.parent)}, ${seen}` }
}

/** What the parser was in the middle of, in words. */
function wanted(parent: SyntaxNode | null): string {
  switch (parent?.name) {
    case 'LabelMatchers':
      return "expected a label matcher or '}'"
    case 'UnquotedLabelMatcher':
    case 'QuotedLabelMatcher':
      return 'expected a matcher such as name="value"'
    case 'GroupingLabels':
      return "expected a label name or ')'"
    case 'FunctionCallBody':
      return "expected an argument or ')'"
    case 'MatrixSelector':
    case 'SubqueryExpr':
      return 'expected a duration such as [5m]'
    case 'BinaryExpr':
      return 'expected an expression after the operator'
    case 'VectorSelector':
      return 'expected an operator or the end after the metric name'
    default:
      return 'expected an expression'
  }
}
