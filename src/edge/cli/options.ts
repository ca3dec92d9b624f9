import { type ParseArgsOptionsConfig, parseArgs } from 'node:util'

/** Options that every command takes. */
export const HELP = { help: { type: 'boolean', short: 'h', default: false } } as const

/**
 * Options and operands of a command, or what is wrong with them in a sentence.
 *
 * @see https://nodejs.org/api/util.html#utilparseargsconfig
 */
export function readOptions<const T extends ParseArgsOptionsConfig>(
  args: readonly string[],
  options: T,
) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options,
      allowPositionals: true,
      strict: true,
    })
    return { values, positionals, problem: undefined }
  } catch (cause) {
    const problem = cause instanceof Error ? cause.message.split('. ')[0] : String(cause)
    return { values: undefined, positionals: [], problem: problem ?? 'wrong options' }
  }
}
