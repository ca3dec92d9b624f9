import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { UserError } from '../../error.ts'
import type { TreeChange } from '../../pull-request/tree-changes.ts'
import type { Git } from './git-command.ts'
import { quietly } from './read.ts'

/**
 * Makes the tree that has the changes on top of that of a commit. The index is one of its own, so
 * that neither the work tree nor what the user has staged is touched.
 *
 * @returns the id of the tree
 */
export async function writeLocalTree(
  git: Git,
  commit: string,
  changes: readonly TreeChange[],
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'igw-'))
  try {
    const env = { GIT_INDEX_FILE: join(folder, 'index') }
    const ids = await writeBlobs(git, folder, changes)
    await git(['read-tree', commit], { env })
    const lines = changes.map((change, i) => {
      const mode = change.kind === 'write' ? '100644' : '0'
      return `${mode} ${ids[i] ?? '0'.repeat(40)}\t${change.path}\0`
    })
    await git(['update-index', '-z', '--index-info'], { env, input: lines.join('') })
    return (await git(['write-tree'], { env })).trim()
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

export async function createLocalCommit(
  git: Git,
  tree: string,
  parents: readonly string[],
  message: string,
): Promise<string> {
  const args = ['commit-tree', tree, ...parents.flatMap((parent) => ['-p', parent]), '-F', '-']
  return (await git(args, { input: message, env: await identity(git) })).trim()
}

/**
 * Moves a branch, if it is still where it was read.
 *
 * @param to nothing: the branch is deleted
 * @throws UserError `git` where the branch is checked out somewhere: its files would seem to be
 * changed back; or where it moved meanwhile
 */
export async function moveBranch(
  git: Git,
  branch: string,
  from: string | undefined,
  to: string | undefined,
): Promise<void> {
  const ref = `refs/heads/${branch}`
  if ((await git(['worktree', 'list', '--porcelain'])).split('\n').includes(`branch ${ref}`)) {
    throw new UserError('git', `branch '${branch}' is checked out`, {
      hint: 'switch to another branch: this one belongs to the bot',
    })
  }
  const before = from ?? '0'.repeat(40)
  const why = 'inference-gateway-gitops'
  if (to === undefined) await git(['update-ref', '-m', why, '-d', ref, before])
  else await git(['update-ref', '-m', why, ref, to, before])
}

/** All blobs in one call of git: a process for each file would take longer than all the rest. */
async function writeBlobs(
  git: Git,
  folder: string,
  changes: readonly TreeChange[],
): Promise<readonly (string | undefined)[]> {
  const paths: string[] = []
  for (const [i, change] of changes.entries()) {
    if (change.kind === 'delete') continue
    const path = join(folder, `blob-${i}`)
    await writeFile(path, change.content)
    paths.push(path)
  }
  const args = ['hash-object', '-w', '--no-filters', '--stdin-paths']
  const ids = paths.length === 0 ? '' : await git(args, { input: `${paths.join('\n')}\n` })
  const left = ids.split('\n')
  return changes.map((change) => (change.kind === 'delete' ? undefined : left.shift()))
}

/** A machine without a name for its user commits in the name of the program. */
export async function identity(git: Git): Promise<Record<string, string>> {
  if ((await quietly(git, ['config', 'user.email'])) !== undefined) return {}
  const [name, email] = ['inference-gateway-gitops', 'inference-gateway-gitops@localhost']
  const { env } = process
  return {
    GIT_AUTHOR_NAME: env.GIT_AUTHOR_NAME ?? name,
    GIT_AUTHOR_EMAIL: env.GIT_AUTHOR_EMAIL ?? email,
    GIT_COMMITTER_NAME: env.GIT_COMMITTER_NAME ?? name,
    GIT_COMMITTER_EMAIL: env.GIT_COMMITTER_EMAIL ?? email,
  }
}
