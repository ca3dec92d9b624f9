import { trying } from './failure.ts'
import { isOfBranch, listPullRequests, type PullRequest, pullRequest } from './pull-request.ts'
import type { Repository } from './repository.ts'

/** The pull requests of the branches of the bot. */
export interface PullRequests {
  /** The open ones as far as they were listed. */
  readonly open: readonly PullRequest[]
  /** Those of a branch, the newest first: the open one, and where there is none, all others. */
  of(branch: string): Promise<readonly PullRequest[]>
  /** The same, with one branch asked for anew. */
  asking(branch: string): PullRequests
}

/** More branches than this are not asked for one by one. */
const FEW = 10

/**
 * Pull requests of some branches: of a few, with a request each; of many, by the pages of all that
 * are open in the repository.
 */
export async function readPullRequests(
  repository: Repository,
  branches: readonly string[],
): Promise<PullRequests> {
  if (branches.length <= FEW) return pullRequests(repository, new Map())
  return pullRequests(repository, await listOpen(repository, new Set(branches)))
}

type ByBranch = ReadonlyMap<string, readonly PullRequest[]>

function pullRequests(repository: Repository, open: ByBranch): PullRequests {
  return {
    open: [...open.values()].flat(),
    of: async (branch) => open.get(branch) ?? (await listPullRequests(repository, branch)),
    asking: (branch) =>
      pullRequests(repository, new Map([...open].filter(([name]) => name !== branch))),
  }
}

async function listOpen(
  { client, at }: Repository,
  branches: ReadonlySet<string>,
): Promise<ByBranch> {
  return await trying('list the open pull requests', async () => {
    const open = new Map<string, readonly PullRequest[]>()
    const pages = client.paginate.iterator(client.rest.pulls.list, {
      ...at,
      state: 'open',
      per_page: 100,
    })
    for await (const { data } of pages) {
      for (const pull of data) {
        const { ref } = pull.head
        // GitHub has one open pull request for a branch and a base, the newest comes first.
        if (!branches.has(ref) || !isOfBranch(at, ref, pull)) continue
        open.set(ref, [...(open.get(ref) ?? []), pullRequest(pull)])
      }
    }
    return open
  })
}
