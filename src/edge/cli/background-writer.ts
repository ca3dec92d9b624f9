import { closeSync, openSync, writeFile } from 'node:fs'
import { promisify } from 'node:util'

const writeTo = promisify(writeFile)

/**
 * Writes a file while the next one is made. Only the write itself goes to another thread: opening a
 * file is quick, and would need a turn of the event loop, which does not turn as long as we build.
 */
export class BackgroundWriter {
  #last: Promise<void> = Promise.resolve()

  /**
   * Begins to write once the file before this one is written.
   *
   * @throws what went wrong with either
   */
  async begin(path: string, text: string): Promise<void> {
    await this.#last
    const file = openSync(path, 'w')
    this.#last = writeTo(file, text).finally(() => closeSync(file))
  }

  /** @throws what went wrong with the last file */
  async finish(): Promise<void> {
    await this.#last
  }
}
