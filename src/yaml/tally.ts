import { limitOf, overLimit } from '../limits.ts'
import { locate } from './locate.ts'
import type { Origin, TextSource } from './node.ts'

/** Counts the values of one text while it is read. */
export class Tally {
  readonly #most = { values: limitOf('values'), aliased: limitOf('alias-values') }
  #values = 0

  get values(): number {
    return this.#values
  }

  /** @throws UserError `limit` */
  add(count: number, at: Origin): void {
    this.#values += count
    if (this.#values <= this.#most.values) return
    throw overLimit('values', 'what was read up to here', this.#values, locate(at))
  }

  /**
   * Counts what the aliases of one document stand for.
   *
   * @param aliased how many values that are
   * @throws UserError `limit`
   */
  addAliased(count: number, aliased: number, at: Origin): void {
    if (aliased > this.#most.aliased) {
      const what = 'what the aliases up to here stand for'
      throw overLimit('alias-values', what, aliased, locate(at))
    }
    this.add(count, at)
  }
}

const counts = new WeakMap<TextSource, number>()

/** Notes how many values a text turned out to have. */
export function noteValues(source: TextSource, { values }: Tally): void {
  counts.set(source, values)
}

/** How many values a text has, aliases written out; none before it was read. */
export function valuesIn(source: TextSource): number {
  return counts.get(source) ?? 0
}
