import { userErrorsIn } from '../../error.ts'
import {
  type Clock,
  PublishErrors,
  type Publisher,
  type PublishRequest,
  type PublishResult,
  type PullRequestPlan,
  type Reporter,
} from '../../ports.ts'
import { defaultBranchPrefix } from '../../pull-request/branch-name.ts'
import { blobId } from '../../release/tree-id.ts'
import { publishEach } from '../publish-each.ts'
import { backoffFromEnvironment, createClient, paceFor } from './client.ts'
import { lookAhead } from './look-ahead.ts'
import { createPace } from './pace.ts'
import { postponed } from './postponed.ts'
import { findMoved, lookAt, type PublishRun, publishPlan, skipped } from './publish-plan.ts'
import { type PullRequests, readPullRequests } from './pull-requests.ts'
import { type Repository, readBase } from './repository.ts'

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
  /** For tests that have hours pass in seconds. */
  readonly clock?: Clock | undefined
}

/**
 * Publishes plans as pull requests on GitHub: one commit on a branch of the bot, one pull request,
 * and no write at all where both are as planned.
 */
export function createGitHubPublisher(options: GitHubPublisherOptions): Publisher {
  return {
    publish: async (request) => {
      const { owner, repo, clock, report = silent, backoffMs = backoffFromEnvironment() } = options
      const pace = clock === undefined ? paceFor(backoffMs) : createPace(clock)
      const client = await createClient({ ...options, report, backoffMs, pace })
      const repository = { client, at: { owner, repo }, report, backoffMs, pace }
      return await publishAll(repository, request, options.branchPrefix ?? defaultBranchPrefix)
    },
  }
}

async function publishAll(
  repository: Repository,
  { plans, base: branch, inputs, heads: seen }: PublishRequest,
  branchPrefix: string,
): Promise<readonly PublishResult[]> {
  if (plans.length === 0) return []
  const likely = () => [filesThere(inputs), plannedFiles(plans)]
  const base = await readBase(repository, { branch, branchPrefix, likely })
  const moved = await findMoved(base, inputs)
  if (moved !== undefined) return plans.map((plan) => skipped(plan, base, moved))
  const branches = plans.map((plan) => plan.branch).filter((name) => base.heads.has(name))
  const pulls = await readPullRequests(repository, branches)
  for (const { createdAtMs } of pulls.open) repository.pace.recall(createdAtMs, WRITES_OF_ONE)
  const run = { repository, base, pulls, inputs, seen, branchPrefix }
  const order = byTurn(plans, pulls)
  return await inOrderOf(plans, () => publishEach(order, publishing(run, order)))
}

/** What a pull request took, of which only the text is seen: tree, commit, branch, text, labels. */
const WRITES_OF_ONE = 5
/** Plans that are looked at while the ones before are written: GitHub wants a second for each write. */
const LOOKAHEAD = 10

/** Publishes the next plan. Once GitHub refuses to hear more of this run, the rest is left for later. */
function publishing(run: PublishRun, order: readonly PullRequestPlan[]) {
  const look = lookAhead(order, LOOKAHEAD, (plan) => lookAt(run, plan))
  let isRefused = false
  return async (plan: PullRequestPlan): Promise<PublishResult> => {
    if (isRefused) return postponed(run.repository, plan)
    try {
      return await publishPlan(run, plan, look(plan))
    } catch (thrown) {
      const errors = userErrorsIn(thrown) ?? []
      isRefused = errors.some(({ code }) => code === 'github-rate-limit')
      throw thrown
    }
  }
}

/** Those without a pull request first, then those that waited longest: so each has its turn. */
function byTurn(plans: readonly PullRequestPlan[], { open }: PullRequests) {
  const updated = new Map(open.map(({ branch, updatedAtMs }) => [branch, updatedAtMs]))
  const turnOf = ({ branch }: PullRequestPlan) => updated.get(branch) ?? 0
  return plans.toSorted((a, b) => turnOf(a) - turnOf(b))
}

/** Results come in the order of the plans, whatever the order of the work. */
async function inOrderOf(
  plans: readonly PullRequestPlan[],
  publish: () => Promise<readonly PublishResult[]>,
): Promise<readonly PublishResult[]> {
  const places = new Map(plans.map(({ key }, i) => [key, i]))
  const placeOf = ({ key }: PublishResult) => places.get(key) ?? 0
  const sorted = (results: readonly PublishResult[]) =>
    results.toSorted((a, b) => placeOf(a) - placeOf(b))
  try {
    return sorted(await publish())
  } catch (thrown) {
    if (!(thrown instanceof PublishErrors)) throw thrown
    throw new PublishErrors(thrown.errors, sorted(thrown.results))
  }
}

function filesThere(inputs: PublishRequest['inputs']): ReadonlyMap<string, string> {
  return new Map([...inputs].flatMap(([path, id]) => (id === undefined ? [] : [[path, id]])))
}

function plannedFiles(plans: readonly PullRequestPlan[]): ReadonlyMap<string, string> {
  const files = plans.flatMap((plan) => [...plan.files])
  return new Map(files.map(([path, content]) => [path, blobId(content)]))
}

const silent: Reporter = { progress: () => undefined, notice: () => undefined }
