import { writeFile } from 'node:fs'
import { atPath } from '../system-error.ts'

/** Texts that wait to be written are kept in memory. */
const MOST_AT_ONCE = 4

/**
 * Writes files in other threads while the next ones are made. To open a file that is there and to close
 * it takes as long as writing it, so all three are left to them. Node's promises of files would have to
 * be loaded first, and take longer than the little that is left here.
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
    await nextTurn()
    while (this.#writing.size >= MOST_AT_ONCE) await Promise.race(this.#writing)
    this.#check()
  }

  /** @throws what went wrong with one of the files */
  async finish(): Promise<void> {
    await Promise.all(this.#writing)
    this.#check()
  }

  #write(path: string, text: string): Promise<void> {
    return new Promise((resolve) => {
      writeFile(path, text, (error) => {
        if (error) this.#failed ??= { error: atPath(path, error) }
        resolve()
      })
    })
  }

  #check(): void {
    if (this.#failed) throw this.#failed.error
  }
}

/** What is on its way goes a step further with each turn of the event loop. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}
