import { ancestorsOf } from './safe-path.ts'
import type { TreeChange } from './tree-changes.ts'

/** One entry of a request that makes a tree. What the repository has is named, not sent. */
export type TreeWrite =
  | { readonly kind: 'content'; readonly path: string; readonly content: string }
  | { readonly kind: 'blob'; readonly path: string; readonly id: string }
  | { readonly kind: 'folder'; readonly path: string; readonly id: string }
  | { readonly kind: 'delete'; readonly path: string }

export interface TreeWriteInput {
  /** Whether the repository has a blob. */
  readonly has: (blobId: string) => boolean
  readonly changes: readonly TreeChange[]
  /** Folders that are to be trees of the repository, by path. */
  readonly folders: ReadonlyMap<string, string>
  readonly blobId: (content: string) => string
}

/** GitHub gives up after ten seconds: people report that from 200 entries or 2.5 MB. */
const MAX_CONTENTS = 120
const MAX_ENTRIES = 180
const MAX_BYTES = 1_000_000

/**
 * The requests that bring changes about, each on top of the tree that the one before made.
 *
 * A folder that is named by its id is merged into what is there: so what is to go from it is deleted
 * by a request before.
 */
export function planTreeWrites(input: TreeWriteInput): readonly (readonly TreeWrite[])[] {
  const { has, changes, folders } = input
  const folderOf = (path: string) =>
    ancestorsOf(path).find((folder) => folders.has(folder)) ?? undefined
  const entries = changes.flatMap((change): readonly TreeWrite[] => {
    if (change.kind === 'delete') return [change]
    if (folderOf(change.path) !== undefined) return []
    const id = input.blobId(change.content)
    const { path, content } = change
    return [has(id) ? { kind: 'blob', path, id } : { kind: 'content', path, content }]
  })
  const written = new Set(
    changes.flatMap(({ kind, path }) => (kind === 'write' ? (folderOf(path) ?? []) : [])),
  )
  const whole = [...folders].flatMap(([path, id]) =>
    written.has(path) ? [{ kind: 'folder', path, id } as const] : [],
  )
  return withFolders(phases(entries).flatMap(chunks), whole)
}

/** In the last request, unless that deletes inside of one of them. */
function withFolders(
  requests: readonly (readonly TreeWrite[])[],
  folders: readonly TreeWrite[],
): readonly (readonly TreeWrite[])[] {
  const last = requests.at(-1) ?? []
  const isInside = ({ kind, path }: TreeWrite) =>
    kind === 'delete' && folders.some((folder) => path.startsWith(`${folder.path}/`))
  if (folders.length === 0) return requests
  const isFull = last.length + folders.length > MAX_ENTRIES
  if (isFull || last.some(isInside)) return [...requests, folders]
  return [...requests.slice(0, -1), [...last, ...folders]]
}

/**
 * All at once; but a file that becomes a folder, or a folder that becomes a file, has to go in a
 * request of its own: which of two entries of one request wins is not documented.
 */
function phases(entries: readonly TreeWrite[]): readonly (readonly TreeWrite[])[] {
  const deletions = entries.filter(({ kind }) => kind === 'delete')
  const writes = entries.filter(({ kind }) => kind !== 'delete')
  const above = (paths: readonly TreeWrite[]) =>
    new Set(paths.flatMap(({ path }) => ancestorsOf(path)))
  const [foldersGone, foldersNew] = [above(deletions), above(writes)]
  const clash =
    deletions.some(({ path }) => foldersNew.has(path)) ||
    writes.some(({ path }) => foldersGone.has(path))
  return clash ? [deletions, writes] : [entries]
}

/** The entries in their order, in pieces that are small enough for one request. */
function chunks(entries: readonly TreeWrite[]): readonly (readonly TreeWrite[])[] {
  const all: TreeWrite[][] = []
  let current: TreeWrite[] = []
  let [contents, bytes] = [0, 0]
  for (const entry of entries) {
    const [more, size] = [entry.kind === 'content' ? 1 : 0, byteLength(entry)]
    const isFull = current.length === MAX_ENTRIES || contents + more > MAX_CONTENTS
    if (current.length > 0 && (isFull || bytes + size > MAX_BYTES)) {
      all.push(current)
      current = []
      contents = 0
      bytes = 0
    }
    current.push(entry)
    contents += more
    bytes += size
  }
  return current.length > 0 ? [...all, current] : all
}

function byteLength(entry: TreeWrite): number {
  // The text is escaped in JSON, which doubles line ends and quotes.
  const content = entry.kind === 'content' ? JSON.stringify(entry.content) : ''
  return new TextEncoder().encode(content).length + entry.path.length + 100
}
