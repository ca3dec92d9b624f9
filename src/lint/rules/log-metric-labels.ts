import { extractorProblem } from '../../config/log-extractor.ts'
import { LOGGING } from '../config-connector.ts'
import { child, entries, type Field, items, show, text } from '../field.ts'
import { oneOf } from '../limits.ts'
import type { Problem, Rule } from '../rule.ts'

/** Labels of a log metric: each declared and extracted, by an extractor that can be read. */
export const logMetricLabels: Rule = {
  id: 'log-metric-labels',
  severity: 'error',
  *check({ ofKind }) {
    for (const root of ofKind(LOGGING, 'LoggingLogMetric')) {
      const labels = child(root, 'spec', 'metricDescriptor', 'labels')
      const extractors = child(root, 'spec', 'labelExtractors')
      yield* unequal(labels, extractors)
      for (const label of items(labels))
        yield* oneOf(child(label, 'valueType'), ['STRING', 'BOOL', 'INT64'])
      for (const [, extractor] of entries(extractors)) yield* badExtractor(extractor)
      const value = child(root, 'spec', 'valueExtractor')
      if (value.value !== undefined) yield* badExtractor(value)
    }
  },
}

function* unequal(labels: Field, extractors: Field): Generator<Problem> {
  const declared = new Set(items(labels).map((label) => text(child(label, 'key'))))
  const extracted = new Set(entries(extractors).map(([key]) => key))
  for (const label of items(labels)) {
    const key = child(label, 'key')
    if (!extracted.has(text(key) ?? ''))
      yield {
        field: key,
        message: `label ${show(key.value)} has no extractor`,
        remedy: 'add it to labelExtractors',
      }
  }
  for (const [key, field] of entries(extractors))
    if (!declared.has(key))
      yield {
        field,
        message: `label '${key}' is not declared`,
        remedy: 'add it to metricDescriptor.labels',
      }
}

function* badExtractor(field: Field): Generator<Problem> {
  const problem = extractorProblem(text(field) ?? '')
  if (problem !== undefined)
    yield {
      field,
      message: problem,
      remedy: 'write EXTRACT(field) or REGEXP_EXTRACT(field, "re2 with (one group)")',
    }
}
