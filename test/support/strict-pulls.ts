/** Pull requests as GitHub treats them. */
import * as z from 'zod'
import { userObject } from './strict-objects.ts'
import {
  type Api,
  type ApiRequest,
  type ApiResponse,
  invalid,
  listPulls,
  listRefs,
  refreshed,
} from './strict-shared.ts'

const NewPull = z.object({
  title: z.string(),
  body: z.string().optional(),
  head: z.string(),
  base: z.string(),
  draft: z.boolean().optional(),
})

export async function createPull(api: Api, request: ApiRequest): Promise<ApiResponse | undefined> {
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

export async function editPull(api: Api, request: ApiRequest): Promise<ApiResponse | undefined> {
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

export async function readPulls(api: Api, request: ApiRequest): Promise<ApiResponse | undefined> {
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

export async function requestReviewers(
  api: Api,
  request: ApiRequest,
): Promise<ApiResponse | undefined> {
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
  return answer.status === 200 ? { status: 201, body: refreshed(api, answer.body) } : answer
}

export async function addAssignees(
  api: Api,
  request: ApiRequest,
): Promise<ApiResponse | undefined> {
  if (request.method !== 'POST' || !/\/assignees$/.test(request.path)) return undefined
  const { assignees } = z.object({ assignees: z.array(z.string()) }).parse(request.body)
  const { collaborators } = api.settings
  // Who cannot push is ignored without a word; the emulator knows no assignees of pull requests.
  const known = assignees.filter((name) => collaborators.includes(name)).map(userObject)
  const path = request.path.replace(/\/assignees$/, '')
  const number = Number(path.split('/').at(-1))
  api.assignees.set(number, known)
  const pull = (await listPulls(api)).find((other) => other.number === number)
  const url = `${api.settings.baseUrl}${path}`
  const asIssue = {
    repository_url: url.replace(/\/issues\/\d+$/, ''),
    labels_url: `${url}/labels{/name}`,
    events_url: `${url}/events`,
    comments: 0,
    closed_at: null,
    assignee: known[0] ?? null,
  }
  return { status: 201, body: { ...pull, ...asIssue, assignees: known } }
}

/** The emulator merges in a way that loses commits of the base. */
export async function forbidden(_: Api, { method, path }: ApiRequest) {
  if (method !== 'PUT' || !/\/merge$/.test(path)) return undefined
  throw new Error('the program must not merge')
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
