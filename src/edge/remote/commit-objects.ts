import { runGit } from './run-git.ts'

/** An entry of a tree of git. */
export interface CommitEntry {
  /** Such as `100644`; see `MODES`. */
  readonly mode: string
  readonly id: string
}

export const MODES = {
  directory: '040000',
  link: '120000',
  /** A commit of another repository, which is not fetched. */
  submodule: '160000',
} as const

/** Every entry of a commit by path, directories too. */
export function readEntries(repository: string, commit: string): ReadonlyMap<string, CommitEntry> {
  const listing = output(repository, ['ls-tree', '-r', '-t', '-z', '--full-tree', commit], '')
  const entries = new Map<string, CommitEntry>()
  for (const record of listing.toString('utf8').split('\0')) {
    const tab = record.indexOf('\t')
    const [mode, , id] = record.slice(0, tab).split(' ')
    if (mode !== undefined && id !== undefined) entries.set(record.slice(tab + 1), { mode, id })
  }
  return entries
}

/**
 * The bytes of some blobs, in one run of git.
 *
 * @see https://git-scm.com/docs/git-cat-file#_batch_output
 */
export function readBlobs(
  repository: string,
  ids: readonly string[],
): ReadonlyMap<string, Uint8Array> {
  const bytes = output(repository, ['cat-file', '--batch'], `${ids.join('\n')}\n`)
  const blobs = new Map<string, Uint8Array>()
  for (let at = 0; at < bytes.length; ) {
    const end = bytes.indexOf('\n', at)
    const [id = '', , size] = bytes.toString('utf8', at, end).split(' ')
    const length = Number(size)
    if (!Number.isInteger(length)) throw new Error(`git has no object ${id} in ${repository}`)
    blobs.set(id, bytes.subarray(end + 1, end + 1 + length))
    at = end + 1 + length + 1
  }
  return blobs
}

/** The repository is our own: where reading fails, somebody else changed it. */
function output(repository: string, args: readonly string[], input: string): Buffer {
  const run = runGit(repository, args, { input })
  if (run.kind === 'done') return run.output
  throw new Error(`${repository} cannot be read: remove it`, { cause: run })
}
