import { compileGoRegExp, type GoRegExp } from '../go-regexp.ts'
import { applyEdits, type Edit, insertMatchers } from './edits.ts'
import { functionName, isScalar } from './expression.ts'
import { withoutComments } from './lexical.ts'
import { type Promql, parsePromql } from './parse.ts'
import { pushedTo } from './push-matcher.ts'
import { type Matcher, type Selector, selectorsOf } from './selectors.ts'
import { quote } from './strings.ts'

/** What a recording rule records, and the labels that it gives the result. */
export interface Recording {
  readonly expr: string
  readonly labels: ReadonlyMap<string, string>
}

/** Recording rules by the name that they record; a name may have several. */
export type Recordings = ReadonlyMap<string, readonly Recording[]>

export interface InlinedQuery {
  readonly text: string
  /** References that stay, as the query would mean something else without them. */
  readonly refused: readonly Refusal[]
}

export interface Refusal {
  readonly offset: number
  readonly name: string
  readonly reason: string
}

/** How a reason begins that lies in another rule; of a chain, the last one is told. */
const NESTED = 'its rule reads'

/** Longer queries come of rules that use rules that use rules, and nobody can read them. */
const MOST_CHARACTERS = 16_000

/**
 * Puts what is recorded in the place of the names under which it is recorded. Only the text at
 * these names changes. Matchers of a reference go to the selectors inside that decide what they
 * ask for, and labels of the rule are added around it.
 */
export function inlineRecordings(text: string, recordings: Recordings): InlinedQuery {
  return inline(text, { recordings, inside: [], known: new Map() })
}

interface Context {
  readonly recordings: Recordings
  /** Names that are being put in, for rules that use themselves. */
  readonly inside: readonly string[]
  /** What is recorded under a name, with everything put in: rules that share rules are many paths. */
  readonly known: Map<string, InlinedQuery>
}

function inline(text: string, context: Context): InlinedQuery {
  const query = parsePromql(text)
  const edits: Edit[] = []
  const refused: Refusal[] = []
  for (const selector of selectorsOf(query)) {
    const { metric: name, nameAt: offset } = selector
    const rules = name === undefined ? undefined : context.recordings.get(name)
    if (name === undefined || rules === undefined) continue
    const found =
      contextProblem(query, selector) ?? replacement({ selector, rules, name, query }, context)
    if (typeof found === 'string') refused.push({ offset, name, reason: found })
    else edits.push({ from: selector.from, to: selector.to, text: found.text })
  }
  return { text: applyEdits(text, edits), refused }
}

/** What stands around a reference and needs the recorded series itself. */
function contextProblem(query: Promql, selector: Selector): string | undefined {
  const { from, to } = selector
  const around = query.text.slice(0, from) + query.text.slice(to)
  if (around.includes('__name__')) return 'the query looks at the names of its metrics'
  if (functionAround(query, selector) === 'timestamp') return 'the query asks when it was recorded'
  if (/^\s*(?:offset\b|@)/i.test(withoutComments(query.text).slice(to)))
    return 'the query reads what was recorded at another time'
  switch (parentOf(query, selector)?.name) {
    case 'MatrixSelector':
      return 'the query reads a range of what was recorded'
    case 'AnchoredExpr':
    case 'SmoothedExpr':
      return 'the query reads between what was recorded'
    default:
      return
  }
}

function parentOf({ tree }: Promql, { from, to }: Pick<Selector, 'from' | 'to'>) {
  let node = tree.resolveInner(from, 1)
  while (node.parent !== null && (node.name !== 'VectorSelector' || node.to !== to))
    node = node.parent
  return node.parent
}

interface Reference {
  readonly query: Promql
  readonly selector: Selector
  readonly name: string
  readonly rules: readonly Recording[]
}

/** The text in the place of a reference; or, as a plain text, why there is none. */
function replacement(
  { query, selector, name, rules }: Reference,
  context: Context,
): { readonly text: string } | string {
  const [rule, second] = rules
  if (rule === undefined || second !== undefined) return `${rules.length} rules record it`
  if (context.inside.includes(name)) return 'its rule uses it itself'
  const inner = recorded(name, rule, context)
  const [blocked] = inner.refused
  if (blocked !== undefined)
    return blocked.reason.startsWith(NESTED)
      ? blocked.reason
      : `${NESTED} '${blocked.name}', which cannot be inlined: ${blocked.reason}`
  const filtered = withMatchers(inner.text, selector.matchers, rule)
  if (typeof filtered === 'string') return filtered
  const labelled = withLabels(filtered.text, rule.labels)
  if (
    functionAround(query, selector) === 'absent' &&
    (selector.matchers.length > 0 || isSelector(labelled))
  )
    return 'absent() makes its labels of the matchers in it'
  if (labelled.length > MOST_CHARACTERS) return 'the query would be too long to read'
  return { text: parenthesized(labelled, parentOf(query, selector)?.name) }
}

function recorded(name: string, { expr }: Recording, context: Context): InlinedQuery {
  const { inside, known } = context
  const found = known.get(name) ?? inline(expr.trim(), { ...context, inside: [...inside, name] })
  known.set(name, found)
  return found
}

function withMatchers(
  text: string,
  matchers: readonly Matcher[],
  { labels }: Recording,
): { readonly text: string } | string {
  const query = parsePromql(text)
  const blocks = new Map<number, string[]>()
  for (const matcher of matchers) {
    const { label } = matcher
    if (label === '__name__' && matcher.op === '=') continue
    const given = labels.get(label)
    if (given !== undefined) {
      if (matches(matcher, given)) continue
      return `its rule sets label '${label}' to '${given}', so nothing would be left`
    }
    const places = pushedTo(query, label)
    if (places === undefined)
      return `label '${label}' of the result is none of the series that its rule reads`
    for (const at of places) blocks.set(at, [...(blocks.get(at) ?? []), formatMatcher(matcher)])
  }
  const edits = selectorsOf(query).flatMap((selector) => {
    const block = blocks.get(selector.from)
    return block === undefined ? [] : [insertMatchers(selector, block.join(','))]
  })
  return { text: applyEdits(text, edits) }
}

function formatMatcher({ label, op, value }: Matcher): string {
  const name = /^[a-zA-Z_]\w*$/.test(label) ? label : quote(label)
  return `${name}${op}${quote(value)}`
}

function matches({ op, value }: Matcher, given: string): boolean {
  const isNegated = op.startsWith('!')
  const isEqual = op.endsWith('~') ? patternOf(value)?.test(given) : value === given
  return isEqual !== undefined && isEqual !== isNegated
}

/** Prometheus anchors patterns, and lets a dot match line breaks. */
function patternOf(text: string): GoRegExp | undefined {
  const compiled = compileGoRegExp(`^(?s:${text})$`)
  return 'problem' in compiled ? undefined : compiled
}

function withLabels(text: string, labels: ReadonlyMap<string, string>): string {
  const { tree } = parsePromql(text)
  const root = tree.topNode.firstChild
  // What is recorded of a number is a series without labels.
  const vector = root !== null && isScalar(text, root) ? `vector(${closed(text)})` : text
  return [...labels].reduce(
    (inner, [label, value]) =>
      `label_replace(${closed(inner)}, ${quote(label)}, ${quote(value.replaceAll('$', '$$$$'))}, "", "")`,
    vector,
  )
}

/** A comment at the end would take along what follows. */
function closed(text: string): string {
  return text.includes('#') ? `${text}\n` : text
}

/** Whoever takes the whole expression needs no parentheses to know where it ends. */
const WHOLE = ['PromQL', 'FunctionCallBody', 'ParenExpr']
const ATOMS = ['VectorSelector', 'FunctionCall', 'AggregateExpr', 'ParenExpr']

function parenthesized(text: string, parent: string | undefined): string {
  const root = parsePromql(text).tree.topNode.firstChild?.name ?? ''
  const isClear = WHOLE.includes(parent ?? '') || ATOMS.includes(root)
  return isClear ? closed(text) : `(${closed(text)})`
}

function isSelector(text: string): boolean {
  return parsePromql(text).tree.topNode.firstChild?.name === 'VectorSelector'
}

/** The function that is given just this selector. */
function functionAround(query: Promql, selector: Selector): string | undefined {
  const body = parentOf(query, selector)
  const call = body?.name === 'FunctionCallBody' ? body.parent : null
  return call?.name === 'FunctionCall' ? functionName(query.text, call) : undefined
}
