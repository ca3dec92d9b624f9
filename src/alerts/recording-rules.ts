import { type RuleName, UserError } from '../error.ts'
import { type PromqlError, parsePromql } from '../promql/parse.ts'
import { queryError as errorOf } from '../promql/query-error.ts'
import { durationHint, parseDuration } from './duration.ts'
import { type GmpRules, gmpRecord, gmpRules } from './gmp-rules.ts'
import { labelErrors } from './label-errors.ts'
import type { RecordingRule, RuleGroup } from './rule.ts'
import type { RuleFile } from './rule-files.ts'
import type { Text } from './rule-yaml.ts'

/**
 * What the files record. A policy cannot record, so the rules that do are for the collector in the
 * cluster, which is where the alerts that read them find the result.
 *
 * @param suffix of the names of the objects
 */
export function recordingRules(files: readonly RuleFile[], suffix = ''): readonly GmpRules[] {
  const rulesOf = (group: RuleGroup) =>
    recordsOf(group)
      .filter((rule) => isGoodRecord(rule, group))
      .map((rule) => gmpRecord(rule, group))
  return gmpRules(files, rulesOf, suffix)
}

/**
 * What no collector would evaluate, each at its place: rules with a query, name or label that is
 * none, which are left out, and intervals that are no duration, without which its own applies.
 */
export function recordingErrors(files: readonly RuleFile[]): readonly UserError[] {
  return files.flatMap(({ groups }) =>
    groups.flatMap((group) => [
      ...intervalError(group),
      ...recordsOf(group).flatMap((rule) => errorsOf(rule, group)),
    ]),
  )
}

function intervalError({ name, interval }: RuleGroup): readonly UserError[] {
  if (!interval?.text || parseDuration(interval.text) !== undefined) return []
  const message = `'interval' of group '${name.text}' is no duration: '${interval.text}'`
  const [rule, hint] = [{ group: name.text }, durationHint(interval.text)]
  return [new UserError('bad-duration', message, { at: interval.at, rule, hint })]
}

function errorsOf(record: RecordingRule, group: RuleGroup): readonly UserError[] {
  const { name, expr, labels } = record
  const where = `record '${name.text}' of group '${group.name.text}'`
  const rule = { group: group.name.text, record: name.text }
  const query = parsePromql(expr.text)
  const problem = errorOf(query)
  return [
    ...(problem === undefined ? [] : [queryError(problem, { where, rule, expr })]),
    ...(isMetricName(name.text)
      ? []
      : [new UserError('bad-rule', `${where} is no metric name`, { at: name.at, rule })]),
    ...labelErrors(new Map([...group.labels, ...labels]), where, rule),
  ]
}

interface Query {
  readonly where: string
  readonly rule: RuleName
  readonly expr: Text
}

function queryError({ message, offset, hint }: PromqlError, { where, rule, expr }: Query) {
  const details = { at: expr.place(offset), rule, hint }
  return new UserError('promql-syntax', `${where}: ${message}`, details)
}

function isMetricName(text: string): boolean {
  return /^[a-zA-Z_:][a-zA-Z0-9_:]*$/.test(text)
}

/** Names under `record:`: an alert that reads one depends on somebody recording it. */
export function recordedNames(files: readonly RuleFile[]): ReadonlySet<string> {
  const rules = files.flatMap(({ groups }) => groups.flatMap(recordsOf))
  return new Set(rules.map(({ name }) => name.text))
}

export function recordsOf({ rules }: RuleGroup): readonly RecordingRule[] {
  return rules.flatMap((rule) => (rule.kind === 'record' ? [rule] : []))
}

/** Whether a collector can evaluate what a rule records. */
export function isGoodRecord(rule: RecordingRule, group: RuleGroup): boolean {
  return errorsOf(rule, group).length === 0
}
