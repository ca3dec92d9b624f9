/** Trees and refs as GitHub treats them. */
import * as z from 'zod'
import { senderOf } from './strict-reports.ts'
import {
  type Api,
  type ApiRequest,
  type ApiResponse,
  invalid,
  listPulls,
  listRefs,
} from './strict-shared.ts'

const Entry = z.object({
  path: z.string(),
  mode: z.string().optional(),
  type: z.string().optional(),
  content: z.string().optional(),
  sha: z.string().nullish(),
})
const Tree = z.object({ base_tree: z.string().optional(), tree: z.array(Entry) })

export async function createTree(api: Api, request: ApiRequest): Promise<ApiResponse | undefined> {
  const { method, path, body } = request
  if (method !== 'POST' || !/\/git\/trees$/.test(path)) return undefined
  const { base_tree: base, tree } = Tree.parse(body)
  const refusal = refusedTree(tree)
  if (refusal !== undefined) return refusal
  const folders = tree.filter(({ type }) => type === 'tree')
  if (base === undefined || folders.length === 0) return undefined
  // What GitHub does with both is written down nowhere.
  const mixed = tree.find((entry) => folders.some((one) => entry.path.startsWith(`${one.path}/`)))
  if (mixed !== undefined)
    return invalid(`'${mixed.path}' is inside of a folder that is given as one`)
  // A folder given as one is merged into what is there: nothing goes.
  const inside = await Promise.all(folders.map((folder) => entriesBelow(api, request, folder)))
  const entries = [...tree.filter(({ type }) => type !== 'tree'), ...inside.flat()]
  return await api.forward({ ...request, body: { base_tree: base, tree: entries } })
}

const NewCommit = z.looseObject({ author: z.unknown().optional() })

/** A commit that names nobody is of who made it, at the time that it is. */
export async function createCommit(api: Api, request: ApiRequest) {
  if (request.method !== 'POST' || !/\/git\/commits$/.test(request.path)) return undefined
  const commit = NewCommit.parse(request.body)
  if (commit.author !== undefined) return undefined
  const name = senderOf(api, request)
  const person = { name, email: `${name}@users.noreply.github.com`, date: api.settings.clock() }
  return await api.forward({ ...request, body: { ...commit, author: person, committer: person } })
}

const Listing = z.looseObject({
  tree: z.array(
    z.object({ path: z.string(), mode: z.string(), type: z.string(), sha: z.string() }),
  ),
})

async function entriesBelow(
  api: Api,
  request: ApiRequest,
  { path, sha }: z.output<typeof Entry>,
): Promise<readonly z.output<typeof Entry>[]> {
  const query = new URLSearchParams({ recursive: '1' })
  const url = `${request.path}/${sha}`
  const answer = await api.forward({ ...request, method: 'GET', path: url, query, body: undefined })
  return Listing.parse(answer.body)
    .tree.filter(({ type }) => type === 'blob')
    .map((entry) => ({ ...entry, path: `${path}/${entry.path}` }))
}

function refusedTree(tree: readonly z.output<typeof Entry>[]): ApiResponse | undefined {
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

export async function truncatedTree(api: Api, request: ApiRequest) {
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

export async function createRef(api: Api, request: ApiRequest) {
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

export async function changeRef(api: Api, request: ApiRequest): Promise<ApiResponse | undefined> {
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

const notFound: ApiResponse = { status: 404, body: { message: 'Not Found' } }

const ruleViolation: ApiResponse = invalid(
  'Repository rule violations found\n\nCannot update this protected ref.\n\n',
)
