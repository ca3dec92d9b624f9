import { formatInstant } from './format.ts'

/** Who put the label on a pull request that opens its gates. */
export interface LabelOverride {
  readonly label: string
  readonly by: string
  readonly isPerson: boolean
  /** Whether the person may write to the repository: a label takes no more than triage. */
  readonly mayWrite: boolean
  /** When the label was put on, in milliseconds since 1970. */
  readonly atMs: number
}

export interface OverrideVerdict {
  readonly counts: boolean
  /** Who overrode the gates, or why a label does not. */
  readonly text: string
}

/**
 * Whether a label opens the gates. It has to be from a person who may write, and be younger than
 * the commit that it was put on: what comes later, nobody has looked at.
 *
 * @param headAtMs when the newest commit of the pull request was made
 */
export function judgeOverride(override: LabelOverride, headAtMs: number): OverrideVerdict {
  const { label, by, isPerson, mayWrite, atMs } = override
  const who = `label '${label}' by ${by} at ${formatInstant(atMs)}`
  const no = (why: string) => ({ counts: false, text: `${who} does not count: ${why}` })
  if (!isPerson) return no('only a person can override gates')
  if (!mayWrite) return no(`${by} has no write access`)
  if (atMs < headAtMs) return no('the pull request has changed since; take it off and add it again')
  return {
    counts: true,
    text: `overridden by ${by} with the label '${label}' at ${formatInstant(atMs)}`,
  }
}
