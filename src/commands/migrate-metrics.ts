import { type Diagnostics, Report } from '../alerts/diagnostics.ts'
import { migrateRules } from '../alerts/migrate-rules.ts'
import { diffLines } from '../diff/line-diff.ts'
import type { MetricMigration } from '../promql/migrate-names.ts'
import type { TextSource } from '../yaml/node.ts'

/** A rule file that the migration changes. */
export interface MigratedSource {
  readonly file: string
  readonly text: string
  readonly changes: number
  /** What changes, as a unified diff. */
  readonly diff: string
}

/** Errors are metrics that stay as they were, and rules that could not be read. */
export interface MigrateMetricsResult extends Diagnostics {
  /** Only those that change. */
  readonly files: readonly MigratedSource[]
}

/** Rule files with the metric names of another generation of endpoint pickers. */
export function migrateMetrics(
  sources: readonly TextSource[],
  migration: MetricMigration,
): MigrateMetricsResult {
  const report = new Report()
  const files = sources.flatMap((source) => {
    const migrated = migrateRules(source, migration)
    report.add(migrated)
    if (migrated.changes === 0) return []
    const { file, text, changes } = migrated
    return [{ file, text, changes, diff: diffLines(file, source.text, text) }]
  })
  return { files, errors: report.errors, warnings: report.warnings }
}
