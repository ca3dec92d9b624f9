import type { TreeEntry, TreeSnapshot } from '../../pull-request/tree-changes.ts'
import type { Repository } from './repository.ts'

type Reader = Pick<Repository, 'client' | 'at'>

/**
 * The entries of a tree by path. GitHub cuts off what is beyond 100,000 entries or 7 MB; then only
 * the given paths are read, folder by folder.
 *
 * @param paths files (`a/b.yaml`) and folders (`a/b/`); folders come with all that is below them
 * @see https://docs.github.com/rest/git/trees#get-a-tree
 */
export async function readTree(
  reader: Reader,
  treeId: string,
  paths: readonly string[],
): Promise<TreeSnapshot> {
  const whole = await readWholeTree(reader, treeId)
  if (whole !== undefined) return whole
  const entries = new Map<string, TreeEntry>()
  await walk(reader, treeId, '', paths, entries)
  return entries
}

/** All entries of a tree by path, or nothing where they are too many. */
export async function readWholeTree(
  reader: Reader,
  treeId: string,
): Promise<TreeSnapshot | undefined> {
  const entries = new Map<string, TreeEntry>()
  return (await readFolder(reader, treeId, '', entries)) ? entries : undefined
}

/** Adds everything below a folder, unless there is too much of it: then the answer is false. */
async function readFolder(
  { client, at }: Reader,
  treeId: string,
  prefix: string,
  entries: Map<string, TreeEntry>,
): Promise<boolean> {
  const { data } = await client.rest.git.getTree({ ...at, tree_sha: treeId, recursive: '1' })
  if (data.truncated) return false
  for (const { path, mode, sha } of data.tree) entries.set(prefix + path, { mode, id: sha })
  return true
}

async function walk(
  reader: Reader,
  treeId: string,
  prefix: string,
  paths: readonly string[],
  entries: Map<string, TreeEntry>,
): Promise<void> {
  // Not `recursive: 'false'`: any value at all turns it on.
  const { data } = await reader.client.rest.git.getTree({ ...reader.at, tree_sha: treeId })
  for (const { path, mode, sha } of data.tree) {
    const own = prefix + path
    entries.set(own, { mode, id: sha })
    const folder = `${own}/`
    if (mode !== '040000') continue
    if (paths.some((wanted) => folder.startsWith(wanted))) {
      const whole = await readFolder(reader, sha, folder, entries)
      if (!whole) await walk(reader, sha, folder, [folder], entries)
    } else if (paths.some((wanted) => wanted.startsWith(folder))) {
      await walk(reader, sha, folder, paths, entries)
    }
  }
}
