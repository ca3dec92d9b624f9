import * as z from 'zod'
import { userObject } from './strict-objects.ts'
import type { Reports } from './strict-reports.ts'
import type { RepositorySettings } from './strict-settings.ts'

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

/** By the keys of `permissions:` in a workflow; what is not said is `write`. */
export interface Rights {
  readonly contents: Level
  readonly pullRequests: Level
  readonly issues: Level
  readonly checks?: Level
  readonly statuses?: Level
}

/** What a token may do, and what the repository allows; tests change it at any time. */
export interface Settings {
  tokens: Map<string, Rights>
  /** Slug of the App that a token is of, by the token; no other tokens may post check runs. */
  apps: Map<string, string>
  /** What people may do, where it is not what the list of collaborators says. */
  permissions: Map<string, 'admin' | 'write' | 'read' | 'none'>
  /** Protection rules of the environments of the repository, by name. */
  environments: Map<string, readonly unknown[]>
  /** The time of everything that is posted, as GitHub writes it. */
  clock: () => string
  /** Root of the REST API, for links to further pages. */
  readonly baseUrl: string
  actionsMayCreatePullRequests: boolean
  allowAutoMerge: boolean
  mergeQueue: boolean
  allowDrafts: boolean
  /** Logins that can be asked for a review. */
  collaborators: readonly string[]
  /** A recursive tree with more entries is cut off. */
  maxTreeEntries: number
  readonly repository: RepositorySettings
  /** A pattern for branches that a rule protects. */
  protectedBranches: RegExp | undefined
}

export type Forward = (request: ApiRequest) => Promise<ApiResponse>

export interface Api {
  readonly owner: string
  readonly repo: string
  readonly settings: Settings
  /** The emulator, with the rights of the owner. */
  readonly forward: Forward
  /** Head of each pull request: the emulator keeps the one of its creation. */
  readonly heads: Map<number, string>
  readonly merged: Map<number, string>
  readonly autoMerge: Map<number, string>
  readonly assignees: Map<number, readonly ReturnType<typeof userObject>[]>
  readonly reports: Reports
}

export type Rule = (api: Api, request: ApiRequest) => Promise<ApiResponse | undefined>

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

export async function listPulls(api: Api): Promise<readonly Pull[]> {
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

const Refs = z.array(z.object({ ref: z.string(), object: z.object({ sha: z.string() }) }))

export async function listRefs(api: Api) {
  const path = `/repos/${api.owner}/${api.repo}/git/matching-refs/heads/`
  const query = new URLSearchParams({ per_page: '100' })
  const request = { method: 'GET', path, query, body: undefined, token: undefined }
  return Refs.parse((await api.forward(request)).body)
}

export function refreshed(api: Api, body: unknown): unknown {
  const parsed = Pull.safeParse(body)
  if (!parsed.success) return body
  const pull = parsed.data
  const sha = api.heads.get(pull.number) ?? pull.head.sha
  const mergedAt = api.merged.get(pull.number) ?? pull.merged_at ?? null
  const assignees = api.assignees.get(pull.number) ?? pull.assignees
  const autoMerge = api.autoMerge.has(pull.number) ? autoMergeObject : null
  const head = { ...pull.head, sha }
  // A label that nobody described has an empty description where pull requests are listed.
  const labels = pull.labels.map((label) => ({ ...label, description: label.description ?? '' }))
  return { ...pull, head, labels, merged_at: mergedAt, assignees, auto_merge: autoMerge }
}

const autoMergeObject = {
  enabled_by: userObject('acme'),
  merge_method: 'squash',
  commit_title: '',
  commit_message: '',
}

export function invalid(message: string, errors?: readonly unknown[]): ApiResponse {
  const documentation_url = 'https://docs.github.com/rest'
  return { status: 422, body: { message, documentation_url, ...(errors && { errors }) } }
}
