import { createServer } from 'node:http'
import * as z from 'zod'
import { freePort, tokenOf } from './emulator.ts'
import { GitStore } from './git-store.ts'
import type { RateLimits } from './rate-limits.ts'

const owner = 'acme'
const repo = 'shop'
const root = `/repos/${owner}/${repo}`

export interface LargeJournalEntry {
  readonly method: string
  readonly path: string
  readonly status: number
  readonly bytesIn: number
  readonly bytesOut: number
}

export interface LargePull {
  readonly number: number
  readonly branch: string
  readonly base: string
  readonly createdAt: string
  state: 'open' | 'closed'
  title: string
  body: string
  labels: string[]
  mergedAt: string | null
  updatedAt: string
  /** Where its branch was when it went. */
  head: string
}

export interface LargeGitHubOptions {
  readonly limits?: RateLimits
  /** The time that pull requests are stamped with, in milliseconds since 1970. */
  readonly now?: () => number
  /** Called before a request is looked at: for what others do meanwhile. */
  readonly before?: (method: string, path: string) => Promise<void> | void
  /** Called when a branch is about to go. */
  readonly deleting?: (branch: string) => void
}

/**
 * A GitHub for thousands of pull requests and a million files, in memory: only what the program asks
 * of it for branches and pull requests. `fake-github.ts` is the strict one, and takes a
 * time that grows with the square of what it holds.
 */
export class LargeGitHub {
  readonly owner = owner
  readonly repo = repo
  readonly token = tokenOf(owner)
  readonly store = new GitStore()
  readonly refs = new Map<string, string>()
  readonly pulls: LargePull[] = []
  readonly journal: LargeJournalEntry[] = []
  readonly options: LargeGitHubOptions
  url = ''
  close: () => Promise<void> = async () => undefined

  private constructor(options: LargeGitHubOptions) {
    this.options = options
    this.commit('main', { 'README.md': '# shop\n' })
  }

  static async start(options: LargeGitHubOptions = {}): Promise<LargeGitHub> {
    const github = new LargeGitHub(options)
    const port = await freePort()
    const server = createServer(async (incoming, outgoing) => {
      const chunks: Uint8Array[] = []
      for await (const chunk of incoming) if (chunk instanceof Uint8Array) chunks.push(chunk)
      const text = Buffer.concat(chunks).toString('utf8')
      const url = new URL(incoming.url ?? '/', github.url)
      const { method = 'GET' } = incoming
      const path = decodeURIComponent(url.pathname)
      await options.before?.(method, path)
      const limit = options.limits?.take(method)
      const answer =
        limit?.refused === true
          ? refusal
          : github.#answer(method, path, url.searchParams, text === '' ? {} : JSON.parse(text))
      const body = answer.status === 204 ? '' : JSON.stringify(answer.body)
      const bytes = { bytesIn: Buffer.byteLength(text), bytesOut: Buffer.byteLength(body) }
      github.journal.push({ method, path: path.replace(root, ''), status: answer.status, ...bytes })
      const type = { 'content-type': 'application/json; charset=utf-8' }
      outgoing.writeHead(answer.status, { ...type, ...limit?.headers, ...answer.headers })
      outgoing.end(body)
    })
    await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
    github.url = `http://127.0.0.1:${port}`
    github.close = async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    }
    return github
  }

  /** Commits on top of a branch, which is made from `main` where it is missing; null deletes. */
  commit(branch: string, edits: Readonly<Record<string, string | null>>): string {
    const parent = this.refs.get(branch) ?? this.refs.get('main')
    const base = parent === undefined ? undefined : this.store.commit(parent)?.tree
    const entries = Object.entries(edits).map(([path, content]) => {
      const entry = { path, mode: '100644', type: 'blob' }
      return content === null ? { ...entry, sha: null } : { ...entry, content }
    })
    const tree = this.store.addTree(base, entries)
    if (typeof tree === 'string') throw new Error(tree)
    const parents = parent === undefined ? [] : [parent]
    const message = `A commit of a person ${this.refs.size}`
    const id = this.store.addCommit({ tree: tree.id, parents, message })
    this.refs.set(branch, id)
    return id
  }

  files(ref: string): ReadonlyMap<string, string> {
    const tree = this.store.commit(this.refs.get(ref) ?? ref)?.tree ?? ''
    const files = [...this.store.entries(tree)].filter(({ mode }) => mode !== '040000')
    return new Map(files.map(({ path, id }) => [path, this.store.blob(id) ?? '']))
  }

  /** A squash merge, which leaves the branch where it is. */
  merge(pull: LargePull): void {
    const head = this.refs.get(pull.branch) ?? ''
    const base = this.#mergeBase(this.refs.get(pull.base) ?? '', head)
    const [before, after] = [base, head].map((id) => this.store.commit(id)?.tree)
    const changes = [...this.store.changes(before, after)]
    this.commit(pull.base, Object.fromEntries(changes))
    Object.assign(pull, { state: 'closed', head, mergedAt: this.#time(), updatedAt: this.#time() })
  }

  #answer(method: string, path: string, query: URLSearchParams, body: unknown): Answer {
    for (const [verb, pattern, answer] of routes) {
      const match = method === verb ? pattern.exec(path.replace(root, '')) : null
      if (match !== null) return answer(this, match[1] ?? '', query, body)
    }
    throw new Error(`no such request: ${method} ${path}`)
  }

  #time(): string {
    return new Date(this.options.now?.() ?? Date.now()).toISOString()
  }

  #mergeBase(base: string, head: string): string {
    const known = new Set(this.store.ancestors(base))
    for (const id of this.store.ancestors(head)) if (known.has(id)) return id
    throw new Error(`${base} and ${head} have nothing in common`)
  }

  compare(basehead: string): Answer {
    const [base = '', head = ''] = basehead.split('...').map((name) => this.refs.get(name) ?? name)
    const known = new Set(this.store.ancestors(base))
    const ahead = [...this.store.ancestors(head, (id) => known.has(id))]
    const common = this.#mergeBase(base, head)
    const shared = new Set(this.store.ancestors(head))
    return ok({
      ahead_by: ahead.length,
      behind_by: [...known].filter((id) => !shared.has(id)).length,
      total_commits: ahead.length,
      merge_base_commit: this.commitObject(common),
      commits: ahead.toReversed().map((id) => this.commitObject(id)),
    })
  }

  commitObject(id: string) {
    const commit = this.store.commit(id)
    if (commit === undefined) return undefined
    const parents = commit.parents.map((sha) => ({ sha }))
    const inner = { message: commit.message, tree: { sha: commit.tree }, author: { name: 'x' } }
    return {
      sha: id,
      author: null,
      parents,
      tree: inner.tree,
      message: commit.message,
      commit: inner,
    }
  }

  pullObject(pull: LargePull) {
    const { number, title, body, state, branch, base, labels, mergedAt } = pull
    const sha = state === 'open' ? this.refs.get(branch) : pull.head
    return {
      ...{ number, title, body, state, merged_at: mergedAt, auto_merge: null },
      html_url: `https://github.com/${owner}/${repo}/pull/${number}`,
      node_id: `PR_${number}`,
      head: { ref: branch, sha, repo: { full_name: `${owner}/${repo}` } },
      base: { ref: base },
      user: { login: 'github-actions[bot]' },
      labels: labels.map((name) => ({ name })),
      created_at: pull.createdAt,
      updated_at: pull.updatedAt,
    }
  }

  open(pull: Pick<LargePull, 'branch' | 'base' | 'title' | 'body'>): LargePull {
    const at = { createdAt: this.#time(), updatedAt: this.#time(), mergedAt: null }
    const number = this.pulls.length + 1
    const made: LargePull = { ...pull, ...at, number, state: 'open', labels: [], head: '' }
    this.pulls.push(made)
    return made
  }

  touch(pull: LargePull): void {
    pull.updatedAt = this.#time()
  }
}

interface Answer {
  readonly status: number
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

type Route = readonly [
  method: string,
  path: RegExp,
  answer: (github: LargeGitHub, match: string, query: URLSearchParams, body: unknown) => Answer,
]

const NewTree = z.object({
  base_tree: z.string().optional(),
  tree: z.array(
    z.object({
      path: z.string(),
      mode: z.string(),
      type: z.string(),
      content: z.string().optional(),
      sha: z.string().nullable().optional(),
    }),
  ),
})
const NewCommit = z.object({ message: z.string(), tree: z.string(), parents: z.array(z.string()) })
const NewRef = z.object({ ref: z.string(), sha: z.string() })
const Move = z.object({ sha: z.string(), force: z.literal(false) })
const Deletion = z.object({
  query: z.string().includes('updateRefs'),
  variables: z.object({ name: z.string().startsWith('refs/heads/'), head: z.string() }),
})
const NewPull = z.object({
  title: z.string().max(256),
  body: z.string().max(65_536),
  head: z.string(),
  base: z.string(),
})
const PullEdit = z.object({
  title: z.string().max(256).optional(),
  body: z.string().max(65_536).optional(),
  state: z.enum(['open', 'closed']).optional(),
})
const Labels = z.object({ labels: z.array(z.string()) })

const routes: readonly Route[] = [
  [
    'GET',
    /^$/,
    () => ok({ default_branch: 'main', html_url: `https://github.com/${owner}/${repo}` }),
  ],
  ['GET', /^\/git\/ref\/heads\/(.+)$/, (github, branch) => found(refObject(github, branch))],
  [
    'GET',
    /^\/git\/matching-refs\/heads\/(.*)$/,
    (github, prefix) => {
      const names = [...github.refs.keys()].filter((name) => name.startsWith(prefix))
      return ok(names.map((name) => refObject(github, name)))
    },
  ],
  ['GET', /^\/git\/commits\/(\w+)$/, (github, id) => found(github.commitObject(id))],
  ['GET', /^\/git\/trees\/(\w+)$/, readTree],
  ['GET', /^\/compare\/(.+)$/, (github, basehead) => github.compare(basehead)],
  ['GET', /^\/pulls$/, listPulls],
  ['POST', /^\/git\/trees$/, createTree],
  [
    'POST',
    /^\/git\/commits$/,
    (github, _, __, body) => {
      const commit = NewCommit.parse(body)
      return created(github.commitObject(github.store.addCommit(commit)))
    },
  ],
  [
    'POST',
    /^\/git\/refs$/,
    (github, _, __, body) => {
      const { ref, sha } = NewRef.parse(body)
      const branch = ref.replace('refs/heads/', '')
      if (github.refs.has(branch)) return invalid('Reference already exists')
      github.refs.set(branch, sha)
      return created(refObject(github, branch))
    },
  ],
  ['PATCH', /^\/git\/refs\/heads\/(.+)$/, moveRef],
  ['POST', /^\/graphql$/, deleteRef],
  ['POST', /^\/pulls$/, createPull],
  [
    'PATCH',
    /^\/pulls\/(\d+)$/,
    (github, number, _, body) => {
      const pull = github.pulls[Number(number) - 1]
      if (pull === undefined) return missing
      const edit = PullEdit.parse(body)
      if (edit.state === 'closed') pull.head = github.refs.get(pull.branch) ?? ''
      Object.assign(pull, edit)
      github.touch(pull)
      return ok(github.pullObject(pull))
    },
  ],
  [
    'POST',
    /^\/issues\/(\d+)\/labels$/,
    (github, number, _, body) => {
      const pull = github.pulls[Number(number) - 1]
      if (pull === undefined) return missing
      pull.labels = [...new Set([...pull.labels, ...Labels.parse(body).labels])]
      return ok(pull.labels.map((name) => ({ name })))
    },
  ],
  ['POST', /^\/pulls\/(\d+)\/requested_reviewers$/, () => created({})],
]

/** More than this of a tree is cut off. */
const MOST_ENTRIES = 100_000
const MOST_BYTES = 7_000_000

function readTree(github: LargeGitHub, id: string, query: URLSearchParams): Answer {
  const folder = github.store.tree(id)
  if (folder === undefined) return missing
  const all = query.has('recursive')
    ? github.store.entries(id)
    : [...folder].map(([path, entry]) => ({ ...entry, path }))
  const tree: object[] = []
  let bytes = 0
  for (const { path, mode, id: sha } of all) {
    const entry = { path, mode, type: mode === '040000' ? 'tree' : 'blob', sha, size: 1000 }
    bytes += JSON.stringify(entry).length + 100
    if (tree.length === MOST_ENTRIES || bytes > MOST_BYTES)
      return ok({ sha: id, tree, truncated: true })
    tree.push(entry)
  }
  return ok({ sha: id, tree, truncated: false })
}

function createTree(github: LargeGitHub, _: string, __: URLSearchParams, body: unknown): Answer {
  const { base_tree: base, tree } = NewTree.parse(body)
  const bytes = tree.reduce((sum, { content = '' }) => sum + content.length, 0)
  if (tree.length > 200 || bytes > 2_500_000)
    return invalid(
      'Sorry, your request timed out. It is likely that your input was too large to process.',
    )
  const made = github.store.addTree(
    base,
    tree.map(({ content, sha, ...entry }) => ({
      ...entry,
      ...(content !== undefined && { content }),
      ...(sha !== undefined && { sha }),
    })),
  )
  return typeof made === 'string' ? invalid(made) : created({ sha: made.id, tree: [] })
}

function moveRef(github: LargeGitHub, branch: string, _: URLSearchParams, body: unknown): Answer {
  const { sha } = Move.parse(body)
  const old = github.refs.get(branch)
  if (old === undefined) return invalid('Reference does not exist')
  if (![...github.store.ancestors(sha)].includes(old))
    return invalid('Update is not a fast forward')
  github.refs.set(branch, sha)
  for (const pull of openPulls(github, branch)) github.touch(pull)
  return ok(refObject(github, branch))
}

/** GraphQL answers with 200 whatever became of it. */
function deleteRef(github: LargeGitHub, _: string, __: URLSearchParams, body: unknown): Answer {
  const { name, head } = Deletion.parse(body).variables
  const branch = name.replace('refs/heads/', '')
  if (github.refs.get(branch) !== head)
    return ok({ data: null, errors: [{ message: `Reference ${name} does not point to ${head}` }] })
  github.options.deleting?.(branch)
  for (const pull of openPulls(github, branch)) Object.assign(pull, { state: 'closed', head })
  github.refs.delete(branch)
  return ok({ data: { updateRefs: { clientMutationId: null } } })
}

function createPull(github: LargeGitHub, _: string, __: URLSearchParams, body: unknown): Answer {
  const { head, base, title, body: text } = NewPull.parse(body)
  if (!github.refs.has(head)) return invalid('Validation Failed: head invalid')
  if (openPulls(github, head).length > 0)
    return invalid(`A pull request already exists for ${owner}:${head}.`)
  return created(github.pullObject(github.open({ branch: head, base, title, body: text })))
}

function openPulls({ pulls }: LargeGitHub, branch: string): readonly LargePull[] {
  return pulls.filter((pull) => pull.state === 'open' && pull.branch === branch)
}

function listPulls(github: LargeGitHub, _: string, query: URLSearchParams): Answer {
  const [head, state] = [query.get('head'), query.get('state') ?? 'open']
  const [size, page] = [Number(query.get('per_page') ?? 30), Number(query.get('page') ?? 1)]
  const all = github.pulls
    .filter((pull) => state === 'all' || pull.state === state)
    .filter((pull) => head === null || head === `${owner}:${pull.branch}`)
    .toReversed()
  const next = new URLSearchParams(query)
  next.set('page', String(page + 1))
  const link = `<${github.url}${root}/pulls?${next}>; rel="next"`
  const some = all.slice((page - 1) * size, page * size).map((pull) => github.pullObject(pull))
  return { ...ok(some), ...(all.length > page * size && { headers: { link } }) }
}

function refObject({ refs }: LargeGitHub, branch: string) {
  const sha = refs.get(branch)
  return sha === undefined ? undefined : { ref: `refs/heads/${branch}`, object: { sha } }
}

const missing: Answer = { status: 404, body: { message: 'Not Found' } }
const refusal: Answer = {
  status: 403,
  headers: { 'retry-after': '3600' },
  body: { message: 'You have exceeded a secondary rate limit' },
}

function ok(body: unknown): Answer {
  return { status: 200, body }
}

function created(body: unknown): Answer {
  return { status: 201, body }
}

function found(body: unknown): Answer {
  return body === undefined ? missing : ok(body)
}

function invalid(message: string): Answer {
  return { status: 422, body: { message } }
}
