import { formatCounts } from '../../cloud/count-steps.ts'
import { stepText } from '../../cloud/format-plan.ts'
import type { CloudPlan } from '../../cloud/plan-step.ts'
import { driftMarker } from '../../gate/drift-issue.ts'
import type { StandingIssue } from '../../ports/issue-tracker.ts'
import { code, plain, shorten } from '../../pull-request/markdown.ts'
import { driftErrors, type EnvironmentDrift, hasDrifted } from './drift.ts'

/** Below what GitHub takes as the body of an issue, 65 536 characters. */
const MAX_BODY = 60_000

/** A plan for a job summary or an issue: what differs, field by field. */
export function planMarkdown(plan: CloudPlan): string {
  const steps = plan.steps.flatMap((step) => {
    const text = stepText(step)
    if (text === undefined) return []
    const details = text.details.map((detail) => `  - ${code(detail)}`)
    return [`- \`${text.sign}\` ${plain(text.head)}`, ...details]
  })
  const counts = formatCounts(plan)
  return [
    `### ${plain(plan.owner.environment)}: ${counts}`,
    ...(steps.length > 0 ? ['', ...steps] : []),
  ].join('\n')
}

/** What a scheduled run found, for a job summary. */
export function driftMarkdown(found: readonly EnvironmentDrift[]): string {
  const parts = found.map((one) =>
    'plan' in one
      ? planMarkdown(one.plan)
      : [
          `### ${plain(one.environment)}: could not be read`,
          '',
          ...one.errors.map(({ message }) => `- ${plain(message)}`),
        ].join('\n'),
  )
  return parts.join('\n\n')
}

export interface DriftReport {
  /** Name of the config. */
  readonly config: string
  /** Environments that were asked for; nothing: all. Each choice has an issue of its own. */
  readonly asked: readonly string[] | undefined
  readonly found: readonly EnvironmentDrift[]
}

/**
 * The one issue about drift. It stays open as long as there is some; and where some environment
 * could not be read nobody can say that there is none, so there is nothing to settle.
 */
export function driftIssue({ config, asked, found }: DriftReport): StandingIssue | undefined {
  const drifted = found.filter(hasDrifted).map(({ environment }) => environment)
  const open = drifted.length > 0
  if (!open && driftErrors(found).length > 0) return
  const parts = [
    ...(open ? [driftMarker(drifted), DRIFTED] : ['Google Cloud is as it was merged.']),
    driftMarkdown(found),
    ...(open ? [WHAT_TO_DO] : []),
  ]
  const subject = asked === undefined ? config : `${config} (${asked.join(', ')})`
  return {
    key: ['drift', config, ...(asked === undefined ? [] : [asked.toSorted().join('+')])].join('/'),
    title: `Google Cloud is not as it was merged: ${subject}`,
    body: shorten(parts.join('\n\n'), MAX_BODY),
    open,
  }
}

const DRIFTED =
  'What runs in Google Cloud differs from what this repository says. On the left of each arrow is what is live, ' +
  'on the right what was merged.'

const WHAT_TO_DO =
  'Merge what should stay, or run `igw apply` to put back what was merged. This issue is written anew by each run, and closed when nothing differs.'
