import { type Budget, fitParts, type Part } from './budget.ts'
import { FACTS_BUDGET, FACTS_SLOT } from './facts.ts'
import { type Finding, findingsOfReviews, subjectsOf } from './finding.ts'
import type { Lineage } from './lineage.ts'
import { code, plain, shorten } from './markdown.ts'
import { countChanges, type EnvironmentReview, formatCounts, shortId } from './review.ts'
import { alertParts } from './sections/alerts.ts'
import { attentionParts } from './sections/attention.ts'
import { changeParts } from './sections/changes.ts'
import { lineageParts } from './sections/lineage.ts'
import { decision, overviewPart } from './sections/overview.ts'
import { trafficParts } from './sections/traffic.ts'

export interface BodyContext {
  readonly environments: readonly EnvironmentReview[]
  readonly lineage: Lineage
  readonly configPath: string
  /** Version of this program. */
  readonly version: string
}

/** GitHub refuses a body above 65,536 characters; the rest is left to the marker and the facts. */
export const BODY_BUDGET: Budget = {
  limit: 64_000 - FACTS_BUDGET.limit,
  sizeOf: (text) => text.length,
}

/**
 * The body of a pull request in the order of decision: a sentence, a table, what needs attention, what
 * becomes of alerts, what changes, where it comes from. What there is no room for is told shorter.
 */
export function formatBody(context: BodyContext, budget: Budget = BODY_BUDGET): string {
  const { environments } = context
  const findings = findingsOfReviews(environments)
  const parts = [
    ...reviewParts(environments, findings, verdict(environments)),
    ...lineageParts(environments, context.lineage),
    FACTS_SLOT,
    provenance(context),
  ]
  return fitParts(parts, budget)
}

/** A review without where it comes from. */
export function reviewParts(
  environments: readonly EnvironmentReview[],
  findings: readonly Finding[],
  sentence: string,
): readonly Part[] {
  return [
    `${decision(findings)} ${sentence}`,
    overviewPart(environments, findings),
    ...attentionParts(findings),
    ...environments.flatMap((environment) => trafficParts(environment, environments.length > 1)),
    ...alertParts(environments.flatMap(({ changes }) => changes)),
    ...environments.flatMap((environment) =>
      changeParts(environment, environments.length > 1, subjectsOf(findings)),
    ),
  ]
}

/** `Inference gateway: dev (3 added, 1 changed, 0 removed)`. */
export function formatTitle(environments: readonly EnvironmentReview[]): string {
  const names = environments.map(({ name }) => name).join(', ')
  const counts = formatCounts(countChanges(environments.flatMap(({ changes }) => changes)))
  return shorten(`Inference gateway: ${names} (${counts})`, 200)
}

/** Past so many environments, a sentence for each is no sentence. */
const MAX_SENTENCES = 5

function verdict(environments: readonly EnvironmentReview[]): string {
  if (environments.length > MAX_SENTENCES) {
    const counts = formatCounts(countChanges(environments.flatMap(({ changes }) => changes)))
    return `Merging this changes **${environments.length} environments**: ${counts}.`
  }
  return environments
    .map((environment) => {
      const { engine, syncedPath, changes } = environment
      const counts = formatCounts(countChanges(changes))
      return `Merging this ${deed(environment)}: ${counts}. ${engine} syncs ${code(`${syncedPath}/`)}.`
    })
    .join('\n')
}

function deed({ name, release, previousRelease, isFirst }: EnvironmentReview): string {
  const [it, now] = [`**${plain(name)}**`, code(shortId(release))]
  if (previousRelease === undefined) return `brings ${it} to release ${now}, its first`
  if (previousRelease !== release)
    return `brings ${it} to release ${now} from ${code(shortId(previousRelease))}`
  return isFirst
    ? `applies ${it} for the first time, with release ${now}`
    : `keeps ${it} on release ${now} and applies its own values anew`
}

function provenance({ environments, configPath, version }: BodyContext): string {
  const names = environments.map(({ name }) => name)
  const folders = names.slice(0, MAX_SENTENCES).map((name) => code(`rendered/${name}/`))
  return `### How to check, hold or undo

- The same result on your machine: ${code(`igw render --dry-run --config ${configPath}`)}
- Hold: leave this pull request open; it follows the base branch. Commits that you add to its branch are kept, and the next run stops and says so.
- Undo after the merge: revert the merge commit; what is in ${folders.join(', ')}${names.length > folders.length ? ', …' : ''} is what runs.

<sub>Rendered by inference-gateway-gitops ${plain(version)}. A release is a git tree: ${code(`git rev-parse HEAD:overlays/${names[0] ?? ''}/release`)} prints its id after the merge.</sub>`
}
