import { UserError } from '../error.ts'
import type { SourceTree } from '../source-tree.ts'
import type { TextSource } from '../yaml/node.ts'
import { invalidUtf8 } from '../yaml/utf8.ts'
import { blobId } from './tree-id.ts'

/** Where things lie in the user's repository; all paths relative to its root. */
export const PATHS = {
  base: 'base',
  /** Commits of the branches and tags that remote kustomizations are named by. */
  lock: 'inference-gateway.lock.yaml',
  environment: (name: string) => `environments/${name}`,
  overlay: (name: string) => `overlays/${name}`,
  release: (name: string) => `overlays/${name}/release`,
  rendered: (name: string) => `rendered/${name}`,
} as const

/**
 * Files of the user's repository, remembered as they are read: what a run was made from is what
 * must not have moved when its result is written.
 */
export class Sources {
  readonly tree: SourceTree
  readonly #read = new Map<string, string>()

  constructor(tree: SourceTree) {
    this.tree = tree
  }

  /** Git blob ids by path, of everything read so far. */
  get inputs(): ReadonlyMap<string, string> {
    return this.#read
  }

  /** @throws UserError `bad-value` for bytes that are no UTF-8 text */
  read(path: string): string | undefined {
    const bytes = this.tree.readBytes(path)
    if (bytes === undefined) return undefined
    this.#read.set(path, blobId(bytes))
    try {
      return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
    } catch (cause) {
      throw new UserError('bad-value', `'${path}' is not UTF-8 text`, {
        at: invalidUtf8(bytes, path),
        hint: 'a release holds text only; keep binary files in a ConfigMap or an image elsewhere',
        cause,
      })
    }
  }

  /** Every file below a folder, by path relative to it, sorted. */
  folder(folder: string): ReadonlyMap<string, string> {
    const files = new Map<string, string>()
    for (const path of filesBelow(this.tree, folder)) {
      const text = this.read(path)
      if (text !== undefined) files.set(path.slice(folder.length + 1), text)
    }
    return files
  }

  /** YAML files below a folder, as texts that know their path. */
  yamlFiles(folder: string): readonly TextSource[] {
    return [...this.folder(folder)]
      .filter(([path]) => /\.ya?ml$/.test(path))
      .map(([path, text]) => ({ file: `${folder}/${path}`, text }))
  }
}

/** Paths of all files below a folder, depth first, sorted by name. */
export function filesBelow(tree: SourceTree, folder: string): readonly string[] {
  return tree.list(folder).flatMap((name) => {
    const path = `${folder}/${name}`
    return tree.kind(path) === 'directory' ? filesBelow(tree, path) : [path]
  })
}
