import { UserError } from '../error.ts'
import { type PromqlError, parsePromql, syntaxError } from '../promql/parse.ts'
import { rangeError } from '../promql/range-check.ts'
import { fit, slug } from './names.ts'
import type { RecordingRule, RuleGroup } from './rule.ts'
import type { RuleFile } from './rule-files.ts'

/** The recording rules of one file as Rules of Managed Service for Prometheus, but for its metadata. */
export interface RecordingRules {
  /** What a name of the object can be made of. */
  readonly slug: string
  readonly groups: readonly RecordingGroup[]
}

/** A group in the form that `Rules.spec.groups` has it. */
export interface RecordingGroup {
  readonly name: string
  readonly interval?: string
  readonly rules: readonly {
    readonly record: string
    readonly expr: string
    readonly labels?: Readonly<Record<string, string>>
  }[]
}

/**
 * What the files record. A policy cannot record, so the rules that do are for the collector in the
 * cluster, which is where the alerts that read them find the result.
 *
 * @see https://cloud.google.com/stackdriver/docs/managed-prometheus/rules-managed
 */
export function recordingRules(files: readonly RuleFile[]): readonly RecordingRules[] {
  const found = files.flatMap((file) => {
    const groups = file.groups.flatMap((group) => recordingGroup(group) ?? [])
    return groups.length === 0 ? [] : [{ slug: fit(fileSlug(file.file), 40), groups }]
  })
  const seen = new Map<string, number>()
  return found.map((rules) => {
    const number = (seen.get(rules.slug) ?? 0) + 1
    seen.set(rules.slug, number)
    return number === 1 ? rules : { ...rules, slug: `${rules.slug}-${number}` }
  })
}

/** Recording rules that no collector would evaluate, each at its place; they are left out. */
export function recordingErrors(files: readonly RuleFile[]): readonly UserError[] {
  return files.flatMap(({ groups }) =>
    groups.flatMap((group) =>
      recordsOf(group).flatMap((rule) => {
        const problem = problemOf(rule)
        if (problem === undefined) return []
        const where = `record '${rule.name.text}' of group '${group.name.text}'`
        return new UserError('promql-syntax', `${where}: ${problem.message}`, {
          at: rule.expr.place(problem.offset),
          hint: problem.hint,
        })
      }),
    ),
  )
}

function recordsOf({ rules }: RuleGroup): readonly RecordingRule[] {
  return rules.flatMap((rule) => (rule.kind === 'record' ? [rule] : []))
}

function problemOf({ expr }: RecordingRule): PromqlError | undefined {
  const query = parsePromql(expr.text)
  return syntaxError(query) ?? rangeError(query)
}

function recordingGroup(group: RuleGroup): RecordingGroup | undefined {
  const rules = recordsOf(group).filter((rule) => problemOf(rule) === undefined)
  if (rules.length === 0) return
  return {
    name: group.name.text,
    ...(group.interval?.text && { interval: group.interval.text }),
    rules: rules.map((rule) => formatRule(rule, group)),
  }
}

function formatRule({ name, expr, labels: own }: RecordingRule, { labels: shared }: RuleGroup) {
  const labels = [...new Map([...shared, ...own])].map(([key, { text }]) => [key, text] as const)
  return {
    record: name.text,
    expr: expr.text.trim(),
    ...(labels.length > 0 && { labels: Object.fromEntries(labels) }),
  }
}

function fileSlug(file: string): string {
  const name = file.slice(file.lastIndexOf('/') + 1).replace(/\.[a-z]+$/i, '')
  return slug(name) || 'recording-rules'
}
