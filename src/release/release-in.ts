import type { SourceTree } from '../source-tree.ts'
import { filesBelow, PATHS } from './sources.ts'
import { treeId } from './tree-id.ts'

/** Id of the release that an environment has in a tree; nothing where it has none. */
export function releaseIn(tree: SourceTree, name: string): string | undefined {
  const folder = PATHS.release(name)
  const paths = filesBelow(tree, folder)
  if (paths.length === 0) return undefined
  return treeId(
    new Map(paths.map((path) => [path.slice(folder.length + 1), tree.read(path) ?? ''])),
  )
}
