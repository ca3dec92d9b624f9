import { UserError } from '../error.ts'
import { parseTrailer } from './commit-message.ts'

/** A commit on the branch of the bot that the base branch does not have. */
export interface BranchCommit {
  readonly id: string
  readonly tree: string
  readonly parents: readonly string[]
  /** Who made it, for a message to a person. */
  readonly author: string
  readonly message: string
}

/**
 * The commits of a branch that are not ours, oldest first.
 *
 * A commit is ours where its trailer names our key and the very tree that it has: an amended or
 * cherry-picked commit keeps the trailer but not the tree.
 *
 * @param merged commits whose pull request was merged: what led to them is in the base, even where
 * a squash gave it another id
 */
export function findForeignCommits(
  commits: readonly BranchCommit[],
  key: string,
  merged: readonly string[],
): readonly BranchCommit[] {
  const settled = reachable(commits, merged)
  return commits.filter((commit) => !settled.has(commit.id) && !isOurs(commit, key))
}

/**
 * Whether a commit may be a merge of the base into our branch; the trees tell whether it is one
 * (see `isPlainMerge`).
 */
export function mayBeBaseMerge({ parents }: BranchCommit, commits: readonly BranchCommit[]) {
  const ahead = new Set(commits.map((commit) => commit.id))
  const [first, second] = parents
  return parents.length === 2 && second !== undefined && first !== second && !ahead.has(second)
}

/** What to do about a commit that would be lost, or hidden, by the next commit of the bot. */
export function foreignCommitError(branch: string, commit: BranchCommit): UserError {
  const [subject = ''] = commit.message.split('\n')
  const what = `commit ${commit.id.slice(0, 12)} by ${commit.author} ('${subject}')`
  return new UserError('foreign-commit', `branch '${branch}' has ${what}, which is not ours`, {
    hint:
      `nothing was overwritten; move the change into the sources and take the commit off '${branch}', ` +
      'or merge the pull request with it, or close the pull request and delete the branch',
  })
}

function isOurs({ message, tree }: BranchCommit, key: string): boolean {
  const trailer = parseTrailer(message)
  return trailer?.key === key && trailer.tree === tree
}

function reachable(commits: readonly BranchCommit[], from: readonly string[]): ReadonlySet<string> {
  const byId = new Map(commits.map((commit) => [commit.id, commit]))
  const seen = new Set<string>()
  const left = [...from]
  for (let id = left.pop(); id !== undefined; id = left.pop()) {
    if (seen.has(id)) continue
    seen.add(id)
    left.push(...(byId.get(id)?.parents ?? []))
  }
  return seen
}
