/** How one check of one subject ended. */
export interface CheckResult {
  /** Id of the check. */
  readonly id: string
  /** What it looked at: `Gateway chat/chat`, `model gemma-3-12b`. */
  readonly subject: string
  readonly verdict: 'passed' | 'failed' | 'skipped'
  readonly saw: string
  readonly hint?: string
  /** From the start of the run, whole seconds. */
  readonly seconds: number
}
