import { isMainThread, parentPort, workerData } from 'node:worker_threads'
import { targetNamed } from '../targets/index.ts'
import { keptSeeds } from '../texts/kept-seeds.ts'
import { countCoverage } from './coverage.ts'
import { fuzzGuided } from './coverage-guided.ts'
import { fuzzWithFastCheck } from './fast-check.ts'
import type { Fuzzed, Slice } from './slice.ts'
import { watched } from './watched.ts'

/*
 * The thread that fuzzes. The one that started it watches how long each input takes, which this one
 * cannot once it hangs.
 */
if (!isMainThread) {
  const { slice, memory }: { slice: Slice; memory: SharedArrayBuffer } = workerData
  parentPort?.postMessage(await fuzz(slice, memory))
}

async function fuzz(slice: Slice, memory: SharedArrayBuffer): Promise<Fuzzed> {
  const { target: name, engine, seed, ms } = slice
  // First, so that what the target imports is counted.
  const coverage = engine === 'guided' ? countCoverage() : undefined
  const target = await targetNamed(name)
  const [seeds, kept] = [target.seeds(), keptSeeds(name)]
  const until = performance.now() + ms
  const leftMs = () => until - performance.now()
  const fuzzing = { seed, seeds, kept, leftMs, watch: watched(memory) }
  if (coverage !== undefined) return fuzzGuided(target, coverage, fuzzing)
  const finds = fuzzWithFastCheck(target, fuzzing)
  return { finds, reached: undefined, interesting: [] }
}
