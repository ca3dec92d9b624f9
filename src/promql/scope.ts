import { applyEdits, type Edit, insertMatchers } from './edits.ts'
import { type Promql, parsePromql } from './parse.ts'
import { type Selector, selectorsOf } from './selectors.ts'
import { quote } from './strings.ts'

/** A label that every series of a query must have, such as the cluster that it came from. */
export interface ScopeLabel {
  readonly label: string
  readonly value: string
}

export interface ScopedQuery {
  readonly text: string
  /** Selectors that say themselves what one of the labels is, and so did not get that matcher. */
  readonly kept: readonly { readonly offset: number; readonly label: string }[]
  /** Selectors of metrics that have other labels than those of Prometheus; they are left alone. */
  readonly foreign: readonly { readonly offset: number; readonly metric: string }[]
}

/**
 * Limits every selector of a query to the series with some labels. Only the text at the selectors
 * changes, so formatting and comments stay, and `unscopeQuery` gives the text back.
 *
 * The matchers go in front: `up` → `up{namespace="a"}`, `up{job="b"}` → `up{namespace="a",job="b"}`.
 * `up{}` becomes `up{namespace="a",}`: the comma is what tells it from `up` on the way back.
 */
export function scopeQuery(text: string, labels: readonly ScopeLabel[]): ScopedQuery {
  const query = parsePromql(text)
  const kept: { offset: number; label: string }[] = []
  const foreign: { offset: number; metric: string }[] = []
  const edits = selectorsOf(query).flatMap((selector) => {
    if (isForeign(selector)) {
      foreign.push({ offset: selector.nameAt, metric: selector.metric ?? '' })
      return []
    }
    const block = blockFor(selector, labels)
    for (const { label } of labels)
      if (isDecided(selector, labels, label)) kept.push({ offset: selector.from, label })
    return block === '' ? [] : [insertMatchers(selector, block)]
  })
  return { text: applyEdits(text, edits), kept, foreign }
}

/** Takes away what `scopeQuery` added with the same labels. */
export function unscopeQuery(text: string, labels: readonly ScopeLabel[]): string {
  const query = parsePromql(text)
  const edits = selectorsOf(query).flatMap((selector) => removal(query, selector, labels))
  return applyEdits(text, edits)
}

function removal({ text }: Promql, selector: Selector, labels: readonly ScopeLabel[]): Edit[] {
  const { braces } = selector
  if (braces === undefined || isForeign(selector)) return []
  const block = blockFor(selector, labels)
  if (block === '' || !text.startsWith(block, braces.from + 1)) return []
  const end = braces.from + 1 + block.length
  // The brace right behind the block was not there before: a selector with braces got a comma.
  if (end === braces.to - 1) return [{ from: braces.from, to: braces.to, text: '' }]
  return text[end] === ',' ? [{ from: braces.from + 1, to: end + 1, text: '' }] : []
}

/** The matchers that a selector gets; the same for the selector with and without them. */
function blockFor(selector: Selector, labels: readonly ScopeLabel[]): string {
  return labels
    .filter(({ label }) => !isDecided(selector, labels, label))
    .map(({ label, value }) => `${label}=${quote(value)}`)
    .join(',')
}

/**
 * Whether the selector already has another matcher on the label. Adding ours would ask for two
 * values at once, which is an alert that never fires. An equal matcher does not count: it is
 * added once more, as otherwise nobody could tell later which one was ours.
 */
function isDecided(selector: Selector, labels: readonly ScopeLabel[], label: string): boolean {
  const ours = labels.find((one) => one.label === label)
  return selector.matchers.some(
    (matcher) => matcher.label === label && (matcher.op !== '=' || matcher.value !== ours?.value),
  )
}

/**
 * Metrics of Google Cloud itself, log-based ones among them, hang on other monitored resources than
 * `prometheus_target`: a load balancer has no cluster and no namespace.
 */
function isForeign({ metric, matchers }: Selector): boolean {
  const resource = matchers.find(({ label }) => label === 'monitored_resource')
  if (resource !== undefined) return resource.value !== 'prometheus_target'
  return metric !== undefined && /^[a-z0-9_]+_(googleapis_com|io):|googleapis\.com\//.test(metric)
}
