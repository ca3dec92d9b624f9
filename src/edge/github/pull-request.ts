import { UserError } from '../../error.ts'
import type { PullRequestPlan } from '../../ports.ts'
import { type Marker, parseMarker, sameBody, withMarker } from '../../pull-request/marker.ts'
import { systemClock } from '../clock.ts'
import { type FailureKind, failedWith, failureOf, trying } from './failure.ts'
import type { Base, Repository } from './repository.ts'
import { assertUnmoved, BranchMoved } from './write-branch.ts'

/** What we need to know of a pull request that exists. */
export interface PullRequest {
  readonly number: number
  readonly url: string
  readonly nodeId: string
  readonly open: boolean
  readonly merged: boolean
  readonly branch: string
  /** Tip of its branch; that of the moment when it was closed, where it is closed. */
  readonly head: string
  readonly base: string
  readonly title: string
  readonly body: string
  readonly marker: Marker | undefined
  readonly author: string
  readonly labels: readonly string[]
  /** In milliseconds since 1970. */
  readonly createdAtMs: number
  readonly updatedAtMs: number
  /** Whether GitHub merges it by itself. */
  readonly autoMerge: boolean
}

/** What the body of a plan gets from the publisher. */
export interface PublishedText {
  readonly marker: Marker
  readonly facts: string | undefined
}

const maxTitle = 256

/** The pull requests of a branch of the bot, the newest first. */
export async function listPullRequests(
  { client, at }: Repository,
  branch: string,
): Promise<readonly PullRequest[]> {
  return await trying(`list the pull requests of '${branch}'`, async () => {
    // Without the owner in front GitHub ignores the filter and lists the pull requests of all.
    const head = `${at.owner}:${branch}`
    const { data } = await client.rest.pulls.list({ ...at, head, state: 'all', per_page: 100 })
    return data
      .filter((pull) => isOfBranch(at, branch, pull))
      .map(pullRequest)
      .sort((a, b) => b.number - a.number)
  })
}

interface PullHead {
  readonly head: { readonly ref: string; readonly repo: { readonly full_name: string } | null }
}

/** A fork may have a branch of the same name. */
export function isOfBranch(at: Repository['at'], branch: string, { head }: PullHead): boolean {
  const name = `${at.owner}/${at.repo}`.toLowerCase()
  return head.ref === branch && head.repo?.full_name.toLowerCase() === name
}

/**
 * The open pull request of a plan, whether we opened it or a person did for us.
 *
 * @throws UserError `conflict` where it belongs to something else
 */
export function findOpen(
  pulls: readonly PullRequest[],
  base: Base,
  plan: PullRequestPlan,
): PullRequest | undefined {
  const open = pulls.find((pull) => pull.open)
  if (open === undefined) return undefined
  const name = `pull request #${open.number} from '${plan.branch}'`
  if (open.base !== base.branch) {
    throw new UserError('conflict', `${name} goes to '${open.base}', not to '${base.branch}'`, {
      hint: `close it, change its base to '${base.branch}', or check 'pullRequests.base'`,
    })
  }
  if (open.marker !== undefined && open.marker.key !== plan.key) {
    throw new UserError(
      'conflict',
      `${name} belongs to '${open.marker.key}', not to '${plan.key}'`,
      {
        hint: 'close it, and delete its branch',
      },
    )
  }
  return open
}

/**
 * Opens the pull request; where one turns out to be open, that one is brought up to date.
 *
 * @throws BranchMoved where that one is no longer open a moment later, or somebody else moved the branch
 */
export async function createPullRequest(
  repository: Repository,
  base: Base,
  plan: PullRequestPlan,
  text: PublishedText,
): Promise<PullRequest> {
  const compare = `${base.htmlUrl}/compare/${base.branch}...${plan.branch}?expand=1`
  return await trying(`open the pull request of '${plan.branch}' (${compare})`, async () => {
    try {
      return await create(repository, base, plan, text, plan.draft)
    } catch (thrown) {
      if (failedWith(thrown, 'not-yet'))
        await assertUnmoved(repository, plan.branch, text.marker.head)
      if (!failedWith(thrown, 'exists', 'transient')) throw thrown
      const open = findOpen(await listPullRequests(repository, plan.branch), base, plan)
      if (open === undefined)
        throw failedWith(thrown, 'exists') ? new BranchMoved(plan.branch) : thrown
      await updatePullRequest(repository, open, plan, text)
      return open
    }
  })
}

/** Brings title and body up to date; nothing is sent where they are. */
export async function updatePullRequest(
  { client, at }: Repository,
  pull: PullRequest,
  plan: PullRequestPlan,
  text: PublishedText,
): Promise<boolean> {
  const changes = changedText(pull, plan, text)
  if (changes === undefined) return false
  await trying(`edit pull request #${pull.number}`, () =>
    client.rest.pulls.update({ ...at, pull_number: pull.number, ...changes }),
  )
  return true
}

/** Title and body where they are others; every edit costs five points and a line in the history. */
export function changedText(
  pull: PullRequest,
  plan: PullRequestPlan,
  text: PublishedText,
): { readonly title?: string; readonly body?: string } | undefined {
  const title = fitTitle(plan.title)
  const body = withMarker(plan.body, text.marker, text.facts)
  const changes = {
    ...(pull.title !== title && { title }),
    ...(!sameBody(pull.body, body) && { body }),
  }
  return Object.keys(changes).length === 0 ? undefined : changes
}

export async function closePullRequest({ client, at }: Repository, number: number): Promise<void> {
  await trying(`close pull request #${number}`, () =>
    client.rest.pulls.update({ ...at, pull_number: number, state: 'closed' }),
  )
}

/**
 * Repeats a call that fails because GitHub has not yet seen our own write of a moment ago.
 *
 * @see https://github.com/peter-evans/create-pull-request/issues/4321
 */
export async function soon<T>(
  { backoffMs }: Repository,
  call: () => Promise<T>,
  ...kinds: readonly FailureKind[]
): Promise<T> {
  for (const factor of [1, 2, 4]) {
    try {
      return await call()
    } catch (thrown) {
      if (!failedWith(thrown, 'not-yet', ...kinds)) throw thrown
      await systemClock.pause(backoffMs * factor)
    }
  }
  return await call()
}

async function create(
  repository: Repository,
  base: Base,
  plan: PullRequestPlan,
  text: PublishedText,
  draft: boolean,
): Promise<PullRequest> {
  const { client, at, report } = repository
  const call = () =>
    client.rest.pulls.create({
      ...at,
      title: fitTitle(plan.title),
      body: withMarker(plan.body, text.marker, text.facts),
      head: plan.branch,
      base: base.branch,
      draft,
    })
  try {
    const { data } = await soon(repository, call)
    return pullRequest(data)
  } catch (thrown) {
    if (!draft || !/draft/i.test(failureOf(thrown)?.text ?? '')) throw thrown
    report.notice(
      `'${plan.branch}': this repository has no draft pull requests, so it is opened as ready`,
    )
    return await create(repository, base, plan, text, false)
  }
}

interface PullPayload {
  readonly number: number
  readonly html_url: string
  readonly node_id: string
  readonly state: string
  readonly merged_at: string | null
  readonly head: { readonly ref: string; readonly sha: string }
  readonly base: { readonly ref: string }
  readonly title: string
  readonly body: string | null
  readonly user: { readonly login: string } | null
  readonly labels: readonly { readonly name?: string }[]
  readonly created_at: string
  readonly updated_at: string
  readonly auto_merge?: object | null
}

export function pullRequest(pull: PullPayload): PullRequest {
  return {
    number: pull.number,
    url: pull.html_url,
    nodeId: pull.node_id,
    open: pull.state === 'open',
    merged: pull.merged_at !== null,
    branch: pull.head.ref,
    head: pull.head.sha,
    base: pull.base.ref,
    title: pull.title,
    body: pull.body ?? '',
    marker: parseMarker(pull.body),
    author: pull.user?.login ?? '',
    labels: pull.labels.flatMap(({ name }) => name ?? []),
    createdAtMs: Date.parse(pull.created_at),
    updatedAtMs: Date.parse(pull.updated_at),
    autoMerge: pull.auto_merge != null,
  }
}

function fitTitle(title: string): string {
  const line = title.replace(/\s+/g, ' ').trim()
  return line.length <= maxTitle ? line : `${line.slice(0, maxTitle - 1).toWellFormed()}…`
}
