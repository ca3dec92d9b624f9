import type { Promql, PromqlError } from './parse.ts'

/**
 * Functions and aggregations by the Prometheus version that brought them. Cloud Monitoring is at
 * parity with 2.44; prometheus/prometheus:promql/parser/functions.go between tags.
 */
const NEWER: Readonly<Record<string, readonly string[]>> = {
  '2.47': ['histogram_stddev', 'histogram_stdvar'],
  '2.49': ['mad_over_time', 'sort_by_label', 'sort_by_label_desc'],
  '2.54': ['limitk', 'limit_ratio'],
  '3.0': ['double_exponential_smoothing', 'histogram_avg', 'info'],
  '3.5': ['ts_of_last_over_time', 'ts_of_max_over_time', 'ts_of_min_over_time'],
  '3.7': ['first_over_time', 'ts_of_first_over_time'],
  '3.11': ['histogram_quantiles'],
  '3.12': ['start', 'end', 'range', 'step'],
  '3.13': ['max_of', 'min_of'],
  '3.14': ['start_timestamp'],
}

const VERSIONS: ReadonlyMap<string, string> = new Map(
  Object.entries(NEWER).flatMap(([version, names]) =>
    names.map((name) => [name, version] as const),
  ),
)

/** Syntax of Prometheus 3 that has no function name, by its node in the grammar. */
const NEWER_SYNTAX: Readonly<Record<string, string>> = {
  AnchoredExpr: "'anchored'",
  SmoothedExpr: "'smoothed'",
  FillModifier: "'fill'",
  DurationStep: "'step()' as a duration",
  TrimUpper: "'</'",
  TrimLower: "'>/'",
}

/** What a query uses that Cloud Monitoring may not know, each at its place. */
export function newerFeatures({ text, whole }: Promql): readonly PromqlError[] {
  const found: PromqlError[] = []
  whole.iterate({
    enter(node) {
      const syntax =
        NEWER_SYNTAX[node.name] ?? newerLiteral(node.name, text.slice(node.from, node.to))
      if (syntax !== undefined) found.push(newer(node.from, syntax, 'Prometheus 3'))
      if (node.name !== 'FunctionIdentifier' && node.name !== 'AggregateOp') return
      const name = text.slice(node.from, node.to).toLowerCase()
      const version = VERSIONS.get(name)
      if (version !== undefined) found.push(newer(node.from, `${name}()`, `Prometheus ${version}`))
    },
  })
  return found
}

/** Prometheus 3 takes a duration for a number of seconds, and a number for a duration. */
function newerLiteral(node: string, literal: string): string | undefined {
  if (node === 'NumberDurationLiteralInDurationContext' && /^[0-9.e]+$/i.test(literal))
    return `a duration without a unit, '${literal}',`
  if (node !== 'NumberDurationLiteral') return
  if (/[0-9](?:[ywdhms]|ms)$/.test(literal) && !/^0x/i.test(literal))
    return `a duration as a number, '${literal}',`
  return literal.includes('_') ? `a number with '_', '${literal}',` : undefined
}

/** Calls of `absent()`, whose policy is refused as long as the metric has never been written. */
export function absenceChecks({ text, tree }: Promql): readonly PromqlError[] {
  const found: PromqlError[] = []
  tree.iterate({
    enter(node) {
      if (node.name !== 'FunctionIdentifier') return
      const name = text.slice(node.from, node.to)
      if (name === 'absent' || name === 'absent_over_time')
        found.push({
          offset: node.from,
          message: `${name}() of a metric that was never written: the policy is refused until it was`,
        })
    },
  })
  return found
}

function newer(offset: number, what: string, since: string): PromqlError {
  return { offset, message: `${what} came with ${since}, and Cloud Monitoring follows 2.44` }
}
