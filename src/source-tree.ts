import { join } from 'node:path/posix'

/**
 * A read-only view of the files of one commit, of a folder on disk, or of a map in memory.
 * Paths are relative to its root, with `/`, never absolute and never with `..`.
 */
export interface SourceTree {
  /** The bytes of a file as text (UTF-8), or nothing where there is no such file. */
  read(path: string): string | undefined
  /** The bytes of a file as they are, or nothing where there is no such file. */
  readBytes(path: string): Uint8Array | undefined
  /** What a path is after symbolic links are followed. */
  kind(path: string): 'file' | 'directory' | undefined
  /** The names in a directory, sorted by code unit; empty where there is none. */
  list(directory: string): readonly string[]
  /** The path with symbolic links followed; outside the tree: nothing. */
  realPath(path: string): string | undefined
  /** What a message calls a path, where that is not the path itself. */
  shown?(path: string): string
  /** The path on the disk, of a tree that lies on one: kustomize tells of files by it. */
  absolute?(path: string): string
}

/** A tree held in memory, by path; for tests, dry runs, and trees that were just planned. */
export function memoryTree(files: ReadonlyMap<string, string | Uint8Array>): SourceTree {
  const directories = directoriesOf(files.keys())
  return {
    read(path) {
      const content = files.get(path)
      return content === undefined || typeof content === 'string'
        ? content
        : new TextDecoder().decode(content)
    },
    readBytes(path) {
      const content = files.get(path)
      return typeof content === 'string' ? new TextEncoder().encode(content) : content
    },
    kind(path) {
      if (files.has(path)) return 'file'
      return directories.has(path) ? 'directory' : undefined
    },
    list: (directory) => [...(directories.get(directory) ?? [])].sort(),
    realPath: (path) => (files.has(path) || directories.has(path) ? path : undefined),
  }
}

/** The first tree where it has the path, else the second: planned files over what is on disk. */
export function layeredTree(upper: SourceTree, lower: SourceTree): SourceTree {
  const owner = (path: string): SourceTree => (upper.kind(path) === undefined ? lower : upper)
  return {
    read: (path) => owner(path).read(path),
    readBytes: (path) => owner(path).readBytes(path),
    kind: (path) => owner(path).kind(path),
    list: (path) => [...new Set([...upper.list(path), ...lower.list(path)])].sort(),
    realPath: (path) => owner(path).realPath(path),
  }
}

/**
 * A tree in which some folders stand for others, as symbolic links do: what is read through them is
 * the same file, and is read once.
 *
 * @param links path of a folder to the path of the folder that it stands for
 */
export function linkedTree(tree: SourceTree, links: ReadonlyMap<string, string>): SourceTree {
  // A run may have a thousand links: the few folders above a path are looked up instead.
  const follow = (path: string): string => {
    for (let end = path.length; end > 0; end = path.lastIndexOf('/', end - 1)) {
      const target = links.get(path.slice(0, end))
      if (target !== undefined) return target + path.slice(end)
    }
    return path
  }
  return {
    read: (path) => tree.read(follow(path)),
    readBytes: (path) => tree.readBytes(follow(path)),
    kind: (path) => tree.kind(follow(path)),
    list: (path) => tree.list(follow(path)),
    realPath: (path) => tree.realPath(follow(path)),
  }
}

/**
 * A tree with other trees in it, each below a path of its own. A link in one of them cannot lead
 * into another.
 */
export function mountedTree(tree: SourceTree, mounts: ReadonlyMap<string, SourceTree>): SourceTree {
  const at = <T>(path: string, ask: (owner: SourceTree, inner: string, mount: string) => T): T => {
    for (const [mount, owner] of mounts) {
      if (path === mount) return ask(owner, '', mount)
      if (path.startsWith(`${mount}/`)) return ask(owner, path.slice(mount.length + 1), mount)
    }
    return ask(tree, path, '')
  }
  return {
    read: (path) => at(path, (owner, inner) => owner.read(inner)),
    readBytes: (path) => at(path, (owner, inner) => owner.readBytes(inner)),
    kind: (path) => at(path, (owner, inner) => owner.kind(inner)),
    list: (path) => at(path, (owner, inner) => owner.list(inner)),
    realPath: (path) =>
      at(path, (owner, inner, mount) => {
        const real = owner.realPath(inner)
        return real === undefined || mount === '' ? real : join(mount, real)
      }),
    shown: (path) =>
      at(path, (owner, inner, mount) =>
        mount === '' ? (owner.shown?.(inner) ?? (inner || '.')) : path,
      ),
    absolute: (path) =>
      at(path, (owner, inner, mount) =>
        mount === '' ? (owner.absolute?.(inner) ?? (inner || '.')) : path,
      ),
  }
}

function directoriesOf(paths: Iterable<string>): ReadonlyMap<string, ReadonlySet<string>> {
  const names = new Map<string, Set<string>>([['', new Set()]])
  for (const path of paths) {
    let child = path
    while (child !== '') {
      const slash = child.lastIndexOf('/')
      const parent = slash === -1 ? '' : child.slice(0, slash)
      const siblings = names.get(parent)
      if (siblings) {
        siblings.add(child.slice(slash + 1))
        if (parent !== '') break
      } else names.set(parent, new Set([child.slice(slash + 1)]))
      child = parent
    }
  }
  return names
}
