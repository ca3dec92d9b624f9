import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { TreeSnapshot } from '../../pull-request/tree-changes.ts'
import { blobId } from '../../release/tree-id.ts'
import type { SourceTree } from '../../source-tree.ts'
import { entriesTree } from '../remote/commit-tree.ts'
import { trying } from './failure.ts'
import { type Access, createFolders, type Folders, idAt } from './folders.ts'
import { readTree } from './read-tree.ts'

/** A file that turned out to be needed and was not fetched yet. */
class MissingFile extends Error {
  readonly path: string
  constructor(path: string) {
    super(`'${path}' is not fetched yet`)
    this.path = path
  }
}

const AT_ONCE = 10

/** Trees and contents by their ids. */
export class FetchedFiles {
  readonly #connect: () => Promise<Access>
  readonly #root: string | undefined
  readonly #trees = new Map<string, Promise<TreeSnapshot>>()
  readonly #folders: Folders
  readonly #blobs = new Map<string, Uint8Array>()
  /** Where a content may be on disk. */
  readonly #paths = new Map<string, string>()

  constructor(connect: () => Promise<Access>, root: string | undefined) {
    this.#connect = connect
    this.#folders = createFolders(connect)
    this.#root = root
  }

  /** A pure function that asks for what is not here is run anew once it is. */
  async read<T>(treeish: string, run: (tree: SourceTree) => T): Promise<T> {
    const entries = await this.#entries(treeish)
    const tree = entriesTree(entries, (path, { id }) => {
      const bytes = this.#blobs.get(id) ?? this.#fromDisk(id)
      if (bytes === undefined) throw new MissingFile(path)
      return bytes
    })
    for (;;) {
      try {
        return run(tree)
      } catch (thrown) {
        if (!(thrown instanceof MissingFile)) throw thrown
        await this.#fetchAround(entries, thrown.path)
      }
    }
  }

  async idAt(commit: string, path: string): Promise<string | undefined> {
    const known = await this.#trees.get(commit)
    if (known !== undefined) return known.get(path)?.id
    return await idAt(this.#folders, commit, path)
  }

  #entries(treeish: string): Promise<TreeSnapshot> {
    const known = this.#trees.get(treeish)
    if (known !== undefined) return known
    const entries = this.#connect().then(async (access) => {
      const read = await trying(`read the files of ${treeish.slice(0, 12)}`, () =>
        readTree(access, treeish, ['']),
      )
      for (const [path, { id }] of read) this.#paths.set(id, this.#paths.get(id) ?? path)
      return read
    })
    this.#trees.set(treeish, entries)
    return entries
  }

  #fromDisk(id: string): Uint8Array | undefined {
    const path = this.#paths.get(id)
    if (this.#root === undefined || path === undefined) return undefined
    const bytes = readIfAny(join(this.#root, path))
    if (bytes === undefined || blobId(bytes) !== id) return undefined
    this.#blobs.set(id, bytes)
    return bytes
  }

  /** What is near a file is mostly wanted next. */
  async #fetchAround(entries: TreeSnapshot, path: string): Promise<void> {
    const near = path.split('/').slice(0, -1).slice(0, 2).join('/')
    const wanted = [...entries]
      .filter(([other]) => other === path || (near !== '' && other.startsWith(`${near}/`)))
      .filter(([, { mode }]) => mode !== '040000' && mode !== '160000')
      .map(([, { id }]) => id)
    const missing = [...new Set(wanted)].filter(
      (id) => !this.#blobs.has(id) && this.#fromDisk(id) === undefined,
    )
    const { client, at } = await this.#connect()
    for (let i = 0; i < missing.length; i += AT_ONCE) {
      await trying(`read the files in '${near}'`, () =>
        Promise.all(
          missing.slice(i, i + AT_ONCE).map(async (id) => {
            const { data } = await client.rest.git.getBlob({ ...at, file_sha: id })
            this.#blobs.set(id, Buffer.from(data.content, 'base64'))
          }),
        ),
      )
    }
  }
}

function readIfAny(path: string): Uint8Array | undefined {
  try {
    return readFileSync(path)
  } catch {
    return undefined
  }
}
