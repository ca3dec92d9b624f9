import { hash } from 'node:crypto'

/** Git blob id of a content: SHA-1 of `blob LENGTH\0` and the bytes, in hex. */
export function blobId(content: string | Uint8Array): string {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content
  return hash('sha1', Buffer.concat([Buffer.from(`blob ${bytes.length}\0`), bytes]), 'hex')
}

type Folder = Map<string, Folder | string>

/**
 * Git tree id of a folder, in hex, as `git rev-parse HEAD:folder` prints it once the files are
 * committed. All files are regular and not executable (mode 100644).
 *
 * @param files paths relative to the folder, with `/`, to their content
 * @see https://git-scm.com/book/en/v2/Git-Internals-Git-Objects
 */
export function treeId(files: Files): string {
  const known = ids.get(files)
  if (known !== undefined) return known
  const root: Folder = new Map()
  for (const [path, content] of files) place(root, path.split('/'), blobId(content))
  const id = hashFolder(root).toString('hex')
  ids.set(files, id)
  return id
}

/** An entry of a git tree, as GitHub lists it: `100644` is a file, `040000` a folder. */
export interface ListedEntry {
  readonly mode: '100644' | '040000'
  readonly id: string
}

/**
 * All folders above some files, by their git tree ids: what is in them, by name.
 *
 * @param blobIds ids of the files by path
 */
export function foldersOf(
  blobIds: ReadonlyMap<string, string>,
): ReadonlyMap<string, ReadonlyMap<string, ListedEntry>> {
  const root: Folder = new Map()
  for (const [path, id] of blobIds) place(root, path.split('/'), id)
  const folders = new Map<string, ReadonlyMap<string, ListedEntry>>()
  hashFolder(root, (id, entries) => folders.set(id, entries))
  return folders
}

type Files = ReadonlyMap<string, string | Uint8Array>

/** The environments of a run share their releases, and each asks for the id. */
const ids = new WeakMap<Files, string>()

function place(folder: Folder, steps: readonly string[], id: string): void {
  const [step = '', ...rest] = steps
  if (rest.length === 0) {
    folder.set(step, id)
    return
  }
  const inner = folder.get(step)
  const next: Folder = inner instanceof Map ? inner : new Map()
  folder.set(step, next)
  place(next, rest, id)
}

type OnFolder = (id: string, entries: ReadonlyMap<string, ListedEntry>) => void

function hashFolder(folder: Folder, onFolder?: OnFolder): Buffer {
  const rows = [...folder].map(([name, child]) =>
    child instanceof Map
      ? { sortKey: Buffer.from(`${name}/`), mode: '40000', name, id: hashFolder(child, onFolder) }
      : { sortKey: Buffer.from(name), mode: '100644', name, id: Buffer.from(child, 'hex') },
  )
  // Git sorts by bytes, and a folder as if its name ended in a slash.
  rows.sort((a, b) => Buffer.compare(a.sortKey, b.sortKey))
  const body = Buffer.concat(
    rows.flatMap(({ mode, name, id }) => [Buffer.from(`${mode} ${name}\0`), id]),
  )
  const id = hash('sha1', Buffer.concat([Buffer.from(`tree ${body.length}\0`), body]), 'buffer')
  onFolder?.(id.toString('hex'), new Map(rows.map((row) => [row.name, listed(row)])))
  return id
}

/** Git itself writes the mode of a folder without the zero. */
function listed({ mode, id }: { readonly mode: string; readonly id: Buffer }): ListedEntry {
  return { mode: mode === '40000' ? '040000' : '100644', id: id.toString('hex') }
}
