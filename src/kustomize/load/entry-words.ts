import type { Resource } from '../../resource/resource.ts'
import type { Text } from '../kustomization/object-reader.ts'
import type { Words } from '../words.ts'
import { type Files, noFile } from './files.ts'
import { repeatedIn } from './resources.ts'

/**
 * For the files and bases of `resources`. Each is tried as a file and then as a directory, and both
 * mistakes are told.
 *
 * @see kubernetes-sigs/kustomize:api/internal/target/kusttarget.go accumulateResources
 */
export class ResourceWords {
  readonly #files: Files
  readonly #path: string
  readonly #lead: string

  /** @param lead in front of everything */
  constructor(files: Files, { text }: Text, lead: string) {
    this.#files = files
    this.#path = text
    this.#lead = lead
  }

  /** @param file path in the tree */
  reading(file: string): Words {
    return (words) => {
      const asFile = `${this.#from}: ${words}`
      if (!words.startsWith('yaml: ')) return this.#ofFile(asFile, file)
      // What is no YAML was certainly meant as a file.
      return `${this.#lead}${this.#from}: MalformedYAMLError: ${words} in File: ${this.#path}`
    }
  }

  /** What repeats a resource of its own file is noticed on reading it, other repetitions later. */
  adding(file: string, resources: readonly Resource[]): (resource: Resource) => Words {
    let repeated: ReadonlySet<Resource> | undefined
    return (resource) => (words) => {
      repeated ??= repeatedIn(resources)
      if (repeated.has(resource)) return this.reading(file)(words)
      return this.#ofFile(`merging resources from '${this.#path}': ${words}`, file)
    }
  }

  /** Before it is known which directory it is. */
  readonly entering: Words = (words) => {
    const asDirectory = `must build at directory: not a valid directory: ${words}`
    return this.#both(`${this.#from}: ${words}`, asDirectory)
  }

  /** For an absolute path that leads nowhere. */
  readonly absolute: Words = (words) =>
    this.#both(`${this.#from}: ${words}`, `new root '${this.#path}' cannot be absolute`)

  directory(directory: string): Words {
    const asFile = `${this.#from}: ${noFile(this.#files, directory)}`
    return (words) => this.#both(asFile, words)
  }

  /** For a step with a base. */
  base(step: Step, directory: string): Words {
    const outer = this.directory(directory)
    const inner = stepWords(this.#files, step, directory)
    return (words) => outer(inner(words))
  }

  get #from(): string {
    return `accumulating resources from '${this.#path}'`
  }

  #ofFile(asFile: string, file: string): string {
    const path = this.#files.absolute(file)
    return this.#both(asFile, `must build at directory: '${path}': file is not directory`)
  }

  #both(asFile: string, asDirectory: string): string {
    return `${this.#lead}accumulation err='${asFile}': ${asDirectory}`
  }
}

/** What kustomize does with a directory that it was led to, in this order. */
type Step = keyof typeof STEPS

const STEPS = {
  load: "couldn't make target for",
  accumulate: 'recursed accumulation of',
  merge: 'recursed merging from',
} as const

function stepWords(files: Files, step: Step, directory: string): Words {
  const path = files.absolute(directory)
  return (words) => `${STEPS[step]} path '${path}': ${words}`
}

/** For the entries of `components`. */
export class ComponentWords {
  readonly #files: Files

  constructor(files: Files) {
    this.#files = files
  }

  /** Before it is known which directory it is. */
  readonly entering: Words = (words) => {
    const isWhole = /^(?:must build at directory|cycle detected)/.test(words)
    const lead = isWhole ? '' : 'must build at directory: not a valid directory: '
    return `accumulating components: loader.New ${quoted(`${lead}${words}`)}`
  }

  readonly directory: Words = (words) =>
    `accumulating components: accumulateDirectory: ${quoted(words)}`

  /** For a step with a component. */
  component(step: Step, directory: string): Words {
    const inner = stepWords(this.#files, step, directory)
    return (words) => this.directory(inner(words))
  }
}

/** As Go quotes it. */
function quoted(text: string): string {
  return JSON.stringify(text)
}
