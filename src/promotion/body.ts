import { BODY_BUDGET } from '../pull-request/body.ts'
import { fitParts } from '../pull-request/budget.ts'
import { findingsOfReviews, subjectsOf } from '../pull-request/finding.ts'
import { code, plain, shorten } from '../pull-request/markdown.ts'
import { countChanges, formatCounts, shortId } from '../pull-request/review.ts'
import { alertSection } from '../pull-request/sections/alerts.ts'
import { attentionParts } from '../pull-request/sections/attention.ts'
import { changeParts } from '../pull-request/sections/changes.ts'
import { decision } from '../pull-request/sections/overview.ts'
import { differencePart, differenceSection } from './difference-section.ts'
import type { Promotion } from './facts.ts'
import { historySection } from './history-section.ts'
import { proofSection } from './proof-section.ts'

/**
 * The body of a promotion in the order of decision: what it does, the proof that it is the same
 * release, what differs all the same and why, what comes with it, how to go back. What there is no
 * room for is told shorter.
 */
export function formatPromotionBody(promotion: Promotion): string {
  const { review } = promotion
  const findings = findingsOfReviews([review])
  return fitParts(
    [
      `${decision(findings)} ${verdict(promotion)}`,
      gateSection(promotion),
      ...attentionParts(findings),
      proofSection(promotion),
      historySection(promotion),
      alertSection(review.changes),
      alongSection(promotion),
      differenceSection(promotion),
      ...changeParts(review, false, subjectsOf(findings)),
      differencePart(promotion),
      undoSection(promotion),
      provenance(promotion),
    ],
    BODY_BUDGET,
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
  const [id, to] = [code(shortId(release)), plain(step.to)]
  const before =
    previousRelease === undefined
      ? 'which has none yet'
      : `which has ${code(shortId(previousRelease))}`
  const what =
    rollback === undefined
      ? `Merging this promotes release ${id} from **${plain(step.from)}** to **${to}**, ${before}`
      : `Merging this rolls **${to}** back to release ${id}, ${before}`
  const counts = formatCounts(countChanges(review.changes))
  const why =
    rollback === undefined
      ? ''
      : `\n\n**Why:** ${plain(shorten(rollback.reason, 1000))} (asked for by ${plain(rollback.by)})`
  return `${what}: ${counts}. ${review.engine} syncs ${code(`${review.syncedPath}/`)}.${why}`
}

const MARKS = { open: '✅', waiting: '⏳', closed: '⛔' } as const

function gateSection({ gates, leftToPeople }: Promotion): string {
  const left = leftToPeople === undefined ? [] : [`Merging is left to you: ${plain(leftToPeople)}.`]
  if (gates.length === 0) return left.join('')
  const lines = gates.map(
    ({ name, state, text }) =>
      `- ${MARKS[state]} **${plain(name)}**, ${state}: ${plain(shorten(text, 400))}`,
  )
  return ['### Gates', '', ...lines, ...left.flatMap((text) => ['', text])].join('\n')
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
          `- This pull request brought ${superseded.map((id) => code(shortId(id))).join(', ')} before; the comments say what became different.`,
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
  return `<sub>Made by inference-gateway-gitops ${plain(version)} from ${plain(pinned.branch)} at ${code(pinned.id)}. The same on your machine: ${code(`${request} --dry-run --config ${configPath}`)}</sub>`
}
