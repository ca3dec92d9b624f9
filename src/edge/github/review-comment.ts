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

/**
 * Posts a review as the one comment of ours on a pull request, edited where it stands.
 *
 * @returns `outdated` where a run that began later was here before
 */
export async function postReviewComment(
  repository: Writer,
  { pullRequest, body, atMs }: CommentPost,
): Promise<PostOperation> {
  return await trying(`comment on pull request #${pullRequest}`, async () => {
    const { client, at } = repository
    const own = await ownComment(repository, pullRequest)
    const text = withReviewMarker(body, { atMs })
    if (own === undefined) {
      const comment = { ...at, issue_number: pullRequest, body: text, ...SENT_ONCE }
      await createOnce(
        repository,
        async () => (await client.rest.issues.createComment(comment)).data.id,
        async () => (await ownComment(repository, pullRequest))?.id,
      )
      return 'created'
    }
    if (own.atMs > atMs) return 'outdated'
    if (withReviewMarker(own.body, { atMs }) === text) return 'unchanged'
    await client.rest.issues.updateComment({ ...at, comment_id: own.id, body: text })
    return 'updated'
  })
}

async function ownComment(repository: Writer, pullRequest: number) {
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
