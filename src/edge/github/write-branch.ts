import { failedWith, trying } from './failure.ts'
import { type Base, type Repository, readHead } from './repository.ts'

/** Somebody wrote to the branch after it was read: read again and decide again. */
export class BranchMoved extends Error {}

export interface NewCommit {
  readonly branch: string
  /** The tip of the branch, where there is one. */
  readonly before: string | undefined
  readonly parents: readonly string[]
  readonly message: string
  readonly treeId: string
  /** Asked just before the branch is written; it throws where the base no longer fits. */
  readonly assertStillTrue: () => Promise<void>
}

/**
 * Adds a commit to the branch of the bot, or makes the branch.
 *
 * Every commit has the old tip among its parents, and is set without force: so GitHub itself
 * refuses it where somebody else was faster, and nothing is ever overwritten.
 *
 * @returns the id of the commit
 * @throws BranchMoved where somebody else was faster, on the branch or on the base
 */
export async function writeCommit(
  repository: Repository,
  { branch, before, parents, message, treeId, assertStillTrue }: NewCommit,
): Promise<string> {
  const { client, at } = repository
  const commit = await trying(`create a commit for '${branch}'`, async () => {
    // Without author and committer GitHub signs the commits of an App with its own key.
    const commit = { message, tree: treeId, parents: [...parents] }
    const { data } = await client.rest.git.createCommit({ ...at, ...commit })
    return data.sha
  })
  await assertStillTrue()
  if (before === undefined) await createBranch(repository, branch, commit)
  else await updateBranch(repository, branch, before, commit)
  return commit
}

/**
 * Reads once more where the branch is, just before something that cannot be undone.
 *
 * @throws BranchMoved where its tip is no longer the one that was read
 */
export async function assertUnmoved(
  { client, at }: Repository,
  branch: string,
  head: string,
): Promise<void> {
  const now = await trying(`read the branch '${branch}'`, () => readHead({ client, at }, branch))
  if (now !== head) throw new BranchMoved(branch)
}

const deletion = `
  mutation ($repository: ID!, $name: GitRefname!, $head: GitObjectID!, $none: GitObjectID!) {
    updateRefs(
      input: {
        repositoryId: $repository
        refUpdates: [{ name: $name, beforeOid: $head, afterOid: $none }]
      }
    ) { clientMutationId }
  }`

/**
 * Deletes the branch if its tip is still the one that was read: REST has no such call, GraphQL has.
 *
 * @throws BranchMoved where it is not
 */
export async function deleteBranch(
  { client, at }: Repository,
  { nodeId }: Pick<Base, 'nodeId'>,
  branch: string,
  head: string,
): Promise<void> {
  const name = `refs/heads/${branch}`
  await trying(`delete the branch '${branch}'`, async () => {
    try {
      await client.graphql(deletion, { repository: nodeId, name, head, none: '0'.repeat(40) })
    } catch (thrown) {
      if (await isGone({ client, at }, branch, head)) return
      if (failedWith(thrown, 'transient', 'auth', 'rate-limit')) throw thrown
      await deleteUnconditionally({ client, at }, branch, head)
    }
  })
}

/** For a server that does not know the mutation, or does not let this token run it. */
async function deleteUnconditionally(
  reader: Pick<Repository, 'client' | 'at'>,
  branch: string,
  head: string,
): Promise<void> {
  try {
    await reader.client.rest.git.deleteRef({ ...reader.at, ref: `heads/${branch}` })
  } catch (thrown) {
    if (!failedWith(thrown, 'missing')) throw thrown
    // A repetition of a call whose first answer was lost; or the token may not delete.
    if (!(await isGone(reader, branch, head))) throw thrown
  }
}

async function isGone(
  reader: Pick<Repository, 'client' | 'at'>,
  branch: string,
  head: string,
): Promise<boolean> {
  const now = await readHead(reader, branch)
  if (now !== undefined && now !== head) throw new BranchMoved(branch)
  return now === undefined
}

async function createBranch({ client, at }: Repository, branch: string, commit: string) {
  await trying(`create the branch '${branch}'`, async () => {
    try {
      await client.rest.git.createRef({ ...at, ref: `refs/heads/${branch}`, sha: commit })
    } catch (thrown) {
      if (!failedWith(thrown, 'exists', 'transient')) throw thrown
      await assertWritten({ client, at }, { branch, before: undefined, commit }, thrown)
    }
  })
}

async function updateBranch(
  { client, at }: Repository,
  branch: string,
  before: string,
  commit: string,
) {
  await trying(`update the branch '${branch}'`, async () => {
    try {
      await client.rest.git.updateRef({ ...at, ref: `heads/${branch}`, sha: commit, force: false })
    } catch (thrown) {
      if (!failedWith(thrown, 'stale', 'missing', 'transient')) throw thrown
      await assertWritten({ client, at }, { branch, before, commit }, thrown)
    }
  })
}

interface Move {
  readonly branch: string
  readonly before: string | undefined
  readonly commit: string
}

/** An answer may be lost although the write took place: what counts is where the branch is now. */
async function assertWritten(
  reader: Pick<Repository, 'client' | 'at'>,
  { branch, before, commit }: Move,
  thrown: unknown,
): Promise<void> {
  const now = await readHead(reader, branch)
  if (now === commit) return
  throw now === before ? thrown : new BranchMoved(branch)
}
