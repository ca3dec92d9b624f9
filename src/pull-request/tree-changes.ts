import { UserError } from '../error.ts'
import { blobId } from '../release/tree-id.ts'
import { ancestorsOf, isManaged } from './safe-path.ts'

/** What git has at a path. */
export interface TreeEntry {
  /** `100644` file, `100755` executable, `120000` symbolic link, `040000` folder, `160000` submodule. */
  readonly mode: string
  readonly id: string
}

/** Entries of a commit by path, folders included. */
export type TreeSnapshot = ReadonlyMap<string, TreeEntry>

export type TreeChange =
  | { readonly kind: 'write'; readonly path: string; readonly content: string }
  | { readonly kind: 'delete'; readonly path: string }

/** The part of a plan that says what the files are to be. */
export interface FilesWanted {
  readonly files: ReadonlyMap<string, string>
  readonly managed: readonly string[]
}

/**
 * What has to change in a tree for the managed paths to be as planned; deletions first, then in
 * the order of the paths. Everything outside of the managed paths stays.
 *
 * @throws UserError `bad-path` where a symbolic link, a submodule or a file of somebody else is in
 * the way: writing through a link would end up outside of the managed paths
 */
export function planTreeChanges(tree: TreeSnapshot, wanted: FilesWanted): readonly TreeChange[] {
  const paths = [...wanted.files.keys(), ...wanted.managed]
  for (const path of paths) assertNothingInTheWay(tree, path, wanted.managed)
  assertNotAFolder(tree, wanted)
  return [...deletions(tree, wanted), ...writes(tree, wanted)]
}

/** The first input whose content in the tree is another one than the plans were made from. */
export function findMovedInput(
  tree: TreeSnapshot,
  inputs: ReadonlyMap<string, string | undefined>,
): string | undefined {
  for (const [path, id] of inputs) if (tree.get(path)?.id !== id) return path
  return undefined
}

/** The three trees of a merge. */
export interface MergeTrees {
  readonly mergeBase: TreeSnapshot
  readonly base: TreeSnapshot
  readonly head: TreeSnapshot
}

/**
 * Whether merging a branch gives the managed paths of its head: for each of them the base either
 * stayed as it was, or has come to the same as the branch.
 */
export function mergesAsPlanned(trees: MergeTrees, managed: readonly string[]): boolean {
  const { mergeBase, base, head } = trees
  return [...new Set([...mergeBase.keys(), ...base.keys()])]
    .filter((path) => isManaged(path, managed))
    .every((path) => {
      const now = base.get(path)
      return sameEntry(now, mergeBase.get(path)) || sameEntry(now, head.get(path))
    })
}

/**
 * Whether a merge holds nothing but what its parents had: the button 'Update branch' makes such a
 * commit in the name of a person, and nothing of theirs is in it.
 */
export function isPlainMerge(merge: TreeSnapshot, one: TreeSnapshot, other: TreeSnapshot): boolean {
  const paths = new Set([...merge.keys(), ...one.keys(), ...other.keys()])
  return [...paths].every((path) => {
    const entry = merge.get(path)
    return sameEntry(entry, one.get(path)) || sameEntry(entry, other.get(path))
  })
}

/** Folders are what their files make them, so they count for nothing. */
function sameEntry(a: TreeEntry | undefined, b: TreeEntry | undefined): boolean {
  const one = a?.mode === '040000' ? undefined : a
  const other = b?.mode === '040000' ? undefined : b
  return one?.id === other?.id && one?.mode === other?.mode
}

function deletions(tree: TreeSnapshot, { files, managed }: FilesWanted): readonly TreeChange[] {
  const changes: TreeChange[] = []
  for (const [path, { mode }] of tree) {
    if (mode === '040000' || files.has(path) || !isManaged(path, managed)) continue
    if (mode === '160000') throw inTheWay(path, 'a submodule', 'move it out of the managed folder')
    changes.push({ kind: 'delete', path })
  }
  return changes.sort(byPath)
}

function writes(tree: TreeSnapshot, { files }: FilesWanted): readonly TreeChange[] {
  const changes: TreeChange[] = []
  for (const [path, content] of files) {
    const entry = tree.get(path)
    // The mode counts too: it is part of the tree id by which releases are compared.
    const same = entry?.mode === '100644' && entry.id === blobId(content)
    if (!same) changes.push({ kind: 'write', path, content })
  }
  return changes.sort(byPath)
}

function assertNothingInTheWay(tree: TreeSnapshot, path: string, managed: readonly string[]): void {
  const folder = path.endsWith('/')
  const own = folder ? path.slice(0, -1) : path
  for (const ancestor of folder ? [...ancestorsOf(own), own] : ancestorsOf(own)) {
    const what = obstacle(tree.get(ancestor)?.mode)
    // A file of ours is deleted before.
    if (what === 'a file' && isManaged(ancestor, managed)) continue
    if (what !== undefined) throw inTheWay(ancestor, what, `'${path}' cannot be written below it`)
  }
  const mode = tree.get(own)?.mode
  if (!folder && mode === '160000') {
    throw inTheWay(own, 'a submodule', 'a file is to be written there')
  }
}

/** A file in place of a folder takes away all that is in it, which may not be ours. */
function assertNotAFolder(tree: TreeSnapshot, { files, managed }: FilesWanted): void {
  const folders = managed.filter((entry) => entry.endsWith('/'))
  for (const path of files.keys()) {
    if (tree.get(path)?.mode !== '040000' || isManaged(path, folders)) continue
    throw inTheWay(path, 'a folder', 'a file is to be written there')
  }
}

function obstacle(mode: string | undefined): string | undefined {
  if (mode === undefined || mode === '040000') return undefined
  if (mode === '120000') return 'a symbolic link'
  return mode === '160000' ? 'a submodule' : 'a file'
}

function inTheWay(path: string, what: string, hint: string): UserError {
  return new UserError('bad-path', `'${path}' is ${what} in the repository`, { hint })
}

function byPath(a: TreeChange, b: TreeChange): number {
  return a.path < b.path ? -1 : 1
}
