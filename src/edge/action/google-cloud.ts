import * as core from '@actions/core'
import { type CloudPlan, isDifference } from '../../cloud/plan-step.ts'
import { summarizePlan } from '../../cloud/plan-summary.ts'
import { applyPlan } from '../../commands/google-cloud/apply.ts'
import {
  applyErrors,
  formatApply,
  outcomeText,
  summarizeApply,
} from '../../commands/google-cloud/apply-report.ts'
import { driftErrors, findDrift, hasDrifted } from '../../commands/google-cloud/drift.ts'
import { driftIssue, driftMarkdown, planMarkdown } from '../../commands/google-cloud/markdown.ts'
import { planEnvironment } from '../../commands/google-cloud/plan.ts'
import { distinctErrors, UserError } from '../../error.ts'
import type { IssueResult, StandingIssue } from '../../ports/issue-tracker.ts'
import type { Reporter } from '../../ports.ts'
import { systemClock } from '../clock.ts'
import { type CloudWorkspace, cloudWorkspace } from '../google/workspace.ts'
import { cacheFolder, gitRemote } from '../remote/git-remote.ts'
import { annotateWarning, fail } from './annotations.ts'
import type { ActionInputs } from './inputs.ts'
import { log } from './log.ts'
import { setOutputs } from './outputs.ts'
import { mayFetch } from './publish.ts'

const report: Reporter = { progress: core.debug, notice: log }

/** Plans some environments; and applies them, where that is the command and what was merged. */
export async function runPlanOrApply(inputs: ActionInputs): Promise<void> {
  const workspace = openWorkspace(inputs)
  const why = whyNotToApply(inputs)
  if (inputs.command === 'apply' && why !== undefined) core.notice(why)
  const plans: CloudPlan[] = []
  const parts: string[] = []
  for (const name of chosen(inputs)) {
    const environment = workspace.environment(name)
    const cloud = await workspace.connect(name)
    const plan = await planEnvironment(cloud, environment, inputs.adopt)
    plans.push(plan)
    parts.push(planMarkdown(plan))
    if (inputs.command === 'plan' || why !== undefined) continue
    const world = { cloud, clock: systemClock, report }
    const outcomes = await applyPlan(world, plan, inputs.maxDeletes)
    for (const one of outcomes) if (one.error === undefined) log(outcomeText(one))
    parts.push(`Applied: ${formatApply(summarizeApply(plan, outcomes))}.`)
    for (const error of distinctErrors(applyErrors(plan, outcomes))) fail(error)
  }
  setOutputs({
    drift: plans.some(({ steps }) => steps.some(isDifference)),
    plans: plans.map(summarizePlan),
  })
  await writeParts(parts)
}

/** Fails where an environment is not as it was merged, and keeps one issue about it. */
export async function runDrift(inputs: ActionInputs): Promise<void> {
  const workspace = openWorkspace(inputs)
  const asked = inputs.environments.length > 0 ? inputs.environments : undefined
  const found = await findDrift(asked ?? workspace.merged(), (name) => workspace.plan(name))
  await writeParts([driftMarkdown(found)])
  const issue = driftIssue({ config: workspace.config.name, asked, found })
  const settled =
    issue === undefined || inputs.dryRun ? undefined : await settle(issue, inputs.token)
  setOutputs({
    drift: found.some(hasDrifted),
    plans: found.flatMap((one) => ('plan' in one ? [summarizePlan(one.plan)] : [])),
    'issue-number': settled?.number,
    'issue-url': settled?.url,
  })
  for (const error of distinctErrors(driftErrors(found))) fail(error)
  const drifted = found.filter(hasDrifted).map(({ environment }) => environment)
  if (drifted.length > 0) fail(notAsMerged(drifted, settled))
}

async function settle(issue: StandingIssue, token: string): Promise<IssueResult> {
  const { issueTrackerFromEnvironment } = await import('../github/issue-tracker.ts')
  const tracker = await issueTrackerFromEnvironment({ token, report })
  return await tracker.settle(issue)
}

function openWorkspace({ config }: ActionInputs): CloudWorkspace {
  const { GITHUB_WORKSPACE: root = process.cwd() } = process.env
  const git = mayFetch() ? gitRemote(cacheFolder()) : undefined
  const workspace = cloudWorkspace(root, config, git)
  for (const warning of workspace.warnings) annotateWarning(warning)
  return workspace
}

function chosen({ environments, command }: ActionInputs): readonly string[] {
  if (environments.length > 0) return environments
  throw new UserError('bad-input', "input 'environment' is empty", {
    hint: `'${command}' takes the names of environments, with commas between`,
  })
}

/** The checkout of a pull request holds what somebody proposes; what is applied is what was merged. */
function whyNotToApply({ dryRun }: ActionInputs): string | undefined {
  if (dryRun) return 'dry run: nothing was applied'
  const event = process.env.GITHUB_EVENT_NAME ?? ''
  return event.startsWith('pull_request') || event === 'merge_group'
    ? `nothing is applied for a '${event}' event: this is what a merge would bring`
    : undefined
}

function notAsMerged(drifted: readonly string[], issue: IssueResult | undefined): UserError {
  return new UserError('drift', `Google Cloud is not as it was merged: ${drifted.join(', ')}`, {
    hint: issue?.url ?? 'the summary of this job says field by field what differs',
  })
}

async function writeParts(parts: readonly string[]): Promise<void> {
  if (process.env.GITHUB_STEP_SUMMARY === undefined) return
  const text = ['## Google Cloud', ...parts].join('\n\n')
  await core.summary.addRaw(text.slice(0, MAX_SUMMARY), true).write()
}

/** The runner drops a whole summary above 1 MiB; a letter takes three bytes at most in ours. */
const MAX_SUMMARY = 340_000
