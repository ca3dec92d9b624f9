import { throwAll, type UserError, userErrorsIn } from '../error.ts'
import type { Resource } from '../resource/resource.ts'
import type { ResourceMap } from '../resource/resource-map.ts'
import { originalOf, type Words, worded } from './words.ts'

/**
 * Collects mistakes, so that a person hears of all of them at once. A mistake that reaches it twice,
 * by two ways to one base, is one.
 */
export class Mistakes {
  /** As they are told, by what they were before words came around them. */
  readonly #errors = new Map<UserError, UserError>()
  /**
   * What is around a mistake that is added now, the outermost first. A list and no function that calls
   * the one before it: those would keep all that a build made until V8 collects the old objects as well.
   */
  readonly #words: Words[] = []

  get areNone(): boolean {
    return this.#errors.size === 0
  }

  add(errors: readonly UserError[]): void {
    for (const error of errors) {
      const original = originalOf(error)
      if (!this.#errors.has(original)) this.#errors.set(original, this.#told(error))
    }
  }

  /** Does something; what it collects gets these words of kustomize around its own. */
  inWords(words: Words, work: () => void): void {
    this.#words.push(words)
    try {
      work()
    } finally {
      this.#words.pop()
    }
  }

  #told(error: UserError): UserError {
    return this.#words.reduceRight(worded, error)
  }

  /**
   * Does something, or keeps what is wrong with it. Bugs of ours are thrown on, and so is that a
   * limit is reached: to read on would take what it is there to spare.
   */
  attempt<T>(work: () => T): T | undefined {
    return this.attemptWith(undefined, work)
  }

  /** The same for one of many: a function for each of them would be a large part of what a build makes. */
  attemptWith<A, T>(item: A, work: (item: A) => T): T | undefined {
    try {
      return work(item)
    } catch (thrown) {
      const errors = userErrorsIn(thrown)
      if (errors === undefined || errors.some(isLimit)) throw thrown
      this.add(errors)
      return undefined
    }
  }

  /** @throws UserError, UserErrors where there are some */
  raise(): void {
    throwAll([...this.#errors.values()])
  }
}

/** As `flatMap`, with the mistakes of all items thrown together. */
export function gather<T, U>(items: readonly T[], work: (item: T) => readonly U[]): readonly U[] {
  const mistakes = new Mistakes()
  const made = items.flatMap((item) => mistakes.attemptWith(item, work) ?? [])
  mistakes.raise()
  return made
}

/** As `map.update`, with the mistakes of all resources thrown together. */
export function updateAll(
  map: ResourceMap,
  change: (resource: Resource) => Resource | undefined,
): void {
  const mistakes = new Mistakes()
  // What is left out with a mistake is not missed: nothing goes on behind it.
  map.update((resource) => mistakes.attemptWith(resource, change))
  mistakes.raise()
}

function isLimit({ code }: UserError): boolean {
  return code === 'limit'
}
