/** Statuses, check runs and who may do what: GitHub has them, the emulator half or not at all. */
import * as z from 'zod'
import { loginOf } from './emulator.ts'
import { type Api, type ApiRequest, type ApiResponse, invalid, listPulls } from './strict-shared.ts'

/** What is kept of a repository beside the emulator. */
export interface Reports {
  readonly statuses: Map<string, Status[]>
  /** Slug of the App that posted a check run, by the id of the run. */
  readonly apps: Map<number, string>
  /** By number of the pull request. */
  readonly events: Map<number, LabelEvent[]>
  /** Login of who wrote a comment, by its id. */
  readonly authors: Map<number, string>
  /** The commit on the base branch that a merge made, by number of the pull request. */
  readonly mergeCommits: Map<number, string>
}

interface Status {
  readonly id: number
  readonly context: string
  readonly state: string
  readonly description: string | null
  readonly target_url: string | null
  readonly created_at: string
  readonly creator: { readonly login: string }
}

interface LabelEvent {
  readonly event: 'labeled' | 'unlabeled'
  readonly label: { readonly name: string }
  readonly actor: { readonly login: string; readonly type: string }
  readonly created_at: string
}

export function emptyReports(): Reports {
  return {
    statuses: new Map(),
    apps: new Map(),
    events: new Map(),
    authors: new Map(),
    mergeCommits: new Map(),
  }
}

const NewStatus = z.object({
  state: z.enum(['error', 'failure', 'pending', 'success']),
  context: z.string().default('default'),
  description: z.string().max(140).nullish(),
  target_url: z.string().nullish(),
})

export async function statuses(api: Api, request: ApiRequest): Promise<ApiResponse | undefined> {
  const { method, path, body, query } = request
  const commit = /\/statuses\/([^/]+)$/.exec(path)?.[1]
  if (method === 'POST' && commit !== undefined) return addStatus(api, request, commit, body)
  const ref = /\/commits\/([^/]+)\/statuses$/.exec(path)?.[1]
  if (method !== 'GET' || ref === undefined) return undefined
  const newestFirst = [...(api.reports.statuses.get(ref) ?? [])].reverse()
  return paged(api, path, query, newestFirst)
}

function addStatus(api: Api, request: ApiRequest, commit: string, body: unknown): ApiResponse {
  const parsed = NewStatus.safeParse(body)
  if (!parsed.success) return invalid('Validation Failed')
  const { state, context, description = null, target_url = null } = parsed.data
  const known = api.reports.statuses.get(commit) ?? []
  const status = {
    id: [...api.reports.statuses.values()].flat().length + 1,
    context,
    state,
    description,
    target_url,
    created_at: api.settings.clock(),
    creator: { login: senderOf(api, request) },
  }
  api.reports.statuses.set(commit, [...known, status])
  return { status: 201, body: status }
}

/** An App acts as `slug[bot]`, a person as themselves. */
export function senderOf({ settings }: Api, { token = '' }: ApiRequest): string {
  const app = settings.apps.get(token)
  return app === undefined ? loginOf(token) : `${app}[bot]`
}

const Run = z.looseObject({ id: z.number() })
const Runs = z.looseObject({ check_runs: z.array(Run) })

/** Only Apps may post check runs, and each may change its own. */
export async function checkRuns(api: Api, request: ApiRequest): Promise<ApiResponse | undefined> {
  const { method, path, token = '' } = request
  if (method === 'GET') return await listRuns(api, request)
  const id = /\/check-runs(?:\/(\d+))?$/.exec(path)
  if (id === null) return undefined
  const app = api.settings.apps.get(token)
  if (app === undefined) return forbidden('You must authenticate via a GitHub App.')
  if (id[1] !== undefined && api.reports.apps.get(Number(id[1])) !== app)
    return forbidden(
      'Invalid app_id `1` - check run can only be modified by the GitHub App that created it.',
    )
  const answer = await api.forward(request)
  if (answer.status === 201) api.reports.apps.set(Run.parse(answer.body).id, app)
  return answer
}

async function listRuns(api: Api, request: ApiRequest): Promise<ApiResponse | undefined> {
  if (!/\/commits\/[^/]+\/check-runs$/.test(request.path)) return undefined
  // The emulator pages, but says nothing of further pages in the header.
  const query = new URLSearchParams(request.query)
  query.delete('page')
  query.set('per_page', '1000')
  const answer = await api.forward({ ...request, query })
  if (answer.status !== 200) return answer
  const runs = Runs.parse(answer.body).check_runs.map((run) => {
    const slug = api.reports.apps.get(run.id)
    return { ...run, app: slug === undefined ? null : { id: 1, slug } }
  })
  const page = paged(api, request.path, request.query, runs)
  return { ...page, body: { total_count: runs.length, check_runs: page.body } }
}

/** The pull requests that a commit came with: by its merge, or as one of its own commits. */
export async function pullsOfCommit(
  api: Api,
  { method, path }: ApiRequest,
): Promise<ApiResponse | undefined> {
  const commit = /\/commits\/([^/]+)\/pulls$/.exec(path)?.[1]
  if (method !== 'GET' || commit === undefined) return undefined
  const found = (await listPulls(api)).filter(
    ({ number, head }) => api.reports.mergeCommits.get(number) === commit || head.sha === commit,
  )
  const body = found.map((pull) => {
    return { ...pull, merge_commit_sha: api.reports.mergeCommits.get(pull.number) ?? null }
  })
  return { status: 200, body }
}

const Labels = z.object({ labels: z.array(z.string()) })

/** Keeps who labelled what, and tells it. */
export async function labelEvents(api: Api, request: ApiRequest): Promise<ApiResponse | undefined> {
  const { method, path, query } = request
  const match = /\/issues\/(\d+)\/(events|labels)(?:\/(.+))?$/.exec(path)
  if (match === null) return undefined
  const [, number = '', what = '', name = ''] = match
  const events = api.reports.events.get(Number(number)) ?? []
  if (method === 'GET') return what === 'events' ? paged(api, path, query, events) : undefined
  const answer = await api.forward(request)
  if (answer.status >= 400) return answer
  const event = method === 'DELETE' ? ('unlabeled' as const) : ('labeled' as const)
  const names = method === 'DELETE' ? [name] : Labels.parse(request.body).labels
  const login = senderOf(api, request)
  const actor = { login, type: login.endsWith('[bot]') ? 'Bot' : 'User' }
  const created_at = api.settings.clock()
  const added = names.map((label) => ({ event, label: { name: label }, actor, created_at }))
  api.reports.events.set(Number(number), [...events, ...added])
  return answer
}

export async function permissionOf(
  { settings, owner }: Api,
  { method, path }: ApiRequest,
): Promise<ApiResponse | undefined> {
  const login = /\/collaborators\/([^/]+)\/permission$/.exec(path)?.[1]
  if (method !== 'GET' || login === undefined) return undefined
  const usual = settings.collaborators.includes(login) ? 'write' : 'read'
  const permission = settings.permissions.get(login) ?? (login === owner ? 'admin' : usual)
  return { status: 200, body: { permission, user: { login } } }
}

export async function environments(
  { settings }: Api,
  { method, path }: ApiRequest,
): Promise<ApiResponse | undefined> {
  const name = /\/environments\/([^/]+)$/.exec(path)?.[1]
  if (method !== 'GET' || name === undefined) return undefined
  const rules = settings.environments.get(name)
  if (rules === undefined) return { status: 404, body: { message: 'Not Found' } }
  return { status: 200, body: { id: 1, name, protection_rules: rules } }
}

/** One page, and where the next one is, as real lists tell it. */
function paged(
  { owner, repo, settings }: Api,
  path: string,
  query: URLSearchParams,
  items: readonly unknown[],
): ApiResponse {
  const size = Math.min(Number(query.get('per_page') ?? 30), 100)
  const page = Number(query.get('page') ?? 1)
  const body = items.slice((page - 1) * size, page * size)
  if (page * size >= items.length) return { status: 200, body }
  const next = new URLSearchParams(query)
  next.set('page', String(page + 1))
  const rest = path.slice(`/repos/${owner}/${repo}`.length)
  const url = `${settings.baseUrl}/repos/${owner}/${repo}${rest}?${next}`
  return { status: 200, headers: { link: `<${url}>; rel="next"` }, body }
}

function forbidden(message: string): ApiResponse {
  return { status: 403, body: { message } }
}
