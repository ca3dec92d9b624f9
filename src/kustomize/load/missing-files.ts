import { dirname } from 'node:path/posix'
import type { UserError } from '../../error.ts'
import { failure } from '../fail.ts'
import type { Text } from '../kustomization/object-reader.ts'
import { suggest } from '../suggest.ts'
import type { Files } from './files.ts'

/** Names that a build compares with those that are not there; each takes a microsecond or more. */
const MOST_COMPARED = 1_000_000

/** Tells of paths that lead nowhere. */
export class MissingFiles {
  readonly #files: Files
  #compared = 0

  constructor(files: Files) {
    this.#files = files
  }

  /** @param joined path from the root of the tree, links not followed */
  error(joined: string, path: Text): UserError {
    const directory = directoryOf(joined)
    const close = this.#suggest(path.text.split('/').at(-1) ?? '', directory)
    const hint =
      close === undefined
        ? `nothing like it is in '${this.#files.shown(directory)}'`
        : `did you mean '${path.text.replace(/[^/]*\/?$/, '')}${close}'?`
    const wording = { says: `there is no '${path.text}'`, kustomize: this.#noEntry(joined) }
    return failure('file-not-found', wording, path, hint)
  }

  /** A name in a directory that is like another one, as long as there are not too many of both. */
  #suggest(name: string, directory: string): string | undefined {
    const names = this.#files.list(directory)
    this.#compared += names.length
    return this.#compared > MOST_COMPARED ? undefined : suggest(name, names)
  }

  /** The system names the first part of the path that is not there. */
  #noEntry(joined: string): string {
    const { tree } = this.#files
    const parts = joined.split('/')
    const known = parts.findIndex((_, i) => {
      const real = tree.realPath(parts.slice(0, i + 1).join('/'))
      return real === undefined || tree.kind(real) === undefined
    })
    const first = known === -1 ? joined : parts.slice(0, known + 1).join('/')
    const shown = (path: string) => this.#files.absolute(path)
    return `evalsymlink failure on '${shown(joined)}' : lstat ${shown(first)}: no such file or directory`
  }
}

/** The path of the directory that a file is in; empty for the tree's own root. */
export function directoryOf(path: string): string {
  const directory = dirname(path)
  return directory === '.' ? '' : directory
}
