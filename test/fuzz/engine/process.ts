import { Worker } from 'node:worker_threads'
import type { Find } from './find.ts'
import type { Fuzzed, Outcome, Slice } from './slice.ts'
import { cpuMs, sharedMemory, type Watched, watched } from './watched.ts'

/*
 * The process of one slice: watches a thread that fuzzes, and starts another one where it had to end
 * it. Sends the outcome to the process that forked it.
 */

const LOOK_EVERY_MS = 100
const MB = 2 ** 20
/** Of each kind; a target that hangs at every second input is not worth more time. */
const MOST_KILLS = 3

const slice: Slice = JSON.parse(process.argv[2] ?? '')
process.on('disconnect', () => process.exit())
// A thread that cannot be ended must not keep the process.
process.send?.(await watch(slice), () => process.exit())

async function watch(slice: Slice): Promise<Outcome> {
  const memory = sharedMemory()
  const state = watched(memory)
  const start = performance.now()
  const finds: Find[] = []
  let peakMb = 0
  let last: Fuzzed | undefined
  for (let kills = 0; last === undefined && kills <= MOST_KILLS; kills++) {
    const ms = slice.ms - (performance.now() - start)
    if (ms <= 0) break
    const left = { ...slice, ms, seed: slice.seed + kills * 1_000_003 }
    const ended = await fuzzWatched(left, memory, state)
    peakMb = Math.max(peakMb, ended.peakMb)
    if (ended.kind === 'killed') finds.push(ended.find)
    else last = ended.fuzzed
  }
  return {
    slice,
    finds: [...finds, ...(last?.finds ?? [])],
    reached: last?.reached,
    interesting: last?.interesting ?? [],
    executions: state.executions(),
    slowestMs: Math.round(state.slowestMs()),
    ms: performance.now() - start,
    peakMb: Math.round(peakMb),
  }
}

type Ended = { readonly peakMb: number } & (
  | { readonly kind: 'done'; readonly fuzzed: Fuzzed }
  | { readonly kind: 'killed'; readonly find: Find }
)

function fuzzWatched(slice: Slice, memory: SharedArrayBuffer, state: Watched): Promise<Ended> {
  const worker = new Worker(new URL('./thread.ts', import.meta.url), {
    workerData: { slice, memory },
    // As much stack as the main thread of a run has; of memory less than what is watched for.
    resourceLimits: { stackSizeMb: 1, maxOldGenerationSizeMb: slice.maxMb * 0.75 },
  })
  let peakMb = 0
  let seen: { readonly number: number | undefined; readonly since: number } = {
    number: undefined,
    since: 0,
  }
  return new Promise((resolve, reject) => {
    const kill = (kind: Find['kind'], problem: string) => {
      clearInterval(timer)
      const text = state.current()?.text ?? ''
      state.end()
      resolve({ kind: 'killed', find: { kind, text, problem }, peakMb })
      void worker.terminate()
    }
    const timer = setInterval(() => {
      const mb = process.memoryUsage.rss() / MB
      peakMb = Math.max(peakMb, mb)
      const spent = cpuMs(process.cpuUsage())
      const number = state.current()?.number
      if (number !== seen.number) seen = { number, since: spent }
      else if (number !== undefined && spent - seen.since > slice.hangMs)
        kill('hang', `more than ${slice.hangMs} ms`)
      if (mb > slice.maxMb) kill('memory', `${Math.round(mb)} MB`)
    }, LOOK_EVERY_MS)
    worker.on('message', (fuzzed: Fuzzed) => {
      clearInterval(timer)
      resolve({ kind: 'done', fuzzed, peakMb })
    })
    worker.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') kill('memory', error.message)
      else reject(error)
    })
  })
}
