import { migrateMetrics } from '../../commands/migrate-metrics.ts'
import { EPP_METRICS } from '../../config/schema/operations.ts'
import type { MetricMigration } from '../../promql/migrate-names.ts'
import { writeText } from '../write-text.ts'
import { print } from './print.ts'
import { reportFindings } from './report.ts'
import { readRules } from './rule-sources.ts'

export interface MigrateMetricsOptions {
  readonly migration: MetricMigration
  readonly paths: readonly string[]
  /** Change the files, instead of printing what would change. */
  readonly write: boolean
  readonly json: boolean
}

/** `gaie..llm-d`, or nothing where a side is no generation or both are the same. */
export function parseMigration(text: string): MetricMigration | undefined {
  const [left, right, ...rest] = text.split('..')
  const from = EPP_METRICS.find((name) => name === left)
  const to = EPP_METRICS.find((name) => name === right)
  if (from === undefined || to === undefined || from === to || rest.length > 0) return
  return { from, to }
}

/** The part of `igw policies` that changes rule files; its exit code. */
export function runMigration({ migration, paths, write, json }: MigrateMetricsOptions): number {
  const sources = paths.flatMap(readRules)
  const { files, errors, warnings } = migrateMetrics(sources, migration)
  reportFindings({ errors, warnings }, json)
  for (const { file, text, changes, diff } of files) {
    if (write) writeText(file, text)
    print(write ? `${file}: ${changes === 1 ? '1 name' : `${changes} names`} changed\n` : diff)
  }
  return errors.length > 0 ? 1 : 0
}
