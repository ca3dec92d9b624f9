import { writeFile } from 'node:fs/promises'
import { setImmediate } from 'node:timers/promises'
import { atPath } from '../system-error.ts'

/** Texts that wait to be written are kept in memory. */
const MOST_AT_ONCE = 4

/**
 * Writes files in other threads while the next ones are made. To open a file that is there and to close
 * it takes as long as writing it, so all three are left to them.
 */
export class BackgroundWriter {
  readonly #writing = new Set<Promise<void>>()
  #failed: { readonly error: unknown } | undefined

  /**
   * Begins to write, once few enough others are on their way.
   *
   * @throws what went wrong with one of them
   */
  async begin(path: string, text: string): Promise<void> {
    const writing = this.#write(path, text)
    this.#writing.add(writing)
    writing.finally(() => this.#writing.delete(writing))
    // What is on its way goes a step further with each turn of the event loop.
    await setImmediate()
    while (this.#writing.size >= MOST_AT_ONCE) await Promise.race(this.#writing)
    this.#check()
  }

  /** @throws what went wrong with one of the files */
  async finish(): Promise<void> {
    await Promise.all(this.#writing)
    this.#check()
  }

  async #write(path: string, text: string): Promise<void> {
    try {
      await writeFile(path, text)
    } catch (error) {
      this.#failed ??= { error: atPath(path, error) }
    }
  }

  #check(): void {
    if (this.#failed) throw this.#failed.error
  }
}
