import { type ErrorCode, UserError } from '../error.ts'
import { locate } from '../yaml/locate.ts'
import type { Origin } from '../yaml/node.ts'

/**
 * A mistake at the place of a node. The message has kustomize's own words where it has some, so
 * that people find what others wrote about it.
 */
export function failure(code: ErrorCode, message: string, at?: Origin, hint?: string): UserError {
  return new UserError(code, message, { at: at && locate(at), hint })
}

/** `base/web.yaml:14:1`, for a hint that names a second place. */
export function placeOf(at: Origin): string {
  const { file, line, col } = locate(at)
  return `${file}:${line}:${col}`
}
