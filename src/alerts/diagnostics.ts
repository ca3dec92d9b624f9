import { type ErrorCode, type ErrorDetails, UserError } from '../error.ts'

/**
 * What was found on the way, beside the result. An error means that something in the input is
 * missing from the output, a warning that something is there but not as the author meant it.
 */
export interface Diagnostics {
  readonly errors: readonly UserError[]
  readonly warnings: readonly UserError[]
}

/**
 * In the order of the files and of the lines in them, and once where aliases and merge keys bring
 * the same text to several rules.
 *
 * @param files names in the order of the input
 */
export function inReadingOrder(
  found: readonly UserError[],
  files: readonly string[],
): readonly UserError[] {
  const unique = new Map(
    found.map((one) => [JSON.stringify([one.code, one.message, one.at]), one] as const),
  )
  const rank = ({ at }: UserError): readonly number[] =>
    at === undefined ? [files.length, 0, 0] : [files.indexOf(at.file), at.line, at.col]
  return [...unique.values()]
    .map((one) => ({ one, key: rank(one) }))
    .sort((a, b) => a.key.reduce((order, n, i) => order || n - (b.key[i] ?? 0), 0))
    .map(({ one }) => one)
}

/** Collects what one run finds, in the order of the input. */
export class Report implements Diagnostics {
  readonly errors: UserError[] = []
  readonly warnings: UserError[] = []

  error(code: ErrorCode, message: string, details: ErrorDetails = {}): void {
    this.errors.push(new UserError(code, message, details))
  }

  warn(code: ErrorCode, message: string, details: ErrorDetails = {}): void {
    this.warnings.push(new UserError(code, message, details))
  }

  add({ errors, warnings }: Partial<Diagnostics>): void {
    this.errors.push(...(errors ?? []))
    this.warnings.push(...(warnings ?? []))
  }
}
