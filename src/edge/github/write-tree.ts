import type { TreeWrite } from '../../pull-request/tree-writes.ts'
import { blobId } from '../../release/tree-id.ts'
import { failedWith } from './failure.ts'
import type { Base, Repository } from './repository.ts'

/**
 * Makes the tree that has the changes on top of another one. Contents travel inside of these calls,
 * so there is none for each file; what the repository has is named by its id.
 *
 * @param requests as `planTreeWrites` gives them
 * @returns the id of the new tree
 */
export async function writeTree(
  repository: Repository,
  base: Base,
  requests: readonly (readonly TreeWrite[])[],
): Promise<string> {
  let { treeId } = base
  for (const request of requests) {
    treeId = await writeEntries(repository, treeId, request)
    // Environments have much in common: what was sent for one is named for the next.
    for (const entry of request) if (entry.kind === 'content') base.trees.add(blobId(entry.content))
  }
  return treeId
}

async function writeEntries(
  repository: Repository,
  baseTreeId: string,
  entries: readonly TreeWrite[],
): Promise<string> {
  const { client, at } = repository
  try {
    const tree = entries.map(treeEntry)
    const { data } = await client.rest.git.createTree({ ...at, base_tree: baseTreeId, tree })
    return data.sha
  } catch (thrown) {
    if (entries.length === 1 || !failedWith(thrown, 'too-big', 'transient')) throw thrown
    const half = Math.ceil(entries.length / 2)
    const first = await writeEntries(repository, baseTreeId, entries.slice(0, half))
    return await writeEntries(repository, first, entries.slice(half))
  }
}

function treeEntry(write: TreeWrite) {
  const { path } = write
  const file = { path, mode: '100644', type: 'blob' } as const
  switch (write.kind) {
    case 'content':
      return { ...file, content: write.content }
    case 'blob':
      return { ...file, sha: write.id }
    case 'delete':
      return { ...file, sha: null }
    case 'folder':
      return { path, mode: '040000', type: 'tree', sha: write.id } as const
  }
}
