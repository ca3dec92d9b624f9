import { LOGGING } from '../config-connector.ts'
import { child, entries, type Field, items, show, text } from '../field.ts'
import { oneOf } from '../limits.ts'
import type { Problem, Rule } from '../rule.ts'

/** A path of the log entry; names with other characters stand in quotes. */
const FIELD = /^[A-Za-z]([A-Za-z0-9_.@[\]/-]|"[^"]*")*$/
const EXTRACT = /^EXTRACT\(([^()]+)\)$/
const REGEXP_EXTRACT = /^REGEXP_EXTRACT\(([^(),]+),\s?(["'])(.+)\2\)$/

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
  const extractor = text(field) ?? ''
  const [, plain] = EXTRACT.exec(extractor) ?? []
  const [, source, , pattern] = REGEXP_EXTRACT.exec(extractor) ?? []
  const path = plain ?? source
  if (path === undefined || !FIELD.test(path.trim()))
    yield {
      field,
      message: `${show(field.value)} is no extractor`,
      remedy: 'write EXTRACT(field) or REGEXP_EXTRACT(field, "regular expression")',
    }
  if (pattern !== undefined && captureGroups(pattern) !== 1)
    yield {
      field,
      message: `${show(pattern)} has ${captureGroups(pattern)} capture groups`,
      remedy: 'use exactly one; (?:…) does not capture',
    }
}

/** Groups of an RE2 expression that capture: `(` that is neither escaped, in a class, nor `(?:`. */
function captureGroups(pattern: string): number {
  let groups = 0
  let inClass = false
  for (let i = 0; i < pattern.length; i++) {
    const char = pattern[i]
    if (char === '\\') i += 1
    else if (char === '[') inClass = true
    else if (char === ']') inClass = false
    else if (
      char === '(' &&
      !inClass &&
      (pattern[i + 1] !== '?' || /^\(\?P?</.test(pattern.slice(i, i + 4)))
    )
      groups += 1
  }
  return groups
}
