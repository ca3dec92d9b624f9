import * as z from 'zod'
import { freePort, startEmulator, tokenOf } from './emulator.ts'
import { createStrictApi } from './strict-api.ts'
import { type Fault, type FaultRule, type JournalEntry, startProxy } from './strict-proxy.ts'
import { initialRepositorySettings } from './strict-settings.ts'
import {
  type ApiRequest,
  type ApiResponse,
  type Pull,
  parsePulls,
  type Settings,
} from './strict-shared.ts'

/** Files to write, and `null` for those to delete. */
export type Edits = Readonly<Record<string, string | null>>

export interface FakeCommit {
  readonly message?: string
  readonly author?: string
  /** A second parent makes it a merge. */
  readonly mergeOf?: string
  readonly mode?: '100644' | '100755' | '120000'
  /** When it is made; nothing: now. */
  readonly date?: string
}

/**
 * A GitHub with one repository, `acme/shop`, behind a proxy that is as strict as the real one.
 * What a test does here is not in the journal: that holds the requests of the program only.
 */
export interface FakeGitHub {
  readonly owner: string
  readonly repo: string
  /** A token with the rights of the issue text: contents and pull requests. */
  readonly token: string
  /** Root of the REST API. */
  readonly url: string
  readonly settings: Settings
  readonly journal: readonly JournalEntry[]
  /** Requests that change something, by the method and the end of the path. */
  writes(): readonly string[]
  clearJournal(): void
  /**
   * Keeps the state it has.
   *
   * @returns what brings that state back. Commits need dates of their own for that, which is what
   * `settings.clock` gives those that have none
   */
  checkpoint(): () => Promise<void>
  addFault(rule: FaultRule): void
  /** Asks for a fault at each request that comes; nothing: no longer. */
  intercept(ask: ((request: ApiRequest) => Fault | undefined) | undefined): void
  /** When no request is under way any more. */
  settled(): Promise<void>
  /** Requests and answers that are not as GitHub describes them. */
  readonly violations: Set<string>
  clearFaults(): void
  api(method: string, path: string, body?: unknown): Promise<unknown>
  /** The same as somebody else. */
  apiAs(login: string, method: string, path: string, body?: unknown): Promise<unknown>
  /** Commits on top of a branch, which is made from `main` where it is missing. */
  commit(branch: string, edits: Edits, options?: FakeCommit): Promise<string>
  head(branch: string): Promise<string | undefined>
  files(ref: string): Promise<ReadonlyMap<string, string>>
  message(commit: string): Promise<{ message: string; parents: readonly string[] }>
  /** The commits that one branch has and another has not. */
  compare(base: string, head: string): Promise<readonly string[]>
  pulls(): Promise<readonly Pull[]>
  mergePull(number: number): Promise<void>
  autoMerge(number: number): string | undefined
  /** @throws Error naming each request and answer that is not as GitHub describes it */
  close(): Promise<void>
}

const owner = 'acme'
const repo = 'shop'

/** @param prefix `/api/v3` to look like a GitHub server of one's own */
export async function startFakeGitHub(prefix = ''): Promise<FakeGitHub> {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}${prefix}`
  const users = ['rita', 'omar']
  const emulator = await startEmulator({ owner, repo, users, baseUrl: url })
  const settings = initialSettings(users, url)
  const kept: ApiRequest[] = []
  const nextToken = tokens()
  const forward = async (request: ApiRequest) => {
    const answer = await send(emulator.url, { ...request, token: nextToken() })
    if (request.method !== 'GET' && answer.status < 400) kept.push(request)
    return answer
  }
  const strict = createStrictApi(owner, repo, settings, forward)
  let changes = 0
  const handle = (request: ApiRequest) => {
    if (request.method !== 'GET') changes++
    return strict.handle(request)
  }
  const proxy = await startProxy({ port, prefix, handle })
  const apiAs = async (login: string, method: string, path: string, body?: unknown) => {
    const [pathname = '', search] = `/repos/${owner}/${repo}${path}`.split('?')
    const query = new URLSearchParams(search)
    const token = tokenOf(login)
    const answer = await handle({ method, path: pathname, query, body, token })
    if (answer.status < 400) return answer.body
    throw new Error(`${method} ${path}: ${answer.status} ${JSON.stringify(answer.body)}`)
  }
  const api = (method: string, path: string, body?: unknown) => apiAs(owner, method, path, body)
  const pulls = async () => parsePulls(await api('GET', '/pulls?state=all&per_page=100'))
  return {
    owner,
    repo,
    token: tokenOf(owner),
    url,
    settings,
    journal: proxy.journal,
    writes: () => proxy.journal.filter(({ method }) => method !== 'GET').map(formatWrite),
    clearJournal: () => {
      proxy.journal.length = 0
    },
    checkpoint: () => {
      const [writes, then] = [[...kept], changes]
      const restore = strict.checkpoint()
      return async () => {
        if (changes === then) return
        changes = then
        emulator.reset()
        kept.length = 0
        for (const write of writes) await forward(write)
        restore()
      }
    },
    addFault: proxy.addFault,
    intercept: proxy.intercept,
    settled: proxy.settled,
    violations: proxy.violations,
    clearFaults: proxy.clearFaults,
    api,
    apiAs,
    commit: (branch, edits, options) => commit(api, branch, edits, options),
    head: (branch) => head(api, branch),
    files: (ref) => files(api, ref),
    message: (sha) => message(api, sha),
    compare: async (base, other) => {
      const compared = Compared.parse(await api('GET', `/compare/${base}...${other}`))
      return compared.commits.map(({ sha }) => sha)
    },
    pulls,
    mergePull: async (number) => {
      const pull = (await pulls()).find((candidate) => candidate.number === number)
      if (pull === undefined) throw new Error(`no pull request #${number}`)
      const merged = await squash(api, pull, settings.clock())
      await api('PATCH', `/pulls/${number}`, { state: 'closed' })
      strict.markMerged(number, settings.clock(), merged)
    },
    autoMerge: (number) => strict.autoMerge.get(number),
    close: async () => {
      await proxy.close()
      await emulator.close()
      const violations = [...proxy.violations]
      if (violations.length > 0)
        throw new Error(`not as GitHub describes it:\n${violations.join('\n')}`)
    },
  }
}

/** The emulator lets a token make 5,000 requests, and takes all that it does not know for the owner's. */
function tokens(): () => string {
  let count = 0
  return () => `${tokenOf(owner)}-${Math.floor(count++ / 4000)}`
}

type Call = (method: string, path: string, body?: unknown) => Promise<unknown>

const Sha = z.looseObject({ sha: z.string() })
const Ref = z.looseObject({ object: z.looseObject({ sha: z.string() }) })
const Commit = z.looseObject({
  message: z.string(),
  tree: Sha,
  parents: z.array(Sha),
})
const Entry = z.object({ path: z.string(), mode: z.string(), type: z.string(), sha: z.string() })
const Tree = z.looseObject({ tree: z.array(Entry) })
const Compared = z.looseObject({ commits: z.array(Sha), merge_base_commit: Sha })
const Blob = z.looseObject({ content: z.string() })

function initialSettings(users: readonly string[], baseUrl: string): Settings {
  const rights = { contents: 'write', pullRequests: 'write', issues: 'write' } as const
  return {
    tokens: new Map([owner, ...users].map((login) => [tokenOf(login), { ...rights }])),
    actionsMayCreatePullRequests: true,
    allowAutoMerge: true,
    mergeQueue: false,
    allowDrafts: true,
    collaborators: users,
    maxTreeEntries: 100_000,
    repository: initialRepositorySettings(),
    protectedBranches: undefined,
    // The token of a workflow belongs to an App.
    apps: new Map([[tokenOf(owner), 'github-actions']]),
    permissions: new Map(),
    environments: new Map(),
    clock: () => new Date().toISOString(),
    baseUrl,
  }
}

async function send(url: string, request: ApiRequest): Promise<ApiResponse> {
  const { method, path, query, body, token } = request
  const response = await fetch(`${url}${encodeURI(path)}?${query}`, {
    method,
    headers: {
      authorization: `token ${token}`,
      'content-type': 'application/json',
      // A run of the program can keep this process from seeing that the server gave up a connection.
      connection: 'close',
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
  const text = await response.text()
  const link = response.headers.get('link')
  return {
    status: response.status,
    body: text === '' ? null : JSON.parse(text),
    ...(link !== null && { headers: { link } }),
  }
}

async function commit(api: Call, branch: string, edits: Edits, options: FakeCommit = {}) {
  const { message: text = 'A commit of a person\n', author = 'Rita', mergeOf, mode, date } = options
  const old = await head(api, branch)
  const parent = old ?? (await head(api, 'main'))
  const base = Commit.parse(await api('GET', `/git/commits/${parent}`)).tree.sha
  const tree = Object.entries(edits).map(([path, content]) => {
    const entry = { path, mode: mode ?? '100644', type: 'blob' }
    return content === null ? { ...entry, sha: null } : { ...entry, content }
  })
  const treeId = await writeTree(api, base, tree)
  const person = { name: author, email: 'person@example.com', ...(date !== undefined && { date }) }
  const made = await api('POST', '/git/commits', {
    message: text,
    tree: treeId,
    parents: mergeOf === undefined ? [parent] : [parent, mergeOf],
    author: person,
    ...(date !== undefined && { committer: person }),
  })
  const { sha } = Sha.parse(made)
  if (old === undefined) await api('POST', '/git/refs', { ref: `refs/heads/${branch}`, sha })
  else await api('PATCH', `/git/refs/heads/${branch}`, { sha, force: false })
  return sha
}

async function head(api: Call, branch: string): Promise<string | undefined> {
  try {
    return Ref.parse(await api('GET', `/git/ref/heads/${branch}`)).object.sha
  } catch (thrown) {
    if (thrown instanceof Error && thrown.message.includes(': 404 ')) return undefined
    throw thrown
  }
}

async function message(api: Call, sha: string) {
  const { message: text, parents } = Commit.parse(await api('GET', `/git/commits/${sha}`))
  return { message: text, parents: parents.map((parent) => parent.sha) }
}

async function writeTree(api: Call, base: string, entries: readonly object[]): Promise<string> {
  let treeId = base
  for (let i = 0; i < entries.length; i += 100) {
    const tree = entries.slice(i, i + 100)
    treeId = Sha.parse(await api('POST', '/git/trees', { base_tree: treeId, tree })).sha
  }
  return treeId
}

async function files(api: Call, ref: string): Promise<ReadonlyMap<string, string>> {
  const blobs = await blobsAt(api, (await head(api, ref)) ?? ref)
  const read = async ({ path, sha }: BlobEntry) => [path, await contentOf(api, sha)] as const
  return new Map(await Promise.all([...blobs.values()].map(read)))
}

/** What an id names never changes, and reading all files of an example takes seconds. */
const contents = new Map<string, string>()

async function contentOf(api: Call, sha: string): Promise<string> {
  const known = contents.get(sha)
  if (known !== undefined) return known
  const { content } = Blob.parse(await api('GET', `/git/blobs/${sha}`))
  const text = Buffer.from(content, 'base64').toString('utf8')
  contents.set(sha, text)
  return text
}

type BlobEntry = z.output<typeof Entry>

async function blobsAt(api: Call, commitId: string): Promise<ReadonlyMap<string, BlobEntry>> {
  const treeId = Commit.parse(await api('GET', `/git/commits/${commitId}`)).tree.sha
  const { tree } = Tree.parse(await api('GET', `/git/trees/${treeId}?recursive=1`))
  const blobs = tree.filter(({ type }) => type === 'blob')
  return new Map(blobs.map((entry) => [entry.path, entry]))
}

/** A squash merge of a branch that has no conflict: what it changed, on top of the base. */
async function squash(api: Call, pull: Pull, date: string): Promise<string> {
  const range = `/compare/${pull.base.ref}...${pull.head.sha}`
  const { merge_base_commit: common } = Compared.parse(await api('GET', range))
  const before = await blobsAt(api, common.sha)
  const after = await blobsAt(api, pull.head.sha)
  const written = [...after.values()].filter(({ path, sha }) => before.get(path)?.sha !== sha)
  const parent = await head(api, pull.base.ref)
  const now = await blobsAt(api, String(parent))
  const gone = [...before.values()].filter(({ path }) => !after.has(path) && now.has(path))
  const entries = [...written, ...gone.map((entry) => ({ ...entry, sha: null }))]
  const base = Commit.parse(await api('GET', `/git/commits/${parent}`)).tree.sha
  const tree = await writeTree(api, base, entries)
  const text = `${pull.title} (#${pull.number})\n`
  const person = { name: 'Rita', email: 'person@example.com', date }
  const commit = { message: text, tree, parents: [parent], author: person, committer: person }
  const { sha } = Sha.parse(await api('POST', '/git/commits', commit))
  await api('PATCH', `/git/refs/heads/${pull.base.ref}`, { sha, force: false })
  return sha
}

function formatWrite({ method, path }: JournalEntry): string {
  return `${method} ${path.replace(`/repos/${owner}/${repo}/`, '')}`
}
