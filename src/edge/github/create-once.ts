import { systemClock } from '../clock.ts'
import { failedWith } from './failure.ts'
import type { Repository } from './repository.ts'

/** For calls to `createOnce`: it repeats them itself. */
export const SENT_ONCE = { request: { retries: 0 } }

/** Of the first wait after a failure, as for calls that are simply sent again. */
const WAITS = [1, 4, 9]

/**
 * Makes something of which there may be many, such as a comment. Where an answer is lost, what was
 * made is looked for before it is sent again: else there would be two of it.
 *
 * @param create sends it, with `SENT_ONCE`
 * @param find what was made by a call whose answer was lost; nothing where that made nothing
 */
export async function createOnce<T>(
  { backoffMs }: Pick<Repository, 'backoffMs'>,
  create: () => Promise<T>,
  find: () => Promise<T | undefined>,
): Promise<T> {
  for (const factor of WAITS) {
    try {
      return await create()
    } catch (thrown) {
      if (!failedWith(thrown, 'transient')) throw thrown
    }
    await systemClock.pause(backoffMs * factor)
    const found = await find()
    if (found !== undefined) return found
  }
  return await create()
}
