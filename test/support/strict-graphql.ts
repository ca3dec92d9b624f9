/** The mutations of GitHub's GraphQL that the program uses, which the emulator does not have. */
import * as z from 'zod'
import { changeRef } from './strict-git.ts'
import {
  type Api,
  type ApiRequest,
  type ApiResponse,
  listPulls,
  listRefs,
  type Pull,
} from './strict-shared.ts'

const Call = z.object({ query: z.string(), variables: z.record(z.string(), z.string()) })
const PullVariables = z.object({
  id: z.string(),
  mergeMethod: z.string().optional(),
  head: z.string(),
})
const RefVariables = z.object({
  repository: z.string(),
  name: z.string().startsWith('refs/heads/'),
  head: z.string(),
  none: z.literal('0'.repeat(40)),
})
const Node = z.looseObject({ node_id: z.string() })

export async function graphql(api: Api, request: ApiRequest): Promise<ApiResponse | undefined> {
  if (request.path !== '/graphql') return undefined
  const { query, variables } = Call.parse(request.body)
  const operation = /enablePullRequestAutoMerge|enqueuePullRequest|updateRefs/.exec(query)?.[0]
  if (operation === undefined) return { status: 404, body: {} }
  const refusal =
    operation === 'updateRefs'
      ? await deleteRef(api, request, RefVariables.parse(variables))
      : await mergeLater(api, operation, PullVariables.parse(variables))
  return refusal === undefined
    ? { status: 200, body: { data: { [operation]: { clientMutationId: null } } } }
    : refused(refusal)
}

/** GraphQL answers with 200 whatever became of it. */
function refused({ type = 'UNPROCESSABLE', message }: Refusal): ApiResponse {
  return { status: 200, body: { data: null, errors: [{ type, message }] } }
}

interface Refusal {
  readonly type?: string
  readonly message: string
}

/** Deletes a branch whose tip is the one that is named. */
async function deleteRef(
  api: Api,
  { token = '' }: ApiRequest,
  { repository, name, head }: z.output<typeof RefVariables>,
): Promise<Refusal | undefined> {
  const call = { query: new URLSearchParams(), body: undefined, token: undefined }
  const root = `/repos/${api.owner}/${api.repo}`
  const found = await api.forward({ ...call, method: 'GET', path: root })
  if (Node.parse(found.body).node_id !== repository)
    return { type: 'NOT_FOUND', message: `Could not resolve to a node with the id '${repository}'` }
  if (api.settings.tokens.get(token)?.contents !== 'write')
    return { type: 'FORBIDDEN', message: 'Resource not accessible by integration' }
  const now = (await listRefs(api)).find(({ ref }) => ref === name)?.object.sha
  if (now !== head) return { message: `Reference ${name} does not point to ${head}` }
  const path = `${root}/git/${name}`
  const answer = await changeRef(api, { ...call, method: 'DELETE', path })
  if (answer !== undefined && answer.status < 400) return undefined
  return { message: 'Repository rule violations found' }
}

async function mergeLater(
  api: Api,
  operation: string,
  { id, mergeMethod = 'QUEUE', head }: z.output<typeof PullVariables>,
): Promise<Refusal | undefined> {
  const pull = (await listPulls(api)).find((candidate) => candidate.node_id === id)
  const message =
    operation === 'enqueuePullRequest'
      ? queueRefusal(api, pull, head)
      : autoMergeRefusal(api, pull, head)
  if (message !== undefined) return { message }
  if (pull !== undefined) api.autoMerge.set(pull.number, mergeMethod)
  return undefined
}

function queueRefusal({ settings }: Api, pull: Pull | undefined, head: string) {
  if (!settings.mergeQueue) return 'The repository has no merge queue for this branch'
  return autoMergeRefusal({ settings: { ...settings, allowAutoMerge: true } }, pull, head)
}

function autoMergeRefusal(
  { settings }: Pick<Api, 'settings'>,
  pull: Pull | undefined,
  head: string,
) {
  if (pull === undefined) return 'Could not resolve to a node'
  if (!settings.allowAutoMerge) return 'Auto merge is not allowed for this repository'
  if (pull.head.sha === head) return undefined
  return `Expected branch to point to "${head}" but it did not. Pull and try again.`
}
