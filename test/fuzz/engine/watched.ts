/**
 * What the thread that fuzzes tells the one that watches: both see the same memory. Times are those of
 * the processor, so that nothing hangs because a machine is busy.
 */
export interface Watched {
  readonly begin: (text: string) => void
  readonly end: () => void
  /** What is running; the number tells it from what ran before. */
  readonly current: () => { readonly text: string; readonly number: number } | undefined
  readonly executions: () => number
  readonly slowestMs: () => number
}

const LONGEST = 500_000
const [RUNNING, EXECUTIONS, SLOWEST, LENGTH] = [0, 1, 2, 3]
const HEADER_BYTES = 32

export function sharedMemory(): SharedArrayBuffer {
  return new SharedArrayBuffer(HEADER_BYTES + 2 * LONGEST)
}

/** Texts are kept as UTF-16, because half a surrogate pair is an input as well. */
export function watched(memory: SharedArrayBuffer): Watched {
  const numbers = new Float64Array(memory, 0, 4)
  const text = Buffer.from(memory, HEADER_BYTES)
  let started = 0
  const get = (at: number) => numbers[at] ?? 0
  return {
    begin(input) {
      numbers[LENGTH] = text.write(input, 'utf16le')
      numbers[RUNNING] = 1
      started = cpuMs(process.threadCpuUsage())
    },
    end() {
      const ms = cpuMs(process.threadCpuUsage()) - started
      numbers[RUNNING] = 0
      numbers[EXECUTIONS] = get(EXECUTIONS) + 1
      if (ms > get(SLOWEST)) numbers[SLOWEST] = ms
    },
    current() {
      if (get(RUNNING) === 0) return undefined
      return { text: text.toString('utf16le', 0, get(LENGTH)), number: get(EXECUTIONS) }
    },
    executions: () => get(EXECUTIONS),
    slowestMs: () => get(SLOWEST),
  }
}

export function cpuMs({ user, system }: NodeJS.CpuUsage): number {
  return (user + system) / 1000
}
