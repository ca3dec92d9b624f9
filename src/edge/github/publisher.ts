import { UserError } from '../../error.ts'
import type {
  Publisher,
  PublishRequest,
  PublishResult,
  PullRequestPlan,
  Reporter,
} from '../../ports.ts'
import { assertBotBranch, defaultBranchPrefix } from '../../pull-request/branch-name.ts'
import { assertSafePlan } from '../../pull-request/safe-path.ts'
import { findMovedInput } from '../../pull-request/tree-changes.ts'
import { publishEach } from '../publish-each.ts'
import { carryOut } from './carry-out.ts'
import { backoffFromEnvironment, createClient } from './client.ts'
import { inspectPlan, type SeenHeads, type Situation } from './inspect-plan.ts'
import { type Base, type Repository, readBase } from './repository.ts'
import { BranchMoved } from './write-branch.ts'

export interface GitHubPublisherOptions {
  readonly token: string
  readonly owner: string
  readonly repo: string
  /** Root of the REST API; nothing: what `GITHUB_API_URL` says, else api.github.com. */
  readonly baseUrl?: string | undefined
  /** What all branches of the bot start with. */
  readonly branchPrefix?: string | undefined
  readonly report?: Reporter | undefined
  /** Milliseconds before the first repetition; less than 1000 also lifts the limit on writes. */
  readonly backoffMs?: number | undefined
}

/** How often a plan is made anew because somebody else wrote to its branch meanwhile. */
const maxAttempts = 4

/**
 * Publishes plans as pull requests on GitHub: one commit on a branch of the bot, one pull request,
 * and no write at all where both are as planned.
 */
export function createGitHubPublisher(options: GitHubPublisherOptions): Publisher {
  return {
    publish: async (request) => {
      const { owner, repo, report = silent, backoffMs = backoffFromEnvironment() } = options
      const client = await createClient({ ...options, report, backoffMs })
      const repository = { client, at: { owner, repo }, report, backoffMs }
      return await publishAll(repository, request, options.branchPrefix ?? defaultBranchPrefix)
    },
  }
}

async function publishAll(
  repository: Repository,
  request: PublishRequest,
  branchPrefix: string,
): Promise<readonly PublishResult[]> {
  if (request.plans.length === 0) return []
  const read = () =>
    readBase(repository, { branch: request.base, branchPrefix, paths: pathsOf(request) })
  const base = await read()
  const moved = findMovedInput(base.tree, request.inputs)
  if (moved !== undefined) return request.plans.map((plan) => skipped(plan, base, moved))
  // Reading takes most of the time and disturbs nobody; writes go one by one, in order.
  const { inputs, heads: seen } = request
  const looks = await Promise.allSettled(
    request.plans.map((plan) => checkAndInspect(repository, base, plan, { branchPrefix, seen })),
  )
  const looked = new Map(request.plans.map((plan, i) => [plan, looks[i]]))
  return await publishEach(request.plans, async (plan) => {
    const look = looked.get(plan)
    if (look?.status !== 'fulfilled') throw look?.reason
    return await publishUntilStill(repository, { situation: look.value, inputs, seen, read })
  })
}

async function checkAndInspect(
  repository: Repository,
  base: Base,
  plan: PullRequestPlan,
  { branchPrefix, seen }: { readonly branchPrefix: string; readonly seen: SeenHeads },
): Promise<Situation> {
  assertSafePlan(plan.files, plan.managed)
  assertBotBranch(plan.branch, branchPrefix, [base.branch, base.defaultBranch])
  return await inspectPlan(repository, base, plan, seen)
}

interface Attempt {
  readonly situation: Situation
  readonly inputs: ReadonlyMap<string, string | undefined>
  readonly seen: SeenHeads
  readonly read: () => Promise<Base>
}

/** Publishes a plan; where somebody else wrote to the branch meanwhile, everything is read anew. */
async function publishUntilStill(
  repository: Repository,
  { situation: first, inputs, seen, read }: Attempt,
): Promise<PublishResult> {
  const { plan } = first
  let situation = first
  for (let attempt = 1; attempt <= maxAttempts; attempt++) {
    try {
      return await carryOut(repository, situation)
    } catch (thrown) {
      if (!(thrown instanceof BranchMoved)) throw thrown
      repository.report.progress(
        `'${thrown.message}' was written by somebody else; reading it again`,
      )
    }
    const base = await read()
    const moved = findMovedInput(base.tree, inputs)
    if (moved !== undefined) return skipped(plan, base, moved)
    situation = await inspectPlan(repository, base, plan, seen)
  }
  throw new UserError(
    'conflict',
    `branch '${plan.branch}' is written by somebody else all the time`,
    {
      hint: 'let only one workflow run at a time write it: see `concurrency` in the documentation',
    },
  )
}

function skipped(plan: PullRequestPlan, base: Base, moved: string): PublishResult {
  return {
    key: plan.key,
    operation: 'skipped',
    branch: plan.branch,
    code: 'stale-checkout',
    note: `'${moved}' is another one on '${base.branch}' by now; nothing was written, the run for the newer commit takes over`,
  }
}

function pathsOf({ plans, inputs }: PublishRequest): readonly string[] {
  return [...plans.flatMap(({ managed }) => managed), ...inputs.keys()]
}

const silent: Reporter = { progress: () => undefined, notice: () => undefined }
