import type { CommitInfo, PullRequestPlan, Review } from '../../ports.ts'
import type { Arrival, PublishedFacts, Since } from '../../pull-request/facts.ts'
import type { TreeEntry } from '../../pull-request/tree-changes.ts'
import { changesBetween } from '../../release/compare-rendered.ts'
import { PATHS } from '../../release/sources.ts'
import { blobId } from '../../release/tree-id.ts'
import { failureOf } from './failure.ts'
import type { Situation } from './inspect-plan.ts'
import { commitInfo } from './reader.ts'
import type { Repository } from './repository.ts'

/** More environments than that in one pull request are not followed one by one. */
const MAX_ARRIVALS = 3
/** Each costs a request. */
const MAX_CONTENTS = 40
const AT_ONCE = 10

/**
 * What the text of a pull request says of the history of its branch. Nothing of it is worth failing
 * for, so what GitHub refuses to tell is left out.
 */
export async function readFacts(
  repository: Repository,
  situation: Situation,
): Promise<PublishedFacts> {
  const { base, plan } = situation
  const names = plan.environments.length > MAX_ARRIVALS ? [] : plan.environments
  const arrivals = await Promise.all(names.map((name) => readArrival(repository, situation, name)))
  return {
    base: { branch: base.branch, id: base.commit },
    arrivals: arrivals.flatMap((one) => one ?? []),
    since: await readSince(repository, situation),
  }
}

async function readArrival(
  { client, at }: Repository,
  { base, tree }: Situation,
  environment: string,
): Promise<Arrival | undefined> {
  const path = PATHS.release(environment)
  const release = tree.get(path)?.id
  if (release === undefined) return undefined
  return await unlessRefused(async () => {
    const query = { ...at, sha: base.commit, path, per_page: 1 }
    const { data } = await client.rest.repos.listCommits(query)
    const [found]: readonly CommitInfo[] = data.map(commitInfo)
    return found && { environment, release, commit: found }
  })
}

/** Nothing where the pull request is new, or is not one of ours. */
async function readSince(
  repository: Repository,
  { base, plan, open }: Situation,
): Promise<Since | undefined> {
  if (open?.marker === undefined) return undefined
  const review = await unlessRefused(() => readLastReview(repository, open.number))
  // A commit that was reviewed may be gone from the branch, and from GitHub.
  for (const commit of new Set([review?.commit ?? open.marker.head, open.marker.head])) {
    const changes = await unlessRefused(() => readChanges(repository, base, { commit, plan }))
    if (changes === undefined) continue
    const known = changes === 'too many' ? undefined : changes
    return { review: commit === review?.commit ? review : undefined, commit, changes: known }
  }
  return undefined
}

async function readLastReview(
  { client, at }: Repository,
  number: number,
): Promise<Review | undefined> {
  const query = { ...at, pull_number: number, per_page: 100 }
  const reviews = await client.paginate(client.rest.pulls.listReviews, query)
  const last = reviews.findLast(({ state, commit_id }) => state !== 'PENDING' && commit_id !== null)
  if (last === undefined || last.commit_id === null) return undefined
  const state = last.state.toLowerCase().replace('_', ' ')
  return { by: last.user?.login ?? 'somebody', commit: last.commit_id, state }
}

interface Looked {
  readonly commit: string
  readonly plan: PullRequestPlan
}

/** Only the files that differ are read: mostly that is a handful. */
async function readChanges(
  { client, at, pace }: Repository,
  { trees }: Situation['base'],
  { commit, plan: { files, environments } }: Looked,
): Promise<Since['changes'] | 'too many'> {
  const folders = environments.map((name) => `${PATHS.rendered(name)}/`)
  const isRendered = (path: string) => folders.some((folder) => path.startsWith(folder))
  const tree = await trees.at(await trees.ofCommit(commit), folders)
  const after = new Map(
    [...files].filter(([path, text]) => isRendered(path) && tree.get(path)?.id !== blobId(text)),
  )
  const isSame = (path: string) => files.has(path) && !after.has(path)
  const old = [...tree].filter(
    ([path, { mode }]) => isRendered(path) && !isSame(path) && mode !== '040000',
  )
  if (old.length > MAX_CONTENTS || !pace.hasRoomFor(old.length)) return 'too many'
  const before: (readonly [string, string])[] = []
  for (let i = 0; i < old.length; i += AT_ONCE) {
    const reads = old
      .slice(i, i + AT_ONCE)
      .map(([path, entry]) => readBlob({ client, at }, path, entry))
    before.push(...(await Promise.all(reads)))
  }
  return changesBetween(new Map(before), after)
}

async function readBlob(
  { client, at }: Pick<Repository, 'client' | 'at'>,
  path: string,
  { id }: TreeEntry,
): Promise<readonly [string, string]> {
  const { data } = await client.rest.git.getBlob({ ...at, file_sha: id })
  return [path, Buffer.from(data.content, 'base64').toString('utf8')]
}

/** Nothing for what GitHub does not tell; what is no answer of GitHub goes on. */
async function unlessRefused<T>(call: () => Promise<T>): Promise<T | undefined> {
  try {
    return await call()
  } catch (thrown) {
    if (failureOf(thrown) === undefined) throw thrown
    return undefined
  }
}
