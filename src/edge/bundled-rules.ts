import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { EPP_METRICS } from '../config/schema/operations.ts'
import type { TextSource } from '../yaml/node.ts'

/**
 * The default rule files that ship beside the program, in `kustomize/rules/`.
 *
 * @param home the folder of the door that runs, `src/` or `dist/`
 */
export function bundledRules(home: string): readonly TextSource[] {
  return EPP_METRICS.map((generation) => {
    const file = `kustomize/rules/${generation}.yaml`
    return { file, text: readFileSync(join(home, '..', file), 'utf8') }
  })
}
