import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DEFAULT_RULES_FOLDER } from '../../src/alerts/default-rules.ts'
import { EPP_METRICS } from '../../src/config/schema/operations.ts'
import type { TextSource } from '../../src/yaml/node.ts'

/** The rule files of the bundle, under the names that they have there. */
export function defaultRules(): readonly TextSource[] {
  return EPP_METRICS.map((generation) => {
    const file = `${DEFAULT_RULES_FOLDER}/${generation}.yaml`
    return { file, text: readFileSync(join(import.meta.dirname, '../..', file), 'utf8') }
  })
}
