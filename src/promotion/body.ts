import { BODY_BUDGET } from '../pull-request/body.ts'
import { type Budget, fitParts, type Part } from '../pull-request/budget.ts'
import { FACTS_SLOT } from '../pull-request/facts.ts'
import { findingsOfReviews, subjectsOf } from '../pull-request/finding.ts'
import { code, plain, shorten } from '../pull-request/markdown.ts'
import { countChanges, formatCounts, shortId } from '../pull-request/review.ts'
import { alertParts } from '../pull-request/sections/alerts.ts'
import { attentionParts } from '../pull-request/sections/attention.ts'
import { changeParts } from '../pull-request/sections/changes.ts'
import { lineageParts } from '../pull-request/sections/lineage.ts'
import { decision, overviewPart } from '../pull-request/sections/overview.ts'
import { trafficParts } from '../pull-request/sections/traffic.ts'
import { differenceParts } from './difference-section.ts'
import type { Promotion } from './facts.ts'
import { historyParts } from './history-section.ts'
import { proofSection } from './proof-section.ts'

/**
 * The body of a promotion in the order of decision: what it does, what speaks against it, what changes
 * in the target, what brought that about, the proof that it is the same release, what differs all the
 * same and why, how to go back. What there is no room for is told shorter.
 */
export function formatPromotionBody(promotion: Promotion, budget: Budget = BODY_BUDGET): string {
  const { review } = promotion
  const findings = findingsOfReviews([review])
  return fitParts(
    [
      `${decision(findings)} ${verdict(promotion)}`,
      overviewPart([review], findings),
      gatePart(promotion),
      leftToPeople(promotion),
      ...attentionParts(findings),
      ...trafficParts(review, false),
      ...alertParts(review.changes),
      ...changeParts(review, false, subjectsOf(findings)),
      ...historyParts(promotion),
      alongSection(promotion),
      proofSection(promotion),
      ...differenceParts(promotion),
      ...lineageParts([review], promotion.lineage),
      FACTS_SLOT,
      undoSection(promotion),
      provenance(promotion),
    ],
    budget,
  )
}

/** `Promote f00dfeed00 from dev to staging`. */
export function formatPromotionTitle({ step, release, rollback }: Promotion): string {
  const id = shortId(release)
  return rollback === undefined
    ? `Promote ${id} from ${step.from} to ${step.to}`
    : `Roll ${step.to} back to ${id}`
}

function verdict({ step, release, previousRelease, rollback, review }: Promotion): string {
  const [id, from, to] = [code(shortId(release)), plain(step.from), plain(step.to)]
  const had =
    previousRelease === undefined
      ? 'which has none yet'
      : `which has ${code(shortId(previousRelease))}`
  const what =
    rollback === undefined
      ? `Merging this promotes release ${id} from **${from}** to **${to}**, ${had}`
      : `Merging this rolls **${to}**, ${had}, back to release ${id}`
  const counts = formatCounts(countChanges(review.changes))
  const why =
    rollback === undefined
      ? ''
      : `\n\n**Why:** ${plain(shorten(rollback.reason, 1000))} (asked for by ${plain(rollback.by)})`
  return `${what}: ${counts}. ${review.engine} syncs ${code(`${review.syncedPath}/`)}.${why}`
}

const MARKS = { open: '✅', waiting: '⏳', closed: '⛔' } as const

function gatePart({ gates }: Promotion): Part {
  const items = gates.map(({ name, state, text }): readonly [string, string] => {
    const head = `- ${MARKS[state]} **${plain(name)}**, ${state}`
    return [`${head}: ${plain(shorten(text, 400))}`, head]
  })
  const more = (left: number) => `- and ${left} more gates`
  return {
    rank: 0,
    listing: { open: '### Gates\n\n', close: '', separator: '\n', items, more },
  }
}

function leftToPeople({ leftToPeople: why }: Promotion): string {
  return why === undefined ? '' : `Merging is left to you: ${plain(why)}.`
}

/** What a reviewer would not expect of a promotion. */
function alongSection({ step, pending, lifted, superseded, previousRelease }: Promotion): string {
  const to = plain(step.to)
  const counts = formatCounts(countChanges(pending))
  const lines = [
    ...(pending.length > 0 && previousRelease !== undefined
      ? [
          `- What the config says of **${to}** alone and is not rendered yet: ${counts}. It is part of this, whatever the release.`,
        ]
      : []),
    ...(lifted === undefined
      ? []
      : [
          `- The hold that a rollback from ${code(shortId(lifted.rolledBackFrom))} left ends: ${plain(shorten(lifted.reason, 400))} (${plain(lifted.by)})`,
        ]),
    ...(superseded.length === 0
      ? []
      : [
          `- Proposed before, and never merged: ${superseded.map((id) => code(shortId(id))).join(', ')}.`,
        ]),
  ]
  return lines.length === 0 ? '' : ['### What else comes along', '', ...lines].join('\n')
}

function undoSection({ step, previousRelease, rollback }: Promotion): string {
  const to = step.to
  const undo =
    previousRelease === undefined
      ? '- Undo after the merge: revert the merge commit.'
      : `- Undo after the merge: ${code(`igw promote --to ${to} --release ${previousRelease} --reason '…'`)}, or revert the merge commit.`
  const hold =
    rollback === undefined
      ? '- Hold: leave this pull request open. A newer release takes its place here, in a new commit and with a comment.'
      : `- After the merge ${code(`overlays/${to}/hold.yaml`)} keeps the release that was rolled back from, and older ones, away. A newer one ends that; so does ${code(`igw promote --to ${to} --lift-hold`)}.`
  return ['### How to hold or undo', '', hold, undo].join('\n')
}

function provenance({ step, pinned, configPath, version, rollback, release }: Promotion): string {
  const request =
    rollback === undefined
      ? `igw promote --from ${step.from} --to ${step.to}`
      : `igw promote --to ${step.to} --release ${release}`
  return `<sub>Made by inference-gateway-gitops ${plain(version)} from ${plain(pinned.branch)}. The same on your machine: ${code(`${request} --dry-run --config ${configPath}`)}</sub>`
}
