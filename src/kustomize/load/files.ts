import { dirname, join } from 'node:path/posix'
import { UserError } from '../../error.ts'
import { limitOf, overLimit } from '../../limits.ts'
import { mountedTree, type SourceTree } from '../../source-tree.ts'
import type { TextSource, YamlNode } from '../../yaml/node.ts'
import { readDocuments } from '../../yaml/read.ts'
import { valuesIn } from '../../yaml/tally.ts'
import { invalidUtf8 } from '../../yaml/utf8.ts'
import { failure } from '../fail.ts'
import { type DecodedKustomization, decodeKustomization } from '../kustomization/decode.ts'
import type { Text } from '../kustomization/object-reader.ts'
import { isRemoteFile, remoteFileRefused } from '../remote/remote-file.ts'
import type { RemoteTrees } from '../remote/remote-trees.ts'
import type { RepoSpec } from '../remote/repo-spec.ts'
import { directoryOf, MissingFiles } from './missing-files.ts'

/** A directory that is being built, and what led to it. */
export interface Root {
  /** Path in the tree with links followed; empty for the tree's own root. */
  readonly directory: string
  readonly parent: Root | undefined
  /** The repository that it belongs to; nothing in the tree that is built. */
  readonly repository: Repository | undefined
}

/** A repository from elsewhere, of which nothing leads out. */
export interface Repository {
  /** What its paths begin with. */
  readonly name: string
  /** The text that brought it in; of nested ones, the innermost. */
  readonly url: string
}

export interface LoadedFile {
  /** Path in the tree with links followed. */
  readonly path: string
  readonly source: TextSource
}

const KUSTOMIZATION_NAMES = ['kustomization.yaml', 'kustomization.yml', 'Kustomization']

/** How much was read, for the limits. */
type Counted = Record<'files' | 'read-bytes' | 'values', number>

/** The files of a tree, each read and parsed once. */
export class Files {
  readonly #remotes: RemoteTrees
  readonly #missing = new MissingFiles(this)
  readonly #rootOnly: boolean
  readonly #mounts = new Map<string, SourceTree>()
  #tree: SourceTree
  readonly #sources = new Map<string, TextSource>()
  readonly #documents = new Map<string, readonly YamlNode[]>()
  readonly #kustomizations = new Map<string, DecodedKustomization>()
  /** Paths of the kustomization files of directories. */
  readonly #kustomizationPaths = new Map<string, readonly string[]>()
  readonly #names = new Map<string, readonly string[]>()
  readonly #counted: Counted = { files: 0, 'read-bytes': 0, values: 0 }

  /** @param rootOnly whether a kustomization may only name files in or below its directory */
  constructor(tree: SourceTree, remotes: RemoteTrees, rootOnly: boolean) {
    this.#tree = tree
    this.#remotes = remotes
    this.#rootOnly = rootOnly
  }

  /** What is built, and below its name each repository that was opened so far. */
  get tree(): SourceTree {
    return this.#tree
  }

  /** Whether a file came from elsewhere. */
  isRemote(path: string): boolean {
    for (const name of this.#mounts.keys()) if (isInside(name, path)) return true
    return false
  }

  /**
   * Makes the files of a repository readable.
   *
   * @returns what their paths begin with
   * @throws UserError `remote-refused`, `remote-unpinned`, `remote-unavailable`
   */
  openRepository(spec: RepoSpec): string {
    const { name, tree } = this.#remotes.open(spec)
    if (this.#mounts.size === 0) this.#tree = mountedTree(this.#tree, this.#mounts)
    this.#mounts.set(name, tree)
    return name
  }

  /**
   * The text of a file that a kustomization names.
   *
   * @throws UserError `file-not-found`, `outside-root`, `not-supported`
   */
  load(root: Root, path: Text): LoadedFile {
    const real = this.locate(root, path)
    return { path: real, source: this.source(real) }
  }

  /** As `load`, for a file that may be no text; the path is the one that messages show. */
  loadBytes(root: Root, path: Text): { readonly path: string; readonly bytes: Uint8Array } {
    const real = this.locate(root, path)
    const bytes = this.tree.readBytes(real)
    if (bytes === undefined) throw new Error(`the tree lost ${real}`)
    const shown = this.shown(real)
    this.#count('files', 1, shown)
    this.#count('read-bytes', bytes.length, shown)
    return { path: shown, bytes }
  }

  /** Whether some kustomization named the file, or something of the build read it. */
  hasRead(path: string): boolean {
    return this.#sources.has(path)
  }

  documents(path: string): readonly YamlNode[] {
    let documents = this.#documents.get(path)
    if (!documents) {
      const source = this.source(path)
      documents = readDocuments(source)
      // What is over the limit is not kept, so whoever comes to it next is told as well.
      this.#count('values', valuesIn(source), source.file)
      this.#documents.set(path, documents)
    }
    return documents
  }

  kustomization(path: string): DecodedKustomization {
    let decoded = this.#kustomizations.get(path)
    if (!decoded) {
      decoded = decodeKustomization(this.source(path), this.absolute(directoryOf(path)))
      this.#kustomizations.set(path, decoded)
    }
    return decoded
  }

  /** The kustomization files that a directory has; more than one is a mistake. */
  kustomizationPaths(directory: string): readonly string[] {
    let paths = this.#kustomizationPaths.get(directory)
    if (!paths) {
      const names = this.list(directory)
      paths = KUSTOMIZATION_NAMES.filter((name) => names.includes(name))
        .map((name) => join(directory, name))
        .filter((path) => this.tree.kind(path) === 'file')
      this.#kustomizationPaths.set(directory, paths)
    }
    return paths
  }

  /** The names in a directory; empty where there is none. */
  list(directory: string): readonly string[] {
    let names = this.#names.get(directory)
    if (!names) {
      names = this.tree.list(directory)
      this.#names.set(directory, names)
    }
    return names
  }

  source(path: string): TextSource {
    let source = this.#sources.get(path)
    if (!source) {
      const text = this.tree.read(path)
      if (text === undefined) throw new Error(`the tree lost ${path}`)
      source = { file: this.shown(path), text }
      if (text.includes('\ufffd')) this.#checkUtf8(path, source.file)
      this.#count('files', 1, source.file)
      this.#count('read-bytes', text.length, source.file)
      this.#sources.set(path, source)
    }
    return source
  }

  /** What is no UTF-8 was replaced when it was read, and go-yaml refuses it. */
  #checkUtf8(path: string, file: string): void {
    const at = invalidUtf8(this.tree.readBytes(path) ?? new Uint8Array(), file)
    if (at === undefined) return
    const hint = 'save it as UTF-8; a ConfigMap takes other files by configMapGenerator'
    throw new UserError('bad-yaml', 'yaml: invalid UTF-8 octet', { at, hint })
  }

  #count(name: keyof Counted, more: number, file: string): void {
    this.#counted[name] += more
    const seen = this.#counted[name]
    if (seen <= limitOf(name)) return
    throw overLimit(name, 'what this build reads', seen, { file, line: 1, col: 1 })
  }

  /** What messages call a path of the tree. */
  shown(path: string): string {
    return this.tree.shown?.(path) ?? (path || '.')
  }

  /** What kustomize calls it. */
  absolute(path: string): string {
    return this.tree.absolute?.(path) ?? (path || '.')
  }

  /** The file that a kustomization names, which has to lie in or below its directory. */
  locate(root: Root, path: Text): string {
    if (isRemoteFile(path.text)) throw remoteFileRefused(path)
    const joined = this.join(root, path)
    const real = this.tree.realPath(joined)
    const kind = real === undefined ? undefined : this.tree.kind(real)
    if (real === undefined || kind === undefined) throw this.missing(joined, path)
    if (kind === 'directory') {
      throw failure(
        'file-not-found',
        {
          says: `'${path.text}' is a directory, and a file has to be here`,
          kustomize: noFile(this, joined),
        },
        path,
        'name a file in it',
      )
    }
    const isFree = !this.#rootOnly && root.repository === undefined
    if (!isFree && !isInside(root.directory, dirname(real))) {
      throw outsideRoot(this, { root, file: joined, path })
    }
    return real
  }

  /** The path from the tree's root, links not followed. */
  join(root: Root, path: Text): string {
    if (root.repository) return joinInside(root, root.repository, path)
    const joined = path.text.startsWith('/')
      ? this.tree.realPath(path.text)
      : join(root.directory, path.text).replace(/\/$/, '')
    if (joined === undefined) throw this.missing(path.text, path)
    if (joined === '..' || joined.startsWith('../')) {
      const hint = 'name something inside of this checkout'
      throw failure('outside-root', `'${path.text}' leaves the repository`, path, hint)
    }
    return joined === '.' ? '' : joined
  }

  /** The error for a path that leads nowhere, in the words of a person and of the system. */
  missing(joined: string, path: Text): UserError {
    return this.#missing.error(joined, path)
  }
}

/** What kustomize says of a directory where it looks for a file. */
export function noFile(files: Files, directory: string): string {
  return `'${files.absolute(directory)}' must resolve to a file`
}

/** Whether a directory is the other one or lies below it. */
export function isInside(outer: string, directory: string): boolean {
  const inner = directory === '.' ? '' : directory
  return outer === '' || inner === outer || inner.startsWith(`${outer}/`)
}

/** As `join`, for a path in a repository from elsewhere. */
function joinInside({ directory }: Root, { name }: Repository, path: Text): string {
  const joined = join(directory, path.text).replace(/\/$/, '')
  if (!path.text.startsWith('/') && isInside(name, joined)) return joined
  const says = `'${path.text}' leads out of '${name}'`
  const kustomize = `security; bases in kustomizations found in cloned git repos must be within the repo, but base '${joined}' is outside '${name}'`
  const hint = 'what is fetched may only read what was fetched with it'
  throw failure('outside-root', { says, kustomize }, path, hint)
}

interface Outside {
  readonly root: Root
  readonly file: string
  readonly path: Text
}

function outsideRoot(files: Files, { root, file, path }: Outside): Error {
  return failure(
    'outside-root',
    {
      says: `'${path.text}' lies outside of the directory of this kustomization`,
      kustomize: `security; file '${files.absolute(file)}' is not in or below '${files.absolute(root.directory)}'`,
    },
    path,
    'move the file next to the kustomization, or make its folder a base or a component',
  )
}
