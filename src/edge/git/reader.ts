import type { CommitInfo, RepositoryReader } from '../../ports.ts'
import { commitTree } from '../remote/commit-tree.ts'
import { type Git, gitIn } from './git-command.ts'
import { pinLocalBase, quietly, resolve } from './read.ts'

/** More commits than any reviewer reads. */
const MOST_BETWEEN = 1000

/**
 * Reads commits of the local repository. What is in the work tree and not committed does not count.
 *
 * @param root the top folder of the work tree
 */
export function createLocalReader(root: string): RepositoryReader {
  const git = gitIn(root)
  return {
    pin: (branch) => pinLocalBase(git, branch),
    head: (branch) => resolve(git, `refs/heads/${branch}`),
    read: async (treeish, run) => run(commitTree(root, treeish)),
    idAt: (commit, path) => quietly(git, ['rev-parse', '--verify', '--quiet', `${commit}:${path}`]),
    history: (commit, paths, limit) => readHistory(git, commit, paths, limit),
    between: async (old, young) => {
      const lines = await git(['rev-list', `--max-count=${MOST_BETWEEN}`, young, `^${old}`])
      return new Set(lines.split('\n').filter((id) => id !== ''))
    },
    isProposed: async (branch) => (await resolve(git, `refs/heads/${branch}`)) !== undefined,
    resolve: (name) => resolveName(git, name),
  }
}

export async function readHistory(
  git: Git,
  commit: string,
  paths: readonly string[],
  limit: number,
): Promise<readonly CommitInfo[]> {
  // Everybody's clock in one time zone, so that dates can be compared as texts.
  const date = '--date=format-local:%Y-%m-%dT%H:%M:%SZ'
  const format = '--format=%H%x00%s%x00%an%x00%cd'
  const args = ['log', '-z', `--max-count=${limit}`, date, format, commit, '--', ...paths]
  const fields = (await git(args, { env: { TZ: 'UTC' } })).split('\0')
  const commits: CommitInfo[] = []
  for (let i = 0; i + 3 < fields.length; i += 4) {
    const [id = '', subject = '', author = '', at = ''] = fields.slice(i, i + 4)
    commits.push({ id, subject, author, date: at })
  }
  return commits
}

/** Nothing that looks like an option, or that git would go looking for in a message. */
const NAME = /^[A-Za-z0-9][\w./@^~-]*$/

async function resolveName(git: Git, name: string) {
  if (!NAME.test(name)) return undefined
  const commit = await resolve(git, name)
  if (commit !== undefined) return { kind: 'commit', id: commit } as const
  const tree = await quietly(git, ['rev-parse', '--verify', '--quiet', `${name}^{tree}`])
  return tree === undefined ? undefined : ({ kind: 'tree', id: tree } as const)
}
