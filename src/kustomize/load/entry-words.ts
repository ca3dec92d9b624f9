import { type ErrorCode, rethrow, UserError } from '../../error.ts'
import { wordsOf } from '../fail.ts'
import type { Text } from '../kustomization/object-reader.ts'
import { type Files, noFile } from './files.ts'

/** What kustomize makes of its words for a mistake. */
export type Words = (words: string) => string

/** Mistakes that kustomize knows, and not our limits, say; it tells of YAML in other ways. */
const KNOWN: ReadonlySet<ErrorCode> = new Set([
  'bad-kustomization',
  'bad-reference',
  'bad-resource',
  'conflict',
  'file-not-found',
  'resource-conflict',
])

/**
 * Does something with one entry of a kustomization. A mistake gets the words that kustomize puts around
 * its own, which is what people search for; those inside of a base keep theirs, as they would get longer
 * with each level.
 */
export function inWords<T>(words: Words, work: () => T): T {
  try {
    return work()
  } catch (thrown) {
    return rethrow(thrown, (error) => {
      const { code, message, at, hint } = error
      if (!KNOWN.has(code)) return error
      const kustomize = words(wordsOf(error))
      return new UserError(code, message, { at, hint, kustomize, cause: error })
    })
  }
}

/**
 * For the files and bases of `resources`. Each is tried as a file and then as a directory, and both
 * mistakes are told.
 *
 * @see kubernetes-sigs/kustomize:api/internal/target/kusttarget.go accumulateResources
 */
export class ResourceWords {
  readonly #files: Files
  readonly #path: string

  constructor(files: Files, { text }: Text) {
    this.#files = files
    this.#path = text
  }

  /** @param file path in the tree */
  reading(file: string): Words {
    return (words) => this.#ofFile(`${this.#from}: ${words}`, file)
  }

  merging(file: string): Words {
    return (words) => this.#ofFile(`merging resources from '${this.#path}': ${words}`, file)
  }

  /** Before it is known which directory it is. */
  readonly entering: Words = (words) => {
    const asDirectory = `must build at directory: not a valid directory: ${words}`
    return both(`${this.#from}: ${words}`, asDirectory)
  }

  /** @param lead in front of the words */
  directory(directory: string, lead = ''): Words {
    const asFile = `${this.#from}: ${noFile(this.#files, directory)}`
    return (words) => both(asFile, `${lead}${words}`)
  }

  mergingDirectory(directory: string): Words {
    return this.directory(
      directory,
      `recursed merging from path '${this.#files.absolute(directory)}': `,
    )
  }

  get #from(): string {
    return `accumulating resources from '${this.#path}'`
  }

  #ofFile(asFile: string, file: string): string {
    const path = this.#files.absolute(file)
    return both(asFile, `must build at directory: '${path}': file is not directory`)
  }
}

function both(asFile: string, asDirectory: string): string {
  return `accumulating resources: accumulation err='${asFile}': ${asDirectory}`
}

/** In front of what is wrong with the kustomization file of a directory. */
export function noTarget(files: Files, directory: string): string {
  return `couldn't make target for path '${files.absolute(directory)}': `
}

/** For the entries of `components`, before the directory is known and after. */
export const COMPONENT_WORDS: Readonly<Record<'entering' | 'reading', Words>> = {
  entering: (words) => {
    const isFile = words.startsWith('must build at directory')
    const lead = isFile ? '' : 'must build at directory: not a valid directory: '
    return `accumulating components: loader.New "${lead}${words}"`
  },
  reading: (words) => `accumulating components: accumulateDirectory: "${words}"`,
}
