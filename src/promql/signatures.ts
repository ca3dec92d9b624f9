/** What an expression evaluates to; `unknown` where only a newer Prometheus could tell. */
export type ValueType = 'number' | 'vector' | 'range' | 'text' | 'unknown'

export interface Signature {
  readonly takes: readonly ValueType[]
  readonly gives: ValueType
  /** How many of the arguments may be left out, from the end. */
  readonly optional?: number
  /** The last argument may be there any number of times, or not at all. */
  readonly repeats?: true
}

/**
 * The functions of Prometheus up to 3.10. Newer ones are not here, so their arguments are not judged.
 *
 * @see prometheus/prometheus:promql/parser/functions.go
 */
export const SIGNATURES: ReadonlyMap<string, Signature> = new Map([
  ...many(['vector'], 'abs absent ceil deg exp floor ln log10 log2 rad sgn sort sort_desc sqrt'),
  ...many(['vector'], 'acos acosh asin asinh atan atanh cos cosh sin sinh tan tanh timestamp'),
  ...many(['vector'], 'histogram_avg histogram_count histogram_stddev histogram_stdvar'),
  ...many(['vector'], 'histogram_sum'),
  ...many(['range'], 'changes delta deriv idelta increase irate rate resets absent_over_time'),
  ...many(['range'], 'avg_over_time count_over_time first_over_time last_over_time mad_over_time'),
  ...many(['range'], 'max_over_time min_over_time present_over_time stddev_over_time'),
  ...many(['range'], 'stdvar_over_time sum_over_time ts_of_first_over_time ts_of_last_over_time'),
  ...many(['range'], 'ts_of_max_over_time ts_of_min_over_time'),
  ...many(['vector', 'number'], 'clamp_max clamp_min'),
  ...many(['vector', 'number', 'number'], 'clamp'),
  ...many(['range', 'number'], 'predict_linear'),
  ...many(['range', 'number', 'number'], 'holt_winters double_exponential_smoothing'),
  ...many(['number', 'range'], 'quantile_over_time'),
  ...many(['number', 'vector'], 'histogram_quantile'),
  ...many(['number', 'number', 'vector'], 'histogram_fraction'),
  ...many(['vector', 'text', 'text', 'text', 'text'], 'label_replace'),
  ...many(['vector', 'text', 'text', 'text'], 'label_join', { repeats: true }),
  ...many(['vector', 'text'], 'sort_by_label sort_by_label_desc', { repeats: true }),
  ...many(['vector'], 'day_of_month day_of_week day_of_year days_in_month', { optional: 1 }),
  ...many(['vector'], 'hour minute month year', { optional: 1 }),
  ...many(['vector', 'number'], 'round', { optional: 1 }),
  ...many(['vector', 'vector'], 'info', { optional: 1 }),
  ...many([], 'pi time', { gives: 'number' }),
  ...many(['vector'], 'scalar', { gives: 'number' }),
  ...many(['number'], 'vector'),
])

/** Aggregations that take something in front of the series. */
export const AGGREGATION_PARAMETERS: ReadonlyMap<string, ValueType> = new Map([
  ['topk', 'number'],
  ['bottomk', 'number'],
  ['quantile', 'number'],
  ['limitk', 'number'],
  ['limit_ratio', 'number'],
  ['count_values', 'text'],
])

function many(
  takes: readonly ValueType[],
  names: string,
  more: Partial<Signature> = {},
): readonly (readonly [string, Signature])[] {
  return names.split(' ').map((name) => [name, { takes, gives: 'vector', ...more }] as const)
}
