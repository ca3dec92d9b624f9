import { type ErrorCode, type ErrorDetails, type RuleName, UserError } from '../error.ts'

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
  readonly errors: UserError[]
  readonly warnings: UserError[]
  readonly #rule: RuleName | undefined

  constructor(whole?: Report, rule?: RuleName) {
    this.errors = whole?.errors ?? []
    this.warnings = whole?.warnings ?? []
    this.#rule = rule
  }

  error(code: ErrorCode, message: string, details: ErrorDetails = {}): void {
    this.errors.push(new UserError(code, message, { rule: this.#rule, ...details }))
  }

  warn(code: ErrorCode, message: string, details: ErrorDetails = {}): void {
    this.warnings.push(new UserError(code, message, { rule: this.#rule, ...details }))
  }

  add({ errors, warnings }: Partial<Diagnostics>): void {
    this.errors.push(...(errors ?? []))
    this.warnings.push(...(warnings ?? []))
  }

  /** A view of this report that says of each finding which rule it is about. */
  about(rule: RuleName): Report {
    return new Report(this, rule)
  }
}
