import type { TreeEntry, TreeSnapshot } from '../../pull-request/tree-changes.ts'
import { foldersOf } from '../../release/tree-id.ts'
import type { Repository } from './repository.ts'

/** Entries that are cheaper to list again than to look for those that changed. */
const SMALL = 2000

/** What is in a folder, by name. */
type Folder = ReadonlyMap<string, TreeEntry>

/**
 * Trees of a repository, each folder read once: its id says what is in it, wherever it is. GitHub
 * cuts off what is beyond 100,000 entries or 7 MB; then folders are read one by one, without those
 * whose id is that of a folder that this run makes or was made from.
 *
 * @see https://docs.github.com/rest/git/trees#get-a-tree
 */
export class Trees {
  readonly #reader: Pick<Repository, 'client' | 'at'>
  /** Blob ids by path: what is likely to be there. */
  readonly #likely: () => Iterable<ReadonlyMap<string, string>>
  readonly #folders = new Map<string, Folder>()
  readonly #blobs = new Set<string>()
  /** Plans are looked at side by side, and want the same things. */
  readonly #commits = new Map<string, Promise<string>>()
  readonly #asked = new Map<string, Promise<Folder>>()
  /** Paths of folders that are too large to be read at once, or a second time. */
  readonly #large = new Set<string>()

  constructor(
    reader: Pick<Repository, 'client' | 'at'>,
    likely: () => Iterable<ReadonlyMap<string, string>>,
  ) {
    this.#reader = reader
    this.#likely = likely
  }

  /**
   * What a tree has at some paths, and the folders above them.
   *
   * @param paths files (`a/b.yaml`) and folders (`a/b/`), which come with all that is below them
   */
  async at(treeId: string, paths: Iterable<string>): Promise<TreeSnapshot> {
    const entries = new Map<string, TreeEntry>()
    await this.#visit({ id: treeId, prefix: '', wanted: wantedBelow(paths) }, entries)
    return entries
  }

  /** Id of the tree of a commit. */
  ofCommit(commit: string): Promise<string> {
    const { client, at } = this.#reader
    return once(this.#commits, commit, async () => {
      const { data } = await client.rest.git.getCommit({ ...at, commit_sha: commit })
      return data.tree.sha
    })
  }

  /** Whether the repository is known to have a blob. */
  has(blobId: string): boolean {
    return this.#blobs.has(blobId)
  }

  /** Takes note of a blob that was sent. */
  add(blobId: string): void {
    this.#blobs.add(blobId)
  }

  async #visit({ id, prefix, wanted }: Visit, entries: Map<string, TreeEntry>): Promise<void> {
    const folder = await this.#folder(id, prefix)
    for (const name of wanted === 'whole' ? folder.keys() : wanted.keys()) {
      const entry = folder.get(name)
      if (entry === undefined) continue
      entries.set(prefix + name, entry)
      const inner = wanted === 'whole' ? wanted : wanted.get(name)
      if (entry.mode !== '040000' || inner === undefined) continue
      if (inner === 'whole' || inner.size > 0)
        await this.#visit({ id: entry.id, prefix: `${prefix}${name}/`, wanted: inner }, entries)
    }
  }

  async #folder(id: string, path: string): Promise<Folder> {
    const known = this.#folders.get(id)
    return known ?? (await once(this.#asked, id, () => this.#read(id, path)))
  }

  async #read(id: string, path: string): Promise<Folder> {
    const { client, at } = this.#reader
    if (!this.#large.has(path)) {
      const { data } = await client.rest.git.getTree({ ...at, tree_sha: id, recursive: '1' })
      if (data.truncated) this.#keepLikely()
      // Of the next version mostly a few folders are others.
      if (data.truncated || data.tree.length > SMALL) this.#large.add(path)
      if (!data.truncated) return this.#keep(id, data.tree, 'whole')
    }
    // Not `recursive: 'false'`: any value at all turns it on.
    const { data } = await client.rest.git.getTree({ ...at, tree_sha: id })
    return this.#keep(id, data.tree, 'names')
  }

  #keepLikely(): void {
    if (this.#large.size > 0) return
    for (const ids of this.#likely())
      for (const [id, folder] of foldersOf(ids)) this.#folders.set(id, folder)
  }

  /** Entries come with their whole path, each folder before what is in it. */
  #keep(id: string, listed: readonly EntryAtPath[], what: 'whole' | 'names'): Folder {
    const root = new Map<string, TreeEntry>()
    const folders = new Map([['', root]])
    this.#folders.set(id, root)
    for (const { path, mode, sha } of listed) {
      const cut = path.lastIndexOf('/')
      folders.get(path.slice(0, Math.max(0, cut)))?.set(path.slice(cut + 1), { mode, id: sha })
      if (mode === '100644' || mode === '100755') this.#blobs.add(sha)
      if (mode !== '040000' || what === 'names') continue
      const inner = new Map<string, TreeEntry>()
      folders.set(path, inner)
      this.#folders.set(sha, inner)
    }
    return root
  }
}

/** A call that several wait for; one that fails is made again by who asks next. */
function once<T>(calls: Map<string, Promise<T>>, key: string, call: () => Promise<T>): Promise<T> {
  const made = calls.get(key) ?? call()
  calls.set(key, made)
  made.catch(() => calls.delete(key))
  return made
}

interface EntryAtPath {
  readonly path: string
  readonly mode: string
  readonly sha: string
}

/** What is wanted of a folder: all, or names in it and what is wanted of those. */
type Wanted = 'whole' | Map<string, Wanted>

interface Visit {
  readonly id: string
  readonly prefix: string
  readonly wanted: Wanted
}

function wantedBelow(paths: Iterable<string>): Wanted {
  const top = new Map<string, Wanted>()
  for (const path of paths) {
    const steps = path.split('/')
    // Of a folder (`a/b/`) the last step is empty.
    const last = steps.pop() === '' ? steps.pop() : undefined
    place(top, steps, last ?? path.slice(path.lastIndexOf('/') + 1), last !== undefined)
  }
  return top
}

function place(top: Map<string, Wanted>, steps: readonly string[], name: string, whole: boolean) {
  let at = top
  for (const step of steps) {
    const inner = at.get(step) ?? new Map<string, Wanted>()
    if (inner === 'whole') return
    at.set(step, inner)
    at = inner
  }
  if (whole) at.set(name, 'whole')
  else if (!at.has(name)) at.set(name, new Map())
}
