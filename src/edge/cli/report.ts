import { formatError, type UserError } from '../../error.ts'
import { showHidden } from '../../hidden-characters.ts'
import { mendableErrorsIn } from '../system-error.ts'
import { print, STANDARD_ERROR } from './print.ts'

/** Prints what somebody can mend, or the stack of a bug of ours; the exit code that goes with it. */
export function reportFailure(thrown: unknown): number {
  const errors = mendableErrorsIn(thrown)
  if (errors === undefined) {
    process.stderr.write(`igw: this is a bug, please report it\n${stackOf(thrown)}\n`)
    return 1
  }
  reportErrors(errors)
  return 1
}

export function reportErrors(errors: readonly UserError[]): void {
  for (const error of errors) process.stderr.write(`${harmless(formatError(error))}\n`)
}

export function reportWarnings(warnings: readonly UserError[]): void {
  for (const warning of warnings)
    process.stderr.write(`${harmless(formatError(warning, 'warning'))}\n`)
}

export interface Findings {
  readonly errors: readonly UserError[]
  readonly warnings: readonly UserError[]
}

/** All findings on standard error: for people, or as JSON, one object a line. */
export function reportFindings({ errors, warnings }: Findings, json: boolean): void {
  const format: typeof jsonOf = json
    ? jsonOf
    : (finding, severity) => harmless(formatError(finding, severity))
  const lines = [
    ...warnings.map((warning) => `${format(warning, 'warning')}\n`),
    ...errors.map((error) => `${format(error, 'error')}\n`),
  ]
  // There may be thousands, and each write is a call of the system.
  print(lines.join(''), STANDARD_ERROR)
}

function jsonOf(
  { code, message, at, rule, hint }: UserError,
  severity: 'error' | 'warning',
): string {
  const place = at && { file: at.file, line: at.line, column: at.col }
  return JSON.stringify({ severity, code, message, ...place, ...rule, hint })
}

/** A mistake in the arguments themselves. */
export function reportUsage(message: string, help: string): number {
  process.stderr.write(`igw: ${harmless(message)}\n\n${help}`)
  return 2
}

function stackOf(thrown: unknown): string {
  return thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown)
}

/**
 * A text that may quote a file, so that it can be printed: without characters that a terminal obeys,
 * and without what the runner of GitHub Actions takes for a command, at the start of a line or, in the
 * old form, anywhere.
 *
 * @see https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
function harmless(text: string): string {
  return showHidden(text)
    .replace(/^(\s*):(?=:)/gm, '$1: ')
    .replace(/##(?=\[)/g, '# #')
}
