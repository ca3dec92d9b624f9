import type { Location } from '../error.ts'
import { type MetricMigration, type MigratedName, migrateName } from '../promql/migrate-names.ts'
import { parsePromql } from '../promql/parse.ts'
import { selectorsOf } from '../promql/selectors.ts'
import type { TextSource } from '../yaml/node.ts'
import { type Diagnostics, inReadingOrder, Report } from './diagnostics.ts'
import type { Rule } from './rule.ts'
import { parseRuleFile } from './rule-files.ts'
import type { Text } from './rule-yaml.ts'

export interface MigratedFile extends Diagnostics {
  readonly file: string
  /** The file with the names of the other generation; all else is as it was, byte for byte. */
  readonly text: string
  /** How many names are others now. */
  readonly changes: number
}

/**
 * Writes the metric names of a rule file as another generation of endpoint pickers has them, in
 * queries and where annotations mention them. A metric without a counterpart is an error at its
 * place and stays. Doing it again changes nothing.
 */
export function migrateRules(source: TextSource, migration: MetricMigration): MigratedFile {
  const { file, groups, errors } = parseRuleFile(source)
  const report = new Report()
  report.add({ errors })
  const mentions = groups.flatMap((group) =>
    group.rules.flatMap((rule) => {
      const about = report.about({ group: group.name.text, [rule.kind]: rule.name.text })
      return mentionsIn(rule, { migration, report: about })
    }),
  )
  const edits = editsOf(source.text, mentions)
  return {
    file,
    text: applyEdits(source.text, edits),
    changes: edits.size,
    errors: inReadingOrder(report.errors, [file]),
    warnings: inReadingOrder(report.warnings, [file]),
  }
}

interface Context {
  readonly migration: MetricMigration
  readonly report: Report
}

/** A name in the file that becomes another one. */
interface Mention {
  readonly name: string
  readonly at: Location
  readonly becomes: string
  readonly report: Report
}

function mentionsIn(rule: Rule, context: Context): readonly Mention[] {
  const annotations = rule.kind === 'alert' ? [...rule.annotations.values()] : []
  return [
    ...mentionsInQuery(rule.expr, context),
    ...annotations.flatMap((text) => mentionsInText(text, context)),
  ]
}

function mentionsInQuery(expr: Text, { migration, report }: Context): readonly Mention[] {
  return selectorsOf(parsePromql(expr.text)).flatMap(({ metric, nameAt, from, to }) => {
    const selector = expr.text.slice(from, to)
    if (metric === undefined) {
      warnOfPattern(selector, expr.place(from), report)
      return []
    }
    const migrated = migrateName(metric, migration)
    // In `{__name__="up"}` the name stands behind the label.
    const at = expr.place(expr.text.indexOf(metric, nameAt))
    tellLosses({ metric, migrated, at, expr }, { migration, report })
    return migrated.kind === 'renamed' ? [{ name: metric, at, becomes: migrated.name, report }] : []
  })
}

function warnOfPattern(selector: string, at: Location, report: Report): void {
  if (!/__name__\s*=~/.test(selector)) return
  report.warn('bad-rule', `'${selector}' finds its metrics by a pattern, which stays as it is`, {
    at,
  })
}

interface Reading {
  readonly metric: string
  readonly migrated: MigratedName
  readonly at: Location
  readonly expr: Text
}

function tellLosses({ metric, migrated, at, expr }: Reading, { migration, report }: Context): void {
  if (migrated.kind === 'gone')
    report.error(
      'unknown-metric',
      `'${metric}' has no counterpart in endpoint pickers of generation '${migration.to}'`,
      { at, hint: 'without a change by hand this query finds nothing there' },
    )
  if (migrated.kind !== 'renamed') return
  for (const [before, now] of migrated.labels)
    if (new RegExp(`\\b${before}\\b`).test(expr.text))
      report.warn('bad-rule', `label '${before}' of '${metric}' is '${now}' there`, {
        at,
        hint: 'change it by hand in matchers, groupings and texts',
      })
}

function mentionsInText(text: Text, { migration, report }: Context): readonly Mention[] {
  return [...text.text.matchAll(/[a-zA-Z_:][\w:]*/g)].flatMap(({ 0: name, index }) => {
    const migrated = migrateName(name, migration)
    if (migrated.kind !== 'renamed') return []
    return [{ name, at: text.place(index), becomes: migrated.name, report }]
  })
}

/** By offset: aliases and merge keys bring one text to several rules, and it is edited once. */
function editsOf(text: string, mentions: readonly Mention[]): ReadonlyMap<number, Mention> {
  const lines = lineStarts(text)
  const edits = new Map<number, Mention>()
  for (const mention of mentions) {
    const { name, at, report } = mention
    const offset = (lines[at.line - 1] ?? 0) + at.col - 1
    if (text.startsWith(name, offset)) edits.set(offset, mention)
    else
      report.error('bad-rule', `'${name}' is written in a way that cannot be changed in place`, {
        at,
        hint: 'write it in one piece, without escapes',
      })
  }
  return edits
}

function lineStarts(text: string): readonly number[] {
  return [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)]
}

function applyEdits(text: string, edits: ReadonlyMap<number, Mention>): string {
  let result = ''
  let at = 0
  for (const [offset, { name, becomes }] of [...edits].sort(([a], [b]) => a - b)) {
    result += text.slice(at, offset) + becomes
    at = offset + name.length
  }
  return result + text.slice(at)
}
