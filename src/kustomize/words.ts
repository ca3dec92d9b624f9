import { type ErrorCode, rethrow, UserError } from '../error.ts'
import { wordsOf } from './fail.ts'

/** What kustomize makes of its words for a mistake. */
export type Words = (words: string) => string

/** Refusals that are ours alone, unless words of kustomize are noted with them. */
const OURS: ReadonlySet<ErrorCode> = new Set([
  'limit',
  'not-supported',
  'outside-root',
  'remote-refused',
  'remote-unavailable',
  'remote-unpinned',
])

/** Quotes in quotes grow with the power of their depth, and nobody looks for a text like that. */
const MOST_CHARACTERS = 4000

/**
 * Does something with one entry of a kustomization. A mistake gets the words that kustomize puts around
 * its own, which is what people search for.
 */
export function inWords<T>(words: Words, work: () => T): T {
  try {
    return work()
  } catch (thrown) {
    return rethrow(thrown, (error) => worded(error, words))
  }
}

/** The mistake with kustomize's words around its own; one that kustomize does not know as it is. */
export function worded(error: UserError, words: Words): UserError {
  const { code, message, at, hint, kustomize } = error
  if (kustomize === undefined && (OURS.has(code) || isOwnSyntaxError(error))) return error
  const all = words(wordsOf(error))
  if (all.length > MOST_CHARACTERS) return error
  const told = new UserError(code, message, { at, hint, kustomize: all, cause: error })
  originals.set(told, originalOf(error))
  return told
}

const originals = new WeakMap<UserError, UserError>()

/** The mistake before words were put around it: it may be told by several ways that lead to it. */
export function originalOf(error: UserError): UserError {
  return originals.get(error) ?? error
}

/** Most of what is wrong with a YAML text is told in the words of go-yaml from the start. */
function isOwnSyntaxError({ code, message }: UserError): boolean {
  return code === 'bad-yaml' && !/^(?:yaml: |invalid document separator)/.test(message)
}
