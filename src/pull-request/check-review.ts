import type { CheckAnnotation } from '../ports/review-board.ts'
import { reviewParts } from './body.ts'
import { type Budget, fitParts } from './budget.ts'
import { type Finding, isBlocking, type Severity } from './finding.ts'
import { code, plain, shorten } from './markdown.ts'
import { countChanges, type EnvironmentReview, formatCounts } from './review.ts'

/** What a check found out about a change that is not merged yet. */
export interface CheckReview {
  readonly environments: readonly EnvironmentReview[]
  readonly findings: readonly Finding[]
  readonly checkedBySchema: number
  readonly configPath: string
  readonly version: string
}

/** GitHub takes 65,535 characters for the summary of a check, and no more for a comment. */
export const CHECK_BUDGET: Budget = { limit: 64_000, sizeOf: (text) => text.length }

/** More than that nobody reads in a diff; the rest is in the summary. */
const MAX_ANNOTATIONS = 500

/** One line for the list of checks. */
export function checkTitle({ environments, findings }: CheckReview): string {
  const blocking = findings.filter(isBlocking)
  const [first] = blocking
  if (first !== undefined) {
    const more = blocking.length > 1 ? ` (and ${blocking.length - 1} more)` : ''
    return shorten(`${first.rule}: ${first.message}`, 200) + more
  }
  const changes = environments.flatMap((environment) => environment.changes)
  if (changes.length === 0) return 'Nothing that is deployed changes'
  const names = environments.filter((one) => one.changes.length > 0).map(({ name }) => name)
  return shorten(`${names.join(', ')}: ${formatCounts(countChanges(changes))}`, 250)
}

/** The same review that the pull request of the bot will have. */
export function formatCheck(review: CheckReview, budget: Budget): string {
  const { environments, findings, checkedBySchema, configPath, version } = review
  const changed = environments.filter(({ changes }) => changes.length > 0)
  const schemas =
    checkedBySchema === 0 ? '' : ` ${checkedBySchema} resources were held to a schema.`
  const footer = `<sub>Checked by inference-gateway-gitops ${plain(version)}.${schemas} The same on your machine: ${code(`igw check --config ${configPath}`)}</sub>`
  return fitParts([...reviewParts(changed, findings, sentence(changed)), footer], budget)
}

function sentence(changed: readonly EnvironmentReview[]): string {
  if (changed.length === 0) return 'Nothing that is deployed changes.'
  const counts = formatCounts(countChanges(changed.flatMap(({ changes }) => changes)))
  const names = changed.slice(0, 5).map(({ name }) => `**${plain(name)}**`)
  const more = changed.length > names.length ? ` and ${changed.length - names.length} more` : ''
  return `Once this is merged and rendered, ${names.join(', ')}${more} will change: ${counts}.`
}

const LEVELS: Readonly<Record<Severity, CheckAnnotation['level']>> = {
  error: 'failure',
  warning: 'warning',
  notice: 'notice',
}

/** Findings at their lines, the worst first; what is suppressed is in the summary alone. */
export function annotationsOf(findings: readonly Finding[]): readonly CheckAnnotation[] {
  return findings
    .flatMap(({ at, severity, rule, environment, message, reason, remedy, suppressed }) => {
      if (at === undefined || suppressed !== undefined) return []
      const lines = [message, reason, remedy].filter((line) => line !== undefined)
      const where = environment === undefined ? '' : ` in ${environment}`
      return [
        {
          at,
          level: LEVELS[severity],
          title: shorten(`${rule}${where}`, 255),
          message: shorten(lines.join('\n'), 4000),
        },
      ]
    })
    .slice(0, MAX_ANNOTATIONS)
}
