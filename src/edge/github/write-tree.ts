import { ancestorsOf } from '../../pull-request/safe-path.ts'
import type { TreeChange } from '../../pull-request/tree-changes.ts'
import { failedWith } from './failure.ts'
import type { Repository } from './repository.ts'

/** GitHub gives up on larger requests after ten seconds; others found that these still pass. */
const maxEntries = 100
const maxBytes = 1_000_000

/**
 * Makes the tree that has the changes on top of another one, in as few calls as GitHub can digest.
 * The contents travel inside of these calls, so there is none for each file.
 *
 * @returns the id of the new tree
 */
export async function writeTree(
  repository: Repository,
  baseTreeId: string,
  changes: readonly TreeChange[],
): Promise<string> {
  let treeId = baseTreeId
  for (const phase of phases(changes)) {
    for (const chunk of chunks(phase)) treeId = await writeChunk(repository, treeId, chunk)
  }
  return treeId
}

/**
 * All changes at once; but a file that becomes a folder, or a folder that becomes a file, has to
 * go in a call of its own: which of two entries of one call wins is not documented.
 */
function phases(changes: readonly TreeChange[]): readonly (readonly TreeChange[])[] {
  const deletions = changes.filter(({ kind }) => kind === 'delete')
  const writes = changes.filter(({ kind }) => kind === 'write')
  const above = (paths: readonly TreeChange[]) =>
    new Set(paths.flatMap(({ path }) => ancestorsOf(path)))
  const [foldersGone, foldersNew] = [above(deletions), above(writes)]
  const clash =
    deletions.some(({ path }) => foldersNew.has(path)) ||
    writes.some(({ path }) => foldersGone.has(path))
  return clash ? [deletions, writes] : [changes]
}

/** The changes in their order, in pieces that are small enough for one call. */
export function chunks(changes: readonly TreeChange[]): readonly (readonly TreeChange[])[] {
  const all: TreeChange[][] = []
  let current: TreeChange[] = []
  let bytes = 0
  for (const change of changes) {
    const size = byteLength(change)
    if (current.length === maxEntries || (current.length > 0 && bytes + size > maxBytes)) {
      all.push(current)
      current = []
      bytes = 0
    }
    current.push(change)
    bytes += size
  }
  return current.length > 0 ? [...all, current] : all
}

async function writeChunk(
  repository: Repository,
  baseTreeId: string,
  chunk: readonly TreeChange[],
): Promise<string> {
  const { client, at } = repository
  try {
    const tree = chunk.map(treeEntry)
    const { data } = await client.rest.git.createTree({ ...at, base_tree: baseTreeId, tree })
    return data.sha
  } catch (thrown) {
    if (chunk.length === 1 || !failedWith(thrown, 'too-big', 'transient')) throw thrown
    const half = Math.ceil(chunk.length / 2)
    const first = await writeChunk(repository, baseTreeId, chunk.slice(0, half))
    return await writeChunk(repository, first, chunk.slice(half))
  }
}

function treeEntry(change: TreeChange) {
  const entry = { path: change.path, mode: '100644' as const, type: 'blob' as const }
  return change.kind === 'delete' ? { ...entry, sha: null } : { ...entry, content: change.content }
}

function byteLength(change: TreeChange): number {
  // The text is escaped in JSON, which doubles line ends and quotes.
  const content = change.kind === 'write' ? JSON.stringify(change.content) : ''
  return new TextEncoder().encode(content).length + change.path.length + 100
}
