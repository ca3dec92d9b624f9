import type { GatePost, PostedGates, PostOperation } from '../../ports.ts'
import { createOnce, SENT_ONCE } from './create-once.ts'
import { failedWith, failureOf, trying } from './failure.ts'
import type { Repository } from './repository.ts'

/** Name of the check run and context of the status: what branch protection requires. */
export const GATE_CHECK = 'igw gate'

type Writer = Pick<Repository, 'client' | 'at' | 'report' | 'backoffMs'>

/** How we find our own result again, and how old it is: `igw-gate:1764115200000:open`. */
const ID = /^igw-gate:(?<at>\d+):(?<kind>\w+)$/

interface OwnRun {
  readonly id: number
  readonly atMs: number
  readonly settled: boolean
  readonly completed: boolean
  readonly conclusion: string | null
  readonly title: string
  readonly summary: string
}

/** What was posted on a commit last, as a check run or as a status. */
export async function readPosted(
  repository: Writer,
  head: string,
): Promise<PostedGates | undefined> {
  return await readOwnRun(repository, head)
}

/**
 * Posts the result as a check run: one for each commit, brought up to date where it stands. Only a
 * GitHub App may do that, the token of a workflow is one; for the token of a person it is a commit
 * status of the same name.
 */
export async function postGates(repository: Writer, post: GatePost): Promise<PostOperation> {
  return await trying(`post '${GATE_CHECK}' on ${post.head}`, async () => {
    try {
      return await postCheckRun(repository, post)
    } catch (thrown) {
      if (!needsApp(thrown)) throw thrown
      return await postStatus(repository, post)
    }
  })
}

/** GitHub's words for it: `You must authenticate via a GitHub App.` */
function needsApp(thrown: unknown): boolean {
  return failedWith(thrown, 'forbidden') && /GitHub App/i.test(failureOf(thrown)?.text ?? '')
}

async function postCheckRun(repository: Writer, post: GatePost): Promise<PostOperation> {
  const { client, at } = repository
  const own = await readOwnRun(repository, post.head)
  if (own !== undefined && own.atMs > post.atMs) return 'outdated'
  const content = contentOf(post)
  if (own !== undefined && isSame(own, post)) {
    // Only its age, so that a run which began before this one does not come after it.
    const { external_id } = content
    await client.rest.checks.update({ ...at, check_run_id: own.id, external_id })
    return 'unchanged'
  }
  // A run that is complete stays so: to wait again takes a new one, which counts from then on.
  if (own === undefined || (own.completed && post.state === 'waiting')) {
    const run = { ...at, name: GATE_CHECK, head_sha: post.head, ...content, ...SENT_ONCE }
    await createOnce(
      repository,
      async () => (await client.rest.checks.create(run)).data.id,
      async () => {
        const newest = await readOwnRun(repository, post.head)
        return newest?.atMs === post.atMs ? newest.id : undefined
      },
    )
    return own === undefined ? 'created' : 'updated'
  }
  await client.rest.checks.update({ ...at, check_run_id: own.id, ...content })
  return 'updated'
}

/** Neither neutral nor skipped may stand for closed: branch protection takes both for success. */
function contentOf({ state, title, summary, url, atMs, settled }: GatePost) {
  const common = {
    details_url: url,
    external_id: `igw-gate:${atMs}:${settled ? 'settled' : state}`,
    output: { title, summary },
  }
  if (state === 'waiting') return { ...common, status: 'in_progress' } as const
  const conclusion = state === 'open' ? 'success' : 'failure'
  return { ...common, status: 'completed', conclusion } as const
}

function isSame(own: OwnRun, { state, title, summary, settled }: GatePost): boolean {
  const conclusion = state === 'waiting' ? null : state === 'open' ? 'success' : 'failure'
  return (
    own.conclusion === conclusion &&
    own.title === title &&
    own.summary === summary &&
    own.settled === settled
  )
}

/** The newest check run that is ours: another App may have one of the same name. */
async function readOwnRun({ client, at }: Writer, head: string): Promise<OwnRun | undefined> {
  return await trying(`read '${GATE_CHECK}' of ${head}`, async () => {
    const query = {
      ...at,
      ref: head,
      check_name: GATE_CHECK,
      filter: 'all',
      per_page: 100,
    } as const
    const runs = await client.paginate(client.rest.checks.listForRef, query)
    const own = runs.flatMap((run): readonly OwnRun[] => {
      const { at: time, kind } = ID.exec(run.external_id ?? '')?.groups ?? {}
      if (time === undefined) return []
      return [
        {
          id: run.id,
          atMs: Number(time),
          settled: kind === 'settled',
          completed: run.status === 'completed',
          conclusion: run.conclusion,
          title: run.output.title ?? '',
          summary: run.output.summary ?? '',
        },
      ]
    })
    return own.toSorted((a, b) => b.id - a.id)[0]
  })
}

const STATES = { open: 'success', waiting: 'pending', closed: 'failure' } as const
/** GitHub refuses a longer one. */
const MAX_DESCRIPTION = 140

/** Statuses are never changed, only followed by newer ones: the newest of a context counts. */
async function postStatus({ client, at }: Writer, post: GatePost): Promise<PostOperation> {
  const { data } = await client.rest.repos.listCommitStatusesForRef({
    ...at,
    ref: post.head,
    per_page: 100,
  })
  const newest = data.find(({ context }) => context.toLowerCase() === GATE_CHECK)
  if (newest !== undefined && Date.parse(newest.created_at) > post.atMs) return 'outdated'
  const description =
    post.title.length <= MAX_DESCRIPTION
      ? post.title
      : `${post.title.slice(0, MAX_DESCRIPTION - 1)}…`
  const state = STATES[post.state]
  if (newest?.state === state && newest.description === description) return 'unchanged'
  await client.rest.repos.createCommitStatus({
    ...at,
    sha: post.head,
    context: GATE_CHECK,
    state,
    description: description.toWellFormed(),
    target_url: post.url,
  })
  return newest === undefined ? 'created' : 'updated'
}
