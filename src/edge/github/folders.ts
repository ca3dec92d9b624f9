import type { GitHubClient } from './client.ts'
import { failedWith, trying } from './failure.ts'
import { readTree } from './read-tree.ts'

/** A repository and the means to read it. */
export interface Access {
  readonly client: GitHubClient
  readonly at: { readonly owner: string; readonly repo: string }
}

/** Ids of what is in a folder of a commit, by name: one request, however deep it is. */
export type Folders = (commit: string, path: string) => Promise<ReadonlyMap<string, string>>

/**
 * Reads folders, each of them once.
 *
 * GitHub answers 'Not Found' for a folder that is not there, but also to a token that may not see it,
 * and at times for no reason. To take that for an empty folder would open gates and pass over holds,
 * so a folder counts as missing only where the one above it does not list it.
 */
export function createFolders(connect: () => Promise<Access>): Folders {
  const known = new Map<string, ReturnType<Folders>>()
  const read: Folders = (commit, path) => {
    const key = `${commit}:${path}`
    const folder = known.get(key) ?? list(commit, path)
    known.set(key, folder)
    return folder
  }
  const list: Folders = async (commit, path) => {
    const access = await connect()
    return await trying(`read '${path}' at ${commit.slice(0, 12)}`, async () => {
      try {
        return await listFolder(access, commit, path)
      } catch (thrown) {
        if (!failedWith(thrown, 'missing') || path === '') throw thrown
        const [above, name] = split(path)
        if ((await read(commit, above)).has(name)) throw thrown
        return new Map()
      }
    })
  }
  return read
}

/** Git id of what a commit has at a path, or nothing. */
export async function idAt(folders: Folders, commit: string, path: string) {
  const [folder, name] = split(path)
  return (await folders(commit, folder)).get(name)
}

function split(path: string): readonly [folder: string, name: string] {
  const slash = path.lastIndexOf('/')
  return [path.slice(0, Math.max(0, slash)), path.slice(slash + 1)]
}

/** GitHub lists no more entries of a folder than this; then its whole tree is read. */
const MOST_LISTED = 1000

async function listFolder(
  { client, at }: Access,
  commit: string,
  path: string,
): Promise<ReadonlyMap<string, string>> {
  const { data } = await client.rest.repos.getContent({ ...at, path, ref: commit })
  // A file has nothing in it.
  if (!Array.isArray(data)) return new Map()
  if (data.length < MOST_LISTED) return new Map(data.map(({ name, sha }) => [name, sha]))
  const inside = path === '' ? '' : `${path}/`
  const entries = await readTree({ client, at }, commit, [inside])
  return new Map(
    [...entries]
      .filter(([entry]) => entry.startsWith(inside) && !entry.slice(inside.length).includes('/'))
      .map(([entry, { id }]) => [entry.slice(inside.length), id]),
  )
}
