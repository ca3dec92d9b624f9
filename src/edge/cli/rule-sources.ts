import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { UserError } from '../../error.ts'
import type { TextSource } from '../../yaml/node.ts'

/** The path that stands for standard input. */
export const STDIN = '-'

/** The rule files that an operand means: one, those of a folder, or standard input. */
export function readRules(path: string): readonly TextSource[] {
  if (path === STDIN) return [{ file: 'stdin', text: readFileSync(0, 'utf8') }]
  try {
    if (!statSync(path).isDirectory()) return [{ file: path, text: readFileSync(path, 'utf8') }]
    const names = readdirSync(path, { recursive: true, encoding: 'utf8' }).sort()
    return names
      .filter((name) => /\.(ya?ml|json)$/.test(name))
      .flatMap((name) => readRules(join(path, name)))
  } catch (cause) {
    throw new UserError('file-not-found', `'${path}' cannot be read`, { cause })
  }
}
