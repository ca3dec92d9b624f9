import type { Config } from '../config/config.ts'
import { UserError, UserErrors, userErrorsIn } from '../error.ts'
import type { GitRemote } from '../kustomize/remote/remote-trees.ts'
import type { PinnedCommit, PullRequestPlan, RepositoryReader } from '../ports.ts'
import type { GateEvidence } from '../promotion/facts.ts'
import { type PromotionStep, selectSteps } from '../promotion/steps.ts'
import { withoutExpired } from '../risk/settings.ts'
import type { TextSource } from '../yaml/node.ts'
import { pinConfig } from './pin-config.ts'
import { type Outcome, promoteStep } from './promote/promote-step.ts'

export interface PromoteRequest {
  readonly configPath: string
  /** Branch to merge into; nothing: what the config says, else the default branch. */
  readonly base: string | undefined
  readonly from: string | undefined
  readonly to: string | undefined
  /** A release to go back to: the id of its tree, or a commit in which the target has it. */
  readonly release: string | undefined
  /** Why, for a rollback. */
  readonly reason: string | undefined
  /** Who asks for it. */
  readonly by: string
  readonly liftHold: boolean
  /** Clone URL of the repository, for GitOps objects where the config names none. */
  readonly repository: string | undefined
  /** Default rule files of the bundle. */
  readonly rules: readonly TextSource[]
  readonly version: string
  /** Such as `2026-11-26`: suppressions of risks end. Without it, none does. */
  readonly today?: string | undefined
  readonly git?: GitRemote | undefined
  /** How the gates of a step stand for a release; without it a step has none. */
  readonly gates?: StepGates | undefined
  /** Why merging into an environment is left to people; without it, nothing says so. */
  readonly protection?: EnvironmentProtection | undefined
}

/** What the protection rules of an environment on GitHub ask for; nothing where there are none. */
export type EnvironmentProtection = (environment: string) => Promise<string | undefined>

/** Evaluates the gates of a step. */
export type StepGates = (question: {
  readonly config: Config
  readonly step: PromotionStep
  readonly release: string
  readonly pinned: PinnedCommit
}) => Promise<readonly GateEvidence[]>

export interface PromoteResult {
  readonly config: Config | undefined
  readonly pinned: PinnedCommit | undefined
  readonly outcomes: readonly Outcome[]
  readonly plans: readonly PullRequestPlan[]
  /** Git ids of what the plans were made from, by path. */
  readonly inputs: ReadonlyMap<string, string | undefined>
  /** Tips of the branches of the plans when they were made. */
  readonly heads: ReadonlyMap<string, string | undefined>
  readonly errors: readonly UserError[]
  readonly warnings: readonly UserError[]
}

/**
 * Everything that `promote` decides, for each step that is wanted, from one commit of the base
 * branch. Reads only. A step with errors has no plan; the others stand. A suppression whose time is over
 * is an error and suppresses nothing.
 */
export async function promote(
  reader: RepositoryReader,
  request: PromoteRequest,
): Promise<PromoteResult> {
  assertSound(request)
  const { pinned, config: written, warnings } = await pinConfig(reader, request)
  const { config, errors: expired } = withoutExpired(written, request.today)
  const steps = selectSteps(config, request)
  if (request.release !== undefined && steps.length > 1) throw oneTarget()
  const outcomes: Outcome[] = []
  const errors: UserError[] = [...expired]
  for (const step of steps) {
    try {
      outcomes.push(await promoteStep(reader, { request, config, pinned, step }))
    } catch (thrown) {
      const found = userErrorsIn(thrown)
      if (found === undefined) throw thrown
      errors.push(...found)
      outcomes.push({ state: 'failed', step })
    }
  }
  return { config, pinned, outcomes, errors, warnings, ...gathered(outcomes) }
}

function gathered(outcomes: readonly Outcome[]) {
  const withPlan = outcomes.flatMap((outcome) => ('plan' in outcome ? [outcome] : []))
  return {
    plans: withPlan.map(({ plan }) => plan),
    inputs: new Map(withPlan.flatMap(({ inputs }) => [...inputs])),
    heads: new Map(withPlan.map(({ plan, head }) => [plan.branch, head] as const)),
  }
}

/** @throws UserErrors `bad-input` */
function assertSound({ release, reason, to, liftHold }: PromoteRequest): void {
  const errors = [
    ...(release !== undefined && to === undefined
      ? [badInput('a release to go back to needs a target', "say which with '--to'")]
      : []),
    ...(release !== undefined && (reason ?? '').trim() === ''
      ? [badInput('a rollback needs a reason', "say why with '--reason': reviewers will ask")]
      : []),
    ...(release === undefined && reason !== undefined
      ? [badInput('a reason is for a rollback', "name the release to go back to with '--release'")]
      : []),
    ...(release !== undefined && liftHold
      ? [badInput('a rollback sets a hold and cannot lift it', 'leave out one of the two')]
      : []),
  ]
  if (errors.length > 0) throw new UserErrors(errors)
}

function oneTarget(): UserError {
  return badInput('a release to go back to needs one target', "say which with '--to'")
}

function badInput(message: string, hint: string): UserError {
  return new UserError('bad-input', message, { hint })
}
