import { type ErrorCode, type ErrorDetails, UserError } from '../error.ts'

/**
 * What was found on the way, beside the result. An error means that something in the input is
 * missing from the output, a warning that something is there but not as the author meant it.
 */
export interface Diagnostics {
  readonly errors: readonly UserError[]
  readonly warnings: readonly UserError[]
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
