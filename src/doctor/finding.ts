import type { Location } from '../error.ts'

/** What one check of the doctor found about one subject. */
export interface Finding {
  /** Id of the check. */
  readonly id: string
  /** What it looked at: `token`, `branch main`, `.github/workflows/ci.yml`. */
  readonly subject: string
  /**
   * `failed`: something will not work. `warning`: it works, and not as people may expect.
   * `unknown`: it cannot be known with this token, or without writing.
   */
  readonly verdict: 'passed' | 'warning' | 'failed' | 'unknown'
  readonly saw: string
  /** What to do; of what is unknown, how it would show itself. */
  readonly hint?: string | undefined
  readonly at?: Location | undefined
}

/** The rest of a finding, where a check has one id for all that it finds. */
export type Verdict = Omit<Finding, 'id' | 'subject'>

export function passed(saw: string, hint?: string): Verdict {
  return { verdict: 'passed', saw, hint }
}

export function warning(saw: string, hint?: string): Verdict {
  return { verdict: 'warning', saw, hint }
}

export function failed(saw: string, hint?: string): Verdict {
  return { verdict: 'failed', saw, hint }
}

export function unknown(saw: string, hint?: string): Verdict {
  return { verdict: 'unknown', saw, hint }
}
