import type { PullRequestPlan } from '../../ports.ts'
import { withoutMarkers } from '../../pull-request/marker.ts'
import { createOnce, SENT_ONCE } from './create-once.ts'
import { failureOf } from './failure.ts'
import { type PullRequest, soon } from './pull-request.ts'
import type { Repository } from './repository.ts'

/**
 * What a new pull request gets besides its text. None of it is worth failing for, so what GitHub
 * refuses becomes a notice.
 */
export async function decorate(
  repository: Repository,
  pull: PullRequest,
  plan: PullRequestPlan,
  head: string,
): Promise<void> {
  await addLabels(repository, pull, plan.labels)
  await requestReviews(repository, pull, plan)
  await addAssignees(repository, pull, plan.assignees)
  if (plan.autoMerge !== false) await enableAutoMerge(repository, pull, plan.autoMerge, head)
}

/**
 * Adds the labels that are missing; those that people added stay.
 *
 * @returns whether there was something to add
 */
export async function addLabels(
  repository: Repository,
  pull: PullRequest,
  wanted: readonly string[],
): Promise<boolean> {
  const labels = missingLabels(pull, wanted)
  if (labels.length === 0) return false
  const { client, at, report } = repository
  const call = () => client.rest.issues.addLabels({ ...at, issue_number: pull.number, labels })
  const refusal = await refusalOf(() => soon(repository, call, 'missing'))
  if (refusal !== undefined) {
    report.notice(`#${pull.number} got no labels (${labels.join(', ')}): ${refusal}`)
  }
  return true
}

export function missingLabels(pull: PullRequest, wanted: readonly string[]): string[] {
  // Case does not count in labels, and GitHub keeps the spelling of the first one.
  const present = new Set(pull.labels.map((label) => label.toLowerCase()))
  return wanted.filter((label) => !present.has(label.toLowerCase()))
}

/**
 * Says something to those who follow the pull request, once; a body that changes tells nobody.
 *
 * @param text what a comment begins with that says it already
 * @param details the rest, which depends on what GitHub told
 */
export async function addComment(
  repository: Repository,
  pull: PullRequest,
  text: string,
  details: string,
): Promise<void> {
  const { client, at, report } = repository
  const issue = { ...at, issue_number: pull.number }
  const [start, body] = [withoutMarkers(text), withoutMarkers(`${text}${details}`)]
  const create = async () => {
    await client.rest.issues.createComment({ ...issue, body, ...SENT_ONCE })
    return true
  }
  const find = async () => {
    const query = { ...issue, per_page: 100 }
    const comments = await client.paginate(client.rest.issues.listComments, query)
    return comments.some((comment) => comment.body?.startsWith(start)) || undefined
  }
  const refusal = await refusalOf(
    async () => (await find()) ?? (await createOnce(repository, create, find)),
  )
  if (refusal !== undefined) report.notice(`#${pull.number} got no comment: ${refusal}`)
}

async function requestReviews(
  repository: Repository,
  pull: PullRequest,
  plan: PullRequestPlan,
): Promise<void> {
  const { client, at } = repository
  const ask = (request: { reviewers: string[] } | { team_reviewers: string[] }) =>
    soon(repository, () =>
      client.rest.pulls.requestReviewers({ ...at, pull_number: pull.number, ...request }),
    )
  // GitHub refuses a request to the author, and with it those to all the others.
  const people = plan.reviewers.filter((name) => name.toLowerCase() !== pull.author.toLowerCase())
  const teams = plan.teamReviewers.map((team) => team.slice(team.indexOf('/') + 1))
  await allOrEach(repository, pull, people, (names) => ask({ reviewers: [...names] }))
  await allOrEach(repository, pull, teams, (names) => ask({ team_reviewers: [...names] }))
}

/** One name that GitHub does not accept makes it refuse all of them, so then each is tried alone. */
async function allOrEach(
  { report }: Repository,
  pull: PullRequest,
  names: readonly string[],
  ask: (names: readonly string[]) => Promise<unknown>,
): Promise<void> {
  if (names.length === 0 || (names.length > 1 && !(await refusalOf(() => ask(names))))) return
  for (const name of names) {
    const refusal = await refusalOf(() => ask([name]))
    if (refusal === undefined) continue
    report.notice(`'${name}' was not asked to review #${pull.number}: ${refusal}`)
  }
}

async function addAssignees(
  { client, at, report }: Repository,
  pull: PullRequest,
  assignees: readonly string[],
): Promise<void> {
  if (assignees.length === 0) return
  const issue = { ...at, issue_number: pull.number, assignees: [...assignees] }
  const set = new Set<string>()
  const refusal = await refusalOf(async () => {
    const { data } = await client.rest.issues.addAssignees(issue)
    for (const { login } of data.assignees ?? []) set.add(login.toLowerCase())
  })
  // Who cannot push is left out without a word.
  const missing = assignees.filter((name) => !set.has(name.toLowerCase()))
  if (missing.length === 0) return
  const why = refusal ?? 'only people who can push can be'
  report.notice(`#${pull.number} was not assigned to ${missing.join(', ')}: ${why}`)
}

const autoMergeMutation = `
  mutation ($id: ID!, $mergeMethod: PullRequestMergeMethod!, $head: GitObjectID!) {
    enablePullRequestAutoMerge(
      input: { pullRequestId: $id, mergeMethod: $mergeMethod, expectedHeadOid: $head }
    ) { clientMutationId }
  }`

const enqueueMutation = `
  mutation ($id: ID!, $head: GitObjectID!) {
    enqueuePullRequest(input: { pullRequestId: $id, expectedHeadOid: $head }) { clientMutationId }
  }`

/**
 * Lets GitHub merge as soon as its own rules allow it: by auto-merge, or where the repository has
 * that switched off, by the merge queue. Never past them.
 */
export async function enableAutoMerge(
  { client, report }: Repository,
  pull: PullRequest,
  method: 'merge' | 'squash' | 'rebase',
  head: string,
): Promise<void> {
  const variables = { id: pull.nodeId, mergeMethod: method.toUpperCase(), head }
  const refusal = await refusalOf(() => client.graphql(autoMergeMutation, variables))
  if (refusal === undefined) return
  const isOff = /auto.?merge is not allowed/i.test(refusal)
  const queued = isOff
    ? await refusalOf(() => client.graphql(enqueueMutation, { id: pull.nodeId, head }))
    : refusal
  // 'Pull request is in clean status' is one of the refusals: there is nothing to wait for then.
  if (queued !== undefined) report.notice(`#${pull.number} does not merge by itself: ${refusal}`)
}

/** Why GitHub refused something that may be refused; nothing where it did not. */
async function refusalOf(call: () => Promise<unknown>): Promise<string | undefined> {
  try {
    await call()
    return undefined
  } catch (thrown) {
    const text = failureOf(thrown)?.text
    if (text !== undefined) return text
    if (thrown instanceof Error && thrown.name === 'GraphqlResponseError') return thrown.message
    throw thrown
  }
}
