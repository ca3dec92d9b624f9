import { createHash } from 'node:crypto'
import type { CheckAnnotation, CheckPost } from '../../ports/review-board.ts'
import type { PostOperation } from '../../ports.ts'
import { createOnce, SENT_ONCE } from './create-once.ts'
import { trying } from './failure.ts'
import type { Repository } from './repository.ts'

/** Name of the check run: what branch protection may require. */
export const REVIEW_CHECK = 'igw check'

/** GitHub takes no more annotations with one request. */
const ANNOTATIONS_A_REQUEST = 50

type Writer = Pick<Repository, 'client' | 'at' | 'backoffMs'>

/** How old a check run of ours is, and what it says: `igw-check:1764115200000:5f2c…`. */
const ID = /^igw-check:(?<at>\d+):(?<digest>[0-9a-f]+)$/

/**
 * Posts a review as a check run on a commit. Annotations cannot be taken back, so a review that says
 * something else is a new run, and GitHub shows the newest of a name.
 */
export async function postReviewCheck(repository: Writer, post: CheckPost): Promise<PostOperation> {
  return await trying(`post '${REVIEW_CHECK}' on ${post.head}`, async () => {
    const { client, at } = repository
    const own = await newestOwn(repository, post.head)
    if (own !== undefined && own.atMs > post.atMs) return 'outdated'
    const digest = digestOf(post)
    if (own?.digest === digest) return 'unchanged'
    const [first = [], ...others] = chunks(post.annotations)
    const { title, summary } = post
    const external_id = `igw-check:${post.atMs}:${digest}`
    const run = {
      ...at,
      name: REVIEW_CHECK,
      head_sha: post.head,
      ...(post.url !== undefined && { details_url: post.url }),
      external_id,
      ...(others.length > 0
        ? ({ status: 'in_progress' } as const)
        : ({ status: 'completed', conclusion: post.conclusion } as const)),
      output: { title, summary, annotations: first.map(payloadOf) },
      ...SENT_ONCE,
    }
    const id = await createOnce(
      repository,
      async () => (await client.rest.checks.create(run)).data.id,
      async () => {
        const runs = await listRuns(repository, post.head)
        return runs.find((one) => one.external_id === external_id)?.id
      },
    )
    for (const [i, chunk] of others.entries())
      await client.rest.checks.update({
        ...at,
        check_run_id: id,
        // Complete only with the last of them: until then it says nothing that is not the whole.
        ...(i === others.length - 1 &&
          ({ status: 'completed', conclusion: post.conclusion } as const)),
        output: { title, summary, annotations: chunk.map(payloadOf) },
      })
    return own === undefined ? 'created' : 'updated'
  })
}

async function listRuns({ client, at }: Writer, head: string) {
  const query = {
    ...at,
    ref: head,
    check_name: REVIEW_CHECK,
    filter: 'all',
    per_page: 100,
  } as const
  return await client.paginate(client.rest.checks.listForRef, query)
}

async function newestOwn(repository: Writer, head: string) {
  const runs = await listRuns(repository, head)
  const own = runs.flatMap(({ id, external_id, status }) => {
    const { at: time, digest = '' } = ID.exec(external_id ?? '')?.groups ?? {}
    // One that was never completed lost its last annotations to a crash.
    return time === undefined
      ? []
      : [{ id, atMs: Number(time), digest: status === 'completed' ? digest : '' }]
  })
  return own.toSorted((a, b) => b.id - a.id)[0]
}

function digestOf({ conclusion, title, summary, annotations }: CheckPost): string {
  const text = JSON.stringify([conclusion, title, summary, annotations])
  return createHash('sha256').update(text).digest('hex').slice(0, 16)
}

function chunks(annotations: readonly CheckAnnotation[]): readonly (readonly CheckAnnotation[])[] {
  const count = Math.ceil(annotations.length / ANNOTATIONS_A_REQUEST)
  return Array.from({ length: count }, (_, i) =>
    annotations.slice(i * ANNOTATIONS_A_REQUEST, (i + 1) * ANNOTATIONS_A_REQUEST),
  )
}

function payloadOf({ at: { file, line, col }, level, title, message }: CheckAnnotation) {
  return {
    path: file,
    start_line: line,
    end_line: line,
    start_column: col,
    end_column: col,
    annotation_level: level,
    title,
    message,
  }
}
