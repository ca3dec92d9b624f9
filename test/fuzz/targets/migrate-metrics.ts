import * as assert from 'uvu/assert'
import { migrateRules } from '../../../src/alerts/migrate-rules.ts'
import { EPP_METRICS } from '../../../src/config/schema/operations.ts'
import type { Target } from '../target.ts'
import { ruleFiles } from '../texts/rule-files.ts'

const MIGRATIONS = EPP_METRICS.flatMap((from) => EPP_METRICS.map((to) => ({ from, to })))

/** Rule files with other metric names: once is enough, and no line comes or goes. */
export const migrateMetrics: Target = {
  name: 'migrate-metrics',
  seeds: ruleFiles,
  run(text) {
    // One of them, because a text is read twice for each.
    const migration = MIGRATIONS[text.length % MIGRATIONS.length]
    if (migration === undefined) throw new Error('there are no other names')
    const once = migrateRules({ file: 'rules.yaml', text }, migration)
    assert.is(once.text.split('\n').length, text.split('\n').length)
    const twice = migrateRules({ file: 'rules.yaml', text: once.text }, migration)
    assert.is(twice.text, once.text)
  },
}
