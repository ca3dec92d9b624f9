import { UserError } from '../error.ts'
import { type PromqlError, parsePromql, syntaxError } from '../promql/parse.ts'
import { rangeError } from '../promql/range-check.ts'
import { durationHint, parseDuration } from './duration.ts'
import { type GmpRules, gmpRecord, gmpRules } from './gmp-rules.ts'
import type { RecordingRule, RuleGroup } from './rule.ts'
import type { RuleFile } from './rule-files.ts'

/**
 * What the files record. A policy cannot record, so the rules that do are for the collector in the
 * cluster, which is where the alerts that read them find the result.
 *
 * @param suffix of the names of the objects
 */
export function recordingRules(files: readonly RuleFile[], suffix = ''): readonly GmpRules[] {
  const rulesOf = (group: RuleGroup) =>
    recordsOf(group)
      .filter(isGoodRecord)
      .map((rule) => gmpRecord(rule, group))
  return gmpRules(files, rulesOf, suffix)
}

/**
 * What no collector would evaluate, each at its place: queries that are no PromQL, whose rules are
 * left out, and intervals that are no duration, without which its own applies.
 */
export function recordingErrors(files: readonly RuleFile[]): readonly UserError[] {
  return files.flatMap(({ groups }) =>
    groups.flatMap((group) => [
      ...intervalError(group),
      ...recordsOf(group).flatMap((rule) => queryError(rule, group)),
    ]),
  )
}

function intervalError({ name, interval }: RuleGroup): readonly UserError[] {
  if (!interval?.text || parseDuration(interval.text) !== undefined) return []
  const message = `'interval' of group '${name.text}' is no duration: '${interval.text}'`
  const [rule, hint] = [{ group: name.text }, durationHint(interval.text)]
  return [new UserError('bad-duration', message, { at: interval.at, rule, hint })]
}

function queryError(rule: RecordingRule, group: RuleGroup): readonly UserError[] {
  const problem = problemOf(rule)
  if (problem === undefined) return []
  const where = `record '${rule.name.text}' of group '${group.name.text}'`
  const details = {
    at: rule.expr.place(problem.offset),
    rule: { group: group.name.text, record: rule.name.text },
    hint: problem.hint,
  }
  return [new UserError('promql-syntax', `${where}: ${problem.message}`, details)]
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
export function isGoodRecord(rule: RecordingRule): boolean {
  return problemOf(rule) === undefined
}

function problemOf({ expr }: RecordingRule): PromqlError | undefined {
  const query = parsePromql(expr.text)
  return syntaxError(query) ?? rangeError(query)
}
