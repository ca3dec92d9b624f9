import { join } from 'node:path/posix'
import type { SourceTree } from '../../source-tree.ts'
import { type CommitEntry, MODES, readBlobs, readEntries } from './commit-objects.ts'

/** As many links in a row as Linux follows. */
const MAX_LINKS = 40

/**
 * The files of a commit, out of the objects of a repository on disk: nothing is checked out, so no
 * filter runs and no link leads anywhere else.
 */
export function commitTree(repository: string, commit: string): SourceTree {
  const entries = readEntries(repository, commit)
  const names = namesByDirectory(entries.keys())
  const bytesOf = blobReader(repository, (path) =>
    (names.get(parentOf(path)) ?? []).flatMap((name) => {
      const entry = entries.get(join(parentOf(path), name))
      return entry && isBlob(entry) ? [entry.id] : []
    }),
  )
  return entriesTree(entries, bytesOf)
}

/**
 * A tree of entries that are known, whose contents are asked for one by one.
 *
 * @param bytesOf the content of a file or a link
 */
export function entriesTree(
  entries: ReadonlyMap<string, CommitEntry>,
  bytesOf: (path: string, entry: CommitEntry) => Uint8Array,
): SourceTree {
  const names = namesByDirectory(entries.keys())
  const realPath = (path: string, links = 0): string | undefined => {
    if (path === '') return ''
    const parent = realPath(parentOf(path), links)
    if (parent === undefined) return undefined
    const here = join(parent, path.slice(path.lastIndexOf('/') + 1))
    const entry = entries.get(here)
    if (entry?.mode !== MODES.link) return entry && here
    const target = linkTarget(parent, new TextDecoder().decode(bytesOf(here, entry)))
    return target === undefined || links === MAX_LINKS ? undefined : realPath(target, links + 1)
  }
  const readBytes = (path: string): Uint8Array | undefined => {
    const real = realPath(path)
    const entry = real === undefined ? undefined : entries.get(real)
    return real !== undefined && entry && isBlob(entry) ? bytesOf(real, entry) : undefined
  }
  return {
    readBytes,
    read(path) {
      const bytes = readBytes(path)
      return bytes && Buffer.from(bytes).toString('utf8')
    },
    kind(path) {
      const real = realPath(path)
      if (real === undefined) return undefined
      const entry = entries.get(real)
      if (entry === undefined || entry.mode === MODES.directory) return 'directory'
      return isBlob(entry) ? 'file' : undefined
    },
    list(directory) {
      const real = realPath(directory)
      return real === undefined ? [] : (names.get(real) ?? [])
    },
    realPath: (path) => realPath(path),
  }
}

/** Files of one directory are mostly wanted together, and each run of git costs. */
function blobReader(repository: string, siblings: (path: string) => readonly string[]) {
  const read = new Map<string, Uint8Array>()
  return (path: string, { id }: CommitEntry): Uint8Array => {
    if (!read.has(id))
      for (const [sibling, bytes] of readBlobs(repository, siblings(path))) read.set(sibling, bytes)
    const bytes = read.get(id)
    if (bytes === undefined) throw new Error(`git has no object ${id} for ${path}`)
    return bytes
  }
}

/** Where a link leads; nothing where that is outside. */
function linkTarget(parent: string, text: string): string | undefined {
  if (text.startsWith('/')) return undefined
  const target = join(parent, text).replace(/\/$/, '')
  if (target === '..' || target.startsWith('../')) return undefined
  return target === '.' ? '' : target
}

function isBlob({ mode }: CommitEntry): boolean {
  return mode !== MODES.directory && mode !== MODES.submodule
}

/** The names in each directory, sorted. */
function namesByDirectory(paths: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, string[]>()
  for (const path of paths) {
    const name = path.slice(path.lastIndexOf('/') + 1)
    const siblings = names.get(parentOf(path))
    if (siblings) siblings.push(name)
    else names.set(parentOf(path), [name])
  }
  return new Map([...names].map(([directory, list]) => [directory, list.toSorted()]))
}

function parentOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')))
}
