/**
 * Matchers that keep a query inside one environment. Each value stands between quotes, because that
 * is how a replacement finds it again.
 */
const CLUSTER = 'cluster="%{cluster-name}",location="%{cluster-location}"'
const NAMESPACE = `${CLUSTER},namespace="%{namespace}"`

/** Series of the pools' namespace. */
export function inNamespace(metric: string, ...matchers: readonly string[]): string {
  return selector(metric, [NAMESPACE, ...matchers])
}

/** Series of the whole cluster: exporters of nodes live in a namespace of their own. */
export function inCluster(metric: string): string {
  return selector(metric, [CLUSTER])
}

/** `metric{matcher,…}` as it stands. */
export function selector(metric: string, matchers: readonly string[]): string {
  return `${metric}{${matchers.join(',')}}`
}

/** Counts of a second, five minutes wide: at least four points at the slowest usual scrape interval. */
export function rate(selected: string): string {
  return `rate(${selected}[5m])`
}

export function sumBy(labels: readonly string[], expression: string): string {
  return aggregate('sum', labels, expression)
}

export function maxBy(labels: readonly string[], expression: string): string {
  return aggregate('max', labels, expression)
}

export function avgBy(labels: readonly string[], expression: string): string {
  return aggregate('avg', labels, expression)
}

const QUANTILES = ['0.5', '0.95', '0.99'] as const

/**
 * Median, p95 and p99 of a histogram over all of its series with the same labels. Without `le` in
 * the grouping there would be one quantile for each pod instead.
 */
export function quantiles(buckets: string, labels: readonly string[] = []): readonly string[] {
  const summed = sumBy(['le', ...labels], rate(buckets))
  return QUANTILES.map((quantile) => `histogram_quantile(${quantile}, ${summed})`)
}

function aggregate(operator: string, labels: readonly string[], expression: string): string {
  return labels.length === 0
    ? `${operator}(${expression})`
    : `${operator} by (${labels.join(', ')}) (${expression})`
}
