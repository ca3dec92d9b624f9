/** Statuses, check runs and who may do what: GitHub has them, the emulator half or not at all. */
import * as z from 'zod'
import { loginOf } from './emulator.ts'
import { appObject, userObject } from './strict-objects.ts'
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
  readonly creator: ReturnType<typeof userObject>
}

interface LabelEvent {
  readonly id: number
  readonly node_id: string
  readonly url: string
  readonly event: 'labeled' | 'unlabeled'
  readonly label: { readonly name: string; readonly color: string }
  readonly actor: ReturnType<typeof userObject>
  readonly created_at: string
  readonly commit_id: null
  readonly commit_url: null
  readonly performed_via_github_app: null
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

/** Everything that is kept, to be copied. */
export function mapsOf({ statuses: lists, apps, events, authors, mergeCommits }: Reports) {
  return [lists, apps, events, authors, mergeCommits]
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
  const id = [...api.reports.statuses.values()].flat().length + 1
  const creator = userObject(senderOf(api, request))
  const created_at = api.settings.clock()
  const status = {
    url: `${api.settings.baseUrl}${request.path}`,
    avatar_url: creator.avatar_url,
    id,
    node_id: `S_${id}`,
    context,
    state,
    description,
    target_url,
    created_at,
    updated_at: created_at,
    creator,
  }
  api.reports.statuses.set(commit, [...known, status])
  return { status: 201, body: status }
}

/** An App acts as `slug[bot]`, a person as themselves. */
export function senderOf({ settings }: Api, { token = '' }: ApiRequest): string {
  const app = settings.apps.get(token)
  return app === undefined ? loginOf(token) : `${app}[bot]`
}

const Run = z.looseObject({ id: z.number(), url: z.string(), output: z.looseObject({}) })
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
  if (answer.status >= 400) return answer
  const run = Run.parse(answer.body)
  api.reports.apps.set(run.id, app)
  return { ...answer, body: runObject(api, run) }
}

/** The emulator knows no App of a run, and not where its annotations are. */
function runObject(api: Api, run: z.output<typeof Run>) {
  const slug = api.reports.apps.get(run.id)
  const annotations_url = `${run.url}/annotations`
  const output = { ...run.output, annotations_url }
  return { ...run, output, app: slug === undefined ? null : appObject(slug) }
}

async function listRuns(api: Api, request: ApiRequest): Promise<ApiResponse | undefined> {
  if (!/\/commits\/[^/]+\/check-runs$/.test(request.path)) return undefined
  // The emulator pages, but says nothing of further pages in the header.
  const query = new URLSearchParams(request.query)
  query.delete('page')
  query.set('per_page', '1000')
  const answer = await api.forward({ ...request, query })
  if (answer.status !== 200) return answer
  const runs = Runs.parse(answer.body).check_runs.map((run) => runObject(api, run))
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
  const common = {
    url: `${api.settings.baseUrl}/repos/${api.owner}/${api.repo}/issues/events/1`,
    event,
    actor: userObject(senderOf(api, request)),
    created_at: api.settings.clock(),
    commit_id: null,
    commit_url: null,
    performed_via_github_app: null,
  }
  const added = names.map((label, i) => {
    const id = events.length + i + 1
    return { ...common, id, node_id: `LE_${id}`, label: { name: label, color: 'ededed' } }
  })
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
  const user = { ...userObject(login), role_name: permission }
  return { status: 200, body: { permission, role_name: permission, user } }
}

export async function environments(
  { settings }: Api,
  { method, path }: ApiRequest,
): Promise<ApiResponse | undefined> {
  const name = /\/environments\/([^/]+)$/.exec(path)?.[1]
  if (method !== 'GET' || name === undefined) return undefined
  const rules = settings.environments.get(name)
  if (rules === undefined) return { status: 404, body: { message: 'Not Found' } }
  const protection_rules = rules.map((rule, i) => {
    return { id: i + 1, node_id: `GA_${i + 1}`, ...Object(rule) }
  })
  const url = `${settings.baseUrl}${path}`
  const times = { created_at: settings.clock(), updated_at: settings.clock() }
  const about = { id: 1, node_id: 'EN_1', name, url, html_url: url, ...times }
  return { status: 200, body: { ...about, protection_rules } }
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
