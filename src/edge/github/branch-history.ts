import type { Landing } from '../../gate/evidence.ts'
import type { BranchHistory } from '../../ports.ts'
import { trying } from './failure.ts'
import { createFolders, idAt } from './folders.ts'
import type { Repository } from './repository.ts'

type Reader = Pick<Repository, 'client' | 'at'>

/**
 * The history of a branch on GitHub. Its commit lists follow merges into the merged branches, so
 * each commit is looked up in the pull request that brought it: that is when it came to the branch.
 *
 * @param branch the branch that pull requests are merged into
 */
export function createGitHubHistory(repository: Reader, branch: string): BranchHistory {
  const landed = new Map<string, Promise<Landing>>()
  const folders = createFolders(async () => repository)
  const once = <T>(known: Map<string, Promise<T>>, key: string, ask: () => Promise<T>) => {
    const answer = known.get(key) ?? ask()
    known.set(key, answer)
    return answer
  }
  return {
    landings: async (head, path, limit) => {
      const commits = await listCommits(repository, { sha: head, path, per_page: limit })
      const found = await Promise.all(
        commits.map((commit) =>
          once(landed, commit.sha, () => landingOf(repository, branch, commit)),
        ),
      )
      return byTime(found)
    },
    idAt: (commit, path) => idAt(folders, commit, path),
    line: (head, oldest, limit) => readLine(repository, head, oldest, limit),
  }
}

interface ListedCommit {
  readonly sha: string
  readonly parents: readonly { readonly sha: string }[]
  readonly commit: { readonly committer: { readonly date?: string } | null }
}

interface CommitQuery {
  readonly sha: string
  readonly path?: string
  readonly per_page: number
  readonly page?: number
}

async function listCommits(
  { client, at }: Reader,
  query: CommitQuery,
): Promise<readonly ListedCommit[]> {
  return await trying('list commits', async () => {
    const { data } = await client.rest.repos.listCommits({ ...at, ...query })
    return data
  })
}

/** @see https://docs.github.com/rest/commits/commits#list-pull-requests-associated-with-a-commit */
async function landingOf(
  { client, at }: Reader,
  branch: string,
  { sha, commit }: ListedCommit,
): Promise<Landing> {
  const { data } = await trying(`look up the pull request of commit ${sha}`, () =>
    client.rest.repos.listPullRequestsAssociatedWithCommit({ ...at, commit_sha: sha }),
  )
  const merged = data
    .filter(({ base, merged_at }) => base.ref === branch && merged_at !== null)
    .toSorted((a, b) => Date.parse(a.merged_at ?? '') - Date.parse(b.merged_at ?? ''))[0]
  // What was pushed without a pull request has no time but the one that its author gave it.
  const atMs = Date.parse(merged?.merged_at ?? commit.committer?.date ?? '')
  return {
    commit: merged?.merge_commit_sha ?? sha,
    atMs: Number.isNaN(atMs) ? 0 : atMs,
    pullRequest: merged?.number,
  }
}

/** The newest first; commits of one merge are one landing, and may be older than an earlier merge. */
function byTime(landings: readonly Landing[]): readonly Landing[] {
  const distinct = new Map(landings.map((landing) => [landing.commit, landing]))
  return [...distinct.values()].toSorted((a, b) => b.atMs - a.atMs)
}

const PAGE = 100

/** First parents only: what was merged is not a state that the branch was in. */
async function readLine(
  repository: Reader,
  head: string,
  oldest: string,
  limit: number,
): Promise<readonly string[]> {
  const parents = new Map<string, string | undefined>()
  const line: string[] = []
  let next: string | undefined = head
  for (let page = 1; next !== undefined; page++) {
    const query = { sha: head, per_page: PAGE, page }
    const commits = line.length < limit ? await listCommits(repository, query) : []
    for (const { sha, parents: above } of commits) parents.set(sha, above[0]?.sha)
    while (next !== undefined && parents.has(next) && line.length < limit) {
      line.push(next)
      if (next === oldest) return line
      next = parents.get(next)
    }
    if (commits.length < PAGE || line.length >= limit) break
  }
  return [...line, oldest]
}
