import { inlineRecordings, type Recording, type Recordings } from '../promql/inline.ts'
import type { Report } from './diagnostics.ts'
import { isGoodRecord, recordsOf } from './recording-rules.ts'
import type { AlertRule, RuleGroup } from './rule.ts'
import type { RuleFile } from './rule-files.ts'

/**
 * The files with alerts that no longer read what rules of these files record: what is recorded
 * stands in the queries instead. Where that would change what an alert means, the reference stays,
 * and a warning says why. The recording rules themselves stay.
 */
export function withInlinedRecords(
  files: readonly RuleFile[],
  report: Report,
): readonly RuleFile[] {
  const recordings = recordingsOf(files)
  if (recordings.size === 0) return files
  const inGroup = (group: RuleGroup): RuleGroup => ({
    ...group,
    rules: group.rules.map((rule) =>
      rule.kind === 'alert' ? inlined(rule, { group, recordings, report }) : rule,
    ),
  })
  return files.map((file) => ({ ...file, groups: file.groups.map(inGroup) }))
}

function recordingsOf(files: readonly RuleFile[]): Recordings {
  const recordings = new Map<string, Recording[]>()
  for (const group of files.flatMap(({ groups }) => groups))
    for (const rule of recordsOf(group).filter((one) => isGoodRecord(one, group))) {
      const labels = new Map(
        [...group.labels, ...rule.labels].map(([name, { text }]) => [name, text] as const),
      )
      const known = recordings.get(rule.name.text) ?? []
      recordings.set(rule.name.text, [...known, { expr: rule.expr.text, labels }])
    }
  return recordings
}

interface Context {
  readonly group: RuleGroup
  readonly recordings: Recordings
  readonly report: Report
}

function inlined(rule: AlertRule, { group, recordings, report }: Context): AlertRule {
  const { name, expr } = rule
  const { text, refused } = inlineRecordings(expr.text, recordings)
  const about = report.about({ group: group.name.text, alert: name.text })
  for (const { offset, name: record, reason } of refused)
    about.warn(
      'bad-rule',
      `alert '${name.text}' of group '${group.name.text}' still reads '${record}': ${reason}`,
      { at: expr.place(offset) },
    )
  if (text === expr.text) return rule
  // What is wrong with the new text is wrong with the rule that was put in, so no offset helps.
  return { ...rule, expr: { text, at: expr.at, place: () => expr.at } }
}
