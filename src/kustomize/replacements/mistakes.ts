import { UserError } from '../../error.ts'
import { showResId } from '../../resource/res-id.ts'
import type { Resource } from '../../resource/resource.ts'
import type { Origin } from '../../yaml/node.ts'
import { failure, wordsOf } from '../fail.ts'

/**
 * Runs a walk through a resource; its mistake is told at the place of the path, which is where it
 * can be mended.
 *
 * @param lead what kustomize puts in front of its words
 */
export function atPath<T>(place: Origin, lead: () => string, { id }: Resource, walk: () => T): T {
  try {
    return walk()
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    const { code, message, hint } = error
    const says = `${message}, in ${showResId(id)}`
    const isWrongKind = code === 'bad-resource'
    const kustomize = isWrongKind ? `${lead()}: ${wordsOf(error)}` : wordsOf(error)
    throw failure('bad-replacement', { says, kustomize }, place, hint)
  }
}

/** The error for `delimiter` where there is no text to cut. */
export function onlyScalars(at: Origin): Error {
  const kustomize = 'delimiter option can only be used with scalar nodes'
  const hint = 'name a field with a text, or remove options.delimiter'
  const says = 'only a text can be cut, and this is a list or a map'
  return failure('bad-replacement', { says, kustomize }, at, hint)
}
