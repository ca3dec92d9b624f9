import { fieldsOf } from './filter-terms.ts'
import type { LogMetric } from './log-metric.ts'

/** A filter for more and more terms of the scope. */
export function scopeFilters({ scope }: LogMetric): readonly string[] {
  return scope.map((_, i) => scope.slice(0, i + 1).join('\n'))
}

/** For each field that a condition reads, a filter for entries of the scope that have it. */
export function fieldFilters({ scope, conditions }: LogMetric) {
  // Every entry has a severity and a time; what is told apart is in the payload.
  const fields = [...new Set(conditions.flatMap(fieldsOf))].filter((field) =>
    /^(jsonPayload|httpRequest|protoPayload|labels)\./.test(field),
  )
  return fields.map((field) => ({ field, filter: [...scope, `${field}:*`].join('\n') }))
}
