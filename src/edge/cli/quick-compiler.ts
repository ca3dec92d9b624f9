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
        if (left <= 0) compileQuickly()
      }
      return text
    },
  }
}

function compileQuickly(): void {
  const { setFlagsFromString } = process.getBuiltinModule('node:v8')
  setFlagsFromString('--no-turbofan')
  // The compiled code that is kept then has the flags that the next run begins with; V8 refuses any other.
  process.prependOnceListener('exit', () => setFlagsFromString('--turbofan'))
}
