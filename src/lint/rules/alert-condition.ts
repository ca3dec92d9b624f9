import { queryError } from '../../promql/query-error.ts'
import { type PromqlCondition, promqlConditions } from '../alert-policy.ts'
import { secondsOf } from '../duration.ts'
import { child, entries, type Field, isAbsent, show, text } from '../field.ts'
import { lengthBetween } from '../limits.ts'
import type { Problem, Rule } from '../rule.ts'

const LABEL = /^[A-Za-z_][A-Za-z0-9_]*$/
const DAY = 86_400

/** A PromQL condition: the query, how long it holds, how often it is looked at. */
export const alertCondition: Rule = {
  id: 'alert-condition',
  severity: 'error',
  *check(manifests) {
    for (const found of promqlConditions(manifests)) {
      yield* badQuery(found)
      yield* badTimes(found.condition)
      yield* badNames(found.condition)
    }
  },
}

function* badQuery({ query, promql }: PromqlCondition): Generator<Problem> {
  const error = queryError(promql)
  if (error)
    yield {
      field: query,
      message: `${error.message} (character ${error.offset + 1})`,
      remedy: error.hint ?? 'correct the query',
    }
}

function* badTimes(condition: Field): Generator<Problem> {
  const duration = child(condition, 'duration')
  const held = secondsOf(text(duration) ?? '')
  if (!isAbsent(duration) && (held === undefined || held > DAY))
    yield {
      field: duration,
      message: `${show(duration.value)} is no duration of up to 24 hours`,
      remedy: "write seconds, such as '300s'",
    }
  const interval = child(condition, 'evaluationInterval')
  const every = secondsOf(text(interval) ?? '')
  if (!isAbsent(interval) && (every === undefined || every === 0 || every % 30 !== 0))
    yield {
      field: interval,
      message: `${show(interval.value)} is no multiple of 30 seconds`,
      remedy: "write '30s', '60s', '90s' and so on",
    }
}

function* badNames(condition: Field): Generator<Problem> {
  const rule = child(condition, 'alertRule')
  const names = [rule, ...entries(child(condition, 'labels')).map(([, field]) => field)]
  for (const field of names) {
    const name = field === rule ? (text(rule) ?? '') : String(field.path.at(-1))
    if (name === '' || LABEL.test(name)) continue
    yield {
      field,
      message: `${show(name)} is no name as Prometheus has it`,
      remedy: 'use letters, digits and _, no digit first',
    }
  }
  yield* lengthBetween(rule, 0, 2048)
  yield* lengthBetween(child(condition, 'ruleGroup'), 0, 2048)
}
