import { UserError } from '../../error.ts'
import {
  type DryCommit,
  HYDRATOR_FILE,
  HYDRATOR_NOTES,
  type HydratedState,
  type HydrationStep,
  hydratorMetadata,
  hydratorNote,
  parseDrySha,
  planHydration,
} from '../../gitops/hydrator.ts'
import type { Git } from './git-command.ts'
import { quietly, resolve } from './read.ts'
import { createLocalCommit, identity, moveBranch } from './write.ts'

export interface HydrationRequest {
  readonly environment: string
  /** Folder of the dry commit whose content becomes the whole tree of the branch. */
  readonly folder: string
  /** Branch to write, and the one that it is to be merged into. */
  readonly branch: string
  readonly active: string
  readonly dry: DryCommit
  readonly repoURL: string | undefined
  /** Where to push to; nothing: branches and notes stay on this machine. */
  readonly remote: string | undefined
}

export interface HydrationResult {
  readonly environment: string
  readonly branch: string
  readonly step: HydrationStep
  /** Tip of the branch afterwards. */
  readonly commit: string | undefined
}

/** Others write to the notes of all environments at once. */
const MAX_ATTEMPTS = 8

/** Brings the branch of one environment to a dry commit, and says so in a note on its tip. */
export async function hydrate(git: Git, request: HydrationRequest): Promise<HydrationResult> {
  const { environment, branch, dry, remote } = request
  for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt++) {
    await fetchAll(git, request)
    const tip = await resolve(git, tipRef(request))
    const state = await readState(git, request, tip)
    const step = planHydration(state, dry)
    const commit = step === 'commit' ? await makeCommit(git, request, tip) : tip
    if (commit === undefined || step === 'unchanged' || step === 'outdated')
      return { environment, branch, step, commit }
    if (step === 'commit' && !(await publish(git, request, tip, commit))) continue
    await note(git, request, commit)
    return { environment, branch, step, commit }
  }
  throw new UserError('conflict', `branch '${branch}' is written by somebody else all the time`, {
    hint: `look who else pushes to it at '${remote}'`,
  })
}

/** The commit that everything is made from. */
export async function readDryCommit(git: Git, commit: string): Promise<DryCommit> {
  const format = '--format=%H%x00%an <%ae>%x00%aI%x00%s%x00%b'
  const text = await git(['show', '--no-patch', format, commit])
  const [id = '', author = '', date = '', subject = '', body = ''] = text.split('\0')
  return { id, author, date, subject, body: body.trim() }
}

/** The state of the remote is kept apart, so that no branch of the user moves. */
function tipRef({ branch, remote }: HydrationRequest): string {
  return remote === undefined ? `refs/heads/${branch}` : `refs/inference-gateway/${branch}`
}

async function fetchAll(git: Git, request: HydrationRequest): Promise<void> {
  const { remote, branch, active } = request
  if (remote === undefined) return
  const wanted = [
    [`refs/heads/${branch}`, tipRef(request)],
    [`refs/heads/${active}`, `refs/inference-gateway/${active}`],
    [HYDRATOR_NOTES, HYDRATOR_NOTES],
  ] as const
  const there = await git(['ls-remote', remote, ...wanted.map(([ref]) => ref)])
  const specs = wanted
    .filter(([ref]) => there.includes(`\t${ref}\n`))
    .map(([ref, to]) => `+${ref}:${to}`)
  if (specs.length > 0)
    await git(['fetch', '--quiet', '--no-tags', '--no-write-fetch-head', remote, ...specs])
}

async function readState(
  git: Git,
  { folder, dry }: HydrationRequest,
  tip: string | undefined,
): Promise<HydratedState> {
  const wanted = await quietly(git, ['rev-parse', '--verify', '--quiet', `${dry.id}:${folder}`])
  if (tip === undefined) return { wanted, current: undefined, drySha: undefined, isOlder: false }
  const drySha = await readDrySha(git, tip)
  return {
    wanted,
    current: await treeWithoutMetadata(git, tip),
    drySha,
    isOlder: drySha !== undefined && drySha !== dry.id && (await isAncestor(git, dry.id, drySha)),
  }
}

/** The note is younger than the file: it is written anew while the commit stays. */
async function readDrySha(git: Git, tip: string): Promise<string | undefined> {
  const written = await quietly(git, ['notes', `--ref=${HYDRATOR_NOTES}`, 'show', tip])
  const file = written ?? (await quietly(git, ['show', `${tip}:${HYDRATOR_FILE}`]))
  return file === undefined ? undefined : parseDrySha(file)
}

async function treeWithoutMetadata(git: Git, tip: string): Promise<string> {
  const entries = (await git(['ls-tree', '-z', tip])).split('\0').filter((entry) => entry !== '')
  const others = entries.filter((entry) => !entry.endsWith(`\t${HYDRATOR_FILE}`))
  return await makeTree(git, others)
}

async function makeTree(git: Git, entries: readonly string[]): Promise<string> {
  const input = entries.map((entry) => `${entry}\0`).join('')
  return (await git(['mktree', '-z'], { input })).trim()
}

async function isAncestor(git: Git, old: string, young: string): Promise<boolean> {
  return (await quietly(git, ['merge-base', old, young])) === old
}

/** The rendered folder is a tree that git has already: only the metadata is new. */
async function makeCommit(
  git: Git,
  request: HydrationRequest,
  tip: string | undefined,
): Promise<string> {
  const { dry, folder, environment, repoURL } = request
  const content = hydratorMetadata(dry, repoURL)
  const blob = (await git(['hash-object', '-w', '--stdin'], { input: content })).trim()
  const rendered = (await git(['ls-tree', '-z', `${dry.id}:${folder}`])).split('\0')
  const entries = rendered.filter((entry) => entry !== '')
  const tree = await makeTree(git, [...entries, `100644 blob ${blob}\t${HYDRATOR_FILE}`])
  const parent = tip ?? (await activeTip(git, request))
  const message = `Hydrate ${environment} from ${dry.id.slice(0, 10)}: ${dry.subject}\n`
  return await createLocalCommit(git, tree, parent === undefined ? [] : [parent], message)
}

/** A first proposal goes on from what is active, so that it can be merged. */
async function activeTip(git: Git, { active, remote }: HydrationRequest) {
  const folder = remote === undefined ? 'refs/heads' : 'refs/inference-gateway'
  return await resolve(git, `${folder}/${active}`)
}

/** Moves the branch on, never over what somebody else pushed; whether that worked. */
async function publish(
  git: Git,
  { branch, remote }: HydrationRequest,
  tip: string | undefined,
  commit: string,
): Promise<boolean> {
  if (remote === undefined) {
    await moveBranch(git, branch, tip, commit)
    return true
  }
  return await push(git, remote, `${commit}:refs/heads/${branch}`)
}

async function note(git: Git, request: HydrationRequest, commit: string): Promise<void> {
  const { remote, dry } = request
  const env = await identity(git)
  const add = ['notes', `--ref=${HYDRATOR_NOTES}`, 'add', '-f', '-m', hydratorNote(dry), commit]
  for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt++) {
    await git(add, { env })
    if (remote === undefined || (await push(git, remote, HYDRATOR_NOTES))) return
    await fetchAll(git, request)
  }
  throw new UserError('conflict', `'${HYDRATOR_NOTES}' is written by somebody else all the time`)
}

/** @throws UserError `git` where the push failed for another reason than that somebody was faster */
async function push(git: Git, remote: string, spec: string): Promise<boolean> {
  try {
    await git(['push', '--quiet', remote, spec])
    return true
  } catch (thrown) {
    if (!(thrown instanceof UserError)) throw thrown
    const said = String(thrown.cause)
    if (/\[rejected\]|\[remote rejected\].*(lock|fast)|fetch first|non-fast-forward/.test(said))
      return false
    throw thrown
  }
}
