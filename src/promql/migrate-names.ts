import { EPP_METRICS, type EppGeneration, type EppMetric } from './metric-catalogue.ts'

/** From the metric names of one generation of endpoint pickers to those of another. */
export interface MetricMigration {
  readonly from: EppGeneration
  readonly to: EppGeneration
}

export type MigratedName =
  /** Not a metric of the generation that the names come from. */
  | { readonly kind: 'foreign' }
  | { readonly kind: 'kept' }
  | { readonly kind: 'renamed'; readonly name: string; readonly labels: LabelRenames }
  /** The generation that the names go to has no such metric. */
  | { readonly kind: 'gone' }

type LabelRenames = readonly (readonly [from: string, to: string])[]

/** What a metric of a query, such as `inference_pool_ready_pods` or `…_bucket`, is called elsewhere. */
export function migrateName(name: string, { from, to }: MetricMigration): MigratedName {
  const found = EPP_METRICS.flatMap((metric) => {
    const part = partOf(name, metric, from)
    return part === undefined ? [] : [{ metric, part }]
  })
  const [match] = found
  if (match === undefined) return { kind: 'foreign' }
  const { metric, part } = match
  const renamed = metric.names[to]
  if (renamed === undefined) return { kind: 'gone' }
  if (renamed + part === name) return { kind: 'kept' }
  return { kind: 'renamed', name: renamed + part, labels: labelRenames(metric, { from, to }) }
}

/** What stands behind the name of the metric: a histogram is read in parts. */
function partOf(name: string, { type, names }: EppMetric, from: EppGeneration): string | undefined {
  const known = names[from]
  if (known === undefined || !name.startsWith(known)) return
  const part = name.slice(known.length)
  const isPart = part === '' || (type === 'histogram' && /^_(bucket|sum|count)$/.test(part))
  return isPart ? part : undefined
}

function labelRenames({ labels = [] }: EppMetric, { from, to }: MetricMigration): LabelRenames {
  return labels.flatMap((label) => {
    const [old, now] = [label[from], label[to]]
    return old === undefined || now === undefined || old === now ? [] : [[old, now] as const]
  })
}
