import type { SourceTree } from '../../source-tree.ts'

/** About a hundred resources, in UTF-16 code units. */
const LARGE = 100_000

/**
 * The tree, which leaves the work to V8's quick compiler once much was read. The thorough one costs a
 * build of thousands of resources a fifth of its time, and pays only in runs that last longer; a
 * small build is over before either matters, and need not load `node:v8`.
 */
export function compilingQuickly(tree: SourceTree): SourceTree {
  let left = LARGE
  return {
    ...tree,
    read(path) {
      const text = tree.read(path)
      if (left > 0 && text !== undefined) {
        left -= text.length
        if (left <= 0) process.getBuiltinModule('node:v8').setFlagsFromString('--no-turbofan')
      }
      return text
    },
  }
}
