import { UserError } from '../../error.ts'
import type { PinnedCommit } from '../../ports.ts'
import type { BranchCommit } from '../../pull-request/foreign-commit.ts'
import type { TreeEntry, TreeSnapshot } from '../../pull-request/tree-changes.ts'
import type { Git } from './git-command.ts'

export interface LocalBase {
  readonly branch: string
  readonly commit: string
  readonly tree: TreeSnapshot
}

/**
 * The branch that is merged into: the local one, or that of `origin` where there is none.
 *
 * @param name nothing: the default branch of `origin`, else the branch that is checked out
 * @throws UserError `bad-input` where there is no such branch
 */
export async function readLocalBase(git: Git, name: string | undefined): Promise<LocalBase> {
  const { branch, id } = await pinLocalBase(git, name)
  return { branch, commit: id, tree: await readLocalTree(git, id) }
}

/** The same without its files. */
export async function pinLocalBase(git: Git, name: string | undefined): Promise<PinnedCommit> {
  const branch = name ?? (await defaultBranch(git))
  if (branch === undefined) {
    throw new UserError('bad-input', 'no branch is checked out', { hint: "name one with '--base'" })
  }
  const local = await resolve(git, `refs/heads/${branch}`)
  const commit = local ?? (await resolve(git, `refs/remotes/origin/${branch}`))
  if (commit === undefined) {
    throw new UserError('bad-input', `there is no branch '${branch}' to merge into`, {
      hint: 'fetch it, or make a first commit on it',
    })
  }
  return { branch, id: commit }
}

/** The commit of a ref or another expression, or nothing where there is none. */
export async function resolve(git: Git, expression: string): Promise<string | undefined> {
  return await quietly(git, ['rev-parse', '--verify', '--quiet', `${expression}^{commit}`])
}

export async function readLocalTree(git: Git, commit: string): Promise<TreeSnapshot> {
  const entries = new Map<string, TreeEntry>()
  for (const record of (await git(['ls-tree', '-r', '-t', '-z', commit])).split('\0')) {
    const tab = record.indexOf('\t')
    const [mode, , id] = record.slice(0, tab).split(' ')
    if (mode !== undefined && id !== undefined) entries.set(record.slice(tab + 1), { mode, id })
  }
  return entries
}

/** The commits of a branch that the base does not have, oldest first. */
export async function readAhead(
  git: Git,
  base: string,
  head: string,
): Promise<readonly BranchCommit[]> {
  const format = '--format=%H%x00%T%x00%P%x00%an%x00%B'
  const range = [head, `^${base}`]
  const fields = (await git(['log', '-z', '--reverse', '--topo-order', format, ...range])).split(
    '\0',
  )
  const commits: BranchCommit[] = []
  for (let i = 0; i + 4 < fields.length; i += 5) {
    const [id = '', tree = '', parents = '', author = '', message = ''] = fields.slice(i, i + 5)
    const ids = parents.split(' ').filter((parent) => parent !== '')
    commits.push({ id, tree, parents: ids, author, message })
  }
  return commits
}

/** A line that git prints, or nothing where it fails or prints none. */
export async function quietly(git: Git, args: readonly string[]): Promise<string | undefined> {
  try {
    const line = (await git(args)).trim()
    return line === '' ? undefined : line
  } catch (thrown) {
    if (thrown instanceof UserError) return undefined
    throw thrown
  }
}

async function defaultBranch(git: Git): Promise<string | undefined> {
  const remote = await quietly(git, ['symbolic-ref', '--short', 'refs/remotes/origin/HEAD'])
  if (remote !== undefined) return remote.replace(/^origin\//, '')
  return await quietly(git, ['symbolic-ref', '--short', 'HEAD'])
}
