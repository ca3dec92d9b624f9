import { type ErrorCode, UserError } from '../error.ts'
import { locate } from '../yaml/locate.ts'
import type { Origin } from '../yaml/node.ts'

/** A sentence for the person who reads it, and kustomize's words for the same, to search for. */
export interface Wording {
  readonly says: string
  readonly kustomize: string
}

/**
 * A mistake at the place of a node.
 *
 * @param message kustomize's own words where they read well, else both
 */
export function failure(
  code: ErrorCode,
  message: string | Wording,
  at?: Origin,
  hint?: string,
): UserError {
  const { says, kustomize } =
    typeof message === 'string' ? { says: message, kustomize: undefined } : message
  return new UserError(code, says, { at: at && locate(at), hint, kustomize })
}

/**
 * The same mistake, with what kustomize puts in front of its words where it notices it.
 *
 * @param at where to look, for a mistake that has no place of its own
 */
export function leadBy(lead: string, error: UserError, at?: Origin): UserError {
  const { code, message, hint } = error
  const kustomize = `${lead}: ${wordsOf(error)}`
  const place = error.at ?? (at && locate(at))
  return new UserError(code, message, { at: place, hint, kustomize, cause: error })
}

/** Does something; a mistake that has no place of its own gets this one. */
export function placedAt<T>(place: Origin | undefined, work: () => T): T {
  try {
    return work()
  } catch (error) {
    if (place === undefined || !(error instanceof UserError) || error.at) throw error
    const { code, message, hint, kustomize } = error
    throw new UserError(code, message, { at: locate(place), hint, kustomize, cause: error })
  }
}

/** What kustomize says: another text than ours, or the same. */
export function wordsOf({ kustomize, message }: UserError): string {
  return kustomize ?? message
}

/** `base/web.yaml:14:1`, for a hint that names a second place. */
export function placeOf(at: Origin): string {
  const { file, line, col } = locate(at)
  return `${file}:${line}:${col}`
}
