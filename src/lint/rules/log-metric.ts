import { LOGGING } from '../config-connector.ts'
import { child, entries, type Field, isAbsent, items, number, show, text } from '../field.ts'
import { lengthBetween, oneOf } from '../limits.ts'
import { nameOf } from '../manifests.ts'
import type { Problem, Rule } from '../rule.ts'

const NAME = /^[A-Za-z0-9_\-.,+!*'()%][A-Za-z0-9_\-.,+!*'()%/]{0,99}$/

/** Limits of a log metric that the Logging API tells only when it is called. */
export const logMetric: Rule = {
  id: 'log-metric',
  severity: 'error',
  *check({ ofKind }) {
    for (const root of ofKind(LOGGING, 'LoggingLogMetric')) {
      const spec = child(root, 'spec')
      const id = child(spec, 'resourceID')
      const name = text(id) ?? nameOf(root)
      if (!NAME.test(name))
        yield {
          field: id,
          message: `${show(name)} is no name of a log metric`,
          remedy: "use 100 letters, digits and _-.,+!*'()%/ at most",
        }
      if (isAbsent(child(spec, 'filter')))
        yield {
          field: child(spec, 'filter'),
          message: 'the metric has no filter',
          remedy: 'add one',
        }
      yield* lengthBetween(child(spec, 'filter'), 1, 20_000)
      yield* lengthBetween(child(spec, 'description'), 0, 8000)
      yield* badDescriptor(child(spec, 'metricDescriptor'))
      yield* badBuckets(child(spec, 'bucketOptions'))
      const value = child(spec, 'valueExtractor')
      if (!isAbsent(value) && child(spec, 'metricDescriptor', 'valueType').value !== 'DISTRIBUTION')
        yield {
          field: value,
          message: 'only a DISTRIBUTION has a valueExtractor',
          remedy: 'remove it or change valueType',
        }
    }
  },
}

/** Config Connector leaves a metric without them in UpdateFailed. */
function* badDescriptor(descriptor: Field): Generator<Problem> {
  for (const key of ['metricKind', 'valueType'])
    if (isAbsent(child(descriptor, key)))
      yield {
        field: child(descriptor, key),
        message: `the metric has no ${key}`,
        remedy: 'write metricKind: DELTA and valueType: INT64',
      }
  yield* oneOf(child(descriptor, 'metricKind'), ['DELTA', 'GAUGE', 'CUMULATIVE'])
  yield* oneOf(child(descriptor, 'valueType'), [
    'INT64',
    'DISTRIBUTION',
    'DOUBLE',
    'BOOL',
    'STRING',
    'MONEY',
  ])
}

function* badBuckets(options: Field): Generator<Problem> {
  const kinds = entries(options)
  if (kinds.length > 1)
    yield {
      field: options,
      message: `bucketOptions has ${kinds.map(([key]) => key).join(' and ')}`,
      remedy: 'keep one',
    }
  const bounds = child(options, 'explicitBuckets', 'bounds')
  const values = items(bounds).map(number)
  if (
    !isAbsent(bounds) &&
    !values.every((value, i) => i === 0 || (value ?? 0) > (values[i - 1] ?? 0))
  )
    yield {
      field: bounds,
      message: `bounds ${show(bounds.value)} do not go up`,
      remedy: 'sort them, each once',
    }
  if ((number(child(options, 'exponentialBuckets', 'growthFactor')) ?? 2) <= 1)
    yield {
      field: child(options, 'exponentialBuckets', 'growthFactor'),
      message: 'buckets do not grow',
      remedy: 'write more than 1',
    }
}
