import type { CommentPost } from '../../ports/review-board.ts'
import type { PostOperation } from '../../ports.ts'
import { parseReviewMarker, withReviewMarker } from '../../pull-request/review-marker.ts'
import { createOnce, SENT_ONCE } from './create-once.ts'
import { failedWith, trying } from './failure.ts'
import type { Repository } from './repository.ts'

type Writer = Pick<Repository, 'client' | 'at' | 'backoffMs'>

interface Comment {
  readonly id: number
  readonly body?: string | undefined
  readonly user: { readonly login: string; readonly type?: string } | null
}

/** A comment of ours with a review. */
interface OwnComment {
  readonly id: number
  readonly atMs: number
  readonly body: string
}

/**
 * Posts a review as the one comment of ours on a pull request, edited where it stands.
 *
 * @returns `outdated` where a run that began later was here before
 */
export async function postReviewComment(
  repository: Writer,
  post: CommentPost,
): Promise<PostOperation> {
  return await trying(`comment on pull request #${post.pullRequest}`, async () => {
    const own = await oldestOwn(repository, post.pullRequest)
    return await (own === undefined ? create(repository, post) : edit(repository, own, post))
  })
}

async function create(repository: Writer, post: CommentPost): Promise<PostOperation> {
  const { client, at } = repository
  const { pullRequest: issue_number, body, atMs } = post
  const comment = { ...at, issue_number, body: withReviewMarker(body, { atMs }), ...SENT_ONCE }
  const made = await createOnce(
    repository,
    async () => (await client.rest.issues.createComment(comment)).data.id,
    async () => (await oldestOwn(repository, issue_number))?.id,
  )
  // Another run may have found none either: both keep the older of the two.
  const oldest = await oldestOwn(repository, issue_number)
  if (oldest === undefined || oldest.id === made) return 'created'
  await client.rest.issues.deleteComment({ ...at, comment_id: made })
  return await edit(repository, oldest, post)
}

async function edit(
  { client, at }: Writer,
  own: OwnComment,
  { body, atMs }: CommentPost,
): Promise<PostOperation> {
  const text = withReviewMarker(body, { atMs })
  if (own.atMs > atMs) return 'outdated'
  if (withReviewMarker(own.body, { atMs }) === text) return 'unchanged'
  await client.rest.issues.updateComment({ ...at, comment_id: own.id, body: text })
  return 'updated'
}

/** GitHub lists the oldest first. */
async function oldestOwn(repository: Writer, pullRequest: number): Promise<OwnComment | undefined> {
  const { client, at } = repository
  const query = { ...at, issue_number: pullRequest, per_page: 100 }
  const comments: readonly Comment[] = await client.paginate(client.rest.issues.listComments, query)
  for (const { id, body = '', user } of comments) {
    const marker = parseReviewMarker(body)
    // Anybody can write our marker into a comment of their own, which they could change afterwards.
    if (marker !== undefined && user !== null && (await isOurs(repository, user)))
      return { id, atMs: marker.atMs, body: marker.text }
  }
  return undefined
}

/** An App cannot ask who it is with the token of a workflow; what it writes is of a bot. */
async function isOurs(
  { client }: Writer,
  { login, type }: NonNullable<Comment['user']>,
): Promise<boolean> {
  try {
    const { data } = await client.rest.users.getAuthenticated()
    return data.login === login
  } catch (thrown) {
    if (failedWith(thrown, 'forbidden')) return type === 'Bot'
    throw thrown
  }
}
