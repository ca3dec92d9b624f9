import { createHash } from 'node:crypto'

export interface StoredEntry {
  readonly mode: string
  readonly id: string
}
export type StoredFolder = ReadonlyMap<string, StoredEntry>

export interface StoredCommit {
  readonly tree: string
  readonly parents: readonly string[]
  readonly message: string
}

/** An entry as it is written: content, the id of what is there, or null for what goes. */
export interface EntryWrite {
  readonly path: string
  readonly mode: string
  readonly type: string
  readonly content?: string
  readonly sha?: string | null
}

/** The objects of a git repository by their real ids, in memory. */
export class GitStore {
  readonly #blobs = new Map<string, string>()
  readonly #trees = new Map<string, StoredFolder>()
  readonly #commits = new Map<string, StoredCommit>()

  blob(id: string): string | undefined {
    return this.#blobs.get(id)
  }

  tree(id: string): StoredFolder | undefined {
    return this.#trees.get(id)
  }

  commit(id: string): StoredCommit | undefined {
    return this.#commits.get(id)
  }

  addBlob(content: string): string {
    const id = idOf('blob', Buffer.from(content))
    this.#blobs.set(id, content)
    return id
  }

  addCommit(commit: StoredCommit): string {
    const id = idOf('commit', Buffer.from(JSON.stringify(commit)))
    this.#commits.set(id, commit)
    return id
  }

  /** A tree with changes on top of another one, or why it cannot be. */
  addTree(base: string | undefined, writes: readonly EntryWrite[]): { id: string } | string {
    const root = this.#draft(base)
    for (const write of writes) {
      const problem = this.#place(root, write.path.split('/'), write)
      if (problem !== undefined) return problem
    }
    return { id: this.#settle(root) ?? this.#keep(new Map()) }
  }

  /** Every entry below a tree, folders before what is in them. */
  *entries(id: string, prefix = ''): Generator<StoredEntry & { readonly path: string }> {
    for (const [name, entry] of this.#trees.get(id) ?? []) {
      yield { ...entry, path: prefix + name }
      if (entry.mode === '040000') yield* this.entries(entry.id, `${prefix}${name}/`)
    }
  }

  /** Files that one tree has other than another one, by path; null for those that went. */
  *changes(
    before: string | undefined,
    after: string | undefined,
    prefix = '',
  ): Generator<readonly [path: string, text: string | null]> {
    const [old, young] = [before, after].map((id) => this.#trees.get(id ?? '') ?? new Map())
    for (const name of new Set([...(old?.keys() ?? []), ...(young?.keys() ?? [])])) {
      const [was, is]: (StoredEntry | undefined)[] = [old?.get(name), young?.get(name)]
      if (was?.id === is?.id) continue
      const folder = (entry: StoredEntry | undefined) =>
        entry?.mode === '040000' ? entry.id : undefined
      if (folder(was) !== undefined || folder(is) !== undefined)
        yield* this.changes(folder(was), folder(is), `${prefix}${name}/`)
      else yield [prefix + name, is === undefined ? null : (this.blob(is.id) ?? '')]
    }
  }

  /** The commits from which one can be reached, itself first, the near ones before the far ones. */
  *ancestors(from: string, stop: (id: string) => boolean = () => false): Generator<string> {
    const seen = new Set([from])
    for (const id of seen) {
      if (stop(id)) continue
      yield id
      for (const parent of this.#commits.get(id)?.parents ?? []) seen.add(parent)
    }
  }

  #draft(id: string | undefined): Draft {
    return new Map(id === undefined ? [] : this.#trees.get(id))
  }

  #place(
    folder: Draft,
    [step = '', ...rest]: readonly string[],
    write: EntryWrite,
  ): string | undefined {
    if (rest.length > 0) {
      const inner = folder.get(step)
      const id =
        inner !== undefined && 'id' in inner && inner.mode === '040000' ? inner.id : undefined
      const next = inner instanceof Map ? inner : this.#draft(id)
      folder.set(step, next)
      return this.#place(next, rest, write)
    }
    if (write.sha === null) return folder.delete(step) ? undefined : `${write.path} does not exist`
    if (write.type === 'tree') return this.#merge(folder, step, write)
    const id = write.content === undefined ? write.sha : this.addBlob(write.content)
    if (id === undefined || !this.#blobs.has(id)) return `there is no blob ${id}`
    folder.set(step, { mode: write.mode, id })
    return undefined
  }

  /** A folder given as one is merged into what is there. */
  #merge(folder: Draft, step: string, { sha = null }: EntryWrite): string | undefined {
    if (sha === null || !this.#trees.has(sha)) return `there is no tree ${sha}`
    for (const { path, mode, id } of this.entries(sha))
      if (mode !== '040000')
        this.#place(folder, [step, ...path.split('/')], { path, mode, type: 'blob', sha: id })
    return undefined
  }

  /** The id of a folder; nothing where it is empty. */
  #settle(draft: Draft): string | undefined {
    const folder = new Map<string, StoredEntry>()
    for (const [name, child] of draft) {
      const entry = child instanceof Map ? this.#settled(child) : child
      if (entry !== undefined) folder.set(name, entry)
    }
    return folder.size === 0 ? undefined : this.#keep(folder)
  }

  #settled(draft: Draft): StoredEntry | undefined {
    const id = this.#settle(draft)
    return id === undefined ? undefined : { mode: '040000', id }
  }

  #keep(folder: StoredFolder): string {
    const key = (name: string, mode: string) => Buffer.from(mode === '040000' ? `${name}/` : name)
    const rows = [...folder]
      .map(([name, { mode, id }]) => ({ name, mode, id, key: key(name, mode) }))
      .sort((a, b) => Buffer.compare(a.key, b.key))
    const parts = rows.flatMap(({ name, mode, id }) => [
      Buffer.from(`${mode.replace(/^0/, '')} ${name}\0`),
      Buffer.from(id, 'hex'),
    ])
    const id = idOf('tree', Buffer.concat(parts))
    this.#trees.set(
      id,
      new Map(rows.map(({ name, mode, id: child }) => [name, { mode, id: child }])),
    )
    return id
  }
}

type Draft = Map<string, StoredEntry | Draft>

function idOf(kind: string, bytes: Buffer): string {
  return createHash('sha1').update(`${kind} ${bytes.length}\0`).update(bytes).digest('hex')
}
