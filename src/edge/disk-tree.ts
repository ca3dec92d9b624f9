import {
  type Dirent,
  existsSync,
  readdirSync,
  readFileSync,
  realpathSync,
  type Stats,
  statSync,
} from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { UserError, UserErrors } from '../error.ts'
import type { LoadRestrictor } from '../kustomize/build.ts'
import { redact } from '../kustomize/remote/redact.ts'
import { isRepository } from '../kustomize/remote/repo-spec.ts'
import { limitOf, overLimit } from '../limits.ts'
import type { SourceTree } from '../source-tree.ts'

/**
 * The files below a directory, read when they are asked for. Symbolic links are followed as long as
 * they stay inside; what they lead to outside is not there.
 *
 * @param root absolute path
 */
export function diskTree(root: string): SourceTree {
  const top = realpathSync(root)
  const realPaths = new Map<string, string | undefined>([[top, top]])
  const realPath = (path: string): string | undefined => {
    if (realPaths.has(path)) return realPaths.get(path)
    const real = realPathOrNothing(path)
    realPaths.set(path, real)
    return real
  }
  /** The absolute path with links followed; nothing outside of the tree. */
  const inside = (path: string): string | undefined => {
    const real = realPath(resolve(top, path))
    return real !== undefined && isInside(top, real) ? real : undefined
  }
  /** Most of them are what a folder said of its entries, which are then never looked at one by one. */
  const kinds = new Map<string, 'file' | 'directory'>()
  const kindOf = (real: string): 'file' | 'directory' | undefined => {
    const known = kinds.get(real)
    if (known !== undefined) return known
    const kind = kindIn(statSync(real))
    if (kind !== undefined) kinds.set(real, kind)
    return kind
  }
  /** Where the file is; nothing where there is none. */
  const fileAt = (path: string): string | undefined => {
    const real = inside(path)
    if (real === undefined || kindOf(real) !== 'file') return undefined
    const { size } = statSync(real)
    if (size > limitOf('file-bytes')) throw tooLarge(path, size)
    return real
  }
  return {
    read(path) {
      const file = fileAt(path)
      // Of bytes, V8 would make a text outside of its heap, in which each character takes six times as long.
      return file === undefined ? undefined : readFileSync(file, 'utf8')
    },
    readBytes(path) {
      const file = fileAt(path)
      return file === undefined ? undefined : readFileSync(file)
    },
    kind(path) {
      const real = inside(path)
      return real === undefined ? undefined : kindOf(real)
    },
    list(directory) {
      const real = inside(directory)
      const entries = real === undefined ? [] : entriesOf(real)
      for (const entry of entries) {
        const kind = kindIn(entry)
        if (kind === undefined) continue
        const path = join(entry.parentPath, entry.name)
        realPaths.set(path, path)
        kinds.set(path, kind)
      }
      return entries.map(({ name }) => name).sort()
    },
    realPath(path) {
      const real = inside(path)
      return real === undefined ? undefined : relative(top, real).split(sep).join('/')
    },
  }
}

function tooLarge(path: string, size: number): UserError {
  return overLimit('file-bytes', 'this file', size, { file: path, line: 1, col: 1 })
}

/** Nothing where the path is no directory: asking for that first takes as long as reading it. */
function entriesOf(directory: string): readonly Dirent[] {
  try {
    return readdirSync(directory, { withFileTypes: true })
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOTDIR') return []
    throw error
  }
}

/** A directory to build, and the tree in which its bases may lie. */
export interface BuildTree extends Omit<BuildTrees, 'directories'> {
  /** Path of the directory in the tree. */
  readonly directory: string
}

/** Directories to build, and the tree in which they and their bases lie. */
export interface BuildTrees {
  readonly tree: SourceTree
  /** Paths in the tree. */
  readonly directories: readonly string[]
  /** Absolute path of the checkout; of the first directory where there is none. */
  readonly home: string
}

/**
 * Opens the tree for building a directory: the git checkout around it, so that bases above it are
 * found and nothing outside is read; the whole disk where there is no checkout, or no restriction.
 *
 * @param directory absolute, or relative to the working directory
 * @throws UserError `file-not-found`
 */
export function openBuildTree(directory: string, loadRestrictor?: LoadRestrictor): BuildTree {
  const { tree, directories, home } = openBuildTrees([directory], loadRestrictor)
  return { tree, directory: directories[0] ?? '', home }
}

/**
 * As `openBuildTree`, for directories of one checkout.
 *
 * @throws UserErrors `file-not-found`, `outside-root` for each that is elsewhere than the first
 */
export function openBuildTrees(
  directories: readonly string[],
  loadRestrictor?: LoadRestrictor,
): BuildTrees {
  const found = directories.map((directory) => realPathOrNothing(resolve(directory)))
  const missing = directories.filter((_, i) => found[i] === undefined).map(noDirectory)
  if (missing.length > 0) throw missing.length === 1 ? missing[0] : new UserErrors(missing)
  const reals = found.filter((real) => real !== undefined)
  const home = reals[0] ?? resolve()
  const checkout = checkoutAround(home)
  const isFree = checkout === undefined || loadRestrictor === 'LoadRestrictionsNone'
  const root = isFree ? resolve(sep) : checkout
  const outside = directories.filter((_, i) => !isInside(root, reals[i] ?? ''))
  if (outside.length > 0) throw new UserErrors(outside.map((path) => outsideOf(root, path)))
  const absolute = (path: string) => resolve(root, path)
  const tree = { ...diskTree(root), shown: shownFrom(root), absolute }
  const paths = reals.map((real) => relative(root, real).split(sep).join('/'))
  return { tree, directories: paths, home: checkout ?? home }
}

function noDirectory(directory: string): UserError {
  return new UserError('file-not-found', `there is no directory '${redact(directory)}'`, {
    hint: isRepository(directory)
      ? 'make a kustomization.yaml that lists it under resources, and build that'
      : 'name a directory with a kustomization.yaml',
  })
}

function outsideOf(root: string, directory: string): UserError {
  const message = `'${directory}' is not in the checkout of the first directory, ${root}`
  return new UserError('outside-root', message, { hint: 'build it in a run of its own' })
}

/** Messages name files from where the user stands, so that a terminal can open them. */
function shownFrom(root: string): (path: string) => string {
  const here = `${relative(root, resolve())}${sep}`
  return (path) => {
    // Nearly all files are below; the general way costs more than reading a small one.
    if (path !== '' && here === sep) return path
    return path.startsWith(here) ? path.slice(here.length) : relative('', join(root, path)) || '.'
  }
}

function checkoutAround(directory: string): string | undefined {
  for (let at = directory; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at
    if (dirname(at) === at) return undefined
  }
}

function realPathOrNothing(path: string): string | undefined {
  try {
    return realpathSync.native(path)
  } catch {
    return undefined
  }
}

function kindIn(entry: Stats | Dirent): 'file' | 'directory' | undefined {
  if (entry.isDirectory()) return 'directory'
  return entry.isFile() ? 'file' : undefined
}

function isInside(root: string, path: string): boolean {
  return root === sep || path === root || path.startsWith(root + sep)
}
