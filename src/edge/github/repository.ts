import { UserError } from '../../error.ts'
import type { Reporter } from '../../ports.ts'
import type { BranchCommit } from '../../pull-request/foreign-commit.ts'
import type { TreeSnapshot } from '../../pull-request/tree-changes.ts'
import type { GitHubClient } from './client.ts'
import { failedWith, trying } from './failure.ts'
import { readTree } from './read-tree.ts'

/** A repository on GitHub and the means to talk to it. */
export interface Repository {
  readonly client: GitHubClient
  readonly at: { readonly owner: string; readonly repo: string }
  readonly report: Reporter
  readonly backoffMs: number
}

/** The branch that is merged into, as it was read. */
export interface Base {
  readonly branch: string
  readonly defaultBranch: string
  readonly commit: string
  readonly treeId: string
  readonly tree: TreeSnapshot
  /** The tips of the branches of the bot, by name. */
  readonly heads: ReadonlyMap<string, string>
  /** Address of the repository for people, which is another one on every GitHub server. */
  readonly htmlUrl: string
}

/** How a branch of the bot stands to the base. */
export interface BranchState {
  readonly head: string
  /** Commits that the base does not have, oldest first. */
  readonly ahead: readonly BranchCommit[]
  readonly behindBy: number
  readonly mergeBaseTreeId: string
}

export interface BaseRequest {
  /** Nothing: the default branch. */
  readonly branch: string | undefined
  /** What the branches of the bot start with. */
  readonly branchPrefix: string
  /** Files and folders (`a/`) to look at where the tree is too large to be read whole. */
  readonly paths: readonly string[]
}

/** Everything that all plans have in common, in five requests. */
export async function readBase(
  { client, at }: Repository,
  { branch, branchPrefix, paths }: BaseRequest,
): Promise<Base> {
  return await trying(`read ${at.owner}/${at.repo}`, async () => {
    const { data: repository } = await client.rest.repos.get(at)
    const name = branch ?? repository.default_branch
    const commit = await readHead({ client, at }, name)
    if (commit === undefined) throw noSuchBranch(at, name)
    const treeId = await treeOf({ client, at }, commit)
    return {
      branch: name,
      defaultBranch: repository.default_branch,
      commit,
      treeId,
      tree: await readTree({ client, at }, treeId, paths),
      heads: await readHeads({ client, at }, branchPrefix),
      htmlUrl: repository.html_url,
    }
  })
}

/** The commit at the tip of a branch, or nothing where there is no such branch. */
export async function readHead(
  { client, at }: Pick<Repository, 'client' | 'at'>,
  branch: string,
): Promise<string | undefined> {
  try {
    const { data } = await client.rest.git.getRef({ ...at, ref: `heads/${branch}` })
    return data.object.sha
  } catch (thrown) {
    if (failedWith(thrown, 'missing')) return undefined
    throw thrown
  }
}

/** How a branch stands to the base, or nothing where there is no such branch. */
export async function readBranch(
  { client, at }: Repository,
  base: Base,
  branch: string,
): Promise<BranchState | undefined> {
  return await trying(`compare '${branch}' with '${base.branch}'`, async () => {
    const head = base.heads.get(branch)
    if (head === undefined) return undefined
    const basehead = `${base.commit}...${head}`
    const ahead: BranchCommit[] = []
    for (let page = 1; ; page++) {
      // Commits come a page at a time, and without paging GitHub leaves out those past 250.
      const { data } = await client.rest.repos.compareCommitsWithBasehead({
        ...at,
        basehead,
        page,
        per_page: 100,
      })
      ahead.push(...data.commits.map(branchCommit))
      if (data.commits.length > 0 && ahead.length < data.total_commits) continue
      const mergeBaseTreeId = data.merge_base_commit.commit.tree.sha
      return { head, ahead, behindBy: data.behind_by, mergeBaseTreeId }
    }
  })
}

/** One request for the branches of all plans, of which there may be a thousand. */
async function readHeads(
  { client, at }: Pick<Repository, 'client' | 'at'>,
  branchPrefix: string,
): Promise<ReadonlyMap<string, string>> {
  const ref = `heads/${branchPrefix}`.replace(/\/+$/, '')
  const refs = await client.paginate(client.rest.git.listMatchingRefs, { ...at, ref })
  return new Map(
    refs.map(({ ref: name, object }) => [name.replace(/^refs\/heads\//, ''), object.sha]),
  )
}

export async function treeOf(
  { client, at }: Pick<Repository, 'client' | 'at'>,
  commit: string,
): Promise<string> {
  const { data } = await client.rest.git.getCommit({ ...at, commit_sha: commit })
  return data.tree.sha
}

interface ComparedCommit {
  readonly sha: string
  readonly parents: readonly { readonly sha: string }[]
  readonly author: { readonly login?: string } | null
  readonly commit: {
    readonly message: string
    readonly tree: { readonly sha: string }
    readonly author: { readonly name?: string } | null
  }
}

function branchCommit({ sha, parents, author, commit }: ComparedCommit): BranchCommit {
  return {
    id: sha,
    tree: commit.tree.sha,
    parents: parents.map((parent) => parent.sha),
    author: author?.login ?? commit.author?.name ?? 'somebody',
    message: commit.message,
  }
}

export function noSuchBranch({ owner, repo }: Repository['at'], branch: string): UserError {
  return new UserError('bad-input', `${owner}/${repo} has no branch '${branch}' to merge into`, {
    hint: "check the input 'base' and 'pullRequests.base' in the config",
  })
}
