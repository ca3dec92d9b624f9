import { tokenOf } from './emulator.ts'
import { comments, viewer } from './strict-comments.ts'
import { changeRef, createCommit, createRef, createTree, truncatedTree } from './strict-git.ts'
import { graphql } from './strict-graphql.ts'
import {
  addAssignees,
  createPull,
  editPull,
  forbidden,
  readPulls,
  requestReviewers,
} from './strict-pulls.ts'
import {
  checkRuns,
  emptyReports,
  environments,
  labelEvents,
  mapsOf,
  permissionOf,
  pullsOfCommit,
  statuses,
} from './strict-reports.ts'
import { repositorySettings, viewerQuery } from './strict-settings.ts'
import {
  type Api,
  type ApiRequest,
  type ApiResponse,
  type Forward,
  invalid,
  type Level,
  type Rights,
  type Rule,
  type Settings,
} from './strict-shared.ts'

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
    reports: emptyReports(),
  }
  return {
    autoMerge: api.autoMerge,
    /** @returns what brings the state of now back, of all that is kept here */
    checkpoint: () => {
      const kept: readonly Map<unknown, unknown>[] = [
        api.heads,
        api.merged,
        api.autoMerge,
        api.assignees,
        ...mapsOf(api.reports),
      ]
      const copies = kept.map((map) => copied(map))
      return () => {
        for (const restore of copies) restore()
      }
    },
    handle: async (request: ApiRequest): Promise<ApiResponse> => {
      for (const rule of rules) {
        const answer = await rule(api, request)
        if (answer !== undefined) return answer
      }
      return await api.forward(request)
    },
    markMerged: (number: number, at: string, commit: string) => {
      api.merged.set(number, at)
      api.reports.mergeCommits.set(number, commit)
    },
  }
}

function copied<K, V>(map: Map<K, V>): () => void {
  const copy = [...map]
  return () => {
    map.clear()
    for (const [key, value] of copy) map.set(key, value)
  }
}

const rules: readonly Rule[] = [
  authentication,
  viewerQuery,
  permissions,
  unknownFields,
  repositorySettings,
  graphql,
  createCommit,
  createTree,
  truncatedTree,
  createRef,
  changeRef,
  createPull,
  editPull,
  pullsOfCommit,
  readPulls,
  requestReviewers,
  addAssignees,
  statuses,
  checkRuns,
  comments,
  viewer,
  labelEvents,
  permissionOf,
  environments,
  forbidden,
]

async function authentication({ settings }: Api, { token }: ApiRequest) {
  if (token !== undefined && settings.tokens.has(token)) return undefined
  return { status: 401, body: { message: 'Bad credentials' } }
}

/** What is read without a permission of its own; `actions` has other rules. */
const METADATA = ['collaborators', 'rules', 'rulesets', 'actions']

async function permissions({ settings }: Api, { token = '', method, path }: ApiRequest) {
  const rights = settings.tokens.get(token)
  const area = areaOf(path)
  // Everybody who sees a repository may read its metadata.
  if (area === undefined || METADATA.includes(area)) return undefined
  const [key, header] = permissionFor(area)
  const level =
    key === 'labels' ? stronger(rights?.issues, rights?.pullRequests) : levelOf(rights, key)
  if (level === 'write') return undefined
  if (method === 'GET' && level === 'read') return undefined
  if (method === 'GET') return { status: 404, body: { message: 'Not Found' } }
  const body = { message: 'Resource not accessible by integration' }
  return { status: 403, headers: { 'x-accepted-github-permissions': header }, body }
}

function areaOf(path: string): string | undefined {
  if (path === '/graphql') return 'pulls'
  const [, area, , kind] =
    /^\/repos\/[^/]+\/[^/]+\/([^/]+)(\/[^/]+)?(?:\/([^/]+))?/.exec(path) ?? []
  return area === 'commits' && kind !== undefined ? kind : area
}

/** Tests that are not about reports say nothing of them. */
function levelOf(rights: Rights | undefined, key: keyof Rights): Level | undefined {
  return key === 'checks' || key === 'statuses' ? (rights?.[key] ?? 'write') : rights?.[key]
}

function permissionFor(area: string) {
  if (area === 'check-runs') return ['checks', 'checks=write'] as const
  if (area === 'statuses') return ['statuses', 'statuses=write'] as const
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
  [/^POST .*\/comments$/, ['body']],
  [/^POST .*\/requested_reviewers$/, ['reviewers', 'team_reviewers']],
  [/^POST .*\/assignees$/, ['assignees']],
  [/^POST .*\/statuses\//, ['state', 'context', 'description', 'target_url']],
  [
    /^(POST|PATCH) .*\/check-runs/,
    [
      ...['name', 'head_sha', 'details_url', 'external_id', 'status', 'started_at'],
      ...['conclusion', 'completed_at', 'output', 'actions'],
    ],
  ],
]

async function unknownFields(_: Api, { method, path, body }: ApiRequest) {
  const fields = knownFields.find(([pattern]) => pattern.test(`${method} ${path}`))?.[1]
  if (fields === undefined || typeof body !== 'object' || body === null) return undefined
  const unknown = Object.keys(body).find((key) => !fields.includes(key))
  // GitHub ignores it: a test should not.
  return unknown === undefined ? undefined : invalid(`field '${unknown}' is unknown to GitHub`)
}
