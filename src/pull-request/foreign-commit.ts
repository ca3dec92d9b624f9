import { UserError } from '../error.ts'
import { parseTrailer } from './commit-message.ts'
import { isPlainMerge, type TreeSnapshot } from './tree-changes.ts'

/** A commit on the branch of the bot that the base branch does not have. */
export interface BranchCommit {
  readonly id: string
  readonly tree: string
  readonly parents: readonly string[]
  /** Who made it, for a message to a person. */
  readonly author: string
  readonly message: string
}

/** The branch of a plan, and what came of it before. */
export interface BranchHistory {
  readonly branch: string
  readonly key: string
  /** Commits that the base does not have, oldest first. */
  readonly commits: readonly BranchCommit[]
  /**
   * Commits whose pull request was merged: what led to them is in the base, even where a squash
   * gave it another id.
   */
  readonly merged: readonly string[]
}

/** The tree of a commit, or nothing where it is too large to be read. */
type ReadTree = (commit: string) => Promise<TreeSnapshot | undefined>

/**
 * Makes sure that the next commit of the bot hides nothing that a person did on its branch.
 * Merges of the base that add nothing of their own are fine, whoever made them.
 *
 * @throws UserError `foreign-commit`
 */
export async function assertOnlyOurs(history: BranchHistory, readTree: ReadTree): Promise<void> {
  const { branch, commits } = history
  for (const commit of findForeignCommits(history)) {
    if (!(await isBaseMerge(commit, commits, readTree))) throw foreignCommitError(branch, commit)
  }
}

/**
 * The commits of a branch that are not ours, oldest first.
 *
 * A commit is ours where its trailer names our key and the very tree that it has: an amended or
 * cherry-picked commit keeps the trailer but not the tree.
 */
export function findForeignCommits(history: BranchHistory): readonly BranchCommit[] {
  const { commits, key, merged } = history
  const settled = reachable(commits, merged)
  return commits.filter((commit) => !settled.has(commit.id) && !isOurs(commit, key))
}

function foreignCommitError(branch: string, commit: BranchCommit): UserError {
  const [subject = ''] = commit.message.split('\n')
  const what = `commit ${commit.id.slice(0, 12)} by ${printable(commit.author)} ('${printable(subject)}')`
  return new UserError('foreign-commit', `branch '${branch}' has ${what}, which is not ours`, {
    hint:
      `nothing was overwritten; move the change into the sources and take the commit off '${branch}', ` +
      'or merge the pull request with it, or close the pull request and delete the branch',
  })
}

/** Names and subjects are what anybody may have typed, and this goes to a terminal. */
function printable(text: string): string {
  const plain = text.replace(/\p{Cc}|\p{Cf}/gu, '')
  return plain.length > 80 ? `${plain.slice(0, 79).toWellFormed()}…` : plain
}

/** A merge of two commits, the second of which the base has. */
function mayBeBaseMerge({ parents }: BranchCommit, commits: readonly BranchCommit[]): boolean {
  const ahead = new Set(commits.map((commit) => commit.id))
  const [first, second] = parents
  return parents.length === 2 && second !== undefined && first !== second && !ahead.has(second)
}

async function isBaseMerge(
  merge: BranchCommit,
  commits: readonly BranchCommit[],
  readTree: ReadTree,
): Promise<boolean> {
  if (!mayBeBaseMerge(merge, commits)) return false
  const ids = [merge.id, ...merge.parents]
  const [own, one, other] = await Promise.all(ids.map((id) => readTree(id)))
  return own && one && other ? isPlainMerge(own, one, other) : false
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
