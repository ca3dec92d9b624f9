import type { ReviewBoard } from '../../ports/review-board.ts'
import type { Reporter } from '../../ports.ts'
import { trying } from './failure.ts'
import { type Access, repositoryOf } from './from-environment.ts'
import type { Repository } from './repository.ts'
import { postReviewCheck } from './review-check.ts'
import { postReviewComment } from './review-comment.ts'

/** Where reviews of a repository are posted. */
export async function createReviewBoard(access: Access, report: Reporter): Promise<ReviewBoard> {
  const repository = await repositoryOf(access, report)
  return {
    postCheck: (post) => postReviewCheck(repository, post),
    postComment: (post) => postReviewComment(repository, post),
    mergedInto: (commit) => firstParent(repository, commit),
  }
}

/** What GitHub merges a pull request into to try it out is the first parent of the merge. */
async function firstParent(
  { client, at }: Repository,
  commit: string,
): Promise<string | undefined> {
  return await trying(`read the commit ${commit.slice(0, 12)}`, async () => {
    const { data } = await client.rest.git.getCommit({ ...at, commit_sha: commit })
    return data.parents[0]?.sha
  })
}
