import { stepGates } from '../../commands/gate/step-gates.ts'
import { type PromoteResult, promote } from '../../commands/promote.ts'
import { promotionReviews, stepRow, summarizeStep } from '../../commands/promote-summary.ts'
import type { Reporter } from '../../ports.ts'
import { plain, table } from '../../pull-request/markdown.ts'
import { foldReviews, SUMMARY_BUDGET } from '../../pull-request/review-document.ts'
import { VERSION } from '../../version.ts'
import { bundledRules } from '../bundled-rules.ts'
import { gitHubReaderFromEnvironment } from '../github/from-environment.ts'
import { gatePortsFromEnvironment, protectionFromEnvironment } from '../github/run-gates.ts'
import { cacheFolder, gitRemote } from '../remote/git-remote.ts'
import { annotateWarning, fail } from './annotations.ts'
import type { ActionInputs } from './inputs.ts'
import { log } from './log.ts'
import { setRunOutputs } from './outputs.ts'
import { cloneUrl, mayFetch, type Published, publish } from './publish.ts'
import { writeMarkdown, writeReview } from './summary.ts'

const report: Reporter = { progress: log, notice: log }

/**
 * Promotes what is on the base branch, whatever was checked out: each step in a pull request of its
 * own, or an older release back into one environment.
 */
export async function runPromote(inputs: ActionInputs, home: string): Promise<void> {
  const { token } = inputs
  const { GITHUB_WORKSPACE: root = process.cwd(), GITHUB_ACTOR: by = 'somebody' } = process.env
  const result = await promote(gitHubReaderFromEnvironment({ root, token, report }), {
    configPath: inputs.config,
    base: inputs.base,
    from: inputs.from,
    to: inputs.to,
    release: inputs.release,
    reason: inputs.reason,
    by,
    liftHold: inputs.liftHold,
    repository: cloneUrl(),
    rules: bundledRules(home),
    version: VERSION,
    today: new Date().toISOString().slice(0, 10),
    git: mayFetch() ? gitRemote(cacheFolder()) : undefined,
    gates: stepGates(gatePortsFromEnvironment({ token, report }), Date.now()),
    protection: protectionFromEnvironment({ token, report }),
  })
  for (const warning of result.warnings) annotateWarning(warning)
  for (const error of result.errors) fail(error)
  const { plans, inputs: read, heads, pinned, config } = result
  const request = { plans, base: pinned?.branch, inputs: read, heads }
  const published = await publish(inputs, request, config?.pullRequests.branchPrefix)
  setRunOutputs(summaryOf(result, published))
  await writeMarkdown(markdownOf(result, published))
  writeReview(inputs, promotionReviews(result.outcomes))
  for (const error of published.errors) fail(error)
}

/** The output `environments` is about the targets; `release` is that of the first step. */
function summaryOf({ outcomes }: PromoteResult, { results }: Published) {
  const steps = outcomes.map(summarizeStep)
  return {
    release: steps.find(({ release }) => release !== undefined)?.release,
    environments: steps.map(({ to, ...step }) => ({ name: to, ...step })),
    pullRequests: results,
  }
}

function markdownOf({ outcomes }: PromoteResult, { results, why }: Published): readonly string[] {
  const written = new Set(
    results.flatMap(({ key, operation }) => (operation === 'unchanged' ? [] : [key])),
  )
  return [
    '## Promotions',
    table(
      ['Step', 'Release', 'Changes', 'Outcome'],
      outcomes.map((outcome) => stepRow(outcome, results).map(plain)),
    ),
    ...(why === undefined ? [] : [plain(why)]),
    ...foldReviews(
      promotionReviews(outcomes).filter(({ key }) => written.has(key) || why !== undefined),
      SUMMARY_BUDGET,
    ),
  ]
}
