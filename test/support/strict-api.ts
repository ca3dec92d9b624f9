/**
 * What GitHub does and the emulator does not. Each rule names its source in the project's notes on
 * the API: the texts are those of the real answers.
 */
import * as z from 'zod'
import { tokenOf } from './emulator.ts'

export interface ApiRequest {
  readonly method: string
  /** Without the prefix of a GitHub server, decoded. */
  readonly path: string
  readonly query: URLSearchParams
  readonly body: unknown
  readonly token: string | undefined
}

export interface ApiResponse {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body: unknown
}

export type Level = 'none' | 'read' | 'write'

/** What a token may do, and what the repository allows; tests change it at any time. */
export interface Settings {
  tokens: Map<string, { contents: Level; pullRequests: Level; issues: Level }>
  actionsMayCreatePullRequests: boolean
  allowAutoMerge: boolean
  allowDrafts: boolean
  /** Logins that can be asked for a review. */
  collaborators: readonly string[]
  /** A recursive tree with more entries is cut off. */
  maxTreeEntries: number
  /** A pattern for branches that a rule protects. */
  protectedBranches: RegExp | undefined
}

type Forward = (request: ApiRequest) => Promise<ApiResponse>

interface Api {
  readonly owner: string
  readonly repo: string
  readonly settings: Settings
  /** The emulator, with the rights of the owner. */
  readonly forward: Forward
  /** Head of each pull request: the emulator keeps the one of its creation. */
  readonly heads: Map<number, string>
  readonly merged: Map<number, string>
  readonly autoMerge: Map<number, string>
  readonly assignees: Map<number, readonly { readonly login: string }[]>
}

type Rule = (api: Api, request: ApiRequest) => Promise<ApiResponse | undefined>

/** Answers as GitHub would: the first rule with an answer wins, the emulator has the last word. */
export function createStrictApi(owner: string, repo: string, settings: Settings, forward: Forward) {
  const api: Api = {
    owner,
    repo,
    settings,
    forward: (request) => forward({ ...request, token: tokenOf(owner) }),
    heads: new Map(),
    merged: new Map(),
    autoMerge: new Map(),
    assignees: new Map(),
  }
  return {
    autoMerge: api.autoMerge,
    handle: async (request: ApiRequest): Promise<ApiResponse> => {
      for (const rule of rules) {
        const answer = await rule(api, request)
        if (answer !== undefined) return answer
      }
      return await api.forward(request)
    },
    markMerged: (number: number, at: string) => api.merged.set(number, at),
  }
}

const rules: readonly Rule[] = [
  authentication,
  permissions,
  unknownFields,
  graphql,
  createTree,
  truncatedTree,
  createRef,
  changeRef,
  createPull,
  editPull,
  readPulls,
  requestReviewers,
  addAssignees,
  forbidden,
]

async function authentication({ settings }: Api, { token }: ApiRequest) {
  if (token !== undefined && settings.tokens.has(token)) return undefined
  return { status: 401, body: { message: 'Bad credentials' } }
}

async function permissions({ settings }: Api, { token = '', method, path }: ApiRequest) {
  const rights = settings.tokens.get(token)
  const area = path === '/graphql' ? 'pulls' : path.split('/')[4]
  // Everybody who sees a repository may read its metadata.
  if (area === undefined) return undefined
  const [key, header] = permissionFor(area)
  const level = key === 'labels' ? stronger(rights?.issues, rights?.pullRequests) : rights?.[key]
  if (level === 'write') return undefined
  if (method === 'GET' && level === 'read') return undefined
  if (method === 'GET') return { status: 404, body: { message: 'Not Found' } }
  const body = { message: 'Resource not accessible by integration' }
  return { status: 403, headers: { 'x-accepted-github-permissions': header }, body }
}

function permissionFor(area: string) {
  if (area === 'pulls') return ['pullRequests', 'pull_requests=write'] as const
  if (area === 'issues') return ['labels', 'issues=write; pull_requests=write'] as const
  return ['contents', 'contents=write'] as const
}

function stronger(one: Level | undefined, other: Level | undefined): Level {
  if (one === 'write' || other === 'write') return 'write'
  return one === 'read' || other === 'read' ? 'read' : 'none'
}

const knownFields: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^POST .*\/git\/trees$/, ['tree', 'base_tree']],
  [/^POST .*\/git\/commits$/, ['message', 'tree', 'parents', 'author', 'committer', 'signature']],
  [/^POST .*\/git\/refs$/, ['ref', 'sha']],
  [/^PATCH .*\/git\/refs\//, ['sha', 'force']],
  [
    /^POST .*\/pulls$/,
    ['title', 'body', 'head', 'base', 'draft', 'maintainer_can_modify', 'head_repo', 'issue'],
  ],
  [/^PATCH .*\/pulls\/\d+$/, ['title', 'body', 'state', 'base', 'maintainer_can_modify']],
  [/^POST .*\/labels$/, ['labels']],
  [/^POST .*\/requested_reviewers$/, ['reviewers', 'team_reviewers']],
  [/^POST .*\/assignees$/, ['assignees']],
]

async function unknownFields(_: Api, { method, path, body }: ApiRequest) {
  const fields = knownFields.find(([pattern]) => pattern.test(`${method} ${path}`))?.[1]
  if (fields === undefined || typeof body !== 'object' || body === null) return undefined
  const unknown = Object.keys(body).find((key) => !fields.includes(key))
  // GitHub ignores it: a test should not.
  return unknown === undefined ? undefined : invalid(`field '${unknown}' is unknown to GitHub`)
}

const Graphql = z.object({
  query: z.string(),
  variables: z.object({ id: z.string(), mergeMethod: z.string(), head: z.string() }),
})

async function graphql(api: Api, { path, body }: ApiRequest): Promise<ApiResponse | undefined> {
  if (path !== '/graphql') return undefined
  const { query, variables } = Graphql.parse(body)
  if (!query.includes('enablePullRequestAutoMerge')) return { status: 404, body: {} }
  const pulls = await listPulls(api)
  const pull = pulls.find((candidate) => candidate.node_id === variables.id)
  const message = autoMergeRefusal(api, pull, variables.head)
  if (message !== undefined || pull === undefined) {
    return { status: 200, body: { data: null, errors: [{ type: 'UNPROCESSABLE', message }] } }
  }
  api.autoMerge.set(pull.number, variables.mergeMethod)
  const data = { enablePullRequestAutoMerge: { clientMutationId: null } }
  return { status: 200, body: { data } }
}

function autoMergeRefusal({ settings }: Api, pull: Pull | undefined, head: string) {
  if (pull === undefined) return 'Could not resolve to a node'
  if (!settings.allowAutoMerge) return 'Auto merge is not allowed for this repository'
  if (pull.head.sha === head) return undefined
  return `Expected branch to point to "${head}" but it did not. Pull and try again.`
}

const Tree = z.object({
  tree: z.array(
    z.object({ path: z.string(), content: z.string().optional(), sha: z.string().nullish() }),
  ),
})

async function createTree(_: Api, { method, path, body }: ApiRequest) {
  if (method !== 'POST' || !/\/git\/trees$/.test(path)) return undefined
  const { tree } = Tree.parse(body)
  const bytes = tree.reduce((sum, { content }) => sum + (content?.length ?? 0), 0)
  // Workflows need a permission that the token of a run cannot have.
  if (tree.some((entry) => entry.path.startsWith('.github/workflows/'))) return notFound
  if (tree.some((entry) => /(^|\/)\.git(\/|$)/i.test(entry.path))) {
    return invalid('tree.path contains a malformed path component')
  }
  if (tree.length <= 200 && bytes <= 2_500_000) return undefined
  return invalid(
    'Sorry, your request timed out. It is likely that your input was too large to process. Consider building the tree incrementally',
  )
}

const TreeAnswer = z.looseObject({ tree: z.array(z.unknown()) })

async function truncatedTree(api: Api, request: ApiRequest) {
  const { method, path, query } = request
  if (method !== 'GET' || !/\/git\/trees\//.test(path) || !query.has('recursive')) return undefined
  const answer = await api.forward(request)
  if (answer.status !== 200) return answer
  const body = TreeAnswer.parse(answer.body)
  const { maxTreeEntries } = api.settings
  if (body.tree.length <= maxTreeEntries) return answer
  return { ...answer, body: { ...body, tree: body.tree.slice(0, maxTreeEntries), truncated: true } }
}

const NewRef = z.object({ ref: z.string(), sha: z.string() })
const Refs = z.array(z.object({ ref: z.string(), object: z.object({ sha: z.string() }) }))

async function createRef(api: Api, request: ApiRequest) {
  if (request.method !== 'POST' || !/\/git\/refs$/.test(request.path)) return undefined
  const { ref, sha } = NewRef.parse(request.body)
  if (/\.\.|\.lock$|[ ~^:?*[\\]|\/$|\/\//.test(ref))
    return invalid(`${ref} is not a valid ref name.`)
  const refs = await listRefs(api)
  const names = refs.map((other) => other.ref)
  const clash = names.find((name) => name.startsWith(`${ref}/`) || ref.startsWith(`${name}/`))
  if (clash !== undefined) return invalid('Reference update failed')
  if (isProtected(api, ref.replace('refs/heads/', ''))) return ruleViolation
  const answer = await api.forward(request)
  if (answer.status === 201) await moveHeads(api, ref.replace('refs/heads/', ''), sha)
  return answer
}

const RefUpdate = z.object({ sha: z.string() })

async function changeRef(api: Api, request: ApiRequest): Promise<ApiResponse | undefined> {
  const { method, path, body } = request
  const branch = /\/git\/refs\/heads\/(.+)$/.exec(path)?.[1]
  if (branch === undefined || (method !== 'PATCH' && method !== 'DELETE')) return undefined
  if (isProtected(api, branch)) return ruleViolation
  const refs = await listRefs(api)
  if (!refs.some(({ ref }) => ref === `refs/heads/${branch}`)) {
    return invalid('Reference does not exist')
  }
  const answer = await api.forward(request)
  if (answer.status === 422) return invalid('Update is not a fast forward')
  if (answer.status >= 400) return answer
  if (method === 'PATCH') await moveHeads(api, branch, RefUpdate.parse(body).sha)
  else await closePulls(api, branch)
  return answer
}

const NewPull = z.object({
  title: z.string(),
  body: z.string().optional(),
  head: z.string(),
  base: z.string(),
  draft: z.boolean().optional(),
})

async function createPull(api: Api, request: ApiRequest): Promise<ApiResponse | undefined> {
  if (request.method !== 'POST' || !/\/pulls$/.test(request.path)) return undefined
  const { owner, repo, settings } = api
  if (!settings.actionsMayCreatePullRequests) {
    const message = 'GitHub Actions is not permitted to create or approve pull requests.'
    return { status: 403, body: { message } }
  }
  const pull = NewPull.parse(request.body)
  const refs = new Map((await listRefs(api)).map(({ ref, object }) => [ref, object.sha]))
  const sha = refs.get(`refs/heads/${pull.head}`)
  if (sha === undefined) return invalidPull({ field: 'head', code: 'invalid' })
  if (!refs.has(`refs/heads/${pull.base}`)) return invalidPull({ field: 'base', code: 'invalid' })
  const problem = textProblem(pull)
  if (problem !== undefined) return problem
  if (pull.draft === true && !settings.allowDrafts) {
    return invalid('Draft pull requests are not supported in this repository.')
  }
  const open = (await listPulls(api)).filter((other) => other.state === 'open')
  if (open.some((other) => other.head.ref === pull.head && other.base.ref === pull.base)) {
    const message = `A pull request already exists for ${owner}:${pull.head}.`
    return invalidPull({ code: 'custom', message })
  }
  const path = `/repos/${owner}/${repo}/compare/${pull.base}...${pull.head}`
  const compared = await api.forward({ ...request, method: 'GET', path, body: undefined })
  if (z.object({ ahead_by: z.number() }).parse(compared.body).ahead_by === 0) {
    const message = `No commits between ${pull.base} and ${pull.head}`
    return invalidPull({ code: 'custom', message })
  }
  const answer = await api.forward(request)
  return { ...answer, body: refreshed(api, answer.body) }
}

const PullEdit = z.object({
  title: z.string().optional(),
  body: z.string().optional(),
  state: z.enum(['open', 'closed']).optional(),
})

async function editPull(api: Api, request: ApiRequest): Promise<ApiResponse | undefined> {
  const number = /\/pulls\/(\d+)$/.exec(request.path)?.[1]
  if (request.method !== 'PATCH' || number === undefined) return undefined
  const edit = PullEdit.parse(request.body)
  const problem = textProblem(edit)
  if (problem !== undefined) return problem
  const pull = (await listPulls(api)).find((other) => other.number === Number(number))
  if (edit.state === 'open' && pull?.state === 'closed') {
    const tip = (await listRefs(api)).find(({ ref }) => ref === `refs/heads/${pull.head.ref}`)
    if (tip?.object.sha !== pull.head.sha) {
      return invalid(
        `state cannot be changed. The ${pull.head.ref} branch was force-pushed or recreated.`,
      )
    }
  }
  const answer = await api.forward(request)
  return { ...answer, body: refreshed(api, answer.body) }
}

async function readPulls(api: Api, request: ApiRequest): Promise<ApiResponse | undefined> {
  const { method, path, query } = request
  if (method !== 'GET' || !/\/pulls(\/\d+)?$/.test(path)) return undefined
  const filter = new URLSearchParams(query)
  // A head without an owner is no filter at all.
  if (!(filter.get('head') ?? ':').includes(':')) filter.delete('head')
  const answer = await api.forward({ ...request, query: filter })
  if (answer.status !== 200) return answer
  const { body } = answer
  const fresh = Array.isArray(body)
    ? body.map((pull: unknown) => refreshed(api, pull))
    : refreshed(api, body)
  return { ...answer, body: fresh }
}

const Reviewers = z.object({
  reviewers: z.array(z.string()).default([]),
  team_reviewers: z.array(z.string()).default([]),
})

async function requestReviewers(api: Api, request: ApiRequest): Promise<ApiResponse | undefined> {
  if (request.method !== 'POST' || !/\/requested_reviewers$/.test(request.path)) return undefined
  const { reviewers, team_reviewers: teams } = Reviewers.parse(request.body)
  if (reviewers.includes(api.owner)) {
    return invalid('Review cannot be requested from pull request author.')
  }
  const { collaborators } = api.settings
  if ([...reviewers, ...teams].some((name) => !collaborators.includes(name))) {
    return invalid(
      'Reviews may only be requested from collaborators. One or more of the users or teams you specified is not a collaborator of the repository.',
    )
  }
  const answer = await api.forward(request)
  return answer.status === 200 ? { ...answer, status: 201 } : answer
}

async function addAssignees(api: Api, request: ApiRequest): Promise<ApiResponse | undefined> {
  if (request.method !== 'POST' || !/\/assignees$/.test(request.path)) return undefined
  const { assignees } = z.object({ assignees: z.array(z.string()) }).parse(request.body)
  const { collaborators } = api.settings
  // Who cannot push is ignored without a word; the emulator knows no assignees of pull requests.
  const known = assignees.filter((name) => collaborators.includes(name)).map((login) => ({ login }))
  api.assignees.set(Number(request.path.split('/').at(-2)), known)
  return { status: 201, body: { assignees: known } }
}

/** The emulator merges in a way that loses commits of the base. */
async function forbidden(_: Api, { method, path }: ApiRequest) {
  if (method !== 'PUT' || !/\/merge$/.test(path)) return undefined
  throw new Error('the program must not merge')
}

const Pull = z.looseObject({
  number: z.number(),
  node_id: z.string(),
  state: z.string(),
  title: z.string(),
  body: z.string().nullable(),
  merged_at: z.string().nullish(),
  draft: z.boolean().optional(),
  head: z.looseObject({ ref: z.string(), sha: z.string() }),
  base: z.looseObject({ ref: z.string(), sha: z.string() }),
  labels: z.array(z.looseObject({ name: z.string() })).default([]),
  requested_reviewers: z.array(z.looseObject({ login: z.string() })).default([]),
  assignees: z.array(z.looseObject({ login: z.string() })).default([]),
})
export type Pull = z.output<typeof Pull>

async function listPulls(api: Api): Promise<readonly Pull[]> {
  const path = `/repos/${api.owner}/${api.repo}/pulls`
  const query = new URLSearchParams({ state: 'all', per_page: '100' })
  const request = { method: 'GET', path, query, body: undefined, token: undefined }
  const { body } = await api.forward(request)
  return z
    .array(z.unknown())
    .parse(body)
    .map((pull) => Pull.parse(refreshed(api, pull)))
}

/** Pull requests as they are in an answer. */
export function parsePulls(body: unknown): readonly Pull[] {
  return z.array(Pull).parse(body)
}

async function listRefs(api: Api) {
  const path = `/repos/${api.owner}/${api.repo}/git/matching-refs/heads/`
  const query = new URLSearchParams({ per_page: '100' })
  const request = { method: 'GET', path, query, body: undefined, token: undefined }
  return Refs.parse((await api.forward(request)).body)
}

function refreshed(api: Api, body: unknown): unknown {
  const parsed = Pull.safeParse(body)
  if (!parsed.success) return body
  const pull = parsed.data
  const sha = api.heads.get(pull.number) ?? pull.head.sha
  const mergedAt = api.merged.get(pull.number) ?? pull.merged_at ?? null
  const assignees = api.assignees.get(pull.number) ?? pull.assignees
  return { ...pull, head: { ...pull.head, sha }, merged_at: mergedAt, assignees }
}

async function moveHeads(api: Api, branch: string, sha: string): Promise<void> {
  for (const pull of await listPulls(api)) {
    if (pull.state === 'open' && pull.head.ref === branch) api.heads.set(pull.number, sha)
  }
}

async function closePulls(api: Api, branch: string): Promise<void> {
  for (const pull of await listPulls(api)) {
    if (pull.state !== 'open' || pull.head.ref !== branch) continue
    const path = `/repos/${api.owner}/${api.repo}/pulls/${pull.number}`
    const body = { state: 'closed' }
    await api.forward({
      method: 'PATCH',
      path,
      query: new URLSearchParams(),
      body,
      token: undefined,
    })
  }
}

function isProtected({ settings }: Api, branch: string): boolean {
  return settings.protectedBranches?.test(branch) ?? false
}

function textProblem({
  title = '',
  body = '',
}: {
  title?: string | undefined
  body?: string | undefined
}) {
  const [field, most] = title.length > 256 ? (['title', 256] as const) : (['body', 65_536] as const)
  if (title.length <= 256 && body.length <= 65_536) return undefined
  const message = `${field} is too long (maximum is ${most} characters)`
  return invalid('Validation Failed', [{ resource: 'Issue', code: 'custom', field, message }])
}

function invalidPull(error: Readonly<Record<string, string>>): ApiResponse {
  return invalid('Validation Failed', [{ resource: 'PullRequest', ...error }])
}

function invalid(message: string, errors?: readonly unknown[]): ApiResponse {
  return { status: 422, body: { message, ...(errors && { errors }) } }
}

const notFound: ApiResponse = { status: 404, body: { message: 'Not Found' } }
const ruleViolation: ApiResponse = invalid(
  'Repository rule violations found\n\nCannot update this protected ref.\n\n',
)
