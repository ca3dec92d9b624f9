import { type ParseArgsOptionsConfig, parseArgs } from 'node:util'
import { suggest } from '../../kustomize/suggest.ts'
import { reportUsage } from './report.ts'

/** What a command takes. */
export interface CommandLine<T extends ParseArgsOptionsConfig> {
  /** What `--help` prints, and what follows a mistake. */
  readonly usage: string
  readonly options: T
  /** How many operands it takes at most. */
  readonly operands: number
}

/**
 * Options and operands of a command; or an exit code where that was all: help was asked for and
 * printed, or the arguments are wrong and that was said.
 *
 * @see https://nodejs.org/api/util.html#utilparseargsconfig
 */
export function readArguments<const T extends ParseArgsOptionsConfig>(
  args: readonly string[],
  { usage, options, operands }: CommandLine<T>,
) {
  if (args.includes('--help') || args.includes('-h')) {
    process.stdout.write(usage)
    return 0
  }
  try {
    const read = parseArgs({ args: [...args], options, allowPositionals: true, strict: true })
    const surplus = read.positionals[operands]
    return surplus === undefined ? read : reportUsage(`unexpected '${surplus}'`, usage)
  } catch (cause) {
    if (!(cause instanceof TypeError)) throw cause
    const message = cause.message.split('. ')[0] ?? cause.message
    const written = /^Unknown option '--([^']+)'/.exec(message)?.[1]
    const meant = written && suggest(written, Object.keys(options))
    return reportUsage(meant ? `${message}, did you mean '--${meant}'?` : message, usage)
  }
}
