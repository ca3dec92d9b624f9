import type { Worker } from 'node:worker_threads'
import { atPath } from '../system-error.ts'
import { writeText } from '../write-text.ts'
import type { Answer, FileText } from './file-writer.ts'

/** So many are written without a thread: a hundred builds are over sooner without one beside them. */
const BEFORE_THREAD = 100
/** After how much the thread is asked how it went, in UTF-16 code units. */
const STRETCH = 1_000_000
/** Texts that wait to be written are kept in memory. */
const MOST_STRETCHES = 4

/**
 * Writes many files in a thread of its own while the next ones are made: to make a file can take the
 * system as long as an overlay takes us. Node's own threads for files need three calls for each file, and
 * each call costs the caller about what writing would.
 */
export class BackgroundWriter {
  readonly #program: URL
  #thread: Worker | undefined
  /** Whether the thread has ended by itself, as for want of memory. */
  #isGone = false
  #written = 0
  /** What was handed over since the thread was last asked. */
  #size = 0
  /** What to call as the thread answers, which it does in the order of the questions. */
  readonly #waiting: (() => void)[] = []
  #failed: { readonly error: unknown } | undefined

  /** @param program of the thread; `file-writer.ts` but in tests */
  constructor(program = ownProgram()) {
    this.#program = program
  }

  /**
   * Begins to write, once little enough else is on its way.
   *
   * @throws what went wrong with this file, or with one before
   */
  async write(path: string, text: string): Promise<void> {
    if (this.#written++ < BEFORE_THREAD) {
      writeText(path, text)
      return
    }
    this.#thread ??= this.#start()
    this.#thread.postMessage({ path, text } satisfies FileText)
    this.#size += text.length
    if (this.#size < STRETCH) return
    this.#size = 0
    const answered = this.#ask(this.#thread)
    if (this.#waiting.length >= MOST_STRETCHES) await answered
    this.#check()
  }

  /** @throws what went wrong with one of the files */
  async finish(): Promise<void> {
    if (this.#thread === undefined) return
    await this.#ask(this.#thread)
    this.#thread.unref()
    this.#check()
  }

  #start(): Worker {
    const { Worker } = process.getBuiltinModule('node:worker_threads')
    const thread = new Worker(this.#program)
    thread.on('message', (failures: Answer) => this.#take(failures))
    thread.on('error', (error) => {
      this.#failed ??= { error }
    })
    thread.on('exit', (code) => {
      this.#isGone = true
      // Nothing here ends it, so what it had not written is lost.
      this.#failed ??= { error: new Error(`the thread that writes files ended with ${code}`) }
      for (const go of this.#waiting.splice(0)) go()
    })
    return thread
  }

  /** Done when all that was handed over is written, or failed to be. */
  async #ask(thread: Worker): Promise<void> {
    if (this.#isGone) return
    thread.postMessage(undefined)
    await new Promise<void>((resolve) => this.#waiting.push(resolve))
  }

  #take(failures: Answer): void {
    for (const { path, message, ...details } of failures) {
      const error = Object.assign(new Error(message), details)
      this.#failed ??= { error: atPath(path, error) }
    }
    this.#waiting.shift()?.()
  }

  #check(): void {
    if (this.#failed) throw this.#failed.error
  }
}

/** Beside this file: `.ts` as it is written, `.js` as it is built. */
function ownProgram(): URL {
  const [extension = ''] = /\.\w+$/.exec(import.meta.url) ?? []
  return new URL(`./file-writer${extension}`, import.meta.url)
}
