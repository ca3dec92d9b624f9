/** What the repository is set to, as far as a token may see it: the emulator has hardly any of it. */
import * as z from 'zod'
import { senderOf } from './strict-reports.ts'
import type { Api, ApiRequest, ApiResponse } from './strict-shared.ts'

export interface RepositorySettings {
  /** Fields of the answer to `GET /repos/{owner}/{repo}` that are another value. */
  fields: Readonly<Record<string, unknown>>
  /** Headers of answers, by token: scopes, the end of a token, the version of a server. */
  headers: Map<string, Readonly<Record<string, string>>>
  /** Rules that hold for a branch, there or not. */
  rules: (branch: string) => readonly { type: string; parameters?: object }[]
  /** Whether a token may bypass the rules; nothing: GitHub does not say. */
  bypass: 'always' | 'never' | undefined
  /** Checks that classic protection of the base requires. */
  required: readonly string[]
  /** Tokens that may read what administrators may. */
  administrators: Set<string>
  defaultWorkflowPermissions: 'read' | 'write'
}

export function initialRepositorySettings(): RepositorySettings {
  return {
    fields: {},
    headers: new Map(),
    rules: () => [],
    bypass: 'never',
    required: [],
    administrators: new Set(),
    defaultWorkflowPermissions: 'read',
  }
}

/** All rules are in one. */
const RULESET = 7

const Body = z.looseObject({})
const Query = z.looseObject({ query: z.string() })

export async function repositorySettings(
  api: Api,
  request: ApiRequest,
): Promise<ApiResponse | undefined> {
  const { method, path, token = '' } = request
  const { repository, actionsMayCreatePullRequests } = api.settings
  const root = `/repos/${api.owner}/${api.repo}`
  if (method !== 'GET' || !path.startsWith(root)) return undefined
  const area = path.slice(root.length)
  if (area === '') {
    const answer = await api.forward(request)
    if (answer.status >= 400) return answer
    const headers = { ...answer.headers, ...repository.headers.get(token) }
    // The emulator counts neither forks of forks nor who watches.
    const counts = { network_count: 0, subscribers_count: 0 }
    return {
      ...answer,
      headers,
      body: { ...Body.parse(answer.body), ...counts, ...repository.fields },
    }
  }
  const ruled = /^\/rules\/branches\/(.+)$/.exec(area)?.[1]
  if (ruled !== undefined) {
    const source = { ruleset_source_type: 'Repository', ruleset_id: RULESET }
    return { status: 200, body: repository.rules(ruled).map((rule) => ({ ...rule, ...source })) }
  }
  if (area === `/rulesets/${RULESET}`) {
    const source = `${api.owner}/${api.repo}`
    const ruleset = { id: RULESET, name: 'branches', source, enforcement: 'active' }
    const bypass = repository.bypass
    return { status: 200, body: { ...ruleset, ...(bypass && { current_user_can_bypass: bypass }) } }
  }
  if (/^\/branches\/[^/]+$/.test(area)) return await branchOf(api, request)
  if (area !== '/actions/permissions/workflow') return undefined
  if (!repository.administrators.has(token))
    return {
      status: 403,
      headers: { 'x-accepted-github-permissions': 'administration=read' },
      body: { message: 'Resource not accessible by integration' },
    }
  return {
    status: 200,
    body: {
      default_workflow_permissions: repository.defaultWorkflowPermissions,
      can_approve_pull_request_reviews: actionsMayCreatePullRequests,
    },
  }
}

const Branch = z.looseObject({ commit: z.looseObject({ sha: z.string() }) })

async function branchOf(api: Api, request: ApiRequest): Promise<ApiResponse> {
  const answer = await api.forward(request)
  if (answer.status >= 400) return answer
  const branch = Branch.parse(answer.body)
  const path = `/repos/${api.owner}/${api.repo}/commits/${branch.commit.sha}`
  const { body: commit } = await api.forward({ ...request, path })
  const contexts = api.settings.repository.required
  const required_status_checks = { enforcement_level: 'everyone', contexts, checks: [] }
  const isOn = contexts.length > 0
  const protection = { enabled: isOn, required_status_checks }
  const url = api.settings.baseUrl
  const _links = { html: url, self: url }
  return {
    ...answer,
    body: {
      ...branch,
      protected: isOn,
      commit,
      protection,
      _links,
      protection_url: url,
    },
  }
}

/** Whom the token is of, which every kind of token may ask. */
export async function viewerQuery(api: Api, request: ApiRequest): Promise<ApiResponse | undefined> {
  const query = Query.safeParse(request.body)
  if (!query.success || !query.data.query.includes('viewer')) return undefined
  return { status: 200, body: { data: { viewer: { login: senderOf(api, request) } } } }
}
