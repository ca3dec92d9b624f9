/**
 * A plan of 500 alert policies against 500 live ones, and the listing of them alone, against a gRPC
 * server on this machine. The ratio is what counts: both are taken in turns in one run. It asserts
 * nothing.
 */
import { once } from 'node:events'
import { performance } from 'node:perf_hooks'
import { Worker } from 'node:worker_threads'
import { applyPlan } from '../src/commands/google-cloud/apply.ts'
import { planEnvironment } from '../src/commands/google-cloud/plan.ts'
import { systemClock } from '../src/edge/clock.ts'
import { connectGoogleCloud } from '../src/edge/google/connect.ts'
import { endpointsFrom } from '../src/edge/google/endpoints.ts'
import { environmentOf, policies } from '../test/edge/google/objects.ts'

const COUNT = 500
const ROUNDS = 25

const names = Array.from({ length: COUNT }, (_, i) => `a${i}`)
const texts = policies(...names).map((text) => text.replace(/ {2}notificationChannels.*\n/, ''))
const environment = environmentOf(...texts)

const worker = new Worker(new URL('./bench/fake-google.ts', import.meta.url))
const [env] = await once(worker, 'message')
const cloud = await connectGoogleCloud({ projectId: 'p', endpoints: endpointsFrom(env) })
const report = { progress: () => undefined, notice: () => undefined }

const first = await planEnvironment(cloud, environment)
await timed(`apply of ${COUNT} new policies`, () =>
  applyPlan({ cloud, clock: systemClock, report }, first, 0),
)
const [listing, planning]: [number[], number[]] = [[], []]
for (let round = 0; round < ROUNDS; round++) {
  listing.push(await milliseconds(() => Promise.all(environment.scopes.map(cloud.list))))
  planning.push(await milliseconds(() => planEnvironment(cloud, environment)))
}
const [list, plan] = [Math.min(...listing), Math.min(...planning)]
say(`listing ${COUNT} live policies`, list)
say(`plan of ${COUNT} policies against ${COUNT} live ones`, plan)
process.stdout.write(`ratio: ${(plan / list).toFixed(2)} (best of ${ROUNDS} each)\n`)
await worker.terminate()

async function milliseconds(run: () => Promise<unknown>): Promise<number> {
  const begin = performance.now()
  await run()
  return performance.now() - begin
}

async function timed(what: string, run: () => Promise<unknown>): Promise<void> {
  say(what, await milliseconds(run))
}

function say(what: string, ms: number): void {
  process.stdout.write(`${what}: ${Math.round(ms)} ms\n`)
}
