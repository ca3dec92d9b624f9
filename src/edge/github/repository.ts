import { UserError } from '../../error.ts'
import type { Reporter } from '../../ports.ts'
import type { BranchCommit } from '../../pull-request/foreign-commit.ts'
import type { GitHubClient } from './client.ts'
import { failedWith, trying } from './failure.ts'
import type { Pace } from './pace.ts'
import { Trees } from './trees.ts'

/** A repository on GitHub and the means to talk to it. */
export interface Repository {
  readonly client: GitHubClient
  readonly at: { readonly owner: string; readonly repo: string }
  readonly report: Reporter
  readonly backoffMs: number
  readonly pace: Pace
}

/** The branch that is merged into, as it was read. */
export interface Base {
  readonly branch: string
  readonly defaultBranch: string
  readonly commit: string
  readonly treeId: string
  /** To look into the files of this commit and of others. */
  readonly trees: Trees
  /** The tips of the branches of the bot, by name. */
  readonly heads: ReadonlyMap<string, string>
  /** Address of the repository for people, which is another one on every GitHub server. */
  readonly htmlUrl: string
  /** The repository in GraphQL. */
  readonly nodeId: string
}

/** How a branch of the bot stands to the base. */
export interface BranchState {
  readonly head: string
  /** Commits that the base does not have, oldest first. */
  readonly ahead: readonly BranchCommit[]
  readonly behindBy: number
  /** The newest commit that both have. */
  readonly mergeBase: { readonly id: string; readonly treeId: string }
}

export interface BaseRequest {
  /** Nothing: the default branch. */
  readonly branch: string | undefined
  /** What the branches of the bot start with. */
  readonly branchPrefix: string
  /** Files that the base is likely to have: blob ids by path, in one or more sets. */
  readonly likely: () => Iterable<ReadonlyMap<string, string>>
}

/** Everything that all plans have in common, in four requests; files are read when they are asked for. */
export async function readBase(
  { client, at }: Repository,
  { branch, branchPrefix, likely }: BaseRequest,
): Promise<Base> {
  return await trying(`read ${at.owner}/${at.repo}`, async () => {
    const { data: repository } = await client.rest.repos.get(at)
    const name = branch ?? repository.default_branch
    const commit = await readHead({ client, at }, name)
    if (commit === undefined) throw noSuchBranch(at, name)
    return {
      branch: name,
      defaultBranch: repository.default_branch,
      commit,
      treeId: await treeOf({ client, at }, commit),
      trees: new Trees({ client, at }, likely),
      heads: await readHeads({ client, at }, branchPrefix),
      htmlUrl: repository.html_url,
      nodeId: repository.node_id,
    }
  })
}

/** The base as it is by now, and the tip of one branch of the bot if one is named. */
export async function readBaseAgain(
  { client, at }: Repository,
  base: Base,
  branch?: string,
): Promise<Base> {
  return await trying(`read ${at.owner}/${at.repo} again`, async () => {
    const commit = await readHead({ client, at }, base.branch)
    if (commit === undefined) throw noSuchBranch(at, base.branch)
    const treeId = commit === base.commit ? base.treeId : await base.trees.ofCommit(commit)
    if (branch === undefined) return { ...base, commit, treeId }
    const heads = new Map(base.heads)
    const head = await readHead({ client, at }, branch)
    if (head === undefined) heads.delete(branch)
    else heads.set(branch, head)
    return { ...base, commit, treeId, heads }
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

/** How a branch stands to the base. */
export async function readBranch(
  { client, at }: Repository,
  base: Base,
  branch: string,
  head: string,
): Promise<BranchState> {
  return await trying(`compare '${branch}' with '${base.branch}'`, async () => {
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
      const { sha: id, commit } = data.merge_base_commit
      const mergeBase = { id, treeId: commit.tree.sha }
      return { head, ahead, behindBy: data.behind_by, mergeBase }
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
