import type { CommitInfo, Reporter, RepositoryReader } from '../../ports.ts'
import { backoffFromEnvironment, createClient } from './client.ts'
import { failedWith, trying } from './failure.ts'
import { FetchedFiles } from './fetched-files.ts'
import type { Access } from './folders.ts'
import { noSuchBranch, readHead } from './repository.ts'

export interface GitHubReaderOptions {
  readonly token: string
  readonly owner: string
  readonly repo: string
  /** Root of the REST API; nothing: what `GITHUB_API_URL` says, else api.github.com. */
  readonly baseUrl?: string | undefined
  /** A checkout: files that it has in the wanted version are not fetched. */
  readonly root?: string | undefined
  readonly report?: Reporter | undefined
  readonly backoffMs?: number | undefined
}

const MOST_BETWEEN = 1000

/**
 * Reads commits through the API, so that it counts what is on GitHub and not what was checked out.
 * What a content has as its id never changes, so nothing is fetched twice.
 */
export function createGitHubReader(options: GitHubReaderOptions): RepositoryReader {
  const { owner, repo, report = SILENT, backoffMs = backoffFromEnvironment() } = options
  const at = { owner, repo }
  let access: Promise<Access> | undefined
  const connect = () => {
    access ??= createClient({ ...options, report, backoffMs }).then((client) => ({ client, at }))
    return access
  }
  const files = new FetchedFiles(connect, options.root)
  return {
    pin: async (branch) => pin(await connect(), branch),
    head: async (branch) =>
      trying(`read the branch '${branch}'`, async () => readHead(await connect(), branch)),
    read: (treeish, run) => files.read(treeish, run),
    idAt: (commit, path) => files.idAt(commit, path),
    history: async (commit, paths, limit) => readHistory(await connect(), commit, paths, limit),
    between: async (old, young) => readBetween(await connect(), old, young),
    isProposed: async (branch) => (await openPullOf(await connect(), branch)) !== undefined,
    resolve: async (name) => resolveName(await connect(), name),
  }
}

async function pin({ client, at }: Access, wanted: string | undefined) {
  return await trying(`read ${at.owner}/${at.repo}`, async () => {
    const branch = wanted ?? (await client.rest.repos.get(at)).data.default_branch
    const id = await readHead({ client, at }, branch)
    if (id === undefined) throw noSuchBranch(at, branch)
    return { branch, id }
  })
}

async function readHistory(
  { client, at }: Access,
  commit: string,
  paths: readonly string[],
  limit: number,
): Promise<readonly CommitInfo[]> {
  const lists = await Promise.all(
    paths.map((path) =>
      trying(`read the history of '${path}'`, () =>
        listCommits({ client, at }, commit, path, limit),
      ),
    ),
  )
  const byId = new Map(lists.flat().map((one) => [one.id, one]))
  if (lists.length === 1) return [...byId.values()]
  const newestFirst = [...byId.values()].sort((a, b) => (a.date < b.date ? 1 : -1))
  return newestFirst.slice(0, limit)
}

async function listCommits(
  { client, at }: Access,
  sha: string,
  path: string,
  limit: number,
): Promise<readonly CommitInfo[]> {
  const commits: CommitInfo[] = []
  const pages = client.paginate.iterator(client.rest.repos.listCommits, {
    ...at,
    sha,
    path,
    per_page: Math.min(limit, 100),
  })
  for await (const { data } of pages) {
    commits.push(...data.map(commitInfo))
    if (commits.length >= limit) break
  }
  return commits.slice(0, limit)
}

interface ListedCommit {
  readonly sha: string
  readonly author: { readonly login?: string } | null
  readonly commit: {
    readonly message: string
    readonly author: { readonly name?: string } | null
    readonly committer: { readonly date?: string } | null
  }
}

export function commitInfo({ sha, author, commit }: ListedCommit): CommitInfo {
  return {
    id: sha,
    subject: commit.message.split('\n')[0] ?? '',
    author: author?.login ?? commit.author?.name ?? 'somebody',
    date: commit.committer?.date ?? '',
  }
}

async function readBetween(
  { client, at }: Access,
  old: string,
  young: string,
): Promise<ReadonlySet<string>> {
  const basehead = `${old}...${young}`
  return await trying(`compare ${basehead}`, async () => {
    const ids = new Set<string>()
    for (let page = 1; ids.size < MOST_BETWEEN; page++) {
      const { data } = await client.rest.repos.compareCommitsWithBasehead({
        ...at,
        basehead,
        page,
        per_page: 100,
      })
      for (const { sha } of data.commits) ids.add(sha)
      if (data.commits.length === 0 || ids.size >= data.total_commits) break
    }
    return ids
  })
}

/** Number of the open pull request of a branch of this repository. */
async function openPullOf({ client, at }: Access, branch: string): Promise<number | undefined> {
  return await trying(`list the pull requests of '${branch}'`, async () => {
    const head = `${at.owner}:${branch}`
    const { data: pulls } = await client.rest.pulls.list({ ...at, head, state: 'open' })
    // A fork may have a branch of the same name.
    const name = `${at.owner}/${at.repo}`.toLowerCase()
    return pulls.find(
      (one) => one.head.ref === branch && one.head.repo?.full_name.toLowerCase() === name,
    )?.number
  })
}

async function resolveName({ client, at }: Access, name: string) {
  return await trying(`find '${name}'`, async () => {
    try {
      const { data } = await client.rest.repos.getCommit({ ...at, ref: name })
      return { kind: 'commit', id: data.sha } as const
    } catch (thrown) {
      if (!failedWith(thrown, 'missing', 'rejected')) throw thrown
    }
    if (!/^[0-9a-f]{40}$/.test(name)) return undefined
    try {
      const { data } = await client.rest.git.getTree({ ...at, tree_sha: name })
      return { kind: 'tree', id: data.sha } as const
    } catch (thrown) {
      if (failedWith(thrown, 'missing', 'rejected')) return undefined
      throw thrown
    }
  })
}

const SILENT: Reporter = { progress: () => undefined, notice: () => undefined }
