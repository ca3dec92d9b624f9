import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseConfig } from '../../config/parse-config.ts'
import type { UserError } from '../../error.ts'

const CONFIG = 'inference-gateway.yaml'

/**
 * The hosts that the config of a checkout allows, if it has one.
 *
 * @returns also what is wrong with the config: it says what is allowed, so nothing is fetched then
 */
export function allowedRemotes(home: string): {
  readonly hosts: readonly string[]
  readonly errors: readonly UserError[]
} {
  const path = join(home, CONFIG)
  if (!existsSync(path)) return { hosts: [], errors: [] }
  const { config, errors } = parseConfig({ file: CONFIG, text: readFileSync(path, 'utf8') })
  return config === undefined ? { hosts: [], errors } : { hosts: config.remotes.allow, errors: [] }
}
